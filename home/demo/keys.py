"""How the demo's things are found again: by ids that come from their names, or by what makes them unique."""

from uuid import NAMESPACE_URL, uuid5

from wagtail.models import Page

from articles.models import ArticlePage
from clinical.models import Reference, RegulatoryStatus
from consultations.models import CallToAction
from core.models import ClinicDocument, ClinicImage
from faq.models import FAQEntry

NAMESPACE = uuid5(NAMESPACE_URL, "https://demo.example.org/")


def stable_id(*parts):
    """An id that is the same at every load, so that anchors and links into the demo stay."""
    return str(uuid5(NAMESPACE, "/".join(map(str, parts))))


def page(slug):
    """A page of the demo, by its slug."""
    return Page.objects.get(slug=slug, depth__gt=2)


def article(slug):
    return ArticlePage.objects.get(slug=slug)


def entry(key):
    return FAQEntry.objects.get(translation_key=stable_id("faq", key))


def call(key):
    return CallToAction.objects.get(translation_key=stable_id("call", key))


def status(pair):
    treatment, condition = pair
    return RegulatoryStatus.objects.get(treatment__name=treatment, condition__name=condition)


def reference(source):
    """A reference, by what its content module says of it."""
    return Reference.objects.get(title=source["title"], year=source["year"])


def picture(title):
    return ClinicImage.objects.get(title=title)


def document(title):
    return ClinicDocument.objects.get(title=title)
