"""The clinic, its menus, the home page and the lists' introductions."""

CLINIC = {
    "name": "Neuroplasticity MD",
    "address": ["1200 Alderlight Avenue, Suite 300", "Seattle, WA 98101"],
    "phone": "+1 206 555 0142",
    "hours": "Monday to Friday, 9 to 5",
    "crisis_heading": "In crisis, or worried about someone?",
    "crisis_note": "The 988 Lifeline is free, confidential and open day and night. You do not need to be sure that it is a crisis.",
    "disclaimer": "Information on this site is general. It does not replace advice from a clinician who knows you, and reading it does not make you a patient of the clinic. The clinic, its people and its phone number are invented for a demonstration.",
    "social": [
        {"label": "LinkedIn", "url": "https://linkedin.example.org/neuroplasticity-md"},
        {"label": "YouTube", "url": "https://youtube.example.org/neuroplasticity-md"},
    ],
}

NAVIGATION = {
    "header": [
        ("Treatments", "articles"),
        ("Questions", "faq"),
        ("Clinicians", "clinicians"),
        ("Search", "search"),
        ("Request a consultation", "consultation"),
    ],
    "footer": [
        {
            "heading": "Care",
            "links": [
                ("Treatments and conditions", "articles"),
                ("Questions and answers", "faq"),
                ("Clinicians", "clinicians"),
                ("What a first consultation is like", "/articles/first-consultation/"),
                ("Request a consultation", "consultation"),
            ],
        },
        {
            "heading": "How our pages are made",
            "links": [
                ("Editorial policy", "/editorial-policy/"),
                ("Report an error", "/report-an-error/"),
                ("What changed lately", "/articles/updates/"),
            ],
        },
        {
            "heading": "Your rights",
            "links": [
                ("Notice of Privacy Practices", "/privacy-practices/"),
                ("Consumer health data (Washington)", "/consumer-health-data/"),
                ("Good Faith Estimate", "/good-faith-estimate/"),
                ("Privacy on this website", "/privacy/"),
                ("Cookies", "/cookies/"),
                ("Accessibility", "/accessibility/"),
            ],
        },
    ],
}

HOME = {
    "title": "Neuroplasticity MD: psychiatry in Seattle",
    "search_description": "An outpatient psychiatric clinic in Seattle. Ketamine, esketamine, TMS and medication management, with the risks and the unknowns said plainly.",
    "hero_heading": 'Psychiatry that says what is <span class="is-known">known</span>, and what is <span class="is-unknown">not yet.</span>',
    "hero_text": "We are an outpatient clinic in Seattle for adults whose depression or OCD has not lifted enough with usual care. We offer ketamine, esketamine, TMS and medication management, and we show you the gaps as clearly as the findings.",
    "ledger_heading": "Where each treatment stands",
    "ledger_intro": "A standing with the FDA belongs to one treatment for one condition, never to a clinic. This is the standing of what we offer.",
    "ledger": [
        {"status": ("Esketamine", "Treatment-resistant depression"), "page": "ketamine-and-esketamine-for-depression"},
        {"status": ("SSRIs", "Obsessive-compulsive disorder"), "page": "medication-management"},
        {"status": ("TMS", "Major depressive disorder"), "page": "tms-for-depression"},
        {"status": ("Deep TMS", "Obsessive-compulsive disorder"), "page": "deep-tms-for-ocd"},
        {"status": ("Ketamine", "Treatment-resistant depression"), "page": "ketamine-and-esketamine-for-depression"},
        {"status": ("Ketamine", "Obsessive-compulsive disorder"), "page": "ketamine-for-ocd"},
        {"status": ("Ketamine", "Bipolar depression"), "page": "ketamine-for-bipolar-depression"},
    ],
    "steps_heading": "What a first visit is like",
    "steps_intro": "",
    "steps": [
        {
            "title": "You call",
            "text": "About ten minutes, to find a time. No referral is needed, and we ask no medical questions on the phone.",
        },
        {
            "title": "We talk for about 75 minutes",
            "text": "A clinician goes through what you have tried, what helped a little, your health and what you hope for.",
        },
        {
            "title": "You get the options in writing",
            "text": "Approved treatments come first. Each option lists its chances, its risks, its cost and what nobody can tell you yet.",
        },
        {
            "title": "You decide at home",
            "text": "If we are not the right place for you, we say so and name one that may be.",
        },
    ],
    "articles_heading": "Read before you decide",
    "articles_intro": "",
    "lead": "ketamine-for-ocd",
    "articles": ["is-ketamine-safe", "deep-tms-for-ocd", "ketamine-and-esketamine-for-depression"],
    "people_heading": "Who you would meet",
    "people_intro": "Every page about a treatment names the clinician who checked it, and when.",
    "call_to_action": "consultation",
}

INDEX = {
    "articles": {
        "title": "Treatments and conditions",
        "intro": "One page for each treatment and condition we know well. Each says what studies found, what they left open, and who checked it.",
    },
    "faq": {
        "title": "Questions people ask us",
        "intro": "Short answers. Where nobody knows, the answer says so.",
    },
    "clinicians": {
        "title": "Our clinicians",
        "intro": "The people you would meet, and what they are trained in.",
    },
}

HOW_PAGES_ARE_MADE = (
    "<p>A health writer drafts each page from the references listed above. A clinician who did not write it checks it line by line and signs exactly the text you are reading. If a word changes, it has to be signed again.</p>"
    "<p>The whole page is reviewed every 12 months where a use is off-label, and every 24 months otherwise. “Last reviewed” moves only when a clinician has read the whole page again.</p>"
)

CONFLICTS = (
    "<p>The clinic offers the treatments it writes about and earns money from them. You should know that as you read. No company paid for this page, supplied its text or saw it before you did.</p>"
)
