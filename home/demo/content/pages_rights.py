"""The required pages about privacy, health data, cookies and costs."""

_DEMO = ("notice", {
    "heading": "An invented clinic",
    "text": "<p>Neuroplasticity MD exists only to show how this website works. Its address, people and phone number are made up, and it keeps no patient records. The page says what a real clinic in Washington State would have to say. It is not legal advice.</p>",
})

COOKIES = {
    "slug": "cookies",
    "title": "Cookies",
    "intro": "You can read every page of this website without a single cookie. Nothing here follows you, so there is nothing to agree to.",
    "shows": "choice",
    "body": [
        ("heading", {"level": "h2", "text": "What this website does not do"}),
        ("text", {"text": "<ul><li>No advertising, no analytics service, no social media buttons.</li><li>No request from your browser to any other company. Fonts, pictures and scripts come from our own server.</li><li>No profile of what you read, and no sale or trade of data.</li></ul><p>Reading a page, searching and opening a question set no cookie. If you switch between light and dark colors, your browser remembers the choice on your own device. It is not sent to us.</p>"}),
        ("heading", {"level": "h2", "text": "Why there is no cookie banner"}),
        ("text", {"text": "<p>A banner asks for permission. We ask for nothing that needs permission. Should that ever change, nothing would be switched on before you agree, saying no would be as easy as saying yes, and the list above would name the new cookie or service.</p><p>If your browser sends the Global Privacy Control signal, we take it as a no to analytics and marketing, now and then.</p>"}),
        ("heading", {"level": "h2", "text": "Removing cookies"}),
        ("text", {"text": "<p>Your browser’s settings show and delete the cookies of any website. If you delete ours while a form is open, load the form again before you send it.</p><p>This cookie policy has been in effect since November 2, 2026.</p>"}),
    ],
}

PRIVACY = {
    "slug": "privacy",
    "title": "Privacy on this website",
    "intro": "What this website learns about you when you read it: very little, and none of it is sold, traded or used for advertising.",
    "shows": "register",
    "body": [
        _DEMO,
        ("heading", {"level": "h2", "text": "Three policies, and which one applies"}),
        ("text", {"text": "<ul><li><b>This page</b> is about reading the website.</li><li>The <a href=\"/consumer-health-data/\">Consumer Health Data Privacy Policy</a> is about health data of people who are not our patients. Washington State asks for it separately.</li><li>The <a href=\"/privacy-practices/\">Notice of Privacy Practices</a> is about patients’ medical records.</li></ul>"}),
        ("heading", {"level": "h2", "text": "When you read a page"}),
        ("text", {"text": "<p>Your browser sends our server the address of the page it wants and the internet address of your device. Without them no page could be delivered. We use them for that, and to keep the server running and defend it. We do not join them with a name, and we do not build a picture of what you read.</p><p>What you type into the search box travels to our own server and to nobody else. Please do not type your name or your history there.</p>"}),
        ("heading", {"level": "h2", "text": "When you call or write"}),
        ("text", {"text": "<p>The front desk notes your name, how to reach you and what you asked about, so that someone can answer. Only staff who need the note can see it. If you become a patient, the note becomes part of your record. If you do not, it is destroyed once your question is settled.</p>"}),
        ("heading", {"level": "h2", "text": "Who else receives anything"}),
        ("text", {"text": "<p>The company that hosts our server processes data for us, under a contract and for no purpose of its own. There is no advertiser, no analytics company and no data broker. Links to other websites tell those websites nothing until you follow them.</p>"}),
        ("heading", {"level": "h2", "text": "Your choices"}),
        ("text", {"text": "<p>You can ask what we hold about you, ask for a copy, correct it or have it deleted. Call <a href=\"tel:+12065550142\">+1 206 555 0142</a> and ask for the privacy officer, or write to the privacy officer, Neuroplasticity MD, 1200 Alderlight Avenue, Suite 300, Seattle, WA 98101. This website is meant for adults and does not knowingly collect data about children.</p><p>This policy has been in effect since November 2, 2026. If this policy changes, the new date stands here and the earlier text is kept on request.</p>"}),
    ],
}

