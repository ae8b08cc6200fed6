"""The blocks of the page on ketamine for OCD, kept apart because its earlier drafts use them too."""

WHY_HEADING = ("heading", {"level": "h2", "text": "What it is, and why it is studied"})

WHY_TEXT = ("text", {"text": (
    "<p>OCD can wear a person down. Some people have had years of therapy and one medicine after another, and still the thoughts come "
    "and the rituals take hours. That is why newer options are being studied.</p>"
    "<p>Standard care has two parts: a therapy called exposure and response prevention, and medicines called SSRIs. A review of 54 trials "
    "with 6,652 people found that both lower OCD symptoms more than a placebo does.[[skapinakis-2016]] Some people get better "
    "this way. Others improve up to a point and then no further. One explanation is that brain circuits for fear and habit stay active, "
    "although the medicine has done its work on serotonin.</p>"
    "<p>So researchers look at other chemical pathways. SSRIs act mainly on serotonin, over weeks. Ketamine acts mainly on glutamate, "
    "the most common signaling chemical in the brain. It is an anesthetic. In OCD studies it is given in a much lower dose, "
    "slowly, into a vein.</p>"
)})

FOUND_HEADING = ("heading", {"level": "h2", "text": "What the studies found"})

FOUND_TEXT = ("text", {"text": (
    "<p>The first randomized trial had 15 adults whose obsessions hardly ever paused.[[rodriguez-2013]] They took no other "
    "psychiatric medicine. The plan was one infusion of ketamine and one of salt water, at least a week apart. One week after the first "
    "infusion, four of the eight people who had received ketamine met the trial’s mark for a response: symptoms lower by at least "
    "35 percent. None of the seven who had received salt water did.</p>"
    "<p>An earlier study of ten people, without a comparison group, found much less. In the three days after the infusion nobody reached "
    "that mark. On average OCD symptoms fell by less than 12 percent.[[bloch-2012]]</p>"
    "<p>These are small numbers, smaller than in the studies of depression. People can also often tell whether they were given ketamine "
    "or salt water, and the hope of feeling better can itself change how a person feels. So it is hard to say how much of the change "
    "came from the drug.</p>"
    "<p>What people describe differs. Some notice quiet within hours or days. Some say that the thoughts are still there but press less. "
    "Some notice nothing at all.</p>"
)})

KNOWN = ("known_unknown", {
    "known": [
        "<p>Ketamine acts mainly on glutamate. The usual medicines for OCD act mainly on serotonin.</p>",
        "<p>In small trials, some people’s symptoms eased within hours or days.[[rodriguez-2013]]</p>",
        "<p>Response varies widely. Not everyone benefits.[[bloch-2012]]</p>",
        "<p>The effect of a single infusion usually does not last.[[rodriguez-2016]]</p>",
    ],
    "unknown": [
        "<p>Who will benefit, and who will not.</p>",
        "<p>Which dose is right, how often it should be given, and for how long.</p>",
        "<p>Whether therapy goes better in the days after an infusion. One study of ten people tried it, without a comparison "
        "group.[[rodriguez-2016]]</p>",
        "<p>What years of repeated treatment do to memory, mood and the bladder.</p>",
    ],
})

TIMELINE = ("timeline", {
    "caption": (
        "<p>When an effect may be noticed, in weeks from the start. Solid: what trials have measured. Dotted: what they have not. "
        "Averages hide large differences between people.</p>"
    ),
    "rows": [
        {
            "name": "Exposure and response prevention",
            "text": "Hard work first. One trial had four weeks of intensive sessions, then eight weekly ones, and measured at week 12.",
            "wait": 4, "known": 8, "unknown": 0,
        },
        {
            "name": "SSRIs",
            "text": "Waiting first. An effect, if there is one, after about 8 to 12 weeks.",
            "wait": 8, "known": 4, "unknown": 0,
        },
        {
            "name": "Deep TMS",
            "text": "Six weeks of sessions. The main trial measured at their end and one month later.",
            "wait": 6, "known": 4, "unknown": 2,
        },
        {
            "name": "Ketamine",
            "text": "An effect, if there is one, within hours to days. In the first randomized trial some people still had it after a week. How long it holds is not known.",
            "wait": 0, "known": 1, "unknown": 11,
        },
    ],
})

NOT_SUIT = ("who_may_not_suit", {
    "heading": "Who it may not suit",
    "intro": "<p>Some conditions rule ketamine out. Others call for a closer look first. Please tell us if any of these is true for you.</p>",
    "items": [
        {"term": "Heart and blood vessels", "text": "High blood pressure that is not under control, an aneurysm, a recent heart attack or stroke."},
        {"term": "Psychosis", "text": "Hearing or believing things that others do not, now or in the past."},
        {"term": "Mania", "text": "A manic episode now, or bipolar disorder without a mood stabilizer."},
        {"term": "Alcohol and drugs", "text": "Dependence that is active, or past misuse of ketamine."},
        {"term": "Pregnancy", "text": "You are pregnant, plan to be, or are breastfeeding."},
        {"term": "Bladder or liver", "text": "Bladder pain without a known cause, or liver disease."},
    ],
})

RISKS = ("risks", {
    "heading": "Risks and side effects",
    "intro": (
        "<p>Most short-term effects pass within a few hours. Long-term effects have been studied much less, and studies may have reported "
        "too few of them.[[short-2018]] In October 2023 the FDA warned about ketamine for psychiatric use, at home "
        "without supervision above all.[[fda-ketamine-2023]] The first five risks below are the ones it named.</p>"
    ),
    "items": [
        {"term": "Misuse", "text": "Ketamine can be misused, and people can come to depend on it."},
        {"term": "Psychiatric events", "text": "Feeling cut off from your body or the room is common. Fear, confusion or hallucinations can happen."},
        {"term": "Blood pressure", "text": "It rises for an hour or so. We measure it throughout."},
        {"term": "Breathing", "text": "It can slow down, above all together with sedatives, opioids or alcohol."},
        {"term": "Bladder", "text": "Repeated use can inflame the bladder: pain, urgency, blood in the urine."},
        {"term": "The hours after", "text": "Nausea, headache, dizziness, slower reactions. You cannot drive until the next day."},
    ],
})

