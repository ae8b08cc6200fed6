"""Shared questions and calls to action: each written by the editor and signed by a clinician."""

from clinical.models import Condition, Treatment
from consultations.models import CallToAction
from faq.models import FAQEntry, FAQTopic

from . import keys
from .clock import spread
from .content.calls import CALLS
from .knowledge import FAQ
from .steps import begin_entry, sign, submit
from .values import rich_text

FIRST_DAY, LAST_DAY = 48, 44
TOPICS_OF_REVIEWER2 = {"TMS", "Medicines and therapy"}


def load_questions():
    """Write, submit and sign every shared question; returns how many."""
    for (key, content), day in zip(FAQ.items(), spread(FIRST_DAY, LAST_DAY, len(FAQ)), strict=True):
        reviewer = "reviewer2" if content["topic"] in TOPICS_OF_REVIEWER2 else "reviewer"
        write_and_sign(question(key, content), reviewer, day)
    return len(FAQ)


def load_calls():
    """The same for every call to action; the pages they lead to have to be there."""
    for (key, content), day in zip(CALLS.items(), spread(LAST_DAY, LAST_DAY - 1, len(CALLS)), strict=True):
        write_and_sign(call(key, content), "reviewer", day)
    return len(CALLS)


def write_and_sign(entry, reviewer, day):
    """What happens to a new entry from its first version to its sign-off."""
    begin_entry(entry, "editor", day)
    submit(entry, "editor", day - 0.1)
    sign(entry, reviewer, day - 0.8)


def question(key, content):
    """A shared question, unsaved."""
    entry = FAQEntry(
        translation_key=keys.stable_id("faq", key),
        question=content["question"],
        answer=rich_text(content["answer"], FAQEntry._meta.get_field("answer").features, f"faq/{key}"),
        topic=FAQTopic.objects.get(name=content["topic"]),
    )
    entry.conditions.set(Condition.objects.filter(name__in=content["conditions"]))
    entry.treatments.set(Treatment.objects.filter(name__in=content["treatments"]))
    return entry


def call(key, content):
    """A call to action, unsaved."""
    target = {"page": keys.page(content["page"])} if "page" in content else {}
    return CallToAction(**{**content, **target}, translation_key=keys.stable_id("call", key))
