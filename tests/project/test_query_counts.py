"""How many queries each kind of public page costs: pinned, and the same on a site of five pages and of fifty."""

import json
from datetime import date

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Site

from articles.models import ArticlePage
from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from consultations.models import CallToAction
from core.models import ClinicDocument, ClinicImage, User
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage, Navigation, StandardPage
from tests import helpers

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql, pytest.mark.usefixtures("search_index")]
FEW, MANY = 5, 50
PINNED = {
    "/": 31,
    "/articles/": 23,
    "/articles/?condition=ocd": 23,
    "/articles/?condition=ocd&page=2": 23,
    "/articles/page-0/": 28,
    "/articles/with-every-block/": 44,
    "/articles/feed/": 5,
    "/articles/updates/": 12,
    "/sitemap.xml": 11,
    "/faq/": 17,
    "/clinicians/": 17,
    "/clinicians/reviewer/": 22,
    "/about/": 15,
    "/search/": 13,
    "/search/?q=ketamine": 22,
    "/search/?q=zzzz": 22,
    "/no-such-page/": 12,
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

    shared = picture()

    def grow(count):
        helpers.live_articles(count, editor, reviewer, conditions=[ocd], treatments=[ketamine], picture=shared)
        for number in range(count):
            entry = FAQEntry.objects.create(
                question=f"Question {number}?", answer="<p>It depends.</p>", topic=topic, live=False
            )
            entry.save_revision(user=editor)
            helpers.publish_signed(entry, reviewer)

    return grow


@pytest.fixture
def furnish(editor, reviewer):
    """Fills the home page with every section and the menus with links, and publishes a page with every block."""

    def furnish(times=1):
        publish_full_page(editor, reviewer, times)
        home, about = HomePage.objects.get(), StandardPage.objects.get()
        home.hero_button_page = about
        home.body = json.dumps([{"type": kind, "value": value} for kind, value in home_sections(times)])
        home.save_revision(user=editor)
        helpers.publish_signed(home, reviewer)
        link = {"type": "link", "value": {"label": "About", "page": about.pk}}
        column = {"type": "column", "value": {"heading": "Clinic", "links": [link["value"]] * times}}
        Navigation.objects.update_or_create(
            site=Site.objects.get(),
            defaults={
                "header": json.dumps([link] * times),
                "action": json.dumps([link]),
                "footer": json.dumps([column]),
            },
        )

    return furnish


def home_sections(times):
    """Every section, as stored; those that editors put in several times as often as asked."""
    status, pages = RegulatoryStatus.objects.get().pk, article_keys()
    return [
        ("ledger", {"heading": "Status", "rows": [{"status": status, "page": pages[0]}] * 2 * times}),
        ("steps", {"heading": "Steps", "steps": [{"title": "Call", "text": "Us."}] * 2}),
        ("clinicians", {"heading": "People"}),
        ("text", {"heading": "Getting here", "text": "<p>By bus.</p>"}),
        ("featured", {"heading": "Read", "pages": pages[: times + 1]}),
        *calls() * times,
    ]


def publish_full_page(editor, reviewer, times):
    """A page with each kind of body block, and with references, as often as asked."""
    page = helpers.draft_article(
        editor,
        title="With every block",
        conditions=Condition.objects.all(),
        treatments=Treatment.objects.all(),
        picture=picture(),
        body=json.dumps([{"type": kind, "value": value} for kind, value in body_blocks(times)]),
    )
    helpers.publish_signed(page, reviewer)


def body_blocks(times):
    """Every kind of block, as stored, and as often as asked; but one comparison, since each asks for its own rows."""
    questions = [{"type": "entry", "value": entry.pk} for entry in FAQEntry.objects.all()[:3]]
    here = {"type": "question", "value": {"question": "Does it hurt?", "answer": "<p>No.</p>"}}
    file = ClinicDocument.objects.create(title="Leaflet", file=ContentFile(b"Words.", name="leaflet.txt"))
    several = [
        helpers.citing(reference(), reference()),
        *calls(),
        ("faq", {"heading": "Questions", "items": [*questions, here]}),
        ("picture", {"picture": {"image": picture().pk, "alt_text": "A room.", "decorative": False}}),
        ("document", {"document": file.pk}),
    ]
    return [
        ("comparison", {"heading": "Others", "caption": "Compared", "table": table()}),
        ("related_pages", {"heading": "Read next", "pages": article_keys()}),
        *several * times,
        *[(block["type"], block["value"]) for block in ArticlePage(body=helpers.BODY).body.get_prep_value()],
    ]


def calls():
    """A shared call to action and one written in place, both leading to a page."""
    about = StandardPage.objects.get()
    shared = CallToAction.objects.first() or signed_call(about)
    here = {"heading": "Talk here", "button_label": "Ask", "page": about.pk}
    return [
        ("call_to_action", [{"type": "shared", "value": shared.pk}]),
        ("call_to_action", [{"type": "here", "value": here}]),
    ]


def signed_call(page):
    """A live call to action that leads to a page."""
    call = CallToAction.objects.create(heading="Talk", button_label="Ask", page=page, live=False)
    call.save_revision()
    return helpers.publish_signed(call, User.objects.get(username="reviewer"))


def table():
    """A comparison of three rows, each with a status from the table of them."""
    row = {"values": ["<p>Ketamine</p>", {"status": RegulatoryStatus.objects.get().pk}]}
    columns = [{"type": "text", "heading": "Treatment"}, {"type": "status", "heading": "Status"}]
    return {"columns": columns, "rows": [row] * 3}


def picture():
    return ClinicImage.objects.create(title="Room", file=get_test_image_file(), alt_text="A room.")


def reference():
    return Reference.objects.create(authors="A B", title="Trial", year=2020, url="https://www.fda.gov/")


def article_keys():
    return list(ArticlePage.objects.filter(title__startswith="Page").order_by("pk").values_list("pk", flat=True)[:3])


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


def test_queries_do_not_grow_with_the_site(client, grow, furnish):
    grow(FEW)
    furnish()
    few = costs(client)
    grow(MANY - FEW)
    many = costs(client)

    assert many == few
    assert few == PINNED


def test_queries_do_not_grow_with_the_blocks_of_a_page(client, grow, furnish):
    grow(FEW)
    furnish(times=3)

    assert costs(client) == PINNED
