"""What articles refer to: a condition, treatments with their status, references, shared entries."""

import datetime

import pytest
from bs4 import BeautifulSoup

from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from tests.helpers import draft_article, publish_signed


@pytest.fixture
def ocd(db):
    return Condition.objects.create(name="Obsessive-compulsive disorder", short_name="OCD", slug="ocd")


@pytest.fixture
def ketamine(db):
    return Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")


@pytest.fixture
def off_label(ocd, ketamine):
    return status_of(ketamine, ocd, "off-label")


@pytest.fixture
def reference(db):
    return make_reference("Rodriguez CI, et al", doi="10.1038/npp.2013.150", pmid="23783065")


@pytest.fixture
def read(client):
    """Get an address and return its parsed page."""

    def get(address, **query):
        response = client.get(address, query)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


@pytest.fixture
def publish(editor, reviewer):
    """Write a signed live page from its fields."""

    def make(**fields):
        return publish_signed(draft_article(editor, **fields), reviewer)

    return make


def status_of(treatment, condition, status):
    return RegulatoryStatus.objects.create(
        treatment=treatment,
        condition=condition,
        status=status,
        statement=f"{treatment.name} is {status} for {condition.label}.",
        source_name="FDA",
        source_url="https://www.fda.gov/example",
        checked_on=datetime.date(2026, 11, 2),
    )


def make_reference(authors, **fields):
    return Reference.objects.create(**({"authors": authors, "title": "A trial", "year": 2013} | fields))


def text(element):
    """The words of an element with single spaces."""
    return " ".join(element.get_text(" ").split())


def day(date):
    """A date as the site writes it."""
    return f"{date:%B} {date.day}, {date.year}"


def preview(page, mode=""):
    """The page as the editor's preview shows it."""
    response = page.make_preview_request(preview_mode=mode)
    assert response.status_code == 200
    return BeautifulSoup(response.render().content, "html.parser")