PRIVACY_PRACTICES = {
    "slug": "privacy-practices",
    "title": "Notice of Privacy Practices",
    "intro": "How the clinic uses and shares patients’ medical information, and the rights you have over yours.",
    "body": [
        ("notice", {
            "heading": "Please read this notice",
            "text": "<p><b>THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.</b></p>",
        }),
        _DEMO,
        ("text", {"text": "<p><b>Effective date: November 2, 2026.</b> Federal law (the HIPAA Privacy Rule, 45 CFR 164.520) asks for this notice. Where Washington law protects you more, above all the health records act in chapter 70.02 RCW with its extra rules for mental health records, we follow Washington law.</p>"}),
        ("heading", {"level": "h2", "text": "Your rights"}),
        ("text", {"text": "<ul><li><b>See and copy your record.</b> Ask in writing, for paper or electronic copies. We answer within 15 working days and may charge a limited fee. Therapy notes that are kept apart from the record are an exception.</li><li><b>Correct your record.</b> Ask us to amend what is wrong or missing. If we say no, we tell you why in writing, and you may add a statement.</li><li><b>Choose how we reach you.</b> For example only by letter, or only at one number. We agree to every reasonable request and do not ask why.</li><li><b>Ask us to share less.</b> We do not have to agree, with one exception: if you paid for a service in full yourself, we will not tell your health plan about it, unless a law requires it.</li><li><b>Know whom we told.</b> Ask for a list of disclosures in the six years before your request, other than those for treatment, payment and running the clinic, and certain others such as those you asked for. One list a year is free.</li><li><b>Have this notice on paper</b>, at any time, even if you agreed to receive it electronically.</li><li><b>Choose someone to act for you.</b> A person with a health care power of attorney, or a legal guardian, can use these rights for you.</li></ul>"}),
        ("heading", {"level": "h2", "text": "How we use and share your information without asking each time"}),
        ("text", {"text": "<ul><li><b>Treatment.</b> For example, your psychiatrist tells your primary care doctor which medicine was started, so that the two do not clash.</li><li><b>Payment.</b> For example, we send your health plan the dates and the diagnosis so that it pays for TMS.</li><li><b>Running the clinic.</b> For example, a physician checks a sample of records to see whether blood pressure was measured as it should be.</li></ul><p>People and companies that work for us, such as a billing service, may see what they need. They sign a contract to protect it.</p>"}),
        ("heading", {"level": "h2", "text": "When the law allows or requires us to share"}),
        ("text", {"text": "<p>Each of these has conditions in law, and Washington’s rules for mental health records are often narrower than the federal ones. We share no more than the purpose needs.</p><ul><li><b>Danger.</b> To prevent a serious and immediate threat to you or to someone else, disaster relief included.</li><li><b>Abuse or neglect.</b> Reports about a child or a vulnerable adult, or domestic violence where a law calls for it.</li><li><b>Public health and oversight.</b> Reports of side effects to the FDA, disease reports, inspections, and the U.S. Department of Health and Human Services when it checks our compliance.</li><li><b>Courts and police.</b> A court order, a valid subpoena or warrant, or another process with the safeguards the law asks for; and a place of custody that needs information for your care.</li><li><b>Research.</b> Only with your written permission, or where a review board has waived it under strict rules.</li><li><b>After a death.</b> To a coroner, medical examiner or funeral director, or an organ donation organization.</li><li><b>Work and government.</b> Workers’ compensation claims, and certain military, national security and protective functions.</li></ul>"}),
        ("heading", {"level": "h2", "text": "When you can say yes or no"}),
        ("text", {"text": "<p>If you do not object, we may share what matters with a relative or friend who is involved in your care or its payment. If you cannot tell us, for example because you are unconscious, we use our judgment about what is in your interest. We keep no patient directory. We may call, write or text to remind you of appointments; tell us if you would rather we did not.</p>"}),
        ("heading", {"level": "h2", "text": "Only with your written permission"}),
        ("text", {"text": "<ul><li>Most uses and disclosures of psychotherapy notes.</li><li>Marketing, including any story or picture of you.</li><li>Any sale of your information.</li><li>Anything else that this notice does not describe.</li></ul><p>You may take a permission back at any time, in writing. That stops future sharing; it cannot undo what was already done. Information that we share under this notice can be shared again by the person who receives it, and may then no longer be protected by federal privacy law.</p><p>We do not raise funds with patients’ information.</p>"}),
        ("heading", {"level": "h2", "text": "Records of substance use treatment"}),
        ("text", {"text": "<p>Records that we receive from a federally assisted substance use treatment program are protected further, by 42 CFR part 2. Such a record, or testimony about what it says, may not be used or disclosed in a civil, criminal, administrative or legislative proceeding against you without your written consent, or a court order made after notice and a chance to be heard, together with a subpoena or similar mandate. These records will not be used to raise funds.</p>"}),
        ("heading", {"level": "h2", "text": "Our duties"}),
        ("text", {"text": "<ul><li>The law requires us to protect the privacy of your health information, to give you this notice of our duties and practices, and to tell you if a breach of unsecured information affects you.</li><li>We must follow the notice that is in effect.</li><li>We may change it, and the new terms may apply to information we already have. The new notice is posted here and in the clinic before it takes effect, and is there on paper for anyone who asks.</li></ul>"}),
        ("heading", {"level": "h2", "text": "Questions and complaints"}),
        ("text", {"text": "<p>Ask for the <b>privacy officer</b>: <a href=\"tel:+12065550142\">+1 206 555 0142</a>, or write to the privacy officer, Neuroplasticity MD, 1200 Alderlight Avenue, Suite 300, Seattle, WA 98101.</p><p>If you believe your privacy rights were violated, you can complain to the privacy officer in writing or by phone. You can also complain to the Secretary of the U.S. Department of Health and Human Services, through its Office for Civil Rights, at <a href=\"https://www.hhs.gov/ocr/complaints/\">hhs.gov/ocr/complaints</a>. <b>We will not retaliate against you for a complaint.</b></p>"}),
    ],
}

