"""What a first consultation is like."""

ARTICLE = {
    "slug": "first-consultation",
    "title": "What a first consultation is like",
    "main_message": "A first visit is a conversation of about 75 minutes. You leave with the options in writing, approved treatments first, and decide at home. Nobody starts a treatment that day.",
    "summary": "How the first 75 minutes go, what we ask and why, what you may keep to yourself, and what you take home.",
    "seo_title": "What a first psychiatric consultation is like",
    "search_description": "How a first visit goes: about 75 minutes, what we ask and why, what you need not say, and what you take home. Nothing is started that day.",
    "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
    "treatments": [],
    "author": "Hannah Vogel",
    "reviewer": "reviewer2",
    "picture": "two-chairs",
    "related": ["medication-management", "is-ketamine-safe", "tms-for-depression"],
    "body": [
        ("takeaways", {"items": [
            "You need no referral and no diagnosis. A phone call is enough to begin.",
            "The visit takes about 75 minutes, in person or by video within Washington. You may bring someone.",
            "We ask about what you have tried, your health, alcohol and drugs, and suicidal thoughts. You may say “not today” to any question.",
            "You take home the options in writing, with risks, costs and open questions. No treatment starts that day.",
        ]}),
        ("heading", {"level": "h2", "text": "What the visit is for"}),
        ("text", {"text": (
            "<p>Most people who come to us have already been through a lot: several medicines, some therapy, good months and bad ones. Many arrive tired of telling it all again. So the first visit has one aim, to find out what has really been tried, and what has not.</p>"
            "<p>Often the next step turns out to be a plain one. A medicine was stopped after three weeks, or stayed at the lowest dose. The therapy was kind but was not exposure therapy. Sleep apnea, thyroid disease or alcohol was part of the picture and nobody had asked. Where that is so we say it, even though it is not what we earn most from.</p>"
            "<p>A first visit is not a sales talk, and it is not a test that you can fail. Before you come, the front desk finds a time with you and tells you what the visit costs. Medical questions wait until you are in the room.</p>"
        )}),
        ("steps", {
            "heading": "The 75 minutes, one by one",
            "intro": "<p>The order changes from person to person. This is how it usually goes.</p>",
            "steps": [
                {"title": "Arriving", "text": "Two short questionnaires, about ten minutes. If you cannot face paper today, we go through them together."},
                {"title": "Your story, about 25 minutes", "text": "What brings you, when it began, what a usual day looks like, and what you hope would be different."},
                {"title": "What you have tried, about 15 minutes", "text": "Medicines with dose and time, therapy and what was done in it, what helped a little, what made things worse."},
                {"title": "Your health, about 15 minutes", "text": "Heart, seizures, bladder, pregnancy, sleep, alcohol and drugs, family. Blood pressure and pulse, if you are here in person."},
                {"title": "Time alone", "text": "If you brought someone, a part of the visit is for you only."},
                {"title": "What we think, about 20 minutes", "text": "Our view in plain words, how sure we are of it, and the options, also those that other clinics offer."},
                {"title": "Afterward", "text": "Within three working days you have it all in writing, with a cost estimate for anything you would pay yourself."},
            ],
        }),
        ("heading", {"level": "h2", "text": "What we ask, and why"}),
        ("text", {"text": (
            "<p>The questions follow the guideline of the American Psychiatric Association. It covers symptoms, earlier treatments, trauma, substance use, physical health, suicide risk, culture, and what you yourself want.[[b-silverman-2015]] Some are hard to hear from a stranger. You may answer in a word, or another day.</p>"
            "<p><b>Do you have thoughts of ending your life?</b> We ask everyone. Asking does not plant the thought: a review of studies found no rise in such thoughts in people who had been asked.[[b-dazzi-2014]] Having them does not mean that we will call anyone. Most people who tell us go home as planned, with a next step and numbers to call. Only if there is an immediate danger do we arrange help on the spot, and we do it together with you wherever that is possible.</p>"
            "<p><b>Do you drink, smoke or take anything?</b> Because some treatments are risky together with alcohol or drugs. We are not the police, and your answer stays in your record.</p>"
            "<p><b>Have you ever had a time of too much energy?</b> Because depression that belongs to bipolar disorder is treated differently.</p>"
            "<p><b>What matters to you?</b> Keeping a job, sleeping through the night, being able to hug your child. A treatment is worth trying if it serves that.</p>"
        )}),
        ("known_unknown", {
            "known": [
                "<p>Scores, taken again and again, help to steer treatment. In a trial with 120 people, more recovered from depression when each step followed the score.[[b-guo-2015]]</p>",
                "<p>In 32 trials with 3,592 people, psychiatric care by video eased symptoms about as much as care in the same room.[[b-hagi-2023]]</p>",
                "<p>The more treatments have already failed, the fewer people recover with the next one of the same kind.[[b-rush-2006]]</p>",
            ],
            "unknown": [
                "<p>Which treatment will help you. No scan, blood test or questionnaire can tell.</p>",
                "<p>Whether the first diagnosis is right. Sometimes it takes a few months to be sure.</p>",
                "<p>How long it will take until you feel better.</p>",
            ],
        }),
        ("who_may_not_suit", {
            "heading": "When another place is the better start",
            "intro": "<p>If one of these is true, we help you find the way there.</p>",
            "items": [
                {"term": "Immediate danger", "text": "Call <a href=\"tel:911\">911</a>, call or text <a href=\"tel:988\">988</a>, or go to an emergency department. We cannot answer at night."},
                {"term": "Under 18", "text": "We see adults only. Children and teenagers need clinicians trained for them."},
                {"term": "Withdrawal", "text": "If you are dependent on alcohol, opioids or sedatives, stopping needs medical care first."},
                {"term": "Psychosis or mania now", "text": "A hospital or a crisis team can act sooner and stay closer than we can."},
                {"term": "Outside Washington", "text": "Our clinicians are licensed in Washington State, and you have to be there during a video visit."},
            ],
        }),
        ("risks", {
            "heading": "What can be hard about it",
            "intro": "<p>Talking is not without cost. This is what people tell us.</p>",
            "items": [
                {"term": "It stirs things up", "text": "Some people sleep badly the night after. Plan something gentle, and do not book the visit before an exam."},
                {"term": "It can disappoint", "text": "You may hope for a particular treatment and hear that it does not fit."},
                {"term": "It costs money", "text": "You learn the price before you come. If it is too much, we name places with lower fees."},
                {"term": "It leaves a record", "text": "A diagnosis becomes part of your chart, and of your insurance claims if you use insurance."},
            ],
        }),
        ("safety_measures", {
            "heading": "What we promise for the visit",
            "intro": "",
            "phases": [
                {"title": "Before", "measures": ["No medical questions by phone or by form", "The cost of the visit told in advance", "Interpreters and step-free access if you need them"]},
                {"title": "During", "measures": ["A private room, or a private video line", "You may pause, skip a question or leave", "No medicine or session sold on the day"]},
                {"title": "After", "measures": ["The options in writing", "A copy to your doctor only if you agree", "A number to call with second thoughts"]},
            ],
        }),
        ("quote", {
            "text": "I would rather lose a patient to a good therapist down the street than start an infusion nobody needed.",
            "name": "Ruth Okafor, MD",
            "role": "psychiatrist at the clinic",
        }),
        ("comparison", {
            "heading": "In person or by video",
            "caption": "First visit in person and by video compared",
            "columns": [
                {"type": "text", "heading": "What"},
                {"type": "text", "heading": "In person"},
                {"type": "text", "heading": "By video"},
            ],
            "rows": [
                ["The conversation", "The same", "The same"],
                ["Blood pressure and pulse", "Measured during the visit", "At home or at a pharmacy, or later here"],
                ["Where you can be", "Seattle", "Anywhere in Washington with a door that closes"],
                ["Someone with you", "Yes", "Yes, in the room or on the call"],
                ["Later TMS, ketamine or esketamine", "Here", "Here; these are never given by video"],
            ],
        }),
        ("heading", {"level": "h2", "text": "What you take home"}),
        ("text", {"text": "<p>A letter of one or two pages. It lists each option that could fit, the approved ones first, and for each what it may do, what it may cost you in side effects, time and money, and what nobody can tell you yet. It says what we would choose in your place and why, and when we would stop. It also says if we think that no change at all is a fair choice for now.</p><p>Then you decide, at home and in your own time. We do not call to ask whether you have made up your mind.</p>"}),
        ("document", {"document": "questions-to-bring", "description": "One page to print or to keep on your phone. Mark two or three, and bring it."}),
        ("call_to_action", ("shared", "consultation")),
        ("faq", {
            "heading": "Questions",
            "items": [
                ("entry", "first-visit-referral"),
                ("entry", "what-to-bring"),
                ("entry", "bring-someone"),
                ("entry", "video-visit"),
                ("entry", "privacy-who-sees"),
                ("entry", "cost-estimate"),
                ("question", {"question": "What if I cry, or cannot find words?", "answer": "<p>Both happen here every day. There is time, there is water, and silence is fine. Some people bring a page they wrote at home, or a friend who starts for them.</p>"}),
            ],
        }),
    ],
}
