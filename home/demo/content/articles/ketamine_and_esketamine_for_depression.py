"""Ketamine and esketamine for treatment-resistant depression: one approved, one off-label."""

TRD = "Treatment-resistant depression"
MDD = "Major depressive disorder"

BODY = [
    ("takeaways", {"items": [
        "Ketamine and esketamine are related, but they are two medicines with two different standings.",
        "Esketamine nasal spray (Spravato) is FDA-approved for treatment-resistant depression. Ketamine is not; its use is off-label.",
        "Both can ease depression within hours or days for some people. Many do not recover, and relapse is common when treatment stops.",
        "Both raise blood pressure, change perception for a while and can be misused. Both are given in the clinic only.",
        "Other treatments, approved or cleared, deserve a fair look first.",
    ]}),
    ("heading", {"level": "h2", "text": "What they are"}),
    ("text", {"text": (
        "<p>Depression is called treatment-resistant when at least two antidepressants, each at a full dose and for long enough, have not "
        "helped enough. The word describes the illness so far. It is not a forecast.</p>"
        "<p>Most antidepressants act on serotonin and related messengers, over weeks. Ketamine and esketamine act mainly on glutamate. "
        "Ketamine is an anesthetic that has been in use since 1970. It is a mix of two mirror-image molecules. Esketamine is one of the two.</p>"
        "<p><b>Esketamine</b> comes as a nasal spray, Spravato. The FDA approved it for treatment-resistant depression in 2019, together with "
        "an oral antidepressant, and in January 2025 on its own. It is also approved for adults with depression and acute suicidal thoughts, "
        "though it has not been shown to prevent suicide. A safety program sets the rules: a certified clinic, at least two hours of "
        "observation after each dose, and no spray to take home.[[spravato-label]]</p>"
        "<p><b>Ketamine</b> is given as an infusion into a vein. The FDA has not approved it for depression or any other psychiatric "
        "condition.[[fda-ketamine-2023]] Using it for depression is off-label: legal, and resting on less evidence than an "
        "approval would need.</p>"
    )}),
    ("heading", {"level": "h2", "text": "What the trials found"}),
    ("text", {"text": (
        "<p><b>Esketamine.</b> In one trial everyone started a new antidepressant. Half also had esketamine, half a placebo spray. After four "
        "weeks, 70 of 101 people with esketamine had responded, and 52 of 100 with placebo.[[popova-2019]] A second trial "
        "of the same kind, with 342 people, found no clear difference.[[fedgchin-2019]] Of people who "
        "had been well for some time on esketamine, 24 of 90 relapsed when they went on with it, and 39 of 86 when they switched to a "
        "placebo spray.[[daly-2019]] Compared with quetiapine, another medicine added to an antidepressant, more people "
        "were well at eight weeks: 91 of 336 against 60 of 340.[[reif-2023]] That also means that about three in four "
        "were not. On its own, against placebo, esketamine lowered scores by five to seven points more on a 60-point scale.[[janik-2025]]</p>"
        "<p><b>Ketamine.</b> In a trial with 73 people, 64 percent had responded a day after one infusion, against 28 percent after a sedative, "
        "midazolam.[[murrough-2013]] Two larger trials compared a course of infusions with electroconvulsive therapy (ECT). In "
        "one, with people who had no psychosis and were mostly outpatients, 108 of 195 responded to ketamine and 70 of 170 to ECT.[[anand-2023]] "
        "In the other, with 186 people in the hospital, ECT did better: 63 percent against 46 percent were well at the end.[[ekstrand-2022]] "
        "In both, everyone knew which treatment they had. A newer trial with 62 hospital patients compared up to eight infusions of ketamine "
        "with midazolam and found no clear difference.[[jelovac-2025]]</p>"
    )}),
    ("known_unknown", {
        "known": [
            "<p>In some trials, not all, esketamine with an antidepressant helped more people than placebo with one.[[popova-2019]] [[fedgchin-2019]]</p>",
            "<p>A single ketamine infusion can ease depression within a day.[[murrough-2013]] For most people one infusion does not last.</p>",
            "<p>Going on with esketamine lowers the risk of relapse in people it has helped.[[daly-2019]]</p>",
            "<p>Many people do not become well with either.[[reif-2023]]</p>",
        ],
        "unknown": [
            "<p>Which of the two works better. No large trial has compared them directly.</p>",
            "<p>How much of the effect comes from the drug and how much from hope. People can often tell what they were given.[[jelovac-2025]]</p>",
            "<p>How often infusions should be repeated, and for how long.</p>",
            "<p>What many years of repeated doses do to memory and bladder.</p>",
        ],
    }),
    ("who_may_not_suit", {
        "heading": "Who they may not suit",
        "intro": "<p>Some of these rule treatment out; others call for a closer look or for a different choice.</p>",
        "items": [
            {"term": "Blood vessels", "text": "An aneurysm, an abnormal link between arteries and veins, or a past bleed in the brain rules esketamine out. We apply the same rule to ketamine."},
            {"term": "Heart", "text": "Blood pressure that is not under control, a recent heart attack or stroke."},
            {"term": "Psychosis or mania", "text": "Now or in the past. Bipolar depression is a separate question, with a page of its own."},
            {"term": "Alcohol and drugs", "text": "Dependence that is active, or past misuse of ketamine."},
            {"term": "Pregnancy", "text": "You are pregnant, plan to be, or are breastfeeding."},
            {"term": "Bladder or liver", "text": "Bladder pain without a known cause, or liver disease."},
        ],
    }),
    ("risks", {
        "heading": "Risks and side effects",
        "intro": (
            "<p>Most short-term effects fade within a few hours of a dose. Effects of long use have been studied much "
            "less.[[short-2018]]</p>"
        ),
        "items": [
            {"term": "Dissociation", "text": "Feeling far from your body or the room, time or sounds that seem changed. Common, and for some people frightening."},
            {"term": "Sleepiness", "text": "In the trials of esketamine about half of the people or more became sleepy. A few in a thousand lost consciousness for a time.[[spravato-label]]"},
            {"term": "Blood pressure", "text": "It rises, is highest after about 40 minutes with esketamine, and settles over about four hours.[[spravato-label]]"},
            {"term": "Breathing", "text": "It can slow down, above all together with sedatives, opioids or alcohol.[[fda-ketamine-2023]]"},
            {"term": "Misuse", "text": "Both are controlled substances. They can be misused, and people can come to depend on them."},
            {"term": "Bladder", "text": "Frequent use can inflame the bladder: pain, urgency, blood in the urine."},
            {"term": "Suicidal thoughts", "text": "Antidepressants, esketamine included, carry a warning about such thoughts in young people. We ask at every visit."},
        ],
    }),
    ("notice", {
        "heading": "If you are thinking of ending your life",
        "text": (
            "<p>Please do not wait for an appointment. Call or text <a href=\"tel:988\">988</a> at any hour, or chat at "
            "<a href=\"https://988lifeline.org/chat/\">988lifeline.org</a>. In immediate danger, call <a href=\"tel:911\">911</a>.</p>"
        ),
    }),
    ("safety_measures", {
        "heading": "How we keep watch",
        "intro": "",
        "phases": [
            {"title": "Before", "measures": [
                "A full psychiatric and medical evaluation, with a list of what has been tried",
                "A check of blood pressure, heart, medicines and, where it applies, pregnancy",
                "Written consent, with every risk gone through aloud",
            ]},
            {"title": "During", "measures": [
                "A clinician close by, in the room during an infusion",
                "Blood pressure, pulse and oxygen measured",
                "An infusion stopped if you ask, or if a reading says so",
            ]},
            {"title": "After", "measures": [
                "At least two hours of observation after esketamine, and until you are steady after ketamine",
                "Someone takes you home; no driving until the next day",
                "A depression score at each visit, and a date on which we decide whether to go on",
            ]},
        ],
    }),
    ("comparison", {
        "heading": "Other treatments, approved ones first",
        "caption": "Treatments for depression that two medicines have not helped enough, compared",
        "columns": [
            {"type": "text", "heading": "Treatment"},
            {"type": "status", "heading": "FDA status"},
            {"type": "text", "heading": "Time to effect"},
            {"type": "text", "heading": "Main burdens"},
        ],
        "rows": [
            ["Talking therapy", {"text": "Psychotherapy: not regulated by the FDA"}, "Weeks to months", "Time, effort, finding a therapist"],
            ["Another antidepressant, such as an SSRI", {"status": ("SSRIs", MDD)}, "4 to 8 weeks", "Nausea, sleep problems, sexual side effects"],
            ["Olanzapine with fluoxetine", {"status": ("Olanzapine with fluoxetine", TRD)}, "Weeks", "Weight gain, blood sugar, sleepiness"],
            ["Esketamine", {"status": ("Esketamine", TRD)}, "Hours to weeks", "Many visits, two hours each; dissociation, raised blood pressure"],
            ["TMS", {"status": ("TMS", MDD)}, "4 to 6 weeks", "Daily sessions; scalp pain, headache; seizure is rare"],
            ["Electroconvulsive therapy", {"status": ("Electroconvulsive therapy", TRD)}, "2 to 4 weeks", "Anesthetic each time; memory problems"],
            ["Ketamine", {"status": ("Ketamine", TRD)}, "Hours to days, if at all", "Dissociation, raised blood pressure, misuse; often not covered by insurance"],
        ],
    }),
    ("steps", {
        "heading": "What to expect at the clinic",
        "intro": "",
        "steps": [
            {"title": "A consultation", "text": "About 75 minutes on what you have tried, at what dose and for how long. Sometimes a medicine was stopped too early, or something else explains the depression."},
            {"title": "A choice made together", "text": "We set out the approved treatments first, with what each asks of you. You take the list home."},
            {"title": "A course with an end date", "text": "Esketamine follows the schedule on its label. For ketamine we agree on a number of infusions beforehand."},
            {"title": "Looking back", "text": "After four weeks we compare scores and how your days have been. If nothing has changed, we stop and say what we would try next."},
        ],
    }),
    ("call_to_action", ("shared", "consultation")),
    ("faq", {
        "heading": "Questions",
        "items": [
            ("entry", "esketamine-difference"),
            ("question", {
                "question": "How soon would I notice something?",
                "answer": (
                    "<p>Some people notice a change within hours or a day, some only after two or three weeks, and some not at all. "
                    "A change that comes fast can also leave fast, so one good day is not yet an answer.</p>"
                ),
            }),
            ("entry", "how-many-sessions"),
            ("question", {
                "question": "What if neither helps?",
                "answer": (
                    "<p>Then we stop. TMS, another medicine, talking therapy or ECT may still help; they work in other ways. "
                    "We do not offer ECT ourselves and refer people who may need it.</p>"
                ),
            }),
            ("entry", "ketamine-driving"),
        ],
    }),
]

ARTICLE = {
    "slug": "ketamine-and-esketamine-for-depression",
    "title": "Ketamine and esketamine for depression",
    "main_message": (
        "Esketamine nasal spray is FDA-approved for depression that two medicines have not helped enough. Ketamine infusions are off-label. "
        "Each helps some people, neither helps everyone, and the effect can fade."
    ),
    "summary": "Two related medicines with two different standings: what trials found, what they cost the body, and what else there is.",
    "seo_title": "Ketamine and esketamine for resistant depression",
    "search_description": (
        "Esketamine has FDA approval for treatment-resistant depression; ketamine is off-label. What trials found, the risks, and what else can help."
    ),
    "conditions": [TRD],
    "treatments": ["Esketamine", "Ketamine"],
    "author": "Peter Lindgren",
    "reviewer": "reviewer",
    "related": ["is-ketamine-safe", "tms-for-depression", "ketamine-for-bipolar-depression"],
    "body": BODY,
}