CONSUMER_HEALTH_DATA = {
    "slug": "consumer-health-data",
    "title": "Consumer Health Data Privacy Policy",
    "intro": "For people in Washington State, and anyone whose health data we handle here. It covers what HIPAA does not, such as a call from someone who is not a patient.",
    "body": [
        _DEMO,
        ("text", {"text": "<p>The Washington My Health My Data Act (chapter 19.373 RCW) asks for this policy as a page of its own. Medical records of patients are outside the act; for those see the <a href=\"/privacy-practices/\">Notice of Privacy Practices</a>.</p>"}),
        ("heading", {"level": "h2", "text": "What we collect, and why"}),
        ("comparison", {
            "heading": "Consumer health data, by category",
            "caption": "What we collect, where it comes from and what we use it for",
            "columns": [
                {"type": "text", "heading": "Category"},
                {"type": "text", "heading": "Where it comes from"},
                {"type": "text", "heading": "Why we use it, and how"},
            ],
            "rows": [
                ["That you asked about care with us, and how to reach you", "You, or someone who calls for you", "To call you back, find a time and answer your question"],
                ["Health details that you choose to mention", "You, or someone who calls for you", "Only to answer you. We ask you not to send any"],
                ["Which page a device asked for, with its internet address", "Your browser", "To deliver the page and protect the server. Not joined with a name and not used to infer anything about your health"],
            ],
        }),
        ("text", {"text": "<p>That is all. We collect no biometric or genetic data, use no location tracking and no geofence, and buy no data about anyone. Before collecting anything further, or using it for another purpose, we would tell you and ask for your consent.</p>"}),
        ("heading", {"level": "h2", "text": "What we share"}),
        ("text", {"text": "<p>We share no consumer health data with third parties, and we have no affiliates. So the list of categories shared is empty, and so is the list of those who receive it. Our hosting company processes data on our behalf under a contract that binds it to our instructions.</p><p>We do not sell consumer health data. By law that would need a separate, signed authorization from you. We do not ask for one.</p>"}),
        ("heading", {"level": "h2", "text": "Your rights"}),
        ("text", {"text": "<ul><li><b>Confirm and access.</b> Ask whether we collect, share or sell your consumer health data, and see it, together with a list of everyone it was shared with or sold to and a way to reach them.</li><li><b>Withdraw consent</b> to collecting or sharing, at any time.</li><li><b>Delete.</b> We delete it from our records, and tell anyone who processes it for us to do the same. Archived copies follow within six months at most.</li></ul><p>Using a right costs nothing up to twice a year, and we do not treat you differently for it.</p>"}),
        ("steps", {
            "heading": "How to use your rights",
            "intro": "",
            "steps": [
                {"title": "Tell us what you want", "text": "Call +1 206 555 0142 and ask for the privacy officer, or write to the privacy officer, Neuroplasticity MD, 1200 Alderlight Avenue, Suite 300, Seattle, WA 98101. You need no account."},
                {"title": "We check that it is you", "text": "We ask only for what is needed to find your data, such as the number you called from."},
                {"title": "We answer within 45 days", "text": "If a request is complex we may take 45 days more, and tell you why within the first 45."},
                {"title": "You can appeal", "text": "If we refuse, tell the privacy officer that you appeal. Someone who did not make the first decision looks at it. You have a written answer, with reasons, within 45 days."},
            ],
        }),
        ("text", {"text": "<p>If the appeal is refused, you can complain to the Washington State Attorney General at <a href=\"https://www.atg.wa.gov/file-complaint\">atg.wa.gov/file-complaint</a>. You can also do that without appealing first.</p><p>This cookie policy has been in effect since November 2, 2026.</p>"}),
    ],
}

