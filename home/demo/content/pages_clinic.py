"""The pages about the clinic itself: access, editorial policy, consultation."""

ACCESSIBILITY = {
    "slug": "accessibility",
    "title": "Accessibility",
    "intro": "This website is for everyone who needs it, however they read, move, see or hear. Where it fails you, we want to know.",
    "body": [
        ("heading", {"level": "h2", "text": "What we aim for"}),
        ("text", {"text": "<p>We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. In practice this means:</p><ul><li>Everything works with a keyboard alone, and you can see where you are.</li><li>Headings, lists and tables are marked up so that a screen reader can use them.</li><li>Text can be enlarged to twice its size, and pages fit a screen 320 pixels wide without scrolling sideways.</li><li>Contrast is high in light and in dark colors, and color is never the only sign of anything.</li><li>If your device asks for less motion, nothing moves.</li><li>Pages can be read, searched and printed with JavaScript switched off.</li></ul>"}),
        ("heading", {"level": "h2", "text": "How we check"}),
        ("text", {"text": "<p>Automated tests run on every kind of page, in light and dark colors, before a change goes out. We walk through pages with a keyboard and at large text sizes. Automated tests find only a part of all barriers, and no outside auditor has checked this website.</p>"}),
        ("heading", {"level": "h2", "text": "What may still be hard"}),
        ("text", {"text": "<ul><li>Names of drugs and studies are long. We explain them where they first appear.</li><li>The website is in English only. Interpreters for visits are free, in spoken languages and in American Sign Language; tell us when you call.</li><li>Linked studies belong to their publishers and may not be accessible. We read you the relevant part if you ask.</li></ul>"}),
        ("heading", {"level": "h2", "text": "Tell us about a barrier"}),
        ("text", {"text": "<p>Call <a href=\"tel:+12065550142\">+1 206 555 0142</a>, Monday to Friday, 9 to 5, directly or through a relay service (711). Or write to the accessibility coordinator, Neuroplasticity MD, 1200 Alderlight Avenue, Suite 300, Seattle, WA 98101. Say which page it was and what went wrong; which device you use helps, but you need not know.</p><p>We answer within five working days, and give you the content in another form meanwhile: large print, read aloud, or as plain text. If you feel you were treated unfairly because of a disability, you can also complain to the Office for Civil Rights at <a href=\"https://www.hhs.gov/ocr/complaints/\">hhs.gov/ocr/complaints</a>.</p>"}),
        ("heading", {"level": "h2", "text": "The clinic itself"}),
        ("text", {"text": "<p>The clinic is invented, and so is its building. In our story it has a step-free entrance, an elevator, a wide treatment chair and a restroom for wheelchair users. Service animals are welcome.</p><p>Statement of November 2, 2026.</p>"}),
    ],
}