KEEP_TAKING = ("notice", {
    "heading": "Do not stop a medicine on your own",
    "text": (
        "<p>Stopping an SSRI suddenly can make OCD worse and cause symptoms of its own. "
        "Change a dose only with the person who prescribes it.</p>"
    ),
})

SAFETY = ("safety_measures", {
    "heading": "How we keep watch",
    "intro": "<p>Ketamine is given here as outpatient care, in the clinic, with medical supervision. Nothing is sent home.</p>",
    "phases": [
        {"title": "Before", "measures": [
            "A full psychiatric and medical evaluation",
            "A check of medicines, heart, bladder and, where it applies, pregnancy",
            "Written consent, with every risk gone through aloud",
        ]},
        {"title": "During", "measures": [
            "A clinician in the room",
            "Blood pressure, pulse and oxygen measured",
            "The infusion stopped if you ask, or if a reading says so",
        ]},
        {"title": "After", "measures": [
            "Observation until you are steady on your feet",
            "Someone takes you home; no driving until the next day",
            "An OCD score at each visit, and an end to treatment if nothing changes",
        ]},
    ],
})

QUOTE = ("quote", {
    "text": "If someone has not yet had good exposure therapy, that is what we talk about first. An infusion cannot stand in for it.",
    "name": "Ruth Okafor, MD",
    "role": "psychiatrist at the clinic",
})

OCD = "Obsessive-compulsive disorder"

COMPARISON = ("comparison", {
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
        [
            "Exposure and response prevention",
            {"text": "Psychotherapy: not regulated by the FDA"},
            "Weeks to months",
            "Strong, the first choice for most people[[foa-2005]]",
            "Hard work; distress during the exercises",
        ],
        [
            "SSRIs", {"status": ("SSRIs", OCD)}, "8 to 12 weeks",
            "Strong, from many trials[[skapinakis-2016]]",
            "Nausea, sleep problems, sexual side effects",
        ],
        [
            "Clomipramine", {"status": ("Clomipramine", OCD)}, "8 to 12 weeks",
            "Strong; often used when SSRIs did not help[[skapinakis-2016]]",
            "Dry mouth, drowsiness, effects on heart rhythm",
        ],
        [
            "Deep TMS", {"status": ("Deep TMS", OCD)}, "About 6 weeks",
            "Moderate, as an addition to other treatment[[carmi-2019]]",
            "Sessions five days a week; headache; seizure is rare",
        ],
        [
            "Ketamine", {"status": ("Ketamine", OCD)}, "Hours to days, if at all",
            "Limited: few and small studies",
            "Dissociation, raised blood pressure, misuse, bladder problems",
        ],
    ],
})

STEPS = ("steps", {
    "heading": "What to expect at the clinic",
    "intro": "",
    "steps": [
        {"title": "A consultation", "text": "About 75 minutes on what you have tried, at what dose and for how long. Often the answer is a better-dosed first treatment."},
        {"title": "A plan for one person", "text": "We follow no fixed protocol. Ketamine stands beside TMS and medication management, and the plan says when we would stop."},
        {"title": "Treatment, if it fits", "text": "An infusion of about 40 minutes in a quiet room, then rest. Someone takes you home."},
        {"title": "The days after", "text": "Where ketamine helps, it may open a window in which exposure is easier. We time the work with your therapist for it. The aim is change that lasts, rather than covering up symptoms. Results may be minimal."},
    ],
})

CALL = ("call_to_action", ("shared", "consultation"))

FAQ = ("faq", {
    "heading": "Questions",
    "items": [
        ("question", {
            "question": "What is ketamine treatment for OCD?",
            "answer": (
                "<p>Ketamine is an anesthetic. Some clinics give it in a much lower dose, slowly and under supervision. They give it to people "
                "whose OCD has not eased enough with therapy and the usual medicines. It is an addition to care, not a replacement for it.</p>"
            ),
        }),
        ("question", {
            "question": "How does it differ from the usual medicines for OCD?",
            "answer": (
                "<p>SSRIs act mainly on serotonin and take weeks, often 8 to 12. Ketamine acts mainly on glutamate. Where it has an effect, "
                "people notice it within hours or days, and it may fade sooner. SSRIs have been studied in thousands of people with OCD. "
                "The two ketamine studies described above had 25 people between them.</p>"
            ),
        }),
        ("entry", "ketamine-ocd-duration"),
        ("entry", "ketamine-ocd-approved"),
        ("question", {
            "question": "Who may be a candidate?",
            "answer": (
                "<p>Adults with moderate to severe OCD who have not improved enough with exposure and response prevention and with "
                "medicines given at a full dose for long enough. A full evaluation decides, and its answer can be no.</p>"
            ),
        }),
    ],
})

TAKEAWAYS = ("takeaways", {"items": [
    "Exposure and response prevention, often with an SSRI, comes first for OCD. Ketamine does not replace it.",
    "In small studies some people’s OCD eased within hours or days. Others felt only a little less pressure, or no change.",
    "The effect may fade. Dose, frequency and the mix with therapy are still being studied.",
    "Ketamine is not FDA-approved for OCD. Its use is off-label.",
    "The risks are real: raised blood pressure, dissociation, misuse, bladder problems. It belongs in a supervised clinic.",
]})
