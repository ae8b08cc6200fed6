"""Ketamine for bipolar depression, with mania as the risk that decides."""

BIPOLAR = "Bipolar depression"

BODY = [
    ("takeaways", {"items": [
        "Ketamine is not FDA-approved for bipolar depression. Its use is off-label. Five medicines are approved, and they come first.",
        "In small studies ketamine eased bipolar depression within hours in many people. The effect of one dose was gone within days.",
        "It could trigger mania. In studies this was rare, in people who had been screened and who took a mood stabilizer.",
        "We consider it only for adults who take a mood stabilizer and have no signs of mania.",
    ]}),
    ("heading", {"level": "h2", "text": "What it is, and why it is studied"}),
    ("text", {"text": (
        "<p>People with bipolar disorder often spend far more time depressed than manic. The depression can be long, and it can be "
        "dangerous. It is also harder to treat than other depression, because common antidepressants may do little in bipolar disorder "
        "and can tip the mood upward.</p>"
        "<p>Medicines that are approved for it usually take weeks. That gap is the reason for the interest in ketamine. It is an anesthetic. "
        "In a much lower dose, given slowly into a vein, it acts mainly on glutamate, the most common signaling chemical in the brain.</p>"
    )}),
    ("heading", {"level": "h2", "text": "What the studies found"}),
    ("text", {"text": (
        "<p>Two small randomized trials at the National Institute of Mental Health came first. Everyone in them stayed on lithium or "
        "valproate and received one infusion of ketamine and one of salt water, two weeks apart. Of 18 people in the first trial, 71 percent "
        "responded at some point after ketamine and 6 percent after salt water.[[diazgranados-2010]] Of 15 in the second, 79 percent "
        "responded after ketamine and none after salt water.[[zarate-2012]] In both, the difference could be seen within "
        "40 minutes and held through day 3.[[diazgranados-2010]][[zarate-2012]] After that it was no longer clear.</p>"
        "<p>A later review brought together six studies with 135 people. In all of them ketamine was added to a mood stabilizer. "
        "Sixty-one percent responded after ketamine and 5 percent after placebo.[[bahji-2021]] "
        "The reviewers asked for more research.</p>"
        "<p>These numbers look large. Please read them with care. The groups were small, people could often tell what they had been given, "
        "and “responded” means that symptoms fell by half, for a time. A guideline from 2018 lists ketamine as a third-line choice, "
        "behind many others.[[yatham-2018]]</p>"
    )}),
    ("known_unknown", {
        "known": [
            "<p>A single infusion can ease bipolar depression within hours in some people.[[diazgranados-2010]] [[zarate-2012]]</p>",
            "<p>After one infusion the effect is usually gone within days.</p>",
            "<p>In the studies nearly everyone took a mood stabilizer.[[bahji-2021]]</p>",
            "<p>Two of 135 people in six studies developed manic symptoms: one after ketamine, one after placebo.[[bahji-2021]]</p>",
        ],
        "unknown": [
            "<p>How often mania follows in everyday care, where people are less carefully chosen than in studies.</p>",
            "<p>Whether repeated infusions keep depression away, or make mood swings more frequent.</p>",
            "<p>Whether the risk differs between bipolar I and bipolar II disorder.</p>",
            "<p>What long use does to memory and bladder.</p>",
        ],
    }),
    ("heading", {"level": "h2", "text": "Mania: the risk that decides"}),
    ("text", {"text": (
        "<p>Any treatment that lifts a bipolar depression can lift the mood too far. With screening beforehand and a mood stabilizer on board, "
        "the risk with ketamine appears low. Low is not zero, and the studies were short. So we plan for it.</p>"
        "<p>The first signs are often quiet: less need for sleep, faster thoughts, more talk, more plans, a short temper, more spending. "
        "People around you may see them before you do. That is why we ask you to name someone we may call, and why you both get a list "
        "of early signs and a number to ring.</p>"
    )}),
    ("who_may_not_suit", {
        "heading": "Who it may not suit",
        "intro": "<p>For bipolar depression we are stricter than elsewhere.</p>",
        "items": [
            {"term": "Mania or mixed state", "text": "Signs of mania or hypomania now, or depression mixed with them."},
            {"term": "No mood stabilizer", "text": "None at present, or a blood level that is too low where levels are measured."},
            {"term": "Rapid cycling", "text": "Four or more episodes in the past year call for steadier mood first."},
            {"term": "Psychosis", "text": "Hearing or believing things that others do not, now or in the past."},
            {"term": "Heart and blood vessels", "text": "High blood pressure that is not under control, an aneurysm, a recent heart attack or stroke."},
            {"term": "Alcohol and drugs", "text": "Dependence that is active, or past misuse of ketamine."},
            {"term": "Pregnancy", "text": "You are pregnant, plan to be, or are breastfeeding."},
        ],
    }),
    ("risks", {
        "heading": "Risks and side effects",
        "intro": (
            "<p>The FDA named several risks of ketamine for psychiatric use in October 2023.[[fda-ketamine-2023]] "
            "Mania comes on top of them.</p>"
        ),
        "items": [
            {"term": "Mania or hypomania", "text": "Rare in studies, serious when it happens. It can begin days after a session."},
            {"term": "Psychiatric events", "text": "Feeling cut off from your body or the room is common. Fear, confusion or hallucinations can happen."},
            {"term": "Blood pressure", "text": "It rises for an hour or so. We measure it throughout."},
            {"term": "Breathing", "text": "It can slow down, above all together with sedatives, opioids or alcohol."},
            {"term": "Misuse", "text": "Ketamine can be misused, and people can come to depend on it."},
            {"term": "Bladder", "text": "Repeated use can inflame the bladder: pain, urgency, blood in the urine."},
            {"term": "The fall afterward", "text": "When a quick lift fades, the low can feel deeper. Tell us at once if dark thoughts return."},
        ],
    }),
    ("notice", {
        "heading": "Keep taking your mood stabilizer",
        "text": (
            "<p>Feeling better after an infusion is not a reason to stop it. Stopping lithium suddenly can bring mania or depression back. "
            "Change a dose only with the person who prescribes it.</p>"
        ),
    }),
    ("safety_measures", {
        "heading": "How we keep watch",
        "intro": "<p>These are the key safety measures. We leave none of them out.</p>",
        "phases": [
            {"title": "Before", "measures": [
                "Full evaluation, with a life chart of highs and lows and a mania score",
                "A mood stabilizer at a steady dose, with a blood level where one is measured",
                "Heart, blood pressure, other medicines, alcohol and drugs checked",
                "Antidepressants taken without a mood stabilizer looked at first",
                "A written plan for early signs of mania, shared with someone you choose",
            ]},
            {"title": "During", "measures": [
                "A clinician in the room",
                "Blood pressure, pulse and oxygen measured",
                "The infusion stopped if you ask, or if a reading says so",
            ]},
            {"title": "After", "measures": [
                "Observation until you are steady, and someone takes you home",
                "Calls about sleep and mood on days 1, 3 and 7, with a mania score each time",
                "No further infusion if signs of mania appear, and a visit within one working day",
                "Treatment ends if depression scores do not change",
            ]},
        ],
    }),
    ("comparison", {
        "heading": "Other treatments, approved ones first",
        "caption": "Treatments for bipolar depression compared",
        "columns": [
            {"type": "text", "heading": "Treatment"},
            {"type": "status", "heading": "FDA status for bipolar depression"},
            {"type": "text", "heading": "Studied in"},
            {"type": "text", "heading": "Main burdens"},
        ],
        "rows": [
            ["Quetiapine", {"status": ("Quetiapine", BIPOLAR)}, "Bipolar I and II", "Sleepiness, weight gain, blood sugar"],
            ["Lumateperone", {"status": ("Lumateperone", BIPOLAR)}, "Bipolar I and II", "Sleepiness, dizziness, nausea"],
            ["Lurasidone", {"status": ("Lurasidone", BIPOLAR)}, "Bipolar I", "Restlessness, nausea; taken with food"],
            ["Cariprazine", {"status": ("Cariprazine", BIPOLAR)}, "Bipolar I", "Restlessness, nausea"],
            ["Olanzapine with fluoxetine", {"status": ("Olanzapine with fluoxetine", BIPOLAR)}, "Bipolar I", "Weight gain, blood sugar, sleepiness"],
            ["Electroconvulsive therapy", {"status": ("Electroconvulsive therapy", BIPOLAR)}, "Severe depression, bipolar included", "Anesthetic each time; memory problems"],
            ["Ketamine", {"status": ("Ketamine", BIPOLAR)}, "Small groups, bipolar I and II", "Mania, dissociation, raised blood pressure, misuse"],
        ],
    }),
    ("steps", {
        "heading": "What to expect at the clinic",
        "intro": "",
        "steps": [
            {"title": "A consultation", "text": "About 75 minutes. We go through highs as well as lows, because some depressions turn out to be bipolar and some bipolar diagnoses turn out to be something else."},
            {"title": "The foundation first", "text": "A mood stabilizer that suits you, sleep, and an approved medicine at a full dose. Psychotherapy made for bipolar disorder helps too."},
            {"title": "Ketamine, only if it fits", "text": "A small number of infusions, agreed beforehand, in a quiet room with a clinician present."},
            {"title": "Close follow-up", "text": "Calls in the first week and a visit in the second. We look for both directions: still low, or too high."},
        ],
    }),
    ("call_to_action", ("shared", "consultation")),
    ("faq", {
        "heading": "Questions",
        "items": [
            ("question", {
                "question": "Can ketamine trigger mania?",
                "answer": (
                    "<p>Yes, it can. In studies it was rare: two of 135 people had manic symptoms, one of them after placebo. Those people had been "
                    "screened and took a mood stabilizer. Without that, the risk is not known, and we do not give it.</p>"
                ),
            }),
            ("question", {
                "question": "Is esketamine nasal spray an option instead?",
                "answer": (
                    "<p>Esketamine is not FDA-approved for bipolar depression. Its main trials left out people with bipolar disorder, "
                    "so even less is known. We do not use it for bipolar depression.</p>"
                ),
            }),
            ("entry", "ketamine-home"),
            ("entry", "ketamine-memory"),
            ("entry", "first-visit-referral"),
        ],
    }),
]

ARTICLE = {
    "slug": "ketamine-for-bipolar-depression",
    "title": "Ketamine for bipolar depression",
    "main_message": (
        "In small studies bipolar depression eased for a few days in some people after ketamine. They could often tell what they had been given. "
        "Its use is off-label, and it could trigger mania. A mood stabilizer and approved treatments come first."
    ),
    "summary": "What small studies found, how we watch for mania, and which approved treatments come first.",
    "seo_title": "Ketamine for bipolar depression and the risk of mania",
    "search_description": (
        "Ketamine for bipolar depression is off-label. What small studies found, the risk of mania, our safety measures, and what comes first."
    ),
    "conditions": [BIPOLAR],
    "treatments": ["Ketamine"],
    "author": "Hannah Vogel",
    "reviewer": "reviewer2",
    "related": ["medication-management", "is-ketamine-safe", "ketamine-and-esketamine-for-depression"],
    "body": BODY,
}
