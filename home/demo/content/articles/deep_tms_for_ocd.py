"""Deep TMS for OCD."""

ARTICLE = {
    "slug": "deep-tms-for-ocd",
    "title": "Deep TMS for OCD",
    "main_message": "Deep TMS is an addition to OCD treatment, not a replacement. In the main trial about four in ten people responded, against one in ten with a sham treatment. One trial, paid for by the maker, carries most of the evidence.",
    "summary": "Magnetic pulses in addition to other OCD treatment, for about six weeks. What a trial with 99 people found, and what it leaves open.",
    "seo_title": "Deep TMS for OCD: one trial, its results and limits",
    "search_description": "Deep TMS is FDA-authorized for OCD as an addition to other treatment. What the main trial found, the risks, who it may not suit, and what comes first.",
    "conditions": ["Obsessive-compulsive disorder"],
    "treatments": ["Deep TMS"],
    "author": "Peter Lindgren",
    "reviewer": "reviewer",
    "related": ["ketamine-for-ocd", "tms-for-depression", "medication-management"],
    "body": [
        ("takeaways", {"items": [
            "Exposure and response prevention, with or without an SSRI, remains the first treatment for OCD.",
            "Deep TMS is added when those have not been enough. It was studied in people who went on with the treatment they had.",
            "In the main trial, 16 of 42 people responded with Deep TMS and 5 of 45 with a sham.",
            "Each session begins by stirring up your OCD on purpose. That is part of the treatment, and it can be hard.",
            "Headache is common. A seizure is rare, but more frequent than with the usual TMS coils.",
        ]}),
        ("heading", {"level": "h2", "text": "What it is"}),
        ("text", {"text": (
            "<p>In OCD, circuits that link the front of the brain with deeper regions seem to be stuck in a loop: something feels wrong, a ritual answers, and the feeling returns. Deep TMS aims magnetic pulses at two areas in that loop, the medial prefrontal and the anterior cingulate cortex. The coil sits inside a helmet and reaches wider and somewhat deeper than the usual figure-8 coil.</p>"
            "<p>In August 2018 the FDA authorized the marketing of one such system for adults with OCD, as an addition to other treatment.[[fda-deep-tms-2018]] Authorized through this route means that the FDA found its benefits to outweigh its risks for this use. It is a different word from approved, which is kept for drugs and certain high-risk devices.</p>"
        )}),
        ("heading", {"level": "h3", "text": "What the main trial found"}),
        ("text", {"text": (
            "<p>Eleven centers treated 99 adults whose OCD had not improved enough. Half had Deep TMS, half a sham that felt much the same, five days a week for six weeks. They kept their medicine or therapy as it was. Before each session a clinician brought up, briefly, what that person’s OCD was about.[[carmi-2019]]</p>"
            "<p>The scale used in OCD runs from 0 to 40 points. Scores fell by 6.0 points on average with Deep TMS and by 3.3 with the sham.[[carmi-2019]] A fall of at least 30 percent counted as a response: 16 of 42 people reached it with Deep TMS, 5 of 45 with the sham. One month later it was 19 of 42 and 8 of 45.[[carmi-2019]]</p>"
            "<p>A difference of fewer than three points on average is modest. For some people it meant an hour of their day back, for others nothing. The maker of the device paid for the trial, and several of its authors have ties to the company.</p>"
        )}),
        ("known_unknown", {
            "known": [
                "<p>In one sham-controlled trial, more people responded to Deep TMS than to the sham.[[carmi-2019]]</p>",
                "<p>The difference was still there a month after the last session.[[carmi-2019]]</p>",
                "<p>Clinics that sent in their results report a response in 58 percent of those with scores after 29 sessions. There was no comparison group, and company staff took part in the study.[[b-roth-2021]]</p>",
            ],
            "unknown": [
                "<p>Whether an independent trial would find the same.</p>",
                "<p>How long a response lasts beyond the first months, and whether to repeat a course.</p>",
                "<p>How much the pulses do, and how much the daily facing of OCD does.</p>",
                "<p>Whether combining it with exposure therapy, planned as one treatment, does more than either.</p>",
                "<p>Which people, and which forms of OCD, respond.</p>",
            ],
        }),
        ("timeline", {
            "caption": "<p><b>When an effect may be noticed.</b> Solid: what controlled trials have measured. Dotted: what they have not. Averages hide large differences between people.</p>",
            "rows": [
                {"name": "Deep TMS", "text": "Six weeks of sessions first. The trial measured at their end and again a month later. What comes after is not known.", "wait": 6, "known": 4, "unknown": 2},
                {"name": "SSRIs", "text": "Waiting first. An effect, if there is one, after about 8 to 12 weeks.", "wait": 8, "known": 4, "unknown": 0},
            ],
        }),
        ("who_may_not_suit", {
            "heading": "Who it may not suit",
            "intro": "<p>The wider field of this coil makes the questions about seizures and metal stricter than for other TMS.[[b-rossi-2021]] Please tell us if any of these is true for you.</p>",
            "items": [
                {"term": "Metal or implants in the head", "text": "A cochlear implant, clip, coil, stent, deep brain stimulator or metal fragments."},
                {"term": "Other electronics", "text": "A pacemaker, defibrillator, vagus nerve stimulator or medicine pump."},
                {"term": "Seizures", "text": "Epilepsy, a seizure in the past, close relatives with epilepsy, or a brain injury, stroke or tumor."},
                {"term": "Medicines and alcohol", "text": "Clomipramine, bupropion and stimulants can make a seizure more likely; so do heavy drinking and lost sleep."},
                {"term": "Pregnancy", "text": "Hardly studied with this coil."},
                {"term": "ERP not tried yet", "text": "If good exposure therapy is within reach, it is usually the better next step."},
            ],
        }),
        ("risks", {
            "heading": "Risks and side effects",
            "intro": "<p>No serious harm from the device was reported in the main trial. It was too small to show what is rare.[[carmi-2019]] The figures on seizures come from a survey of clinics.[[b-taylor-2021]]</p>",
            "items": [
                {"term": "Headache", "text": "More than a third of people in the trial, nearly as many with the sham. It tends to ease after the first week."},
                {"term": "Scalp, jaw and neck", "text": "Pain or twitching under the helmet, mostly mild."},
                {"term": "Distress", "text": "Facing your OCD each weekday is tiring. Some people feel worse in the first weeks."},
                {"term": "Seizure", "text": "About 6 in 1,000 patients with this maker’s coils, against about 1 in 7,000 with the usual ones."},
                {"term": "Hearing", "text": "The coil is loud. Earplugs are part of each session."},
                {"term": "Mood", "text": "Irritability or poor sleep now and then; rarely mania."},
            ],
        }),
        ("safety_measures", {
            "heading": "How we keep watch",
            "intro": "",
            "phases": [
                {"title": "Before", "measures": ["Full psychiatric and medical evaluation", "Written check for metal, medicines and seizure risks", "A list of triggers, made with you and at your pace"]},
                {"title": "During", "measures": ["A trained operator beside you, a physician in the building", "Earplugs, and a hand sign to stop at once", "Sleep, alcohol and new medicines asked about each day"]},
                {"title": "After", "measures": ["OCD score every week", "A decision at week four: go on, change or stop", "Word to your therapist and doctor, if you agree"]},
            ],
        }),
        ("quote", {
            "text": "I tell people on the first day when we will ask whether it is working. A treatment without such a date turns into a habit.",
            "name": "Daniel Brandt, MD",
            "role": "psychiatrist at the clinic",
        }),
        ("comparison", {
            "heading": "Other treatments, approved ones first",
            "caption": "Treatments for OCD compared",
            "columns": [
                {"type": "text", "heading": "Treatment"},
                {"type": "status", "heading": "FDA status for OCD"},
                {"type": "text", "heading": "Time to effect"},
                {"type": "text", "heading": "Evidence"},
                {"type": "text", "heading": "Main burdens"},
            ],
            "rows": [
                ["Exposure and response prevention", {"text": "Psychotherapy: not regulated by the FDA"}, "Weeks to months", "Strong. Added to an SSRI in one trial, 32 of 40 people improved by at least a quarter[[b-simpson-2013]]", "Demanding; distress during exercises"],
                ["SSRIs", {"status": ("SSRIs", "Obsessive-compulsive disorder")}, "8 to 12 weeks", "Strong, from many trials[[skapinakis-2016]]", "Nausea, sleep and sexual side effects"],
                ["Clomipramine", {"status": ("Clomipramine", "Obsessive-compulsive disorder")}, "8 to 12 weeks", "Strong; often used after SSRIs[[skapinakis-2016]]", "Dry mouth, heart rhythm, drowsiness"],
                ["Deep TMS", {"status": ("Deep TMS", "Obsessive-compulsive disorder")}, "4 to 6 weeks", "Moderate: one main trial, as an addition", "About 30 visits, headache; seizure is rare"],
                ["Ketamine", {"status": ("Ketamine", "Obsessive-compulsive disorder")}, "Hours to days, if at all", "Limited: few and small studies", "Dissociation, blood pressure, misuse, bladder symptoms"],
            ],
        }),
        ("steps", {
            "heading": "What to expect at the clinic",
            "intro": "",
            "steps": [
                {"title": "A consultation", "text": "About 75 minutes. Which medicines, at what dose, and whether the therapy you had was really exposure and response prevention."},
                {"title": "The first session", "text": "About an hour. We fit the helmet and find the strength that suits you, by watching for a small movement of the foot."},
                {"title": "29 sessions in six weeks", "text": "A few minutes of facing a trigger, then about 20 minutes of pulses. You are awake and can drive afterward."},
                {"title": "Looking back together", "text": "Scores from the first day to the last, and a plan for therapy from there. If nothing changed, we say so and stop."},
            ],
        }),
        ("call_to_action", ("shared", "tms-question")),
        ("faq", {
            "heading": "Questions",
            "items": [
                ("question", {"question": "Why do you stir up my OCD before each session?", "answer": "<p>The idea is that the circuits to be treated should be active when the pulses arrive. The trial was done this way, so we do it this way. It lasts a few minutes, it is planned with you, and it is never a surprise. Nobody yet knows how much this part adds.</p>"}),
                ("question", {"question": "How does Deep TMS differ from TMS?", "answer": "<p>The coil is larger, sits in a helmet, and reaches wider and somewhat deeper. For OCD it is placed at the middle of the head instead of the left side. Devices are authorized one by one, so a device for depression is not thereby one for OCD.</p>"}),
                ("entry", "tms-hurt"),
                ("entry", "tms-metal"),
                ("entry", "therapy-still"),
                ("entry", "insurance"),
            ],
        }),
    ],
}
