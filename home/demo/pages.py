"""Pages that need no review: the lists, the clinicians, the required pages. The manager writes and publishes them."""

from functools import partial

from clinical.models import ClinicianPage
from core.models import User
from home.models import HomePage, StandardPage

from . import keys
from .content.pages import PAGES
from .content.people import CLINICIANS
from .content.site import INDEX
from .steps import begin_page, change, publish
from .values import rich_text, stream

CLINICIANS_DAY, PAGES_DAY = 49, 46


def load_lists():
    """Give the lists that every installation has their titles and introductions; returns how many."""
    for slug, content in INDEX.items():
        page = keys.page(slug).specific
        change(page, "manager", None, partial(fill, content))
        publish(page, "manager", None)
    return len(INDEX)


def fill(content, page):
    for name, value in content.items():
        setattr(page, name, value)


def load_clinicians():
    """Create and publish the clinicians' pages: without them nobody could sign anything."""
    for content in CLINICIANS:
        add(keys.page("clinicians"), clinician(content), CLINICIANS_DAY)
    return len(CLINICIANS)


def load_pages():
    """Create and publish the required pages and those about the clinic."""
    for content in PAGES:
        add(HomePage.objects.get(), standard_page(content), PAGES_DAY)
    return len(PAGES)


def add(parent, page, day):
    publish(begin_page(parent, page, "manager", day), "manager", day - 0.2)


def clinician(content):
    """A clinician's page, unsaved."""
    kept = {name: content[name] for name in ("slug", "credentials", "board", "specialty")}
    features = ClinicianPage._meta.get_field("biography").features
    return ClinicianPage(
        **kept,
        title=content["name"],
        biography=rich_text(content["biography"], features, content["slug"]),
        user=User.objects.filter(username=content["login"]).first(),
    )


def standard_page(content):
    """A page of running text, unsaved."""
    body = stream(StandardPage._meta.get_field("body"), content["body"], content["slug"])
    return StandardPage(**{**content, "body": body})
