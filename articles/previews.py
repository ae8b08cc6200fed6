"""Believable content for the block previews in the editor's picker."""

from django.utils.translation import gettext_lazy as _

HEADING = {"level": "h2", "text": _("What it is, and why it is being studied")}
TEXT = {
    "text": _(
        "<p>OCD can stay exhausting after years of therapy and medicine. Standard care, exposure and response prevention "
        "together with an SSRI, helps many people.</p><p>Others improve and then stop improving.</p>"
    )
}
TAKEAWAYS = {
    "items": [
        _("Exposure and response prevention with an SSRI comes first. Ketamine does not replace it."),
        _("In small studies some people’s OCD eased within hours or days. Many did not benefit."),
        _("It is off-label. Dose and frequency are still being studied."),
    ]
}
KNOWN_UNKNOWN = {
    "known": [
        _("<p>Ketamine acts on glutamate, usual OCD medicines mainly on serotonin.</p>"),
        _("<p>Response varies widely, and not everyone benefits.</p>"),
    ],
    "unknown": [_("<p>Who will benefit, and who will not.</p>"), _("<p>How long an effect lasts.</p>")],
}
WHO_MAY_NOT_SUIT = {
    "heading": _("Who it may not suit"),
    "intro": _("<p>Tell your clinician if any of these is true for you.</p>"),
    "items": [
        {
            "term": _("Heart and vessels"),
            "text": _("Blood pressure that is not controlled, a recent heart attack or stroke."),
        },
        {"term": _("Pregnancy"), "text": _("Pregnant, planning to be, or breastfeeding.")},
    ],
}
RISKS = {
    "heading": _("Risks and side effects"),
    "intro": _("<p>Most short-term effects pass within two hours.</p>"),
    "items": [
        {"term": _("Misuse"), "text": _("Ketamine can be misused, and people can come to depend on it.")},
        {"term": _("Blood pressure"), "text": _("It rises for an hour or so; we measure it throughout.")},
    ],
}
SAFETY_MEASURES = {
    "heading": _("How we keep watch"),
    "intro": "",
    "phases": [
        {
            "title": _("Before"),
            "measures": [_("Full psychiatric and medical evaluation"), _("Written consent, risks gone through aloud")],
        },
        {
            "title": _("During"),
            "measures": [_("A clinician in the room"), _("Blood pressure, pulse and oxygen measured")],
        },
        {"title": _("After"), "measures": [_("Observation until you are steady"), _("No driving until the next day")]},
    ],
}
STEPS = {
    "heading": _("What to expect"),
    "intro": "",
    "steps": [
        {"title": _("A consultation"), "text": _("About 75 minutes. What you have tried, for how long, at what dose.")},
        {"title": _("A plan for one person"), "text": _("Not a package. The plan says when we would stop.")},
    ],
}
TIMELINE = {
    "rows": [
        {
            "name": _("Ketamine"),
            "text": _("An effect, if there is one, within hours to days. How long it holds is not known."),
            "wait": 0,
            "known": 1,
            "unknown": 11,
        },
        {
            "name": _("SSRIs"),
            "text": _("An effect, if there is one, after about 8 to 12 weeks."),
            "wait": 8,
            "known": 4,
            "unknown": 0,
        },
    ],
    "caption": _(
        "<p><b>When an effect may be noticed.</b> Solid: what trials have measured. Dotted: what they have not.</p>"
    ),
}
QUOTE = {
    "text": _(
        "I would rather lose a patient to a good therapist down the street than start an infusion nobody needed."
    ),
    "name": "Ruth Okafor, MD",
    "role": _("psychiatrist at the clinic"),
}
NOTICE = {
    "heading": _("Do not stop a medicine on your own"),
    "text": _("<p>Change doses only with the person who prescribes them.</p>"),
}
COMPARISON = {
    "heading": _("Other treatments, approved ones first"),
    "caption": _("Treatments for OCD compared"),
}
COMPARISON_COLUMNS = [
    ("text", _("Treatment")),
    ("status", _("FDA status")),
    ("text", _("Time to effect")),
    ("text", _("Main burdens")),
]
COMPARISON_ROWS = [
    (_("SSRIs"), "approved", _("8 to 12 weeks"), _("Nausea, sleep and sexual side effects")),
    (_("Deep TMS"), "authorized", _("4 to 6 weeks"), _("Headache, scalp pain; seizure is rare")),
    (_("Ketamine"), "off-label", _("Hours to days, if at all"), _("Dissociation, blood pressure, misuse, bladder")),
]