EDITORIAL_POLICY = {
    "slug": "editorial-policy",
    "title": "Editorial policy",
    "intro": "Who writes our pages, who checks them, how often, what happens when we are wrong, and who pays.",
    "body": [
        ("heading", {"level": "h2", "text": "Who writes"}),
        ("text", {"text": "<p>Health writers draft the pages, from published studies, guidelines and the records of the FDA. Each figure has a numbered reference. We prefer randomized trials and systematic reviews of them, and we say so when there is nothing better than a small or uncontrolled study.</p><p>We write for someone who is tired and worried: plain words, short lists, the main thing first. What is known and what is not known get the same care.</p>"}),
        ("heading", {"level": "h2", "text": "Who reviews"}),
        ("text", {"text": "<p>A clinician of the clinic who did not write the page reads it line by line, checks it against its references, and signs it. The page shows their name and the board that certified them. The signature belongs to that exact text. If anyone changes a word, the reviewer’s included, the page cannot go out until it is signed again.</p><p>Shared answers in our question library are signed in the same way. Notices such as this page hold no medical advice and carry no medical signature.</p>"}),
        ("comparison", {
            "heading": "How often",
            "caption": "Review cycles",
            "columns": [
                {"type": "text", "heading": "Kind of page"},
                {"type": "text", "heading": "Whole review"},
                {"type": "text", "heading": "Earlier, if"},
            ],
            "rows": [
                ["A use that is off-label", "Every 12 months", "The FDA acts, a large trial appears, or a reader reports an error"],
                ["All other pages on treatments and conditions", "Every 24 months", "The same"],
            ],
        }),
        ("text", {"text": "<p>“Last reviewed” moves only after a review of the whole page. Correcting a typing error does not move it.</p>"}),
        ("heading", {"level": "h2", "text": "Regulatory status"}),
        ("text", {"text": "<p>Whether the FDA has approved, cleared or authorized a treatment for a condition is kept in one table, with its source and the date we last checked. Every page reads from it. When the table changes, every page that depends on it goes back to a reviewer.</p>"}),
        ("heading", {"level": "h2", "text": "Corrections"}),
        ("text", {"text": "<p>If a page is wrong, we correct it, have it signed, and say at the foot of the page what was wrong and when we corrected it. If an error could harm someone, the page comes down first and is corrected afterward. <a href=\"/report-an-error/\">How to report an error</a>.</p>"}),
        ("heading", {"level": "h2", "text": "Money"}),
        ("text", {"text": "<p><b>The clinic offers the treatments it writes about and earns money from them.</b> That is a conflict of interest, and we cannot make it go away. We try to make it visible: treatments we do not offer stand in the same tables, approved ones come first, and every page has a section on risks and on who should not have the treatment.</p><p>No drug or device company pays for, supplies or sees a page before it is published. There is no advertising. Our reviewers work for the clinic and share its interest, which is one more reason why every figure has a source you can check.</p>"}),
        ("heading", {"level": "h2", "text": "What we never claim"}),
        ("text", {"text": "<ul><li>That a treatment will work for you.</li><li>That a treatment is without risk, or that a drug that can be misused cannot.</li><li>That the FDA stands behind a use it has not reviewed, or that a cleared device is an approved one.</li><li>That our results are better than others’. We have not published any.</li><li>That one person’s story shows what will happen to the next. We publish no patient stories.</li></ul>"}),
        ("text", {"text": "<p>The clinic, its writers and its clinicians are invented for a demonstration. The studies and the FDA records are real.</p><p>Policy of November 2, 2026.</p>"}),
    ],
}

CONSULTATION = {
    "slug": "consultation",
    "title": "Request a consultation",
    "intro": "Call us or write a letter. A person from the front desk answers, and nothing is decided on the phone.",
    "body": [
        ("notice", {
            "heading": "Not for emergencies",
            "text": "<p>Call or text <a href=\"tel:988\">988</a> at any hour, or chat at <a href=\"https://988lifeline.org/chat/\">988lifeline.org</a>. In immediate danger call <a href=\"tel:911\">911</a>.</p>",
        }),
        ("heading", {"level": "h2", "text": "By phone"}),
        ("text", {"text": "<p><a href=\"tel:+12065550142\">+1 206 555 0142</a>, Monday to Friday, 9 to 5. If we miss you, leave your first name and a number, and say whether we may leave a message there. We call back within two working days.</p>"}),
        ("heading", {"level": "h2", "text": "By letter"}),
        ("text", {"text": "<p>Neuroplasticity MD, front desk<br/>1200 Alderlight Avenue, Suite 300<br/>Seattle, WA 98101</p><p>Your name, one way to reach you and a good time of day are enough.</p>"}),
        ("notice", {
            "heading": "Please send no medical details",
            "text": "<p>No diagnosis, no list of medicines, no history. There is time for those when you meet a clinician, in private. An online form will follow; it will ask for as little.</p>",
        }),
        ("steps", {
            "heading": "What happens next",
            "intro": "",
            "steps": [
                {"title": "We talk for about ten minutes", "text": "To find a time, and to ask three things: whether you are 18 or over, whether you live in Washington State, and whether we may leave messages. No medical questions."},
                {"title": "You get a letter or a call about cost", "text": "If you have no insurance or do not use it, a Good Faith Estimate. If you use insurance, we ask your plan together."},
                {"title": "You meet a clinician", "text": "About 75 minutes, in person in Seattle, or by video within Washington."},
                {"title": "You decide at home", "text": "With the options in writing. You can stop at any step, and you owe nobody a reason."},
            ],
        }),
        ("text", {"text": "<p>More about that day: <a href=\"/articles/first-consultation/\">What a first consultation is like</a>. The clinic and its phone number are invented, so please do not expect an answer.</p>"}),
        ("faq", {
            "heading": "Questions",
            "items": [
                ("entry", "first-visit-referral"),
                ("entry", "bring-someone"),
                ("entry", "video-visit"),
                ("entry", "cost-estimate"),
                ("entry", "urgent-help"),
            ],
        }),
    ],
}

CLINIC_PAGES = [ACCESSIBILITY, EDITORIAL_POLICY, CONSULTATION]
