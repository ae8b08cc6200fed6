"""How many queries each kind of public page costs: pinned, and the same on a site of five pages and of fifty."""

from datetime import date

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clinical.models import Condition, RegulatoryStatus, Treatment
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage, StandardPage
from tests import helpers

pytestmark = pytest.mark.django_db
FEW, MANY = 5, 50
PINNED = {
    "/": 7,
    "/articles/": 18,
    "/articles/?condition=ocd": 18,
    "/articles/?condition=ocd&page=2": 18,
    "/articles/page-0/": 24,
    "/faq/": 13,
    "/clinicians/": 13,
    "/clinicians/reviewer/": 17,
    "/about/": 11,
    "/search/": 7,
    "/search/?q=ketamine": 10,
    "/search/?q=zzzz": 9,
    "/no-such-page/": 7,
}


@pytest.fixture
def grow(editor, reviewer):
    """Makes the site, with what every list of it shows, larger by a number of articles, questions and clinicians."""
    ocd = Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd", short_name="OCD")
    ketamine = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
    RegulatoryStatus.objects.create(
        treatment=ketamine,
        condition=ocd,
        status="off-label",
        statement="Not approved for OCD.",
        source_url="https://www.fda.gov/",
        checked_on=date(2026, 1, 5),
    )
    topic = FAQTopic.objects.create(name="First visit")
    home = HomePage.objects.get()
    home.hero_heading, home.hero_text = "<p>What is known</p>", "And what is not."
    home.save_revision(user=editor)
    helpers.publish_signed(home, reviewer)
    home.add_child(instance=StandardPage(title="About", slug="about"))

    def grow(count):
        helpers.live_articles(count, editor, reviewer, conditions=[ocd], treatments=[ketamine])
        for number in range(count):
            entry = FAQEntry.objects.create(question=f"Question {number}?", answer="<p>It depends.</p>", topic=topic)
            entry.save_revision(user=editor)
            helpers.publish_signed(entry, reviewer)

    return grow


def costs(client):
    """The number of queries of each page at its second visit, when what all pages share is known."""
    cache.clear()
    for address in PINNED:
        client.get(address)
    return {address: cost(client, address) for address in PINNED}


def cost(client, address):
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == (404 if "no-such" in address else 200)
    return len(queries)


def test_queries_do_not_grow_with_the_site(client, grow):
    grow(FEW)
    few = costs(client)
    grow(MANY - FEW)
    many = costs(client)

    assert many == few
    assert few == PINNED
