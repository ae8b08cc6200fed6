"""Ketamine for OCD, with the drafts that came before it."""

from ..ocd_blocks import (
    CALL,
    COMPARISON,
    FAQ,
    FOUND_HEADING,
    FOUND_TEXT,
    KEEP_TAKING,
    KNOWN,
    NOT_SUIT,
    OCD,
    QUOTE,
    RISKS,
    SAFETY,
    STEPS,
    TAKEAWAYS,
    TIMELINE,
    WHY_HEADING,
    WHY_TEXT,
)

# What the earlier drafts said, where it differs from the final page.

OUTLINE_BODY = [
    ("takeaways", {"items": [
        "Standard care for OCD comes first.",
        "Ketamine is being studied for people who have not improved enough.",
        "Ketamine is not FDA-approved for OCD.",
    ]}),
    WHY_HEADING,
    ("text", {"text": (
        "<p>OCD can wear a person down. Some people have had years of therapy and one medicine after another. "
        "That is why newer options are being studied.</p>"
        "<p>Still to write: what standard care is, what the trials found, the risks, what we do at the clinic.</p>"
    )}),
    CALL,
]

TAKEAWAYS_EAGER = ("takeaways", {"items": [
    "Ketamine may ease OCD for some people within hours, even after years of other treatment.",
    "Half of the people in the first trial responded to a single infusion.",
    "Ketamine is not FDA-approved for OCD. Its use is off-label.",
]})

FOUND_EAGER = ("text", {"text": (
    "<p>The results of the first randomized trial are striking.[[rodriguez-2013]] Sixteen adults with severe OCD received "
    "ketamine and salt water, and half of those who had ketamine first responded within a week. After salt water, nobody did. "
    "For people who have waited months for an SSRI to work, this is a remarkable and encouraging change of pace.</p>"
    "<p>Many describe a quiet that they had not known for years.</p>"
)})

FOUND_SIXTEEN = ("text", {"text": FOUND_TEXT[1]["text"].replace("had 15 adults", "had 16 adults")})

CALM_TAKEAWAYS = ("takeaways", {"items": TAKEAWAYS[1]["items"][:4]})

HISTORY = [
    {
        "by": "editor",
        "note": "First outline: the parts of the page and one opening paragraph.",
        "changes": {
            "main_message": "Ketamine is being studied for OCD that has not improved enough with standard care. Its use is off-label.",
            "summary": "Why ketamine is being studied for OCD, and what comes first.",
            "related": [],
            "body": OUTLINE_BODY,
        },
    },
    {
        "by": "editor",
        "note": "Standard care and the first trial added.",
        "changes": {
            "main_message": "Ketamine may ease OCD for some people within hours when years of treatment have not. Its use is off-label.",
            "summary": "What the first trial of ketamine for OCD found, and why it matters.",
            "related": [],
            "body": [TAKEAWAYS_EAGER, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_EAGER, CALL],
        },
        "review": {
            "by": "reviewer",
            "action": "reject",
            "comment": (
                "This praises the study more than it reports it. “Striking”, “remarkable” and “encouraging” are our words, not the data’s. "
                "“Half” was four of eight people. Please give the numbers, add the open-label study in which nobody responded, "
                "and say that many people notice nothing. The main message needs the limits in it too."
            ),
        },
    },
    {
        "by": "editor",
        "note": "Rewritten after review: numbers instead of praise, the negative study added, known and unknown set side by side.",
        "changes": {
            "related": ["deep-tms-for-ocd"],
            "body": [CALM_TAKEAWAYS, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_SIXTEEN, KNOWN, CALL],
        },
    },
    {
        "by": "editor",
        "note": "Corrected: the first randomized trial had 15 participants, not 16.",
        "changes": {
            "related": ["deep-tms-for-ocd"],
            "body": [CALM_TAKEAWAYS, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_TEXT, KNOWN, CALL],
        },
    },
    {
        "by": "editor",
        "note": "Safety added: who it may not suit, the risks the FDA named, what we do before, during and after.",
        "changes": {
            "related": ["deep-tms-for-ocd", "is-ketamine-safe"],
            "body": [
                TAKEAWAYS, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_TEXT, KNOWN,
                NOT_SUIT, RISKS, KEEP_TAKING, SAFETY, CALL,
            ],
        },
    },
    {
        "by": "editor",
        "note": "Timeline, other treatments and the steps of a visit added; questions still to come.",
        "changes": {
            "body": [
                TAKEAWAYS, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_TEXT, KNOWN, TIMELINE,
                NOT_SUIT, RISKS, KEEP_TAKING, SAFETY, COMPARISON, STEPS, CALL,
            ],
        },
    },
]

ARTICLE = {
    "slug": "ketamine-for-ocd",
    "title": "Ketamine for OCD",
    "main_message": (
        "In two small studies OCD eased for a time in some people after ketamine, and not in others. "
        "It is hard to say how much of that came from the drug. Its use is off-label, and standard treatment comes first."
    ),
    "summary": "What small studies found, who did not benefit, what the risks are, and which treatments come first.",
    "seo_title": "Ketamine for OCD: what is known and what is not",
    "search_description": (
        "Ketamine for OCD is off-label. What small studies found, the risks, who it may not suit, and the treatments that come first."
    ),
    "conditions": [OCD],
    "treatments": ["Ketamine"],
    "author": "Hannah Vogel",
    "reviewer": "reviewer",
    "related": ["deep-tms-for-ocd", "is-ketamine-safe", "first-consultation"],
    "body": [
        TAKEAWAYS, WHY_HEADING, WHY_TEXT, FOUND_HEADING, FOUND_TEXT, KNOWN, TIMELINE,
        NOT_SUIT, RISKS, KEEP_TAKING, SAFETY, QUOTE, COMPARISON, STEPS, CALL, FAQ,
    ],
    "history": HISTORY,
}
