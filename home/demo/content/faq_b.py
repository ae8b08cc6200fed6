"""Shared answers: one question, one answer, wherever it appears."""

FAQ = {
    # Ketamine and esketamine
    "ketamine-home": {
        "question": "Can I take ketamine at home?",
        "answer": (
            "<p>Not with us. We give ketamine in the clinic only, with a clinician in the room. It can raise blood pressure, slow breathing and make you confused, and at home nobody is there to notice.</p>"
            "<p>In October 2023 the FDA warned about compounded ketamine for psychiatric conditions, and named use at home without monitoring as an added risk. Esketamine nasal spray is never handed out for home use; its safety program does not allow it.</p>"
        ),
        "conditions": ["Treatment-resistant depression", "Obsessive-compulsive disorder"],
        "treatments": ["Ketamine", "Esketamine"],
        "topic": "Ketamine and esketamine",
    },
    "ketamine-driving": {
        "question": "When may I drive again after ketamine or esketamine?",
        "answer": (
            "<p>The next day, after a night of restful sleep. Until then please do not drive, use machines or sign anything important, even if you feel clear. Attention and reaction time recover later than it seems from inside.</p>"
            "<p>Arrange a way home before the session. We do not begin without one.</p>"
        ),
        "conditions": ["Treatment-resistant depression"],
        "treatments": ["Ketamine", "Esketamine"],
        "topic": "Ketamine and esketamine",
    },
    "esketamine-difference": {
        "question": "What is the difference between ketamine and esketamine?",
        "answer": (
            "<p>Ketamine is a mix of two mirror-image molecules. Esketamine is one of the two, made as a nasal spray called Spravato. They are related, but they are not the same medicine.</p>"
            "<p>Esketamine nasal spray has been studied and approved for treatment-resistant depression: together with an oral antidepressant since 2019, and alone since January 2025. It is also approved, with an oral antidepressant, for depression with acute suicidal thoughts or actions. It has not been shown to prevent suicide.</p>"
            "<p>Ketamine is not FDA-approved for any psychiatric condition. Its approval is as an anesthetic. A doctor may still use it for depression, which is called off-label use.</p>"
        ),
        "conditions": ["Treatment-resistant depression", "Depression with acute suicidal ideation"],
        "treatments": ["Ketamine", "Esketamine"],
        "topic": "Ketamine and esketamine",
    },
    "ketamine-memory": {
        "question": "Does ketamine affect memory?",
        "answer": (
            "<p>During a session and for an hour or two after it, yes. Parts of the session may be patchy or missing later.</p>"
            "<p>Over some weeks of supervised treatment, studies have not found a lasting decline, but they were short. People who used ketamine often and in large amounts outside of medical care do have memory problems. What years of treatment in a clinic do to memory is not known. If you notice a change, tell us; we would pause and look at it with you.</p>"
        ),
        "conditions": ["Treatment-resistant depression", "Obsessive-compulsive disorder"],
        "treatments": ["Ketamine", "Esketamine"],
        "topic": "Ketamine and esketamine",
    },
    "how-many-sessions": {
        "question": "How many ketamine or esketamine sessions would I need?",
        "answer": (
            "<p>Esketamine has a schedule on its label: twice a week for four weeks, once a week for four more, then once a week or every two weeks for as long as it helps.</p>"
            "<p>Ketamine has no such schedule, because its use in depression and OCD is off-label. Depression studies often gave six infusions over two or three weeks. Nobody knows the right number, or how often it may be repeated. We agree on a number before the first session, measure each time, and stop if nothing changes.</p>"
        ),
        "conditions": ["Treatment-resistant depression"],
        "treatments": ["Ketamine", "Esketamine"],
        "topic": "Ketamine and esketamine",
    },
    "ketamine-feeling": {
        "question": "What does a ketamine session feel like?",
        "answer": (
            "<p>Many people feel far away from their body or from the room. Time may stretch, sounds may change, thoughts may drift. This is called dissociation. Some find it calm, some strange, some frightening. It fades within an hour or two.</p>"
            "<p>Dizziness, nausea and a rise in blood pressure are common too. A clinician stays with you, and an infusion can be stopped at any moment if you ask.</p>"
        ),
        "conditions": ["Treatment-resistant depression", "Obsessive-compulsive disorder"],
        "treatments": ["Ketamine"],
        "topic": "Ketamine and esketamine",
    },
    # TMS
    "tms-hurt": {
        "question": "Does TMS hurt?",
        "answer": (
            "<p>Most people feel tapping on the scalp, and the face may twitch. Some find it painful, mostly in the first week. Headache is common; an ordinary pain reliever is usually enough. The machine is loud, so you wear earplugs.</p>"
            "<p>You are awake, and you can ask us to stop at any time. We can lower the strength at first and raise it step by step.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["TMS", "Deep TMS"],
        "topic": "TMS",
    },
    "tms-course": {
        "question": "How long does a course of TMS take?",
        "answer": (
            "<p>For depression, usually five days a week for about six weeks: 30 sessions, often followed by a few more spread over three weeks. A session lasts from 3 to 40 minutes, depending on the pattern of pulses.</p>"
            "<p>For OCD, Deep TMS is given five days a week for about six weeks, 29 sessions in the main trial. Each begins with a few minutes in which your OCD is stirred up on purpose.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["TMS", "Deep TMS"],
        "topic": "TMS",
    },
    "tms-metal": {
        "question": "Can I have TMS if I have metal in my body?",
        "answer": (
            "<p>It depends where and what. TMS is ruled out with metal or electronics in or near the head that a magnet can move, heat or disturb: a cochlear implant, aneurysm clips or coils, a deep brain stimulator, metal fragments in the eye or skull. Ordinary fillings are usually no problem.</p>"
            "<p>A pacemaker, a vagus nerve stimulator or any other electronic implant needs a careful look first, and often means no. Bring the implant card if you have one. We ask about metal before the first session, and again if anything changes.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["TMS", "Deep TMS"],
        "topic": "TMS",
    },
    "tms-after": {
        "question": "Can I drive and work after a TMS session?",
        "answer": "<p>Yes, as a rule. TMS uses no anesthetic and no sedative, so most people come before or after work and drive themselves. In the first days, leave time for a headache. If you ever felt faint or had a seizure, we would stop and talk about driving before anything else.</p>",
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["TMS", "Deep TMS"],
        "topic": "TMS",
    },
    "tms-ect": {
        "question": "Is TMS the same as electroconvulsive therapy?",
        "answer": (
            "<p>No. Electroconvulsive therapy (ECT) brings about a short seizure on purpose, under a general anesthetic. TMS uses magnetic pulses on a small area while you are awake, and is set so that no seizure happens.</p>"
            "<p>ECT can affect memory; TMS has not been found to do so in trials. ECT tends to work more strongly in severe depression. We do not offer ECT, and refer people who may need it.</p>"
        ),
        "conditions": ["Major depressive disorder"],
        "treatments": ["TMS"],
        "topic": "TMS",
    },
    # Medicines and therapy
    "ssri-stop": {
        "question": "Do I have to stop my antidepressant first?",
        "answer": (
            "<p>Usually not. Many people stay on their antidepressant during TMS, ketamine or esketamine. Some medicines do matter, such as sleeping pills, sedatives or stimulants, so we go through the whole list.</p>"
            "<p>Please do not stop an SSRI on your own. Stopping suddenly can cause dizziness, nausea, poor sleep and electric-shock feelings, and the illness may return. If a medicine should go, the person who prescribes it lowers the dose in steps.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["SSRIs", "Medication management"],
        "topic": "Medicines and therapy",
    },
    "ssri-wait": {
        "question": "How long should I give a medicine before deciding that it does not help?",
        "answer": (
            "<p>For depression, about four to eight weeks at a full dose. Some change by week two or three is a good sign; none at all by week four is a reason to talk. For OCD it takes longer, 8 to 12 weeks, often at a higher dose.</p>"
            "<p>Many medicines are given up too early or at too low a dose. That is why we ask for dates and doses.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["SSRIs", "Clomipramine", "Medication management"],
        "topic": "Medicines and therapy",
    },
    "therapy-still": {
        "question": "Do I still need therapy?",
        "answer": (
            "<p>For OCD, exposure and response prevention is a first treatment, and nothing on this site replaces it. For depression, several forms of therapy work about as well as medicine for many people, and the two together often do more than either.</p>"
            "<p>We do not provide weekly therapy ourselves. With your permission we work with your therapist, or help you look for one.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["Exposure and response prevention", "Medication management"],
        "topic": "Medicines and therapy",
    },
    "pregnancy-medicines": {
        "question": "What if I am pregnant, or want to be?",
        "answer": (
            "<p>Tell us early, and please do not stop a medicine before we have talked. Illness that is not treated carries risks for parent and child too. Some antidepressants have been followed in many pregnancies, others have not.</p>"
            "<p>We do not give ketamine or esketamine in pregnancy or while someone is breastfeeding. TMS in pregnancy has been studied only in small groups. We plan together with your obstetric team.</p>"
        ),
        "conditions": ["Major depressive disorder", "Obsessive-compulsive disorder"],
        "treatments": ["Medication management", "SSRIs"],
        "topic": "Medicines and therapy",
    },
    # Your first visit
    "first-visit-referral": {
        "question": "Do I need a referral?",
        "answer": "<p>No. You can call us yourself. Some insurance plans pay for a specialist only with a referral, so ask yours. With your permission we also speak with your doctor or therapist, because care goes better when they know.</p>",
        "conditions": [],
        "treatments": [],
        "topic": "Your first visit",
    },
    "bring-someone": {
        "question": "May I bring someone with me?",
        "answer": "<p>Yes. A partner, parent or friend often remembers what we forget to ask. We also spend part of the visit with you alone, so that you can say what is hard to say in front of others. If you come for ketamine or esketamine later, someone has to take you home.</p>",
        "conditions": [],
        "treatments": [],
        "topic": "Your first visit",
    },
    "video-visit": {
        "question": "Can the first visit be by video?",
        "answer": "<p>Yes, if you are in Washington State on that day; our clinicians are licensed here. TMS, ketamine and esketamine are given in the clinic, and so is the check of blood pressure and heart that comes before them. If you have no private place for a video call, come in person or ask us for a quiet room.</p>",
        "conditions": [],
        "treatments": [],
        "topic": "Your first visit",
    },
    "what-to-bring": {
        "question": "What should I bring?",
        "answer": (
            "<p>Nothing is required. These help, if you have them:</p>"
            "<ul><li>your medicines, past and present, with doses and rough dates</li><li>other health conditions, allergies and implants</li><li>the names of your doctor and therapist</li><li>two or three questions that matter most to you</li></ul>"
            "<p>If lists are too much at the moment, bring the pill bottles, or only yourself. Your pharmacy can print the rest.</p>"
        ),
        "conditions": [],
        "treatments": [],
        "topic": "Your first visit",
    },
    "urgent-help": {
        "question": "What if I cannot wait for an appointment?",
        "answer": "<p>Then please do not wait for us. Call or text <a href=\"tel:988\">988</a> at any hour, or chat at <a href=\"https://988lifeline.org/chat/\">988lifeline.org</a>. If someone is in immediate danger, call <a href=\"tel:911\">911</a> or go to the nearest emergency department. We are an outpatient clinic and cannot answer at night. You can still keep your appointment with us afterward.</p>",
        "conditions": ["Depression with acute suicidal ideation"],
        "treatments": [],
        "topic": "Your first visit",
    },
    # Costs and rights
    "cost-estimate": {
        "question": "What does it cost, and can I know beforehand?",
        "answer": (
            "<p>It depends on the visit, the treatment and your insurance. You can ask for a Good Faith Estimate in writing before anything is scheduled. If you have no insurance, or choose not to use it, we owe you that estimate by law.</p>"
            "<p>If a bill turns out at least $400 higher than the estimate for a provider, you can dispute it. <a href=\"/good-faith-estimate/\">How the Good Faith Estimate works</a>.</p>"
        ),
        "conditions": [],
        "treatments": [],
        "topic": "Costs and rights",
    },
    "insurance": {
        "question": "Will my insurance pay?",
        "answer": (
            "<p>Only your plan can say. Many plans cover TMS for depression, and esketamine nasal spray, once several medicines have not helped; most ask for prior authorization first. Off-label treatment such as ketamine is often not covered.</p>"
            "<p>Before you decide on anything, the front desk asks your plan with you and writes down the answer. A plan’s “yes” can still leave a copay or a deductible.</p>"
        ),
        "conditions": [],
        "treatments": ["Ketamine", "Esketamine", "TMS", "Deep TMS"],
        "topic": "Costs and rights",
    },
    "privacy-who-sees": {
        "question": "Who sees what I tell you?",
        "answer": (
            "<p>The people who treat you, and the staff who need a part of it, such as billing. Your family, your employer and your school learn nothing from us without your permission.</p>"
            "<p>There are exceptions in law: an immediate danger to you or to someone else, abuse of a child or of a vulnerable adult, a court order. If you use insurance, the plan receives what it needs to pay. Our <a href=\"/privacy-practices/\">Notice of Privacy Practices</a> lists them all.</p>"
        ),
        "conditions": [],
        "treatments": [],
        "topic": "Costs and rights",
    },
    "records-copy": {
        "question": "Can I get a copy of my records?",
        "answer": "<p>Yes. Ask the front desk in writing, on paper or electronically. Washington law gives us at most 15 working days to answer. We may charge a limited fee for copies, which we tell you first. You can also ask us to correct something that is wrong, or to send the record to another clinician.</p>",
        "conditions": [],
        "treatments": [],
        "topic": "Costs and rights",
    },
}
