"""The invented clinicians and writers of the demo clinic."""

CLINICIANS = [
    {
        "slug": "ruth-okafor",
        "name": "Ruth Okafor",
        "credentials": "MD",
        "board": "American Board of Psychiatry and Neurology",
        "specialty": "Psychiatry",
        "login": "reviewer",
        "biography": (
            "<p>Ruth Okafor sees adults whose depression or OCD has not eased with the usual treatments. "
            "Much of her work is going back to the start: what was tried, at what dose, for how long, and what got in the way.</p>"
            "<p>She trained in general psychiatry and is certified by the American Board of Psychiatry and Neurology. "
            "Before joining the clinic she worked on a hospital consultation service, beside people who were ill in body and mind at once.</p>"
            "<p>She supervises ketamine and esketamine treatment here and reviews the clinic’s pages on both. "
            "She prefers a short list of options that a person understands to a long one that they do not.</p>"
        ),
    },
    {
        "slug": "daniel-brandt",
        "name": "Daniel Brandt",
        "credentials": "MD",
        "board": "American Board of Psychiatry and Neurology",
        "specialty": "Psychiatry and brain stimulation",
        "login": "reviewer2",
        "biography": (
            "<p>Daniel Brandt leads the clinic’s TMS service. He plans each course of treatment, finds the place on the scalp "
            "where the coil belongs, and is in the building while sessions run.</p>"
            "<p>He is certified in psychiatry by the American Board of Psychiatry and Neurology. "
            "He spent several years in a university program for brain stimulation before moving to outpatient care.</p>"
            "<p>People often ask him whether TMS will work for them. He answers with what the trials found, "
            "says what they left open, and agrees with each person on a date to look back and decide.</p>"
        ),
    },
    {
        "slug": "mei-lin-sato",
        "name": "Mei-Lin Sato",
        "credentials": "PMHNP-BC",
        "board": "American Nurses Credentialing Center",
        "specialty": "Psychiatric-mental health nursing, medication management",
        "login": "",
        "biography": (
            "<p>Mei-Lin Sato is a psychiatric nurse practitioner. She looks after people who take medicines for depression, "
            "bipolar disorder, anxiety or OCD, and after those who would like to take fewer.</p>"
            "<p>She is certified as a psychiatric-mental health nurse practitioner by the American Nurses Credentialing Center. "
            "She began as a nurse on a medical ward, which is why she still asks about sleep, bowels and blood pressure first.</p>"
            "<p>Changes with her are slow and written down: one at a time, with a plan for what to do if it goes badly.</p>"
        ),
    },
]

AUTHORS = [
    {"name": "Hannah Vogel", "role": "Health writer"},
    {"name": "Peter Lindgren", "role": "Medical writer"},
]
