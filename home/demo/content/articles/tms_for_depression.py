"""TMS for depression."""

ARTICLE = {
    "slug": "tms-for-depression",
    "title": "TMS for depression",
    "main_message": "TMS treats depression with magnetic pulses while you are awake. In trials it helped more people than a sham treatment did, but most did not recover fully. It takes a visit nearly every weekday for about six weeks.",
    "summary": "Magnetic pulses, no anesthetic, five days a week for about six weeks. What the sham-controlled trials found, and who should not have it.",
    "seo_title": "TMS for depression: what trials found and what is open",
    "search_description": "TMS for depression is FDA-cleared, device by device. What sham-controlled trials found, the risks, who it may not suit, and what six weeks are like.",
    "conditions": ["Major depressive disorder"],
    "treatments": ["TMS"],
    "author": "Hannah Vogel",
    "reviewer": "reviewer2",
    "misprint": {"right": "13 of 92 people", "wrong": "31 of 92 people"},
    "change_note": "In the second trial, 13 of 92 people had few or no symptoms left after TMS. We had written 31.",
    "signed_as": "correction",
    "related": ["deep-tms-for-ocd", "ketamine-and-esketamine-for-depression", "medication-management"],
    "body": [
        ("takeaways", {"items": [
            "TMS is meant for adults whose depression has not eased enough with medicine. It does not replace therapy.",
            "In trials, more people improved with TMS than with a sham treatment. Many did not improve, and full recovery was the exception.",
            "You are awake, need no anesthetic, and can drive home. The main burden is time: about 30 visits in six weeks.",
            "Headache and scalp pain are common. A seizure is rare, but it is the reason we ask so many questions first.",
        ]}),
        ("heading", {"level": "h2", "text": "What it is"}),
        ("text", {"text": (
            "<p>TMS stands for transcranial magnetic stimulation. A coil rests against your head, usually above the left temple. It gives off short magnetic pulses, about as strong as those of an MRI scanner. They pass through the skull and set off small electric currents in a patch of the brain below, an area that takes part in mood, planning and attention.</p>"
            "<p>Repeated day after day, the pulses seem to change how that area works together with others. Why this eases depression in some people is not fully understood.</p>"
            "<p>The FDA cleared the first TMS device for depression in 2008.[[fda-tms-2008]] Cleared is not the same word as approved: each device is compared with one that is already on the market. So the question to any clinic is which device it uses and what that one is cleared for.</p>"
        )}),
        ("heading", {"level": "h3", "text": "What the trials found"}),
        ("text", {"text": (
            "<p>In a sham treatment the coil clicks and taps, but no pulse reaches the brain. The first large trial compared TMS with a sham in 301 people who took no antidepressant at the time. After four to six weeks more people had improved with TMS. The result on the trial’s main measure, however, rested on a correction made afterward for how ill the two groups were at the start.[[oreardon-2007]]</p>"
            "<p>A second trial was paid for by the National Institute of Mental Health, not by a maker of devices. After daily sessions, 13 of 92 people with TMS had few or no symptoms left, against 5 of 98 with the sham.[[b-george-2010]] That is a real difference, and it also means that most people in the trial were not well at its end.</p>"
            "<p>A third trial, with 414 people, compared a long session of 37 minutes with a pattern called theta burst that takes 3 minutes. The short one did no worse. In both groups about half the people had their scores halved or better, and roughly three in ten recovered.[[blumberger-2018]] Those figures look higher, but everyone knew they were being treated, and no group received a sham.</p>"
        )}),
        ("known_unknown", {
            "known": [
                "<p>In two large trials, more people improved with TMS than with a sham treatment.[[oreardon-2007]] [[b-george-2010]]</p>",
                "<p>A session of 3 minutes did no worse than one of 37.[[blumberger-2018]]</p>",
                "<p>Of 120 people who had responded, 75 still met the mark all through the next year. About a third of everyone followed had some TMS again.[[b-dunner-2014]]</p>",
                "<p>Few people stop because of side effects.[[oreardon-2007]]</p>",
            ],
            "unknown": [
                "<p>Who will benefit. No scan or test tells beforehand.</p>",
                "<p>How long the effect holds by itself. The study over a year had no comparison group.</p>",
                "<p>Whether sessions from time to time prevent a relapse, and how often they would be needed.</p>",
                "<p>Whether several sessions a day over one week work as well in ordinary clinics as in trials.</p>",
            ],
        }),
        ("who_may_not_suit", {
            "heading": "Who it may not suit",
            "intro": "<p>Some of these rule TMS out; others call for a talk first.[[b-rossi-2021]] Please tell us if any is true for you.</p>",
            "items": [
                {"term": "Metal or implants in the head", "text": "A cochlear implant, aneurysm clip or coil, deep brain stimulator, or metal fragments in the skull or eye."},
                {"term": "Other electronics", "text": "A pacemaker, defibrillator, vagus nerve stimulator or medicine pump."},
                {"term": "Seizures", "text": "Epilepsy, a seizure in the past, or a brain injury, stroke or tumor."},
                {"term": "Alcohol and some medicines", "text": "Heavy drinking, sudden withdrawal, or medicines that make a seizure more likely, such as bupropion in a high dose."},
                {"term": "Bipolar disorder", "text": "TMS devices are cleared for depression without bipolar disorder, and a change into mania has been reported."},
                {"term": "A crisis now", "text": "Acute danger, psychosis, or not eating or drinking. TMS is too slow; a hospital and other treatments come first."},
            ],
        }),
        ("risks", {
            "heading": "Risks and side effects",
            "intro": "<p>Most side effects come in the first week and fade. The serious one is rare.</p>",
            "items": [
                {"term": "Headache", "text": "About two of three people in the largest trial had one at some point. An ordinary pain reliever usually helps."},
                {"term": "Scalp and face", "text": "Pain or tapping under the coil, twitching of the eyebrow or jaw. We move the coil or lower the strength."},
                {"term": "Seizure", "text": "In a survey of clinics, about 1 in 7,000 patients treated with the usual figure-8 coils. It happens during a session, and staff are trained for it."},
                {"term": "Hearing", "text": "The coil is loud enough to harm hearing. Earplugs are part of each session."},
                {"term": "Fainting", "text": "Mostly in the first session, from nerves or an empty stomach."},
                {"term": "Mood", "text": "Now and then anxiety, poor sleep or agitation; rarely mania. No effect at all is also common."},
            ],
        }),
        ("text", {"text": "<p>The figure for headache comes from the trial with 414 people,[[blumberger-2018]] the one for seizures from a survey that covered 25,526 patients.[[b-taylor-2021]] Surveys miss what nobody reports, so the true number may be higher.</p>"}),
        ("safety_measures", {
            "heading": "How we keep watch",
            "intro": "",
            "phases": [
                {"title": "Before", "measures": ["Full psychiatric and medical evaluation", "Written check for metal, implants and seizure risks", "The strength set for you, by the smallest pulse that moves a thumb"]},
                {"title": "During", "measures": ["A trained operator beside you, a physician in the building", "Earplugs, and a hand sign to stop at once", "Sleep, alcohol and new medicines asked about each day"]},
                {"title": "After", "measures": ["Depression score every week", "A decision at week four: go on, change or stop", "A plan for what to do if symptoms return"]},
            ],
        }),
        ("comparison", {
            "heading": "Other treatments, approved ones first",
            "caption": "Treatments for depression compared",
            "columns": [
                {"type": "text", "heading": "Treatment"},
                {"type": "status", "heading": "FDA status"},
                {"type": "text", "heading": "Time to effect"},
                {"type": "text", "heading": "Evidence"},
                {"type": "text", "heading": "Main burdens"},
            ],
            "rows": [
                ["Psychotherapy", {"text": "Psychotherapy: not regulated by the FDA"}, "Weeks to months", "Strong. About as helpful as medicine; the two together do more[[b-cuijpers-2020]]", "Time, effort, finding a therapist"],
                ["SSRIs", {"status": ("SSRIs", "Major depressive disorder")}, "2 to 8 weeks", "Strong, from many trials; the average effect is modest[[b-cipriani-2018]]", "Nausea, sleep and sexual side effects"],
                ["Esketamine nasal spray", {"status": ("Esketamine", "Treatment-resistant depression")}, "Hours to weeks", "Moderate, from trials against placebo and trials on relapse", "Two hours of watching each time, dissociation, blood pressure[[spravato-label]]"],
                ["TMS", {"status": ("TMS", "Major depressive disorder")}, "3 to 6 weeks", "Moderate, from sham-controlled trials", "About 30 visits, headache; seizure is rare"],
                ["Electroconvulsive therapy", {"status": ("Electroconvulsive therapy", "Treatment-resistant depression")}, "2 to 4 weeks", "Strong in severe depression", "Anesthetic each time, memory gaps"],
                ["Ketamine", {"status": ("Ketamine", "Treatment-resistant depression")}, "Hours to days, if at all", "Moderate for the first days, thin for the months after", "Dissociation, blood pressure, misuse, bladder symptoms"],
            ],
        }),
        ("steps", {
            "heading": "What to expect at the clinic",
            "intro": "",
            "steps": [
                {"title": "A consultation", "text": "About 75 minutes. What you have tried, at what dose, for how long. Sometimes a better-dosed medicine or a course of therapy is the next step."},
                {"title": "The first session", "text": "About an hour. We find the right place on your scalp and the strength that suits you."},
                {"title": "Six weeks of weekdays", "text": "Each visit takes 10 to 45 minutes. You sit in a chair, awake, and may close your eyes or talk. Most people keep working."},
                {"title": "Looking back together", "text": "Scores side by side, from the first day to the last. If it helped, we plan how to hold on to it. If not, we say so."},
            ],
        }),
        ("call_to_action", ("shared", "tms-question")),
        ("faq", {
            "heading": "Questions",
            "items": [
                ("entry", "tms-hurt"),
                ("entry", "tms-course"),
                ("entry", "tms-metal"),
                ("entry", "tms-after"),
                ("entry", "tms-ect"),
                ("question", {"question": "What if TMS does not help me?", "answer": "<p>Then we stop, usually after four to six weeks without a change in your scores. It says nothing about you. Several other treatments remain, and some people respond to one after another has failed. We go through them with you and write down what we would try next, and why.</p>"}),
            ],
        }),
    ],
}
