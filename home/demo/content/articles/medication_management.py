"""Medication management."""

ARTICLE = {
    "slug": "medication-management",
    "title": "Medication management",
    "main_message": "The right medicine at the right dose for long enough helps many people with depression or OCD, though seldom at the first try. We choose, measure, adjust and, when the time comes, stop with you, one step at a time.",
    "summary": "Choosing, adjusting and stopping medicines for depression and OCD. What the large studies show, and why dose and time matter.",
    "seo_title": "Medication management for depression and OCD",
    "search_description": "How medicines for depression and OCD are chosen, adjusted and stopped. What large studies found, common side effects, and what remains unknown.",
    "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
    "treatments": ["Medication management", "SSRIs"],
    "author": "Peter Lindgren",
    "reviewer": "reviewer",
    "related": ["first-consultation", "tms-for-depression", "deep-tms-for-ocd"],
    "body": [
        ("takeaways", {"items": [
            "About one in three people with depression recovers with the first medicine. Others need a second or third step, or another kind of treatment.",
            "Dose and time decide much: about four to eight weeks for depression, 8 to 12 for OCD, often at a higher dose.",
            "Adding therapy often does more than adding another medicine.",
            "Please do not stop on your own. Stopping is a treatment step too, and goes better slowly and with a plan.",
        ]}),
        ("heading", {"level": "h2", "text": "What it is"}),
        ("text", {"text": (
            "<p>Medication management sounds like paperwork. It means that one clinician keeps the whole list in view: what you take and why, what it does for you, what it costs you, and what could be left out. Visits are short and regular. Each ends with one change at most, written down, and a date to look at it again.</p>"
            "<p>For depression, 21 antidepressants have been compared in 522 trials with 116,477 people. Each did better than a placebo over about eight weeks. On average the difference was modest, and no medicine was far ahead of the rest.[[b-cipriani-2018]] The choice therefore depends on side effects, on your other medicines and illnesses, on what helped you or a close relative before, and on what you prefer.</p>"
        )}),
        ("heading", {"level": "h3", "text": "When the first medicine is not enough"}),
        ("text", {"text": (
            "<p>In the largest study of this question, called STAR*D, 3,671 people with depression went through up to four steps. 37 percent recovered with the first medicine, 31 percent of those who went on recovered with the second, and about 13 percent with the third and the fourth.[[b-rush-2006]] Its authors put the total after four steps at 67 percent. Another team analyzed the same data again by the study’s original plan, and found 35 percent.[[b-pigott-2023]] The two still disagree. Neither result had a placebo group beside it. What both show is that each further step helps fewer people, so it makes sense to think of other kinds of treatment after the second.</p>"
            "<p>OCD is different in two ways. Higher doses of SSRIs work better than low ones, and cause more side effects.[[b-bloch-2010]] And medicine is only half of the first treatment; the other half is exposure and response prevention.[[skapinakis-2016]]</p>"
        )}),
        ("known_unknown", {
            "known": [
                "<p>Antidepressants work better than placebo on average, and SSRIs and clomipramine do so in OCD.[[b-cipriani-2018]] [[skapinakis-2016]]</p>",
                "<p>Measuring helps. When scores guided each step, 45 of 61 people recovered from depression in six months, against 17 of 59 with usual care.[[b-guo-2015]]</p>",
                "<p>Staying on protects some. Of people who felt well and stopped slowly, 135 of 240 relapsed within a year; of those who went on, 92 of 238.[[b-lewis-2021]]</p>",
                "<p>Stopping causes symptoms in many: 31 percent after an antidepressant and 17 percent after a placebo, severe in about 3 percent.[[b-henssler-2024]]</p>",
            ],
            "unknown": [
                "<p>Which medicine will suit a given person. Gene tests so far give hints at most.</p>",
                "<p>Which order of steps helps most people.</p>",
                "<p>How long to go on after recovery. The usual six to twelve months, longer after several episodes, is a rule of thumb.</p>",
                "<p>How long symptoms after stopping can last at the far end; long courses are poorly studied.</p>",
            ],
        }),
        ("who_may_not_suit", {
            "heading": "When we would go carefully",
            "intro": "<p>There is hardly anyone for whom no medicine is possible. These points change which one, how much and how fast.</p>",
            "items": [
                {"term": "Bipolar disorder", "text": "An antidepressant alone can set off mania. We ask about past highs first, in you and in your family."},
                {"term": "Heart", "text": "Citalopram, escitalopram and clomipramine can disturb the rhythm. Some people need an ECG."},
                {"term": "Pregnancy", "text": "Pregnant, planning to be, or breastfeeding: we weigh it together, and early."},
                {"term": "Age over 65", "text": "Lower starting doses; blood sodium, falls and other medicines need watching."},
                {"term": "Bleeding", "text": "SSRIs together with blood thinners, aspirin or ibuprofen make bleeding more likely."},
                {"term": "Other medicines", "text": "Migraine medicines, linezolid, St. John’s wort and MAO inhibitors can be dangerous in combination."},
            ],
        }),
        ("risks", {
            "heading": "Risks and side effects",
            "intro": "<p>These belong to SSRIs, the medicines we use most. Others have lists of their own, and you get them in writing.</p>",
            "items": [
                {"term": "First weeks", "text": "Nausea, headache, restlessness, poor sleep. Often gone within two weeks."},
                {"term": "Suicidal thoughts", "text": "A warning on the label: more common in trials in people under 25. We see you sooner and more often."},
                {"term": "Sex", "text": "Less desire or arousal, later or no orgasm, in many people. Rarely it lasts after stopping. Please say so; it can be addressed."},
                {"term": "Weight and sleep", "text": "Differ from one medicine to another, and are a good reason to choose."},
                {"term": "Feeling flat", "text": "Fewer lows but also fewer highs. A lower dose may be enough."},
                {"term": "Mania or agitation", "text": "Little need for sleep, racing thoughts, unusual energy: call us the same day."},
                {"term": "Stopping", "text": "Dizziness, electric-shock feelings, irritability. Slower steps help."},
            ],
        }),
        ("text", {"text": "<p>The FDA analyzed 372 trials with 99,231 adults. Below the age of 25, people on antidepressants had suicidal thoughts or acts somewhat more often than those on placebo. Between 25 and 64 that was not so, and above 65 they were rarer.[[b-stone-2009]] If such thoughts come, call or text <a href=\"tel:988\">988</a>, at any hour, and tell us.</p>"}),
        ("notice", {
            "heading": "Do not stop a medicine on your own",
            "text": "<p>Stopping suddenly can bring symptoms of its own and the illness back. Change doses only with the person who prescribes them. If you have already stopped, call us; nobody will scold you.</p>",
        }),
        ("safety_measures", {
            "heading": "How we keep watch",
            "intro": "",
            "phases": [
                {"title": "Before", "measures": ["All medicines, supplements and past trials on one list", "Questions about mania, heart, pregnancy, alcohol and drugs", "Blood tests or an ECG where the medicine calls for them"]},
                {"title": "During", "measures": ["A call after one or two weeks", "Depression or OCD score at each visit", "One change at a time, and a date to judge it"]},
                {"title": "Stopping", "measures": ["A written plan in small steps", "Someone to call if it goes badly", "A visit some months later"]},
            ],
        }),
        ("quote", {
            "text": "People come to me with seven medicines and ask for an eighth. Often the most useful thing I do that year is take two away.",
            "name": "Mei-Lin Sato, PMHNP-BC",
            "role": "psychiatric nurse practitioner at the clinic",
        }),
        ("comparison", {
            "heading": "Other treatments, approved ones first",
            "caption": "Medicines and other treatments for depression and OCD",
            "columns": [
                {"type": "text", "heading": "Treatment, and for what"},
                {"type": "status", "heading": "FDA status"},
                {"type": "text", "heading": "Evidence"},
                {"type": "text", "heading": "Main burdens"},
            ],
            "rows": [
                ["Psychotherapy, for depression", {"text": "Psychotherapy: not regulated by the FDA"}, "Strong. With medicine it does more than either alone[[b-cuijpers-2020]]", "Time, effort, finding a therapist"],
                ["Exposure and response prevention, for OCD", {"text": "Psychotherapy: not regulated by the FDA"}, "Strong. Added to an SSRI it helped 32 of 40 people, risperidone 9 of 40, placebo 3 of 20[[b-simpson-2013]]", "Demanding; distress during exercises"],
                ["SSRIs, for depression", {"status": ("SSRIs", "Major depressive disorder")}, "Strong; the average effect is modest[[b-cipriani-2018]]", "Nausea, sleep and sexual side effects"],
                ["SSRIs, for OCD", {"status": ("SSRIs", "Obsessive-compulsive disorder")}, "Strong, from many trials[[skapinakis-2016]]", "The same, at higher doses"],
                ["Clomipramine, for OCD", {"status": ("Clomipramine", "Obsessive-compulsive disorder")}, "Strong; often used after SSRIs[[skapinakis-2016]]", "Dry mouth, heart rhythm, drowsiness"],
                ["Esketamine, for treatment-resistant depression", {"status": ("Esketamine", "Treatment-resistant depression")}, "Moderate", "Two hours of watching each time, dissociation, blood pressure"],
                ["TMS, for depression", {"status": ("TMS", "Major depressive disorder")}, "Moderate, from sham-controlled trials", "About 30 visits, headache; seizure is rare"],
            ],
        }),
        ("steps", {
            "heading": "What to expect at the clinic",
            "intro": "",
            "steps": [
                {"title": "The whole list", "text": "A first visit of about 75 minutes. What you took, at what dose, for how long, and why it ended. Pharmacies help where memory does not."},
                {"title": "A plan in plain words", "text": "What we change, what we hope to see and by when, and what would make us stop."},
                {"title": "Short visits", "text": "About 25 minutes, every two to four weeks at first, then every few months. In person or by video."},
                {"title": "Back to your own doctor", "text": "When things are steady, your primary care doctor can often take over. We write down what to watch, and stay reachable."},
            ],
        }),
        ("call_to_action", ("shared", "second-opinion")),
        ("faq", {
            "heading": "Questions",
            "items": [
                ("entry", "ssri-wait"),
                ("entry", "ssri-stop"),
                ("entry", "therapy-still"),
                ("entry", "pregnancy-medicines"),
                ("question", {"question": "Do you prescribe sedatives or stimulants?", "answer": "<p>Sometimes, after a full evaluation and with clear limits. Sedatives such as lorazepam can bring dependence within weeks, and they get in the way of exposure therapy. If you already take one, we do not stop it at a stroke. We look at the state prescription record before we prescribe either.</p>"}),
                ("question", {"question": "Should I have a gene test first?", "answer": "<p>Usually not. Such tests can explain why a medicine builds up or vanishes in the body. They do not show which one will help your mood. We order one where it would change a decision, for example after severe side effects at low doses.</p>"}),
            ],
        }),
    ],
}