GOOD_FAITH_ESTIMATE = {
    "slug": "good-faith-estimate",
    "title": "Your right to a Good Faith Estimate",
    "intro": "If you have no insurance, or choose not to use it, you have the right to know in writing what your care is expected to cost, before you receive it.",
    "body": [
        ("text", {"text": "<p>Under federal law (45 CFR 149.610), health care providers have to give people who do not have insurance, or who are not using it, an estimate of the expected charges for medical items and services.</p>"}),
        ("heading", {"level": "h2", "text": "What you can expect from us"}),
        ("text", {"text": "<ul><li>You have the right to a Good Faith Estimate for the total expected cost of a visit or treatment that is not an emergency. It includes related costs such as tests, medicines and equipment.</li><li>It comes in writing, on paper or electronically as you prefer. We also explain it aloud.</li><li>You may ask for it before you schedule anything. Asking obliges you to nothing.</li><li>If you use insurance, ask us anyway. Your plan decides what it pays, and we help you put the question.</li></ul>"}),
        ("comparison", {
            "heading": "When the estimate reaches you",
            "caption": "Deadlines for a Good Faith Estimate",
            "columns": [
                {"type": "text", "heading": "What happened"},
                {"type": "text", "heading": "You have the estimate"},
            ],
            "rows": [
                ["You scheduled at least 3 business days ahead", "Within 1 business day after scheduling"],
                ["You scheduled at least 10 business days ahead", "Within 3 business days after scheduling"],
                ["You asked for an estimate, with nothing scheduled", "Within 3 business days after you asked"],
            ],
        }),
        ("heading", {"level": "h2", "text": "What it says, and what it is not"}),
        ("text", {"text": "<p>The estimate lists your name and date of birth, each expected service with its code and diagnosis code where there is one, the expected charge for each, and who provides it. A course of TMS or a series of sessions can stand on one estimate, for up to 12 months.</p><p>It is an estimate and not a contract. The real charges may differ if your care changes. If we learn of a change, you get a new estimate at least one business day before the visit.</p>"}),
        ("heading", {"level": "h2", "text": "If the bill is higher"}),
        ("text", {"text": "<p>If you are billed at least $400 more than your Good Faith Estimate for a provider or facility, you can dispute the bill. Ask us first; often it can be put right at once. You can also start the federal dispute process:</p><ul><li>You have 120 calendar days from the date on the first bill.</li><li>There is a small fee, set by the federal government.</li><li>While the dispute is open we may not send the bill to collections, and we may not retaliate.</li></ul><p>Keep a copy or a photo of the estimate. To learn more or to start a dispute, see <a href=\"https://www.cms.gov/nosurprises\">cms.gov/nosurprises</a>.</p>"}),
        ("call_to_action", ("here", {
            "heading": "Ask for an estimate",
            "text": "Tell the front desk which visit or treatment you have in mind. They need no diagnosis to begin.",
            "button_label": "Call +1 206 555 0142",
            "phone": "+1 206 555 0142",
        })),
    ],
}

RIGHTS = [COOKIES, PRIVACY, PRIVACY_PRACTICES, CONSUMER_HEALTH_DATA, GOOD_FAITH_ESTIMATE]
