"""Conditions, treatments, their standing with the FDA, references, authors and topics."""

from datetime import date

from django.utils.text import slugify

from articles.models import Author
from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from faq.models import FAQTopic

from .content import clinical, faq_a, faq_b, people, references, references_b
from .steps import keep

DAY = 50
FAQ = {**faq_a.FAQ, **faq_b.FAQ}
REFERENCES = {**references.REFERENCES, **references_b.REFERENCES}


def load():
    """Enter everything as the manager; returns how many rows that were."""
    rows = [keep(row, "manager", DAY) for row in (*terms(), *authors(), *topics(), *sources())]
    return len(rows) + len([keep(row, "manager", DAY) for row in statuses()])


def terms():
    """Conditions and treatments, unsaved."""
    for model, contents in ((Condition, clinical.CONDITIONS), (Treatment, clinical.TREATMENTS)):
        for content in contents:
            yield model(**{**content, "slug": slug_of(content), **joined(content)})


def slug_of(content):
    """The short name where people use an abbreviation of it, like ocd."""
    short = content.get("short_name", "")
    return slugify(short if short.isupper() else content["name"])


def joined(content):
    """The lists of a term as the text that the model keeps."""
    kept = {"synonyms": "\n".join(content["synonyms"])}
    return {**kept, "brand_names": ", ".join(content["brand_names"])} if "brand_names" in content else kept


def statuses():
    """The regulatory status table, unsaved."""
    for content in clinical.STATUSES:
        yield RegulatoryStatus(
            **{
                **content,
                "treatment": Treatment.objects.get(name=content["treatment"]),
                "condition": Condition.objects.get(name=content["condition"]),
                "checked_on": date.fromisoformat(content["checked_on"]),
            }
        )


def sources():
    return [Reference(**content) for content in REFERENCES.values()]


def authors():
    return [Author(**content) for content in people.AUTHORS]


def topics():
    """The FAQ library's headings, in the order in which the content first names them."""
    names = dict.fromkeys(content["topic"] for content in FAQ.values())
    return [FAQTopic(name=name, sort_order=10 * number) for number, name in enumerate(names, start=1)]
