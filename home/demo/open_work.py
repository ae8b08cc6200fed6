"""What the accounts find to do when they sign in: a draft that waits for a clinician, and one that was sent back."""

from functools import partial

from faq.models import FAQEntry

from . import keys
from .steps import ask_for_changes, change, submit
from .values import rich_text

DAY = 2
WAITING_SUMMARY = (
    "Magnetic pulses in addition to other OCD treatment, for about six weeks. "
    "What the main trial, with 99 people, found and what it leaves open."
)
WAITING_NOTE = "The summary now says how many people the main trial had."
SENT_BACK_ANSWER = (
    "<p>Most plans pay for TMS and for esketamine nasal spray. Ketamine is not covered.</p>"
    "<p>The front desk takes care of everything with your plan, so that you need not worry about the bill.</p>"
)
COMMENT = (
    "We cannot know this for every plan. The version that is live says “many plans”, names prior authorization and the copay; "
    "please keep all three. And “need not worry about the bill” promises more than the front desk can do."
)


def load():
    """Leave one page in review and one shared answer with changes asked for; returns how many drafts."""
    article, entry = keys.article("deep-tms-for-ocd"), keys.entry("insurance")
    change(article, "editor", DAY, partial(setattr_of, {"summary": WAITING_SUMMARY, "change_note": WAITING_NOTE}))
    submit(article, "editor", DAY - 0.1)
    change(entry, "editor", DAY, partial(setattr_of, {"answer": answer()}))
    submit(entry, "editor", DAY - 0.2)
    ask_for_changes(entry, "reviewer", DAY - 1, COMMENT)
    return 2


def answer():
    return rich_text(SENT_BACK_ANSWER, FAQEntry._meta.get_field("answer").features, "faq/insurance")


def setattr_of(values, instance):
    for name, value in values.items():
        setattr(instance, name, value)
