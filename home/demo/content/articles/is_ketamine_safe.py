"""Is ketamine safe? The risks, sorted by when they arise and by how much is known of them."""

OCD = "Obsessive-compulsive disorder"
TRD = "Treatment-resistant depression"
MDD = "Major depressive disorder"
BIPOLAR = "Bipolar depression"

BODY = [
    ("takeaways", {"items": [
        "No medicine is safe for everyone. With ketamine much depends on who takes it, how much, how often and who is watching.",
        "In a supervised clinic most short-term effects pass within a few hours.",
        "Used often and in large amounts, ketamine has harmed bladders and memory. Some people could not stop.",
        "What years of treatment in a clinic do has hardly been studied.",
        "Ketamine is not FDA-approved for any psychiatric condition. The FDA warns about use at home without supervision above all.",
    ]}),
    ("heading", {"level": "h2", "text": "What it is, and what the question means"}),
    ("text", {"text": (
        "<p>Ketamine has been used as an anesthetic since 1970. Hospitals around the world rely on it. People sometimes take that to mean "
        "that it carries little risk for mental health care too. The two are not the same. An anesthetic is given once or a few times, by "
        "people trained to manage breathing. For depression or OCD it is given in a lower dose, but again and again, sometimes for months.</p>"
        "<p>Its label as an anesthetic names the main concerns: raised blood pressure, slowed breathing, confusion or vivid dreams on waking, "
        "and, after repeated use, harm to the bladder and the liver.[[ketalar-label]] All psychiatric use is off-label, which "
        "means that the FDA has not weighed benefit against risk for it. In October 2023 the FDA said so in public, and named abuse, "
        "psychiatric events, raised blood pressure, slowed breathing and bladder symptoms as its concerns.[[fda-ketamine-2023]]</p>"
        "<p>So “is it safe?” is really three questions. What happens in the first hours? What happens over years? And who should not have it at all?</p>"
    )}),
    ("heading", {"level": "h3", "text": "The first hours"}),
    ("text", {"text": (
        "<p>A review of 60 studies in depression found that dissociation, raised blood pressure, dizziness, headache, nausea, blurred vision "
        "and anxiety were more common after ketamine than after placebo. Most of it passed soon after the "
        "dose.[[short-2018]] Dissociation means feeling far from your body or the room. Some people find it calm, some strange, "
        "some frightening.</p>"
    )}),
    ("heading", {"level": "h3", "text": "At home, unobserved"}),
    ("text", {"text": (
        "<p>The FDA described one case from April 2023. Someone took compounded ketamine by mouth, outside any health care setting. Their "
        "breathing slowed, and the ketamine in their blood appeared to be twice what is usual for anesthesia.[[fda-ketamine-2023]] "
        "Compounded medicines are mixed by a pharmacy. The FDA does not check them for quality, safety or effect before they are sold.</p>"
    )}),
    ("heading", {"level": "h3", "text": "Over years"}),
    ("text", {"text": (
        "<p>Here most of what is known comes from people who use ketamine outside medicine, often daily and in large amounts. Many have "
        "bladder damage and trouble with memory, and many have tried to stop and could not.[[morgan-2012]] An early report "
        "described nine daily users, all with severe inflammation of the bladder.[[shahani-2007]] Treatment doses are lower and "
        "further apart, so the risk should be lower. How much lower, nobody has measured well. The same review of 60 studies found that few "
        "of them looked at long-term harm, and that harms were probably under-reported.[[short-2018]]</p>"
    )}),
    ("known_unknown", {
        "known": [
            "<p>Blood pressure and pulse rise for an hour or more after a dose.[[ketalar-label]]</p>",
            "<p>Many people feel some dissociation. It usually fades within two hours.[[short-2018]]</p>",
            "<p>Ketamine can be misused, and some people become dependent on it.[[morgan-2012]]</p>",
            "<p>Frequent use in large amounts can damage the bladder, in some people for good.[[morgan-2012]]</p>",
        ],
        "unknown": [
            "<p>How many treatment doses, how close together, begin to harm the bladder or memory.</p>",
            "<p>How many people treated in clinics go on to misuse ketamine.</p>",
            "<p>What treatment over many years does to the liver.</p>",
            "<p>How risks differ between an infusion, a lozenge and an injection.</p>",
        ],
    }),
    ("who_may_not_suit", {
        "heading": "Who it may not suit",
        "intro": "<p>Please tell us if any of these is true for you. Some rule ketamine out; others can be put right first.</p>",
        "items": [
            {"term": "Heart and blood vessels", "text": "High blood pressure that is not under control, an aneurysm, a recent heart attack or stroke, a past bleed in the brain."},
            {"term": "Breathing", "text": "Severe lung disease, untreated sleep apnea, or opioids and sedatives that slow breathing."},
            {"term": "Psychosis or mania", "text": "Hearing or believing things that others do not, now or in the past; a manic episode now."},
            {"term": "Alcohol and drugs", "text": "Dependence that is active, or past misuse of ketamine."},
            {"term": "Bladder", "text": "Bladder pain or urgency without a known cause."},
            {"term": "Liver", "text": "Liver disease, or liver tests that are clearly raised."},
            {"term": "Pregnancy", "text": "You are pregnant, plan to be, or are breastfeeding."},
        ],
    }),
    ("risks", {
        "heading": "Risks and side effects",
        "intro": "<p>One by one, from the most common to the least well known.</p>",
        "items": [
            {"term": "Dissociation and distress", "text": "Common for an hour or two. Fear, confusion or hallucinations can come with it."},
            {"term": "Nausea, dizziness, headache", "text": "Common on the day. Eating nothing for some hours before helps with nausea."},
            {"term": "Blood pressure", "text": "Rises after every dose. Dangerous for people with weak or narrowed blood vessels."},
            {"term": "Breathing", "text": "Slows in rare cases, more likely with sedatives, opioids, alcohol or a dose that is too high."},
            {"term": "Misuse and dependence", "text": "Ketamine is a controlled substance. Craving, or asking for doses closer together, is a sign to stop."},
            {"term": "Bladder", "text": "Pain, urgency, blood in the urine. Stopping early gives the bladder a chance to recover."},
            {"term": "Liver and memory", "text": "Seen with frequent use. How often this happens in treatment is not known."},
        ],
    }),
    ("notice", {
        "heading": "How to read a clinic’s website, ours included",
        "text": (
            "<p>A study looked at the websites of 17 ketamine advertisers in Maryland. One wrongly stated an approval for depression, and three "
            "wrongly denied that ketamine can be addictive.[[crane-2023]] Be wary of any page that lists no risks or leaves "
            "out the word off-label. We offer this treatment and earn from it, so hold us to the same test.</p>"
        ),
    }),
    ("safety_measures", {
        "heading": "How we keep watch",
        "intro": (
            "<p>A group of experts in psychiatry has set out what careful use needs. They name a full check, consent, close watch and "
            "a limit on doses.[[sanacora-2017]] This is how we put it into practice.</p>"
        ),
        "phases": [
            {"title": "Before", "measures": [
                "A full psychiatric and medical evaluation",
                "Blood pressure, heart, liver, bladder and medicines checked",
                "Questions about alcohol and drugs, asked without blame",
                "Written consent, with every risk gone through aloud",
            ]},
            {"title": "During", "measures": [
                "A clinician in the room, trained and equipped to support breathing",
                "Blood pressure, pulse and oxygen measured",
                "The infusion stopped if you ask, or if a reading says so",
            ]},
            {"title": "After", "measures": [
                "Observation until you are steady, and someone takes you home",
                "No driving until the next day",
                "Bladder, memory and craving asked about at every visit",
                "A fixed number of doses, then a decision together",
            ]},
        ],
    }),
    ("comparison", {
        "heading": "Other treatments, approved ones first",
        "caption": "Treatments for depression and what is known of their risks",
        "columns": [
            {"type": "text", "heading": "Treatment"},
            {"type": "status", "heading": "FDA status for depression"},
            {"type": "text", "heading": "Short-term risks"},
            {"type": "text", "heading": "Long-term risks"},
        ],
        "rows": [
            ["Talking therapy", {"text": "Psychotherapy: not regulated by the FDA"}, "Distress for a time", "None known"],
            ["SSRIs", {"status": ("SSRIs", MDD)}, "Nausea, sleep problems", "Sexual side effects; symptoms when stopped suddenly"],
            [
                "Esketamine, for treatment-resistant depression", {"status": ("Esketamine", TRD)},
                "Sleepiness, dissociation, raised blood pressure[[spravato-label]]",
                "Misuse; bladder symptoms; followed under a safety program",
            ],
            ["TMS", {"status": ("TMS", MDD)}, "Headache, scalp pain; seizure is rare", "None found so far"],
            ["Ketamine", {"status": ("Ketamine", TRD)}, "Dissociation, raised blood pressure, slowed breathing", "Misuse, bladder, memory, liver: little studied"],
        ],
    }),
    ("steps", {
        "heading": "What to expect at the clinic",
        "intro": "",
        "steps": [
            {"title": "A consultation", "text": "About 75 minutes. We ask about your body as much as your mood, and about everything you take, prescribed or not."},
            {"title": "Checks", "text": "Blood pressure on two occasions, and blood or urine tests where they are needed. Sometimes a letter to your own doctor first."},
            {"title": "A clear answer", "text": "Yes, not yet, or no, with the reasons in writing. If it is no, we say what we would try instead."},
        ],
    }),
    ("call_to_action", ("shared", "consultation")),
    ("faq", {
        "heading": "Questions",
        "items": [
            ("question", {
                "question": "Can I become addicted to ketamine?",
                "answer": (
                    "<p>It is possible. Ketamine is misused by some people, and some cannot stop. How often this begins with treatment in a clinic "
                    "is not known. If you have had trouble with alcohol or drugs, tell us. It changes what we would suggest, and not what we think of you.</p>"
                ),
            }),
            ("question", {
                "question": "Can I take it together with my other medicines?",
                "answer": (
                    "<p>Often, though not always. Opioids, sedatives, sleeping pills and alcohol can slow breathing further. Stimulants and some older "
                    "antidepressants can raise blood pressure further. Bring a full list, and do not stop anything on your own.</p>"
                ),
            }),
            ("entry", "ketamine-home"),
            ("entry", "ketamine-memory"),
            ("entry", "ketamine-driving"),
        ],
    }),
]

ARTICLE = {
    "slug": "is-ketamine-safe",
    "title": "Is ketamine safe? The risks, one by one",
    "main_message": (
        "No medicine is safe for everyone. Under supervision most of ketamine’s short-term effects pass within hours. "
        "At home, or used often, it has done serious harm. What years of treatment do is not known."
    ),
    "summary": "What happens in the first hours, what is known about the years, and who should not have ketamine.",
    "seo_title": "Is ketamine safe? The risks, one by one",
    "search_description": (
        "Ketamine is off-label for every psychiatric condition. Its risks in the first hours and over years, and who should not have it."
    ),
    "conditions": [TRD, OCD, BIPOLAR],
    "treatments": ["Ketamine"],
    "author": "Peter Lindgren",
    "reviewer": "reviewer2",
    "before": {"body": [block for block in BODY if block[0] != "notice"]},
    "change_note": "Added how to read a clinic’s website, ours included.",
    "related": ["ketamine-for-ocd", "ketamine-and-esketamine-for-depression", "first-consultation"],
    "body": BODY,
}
