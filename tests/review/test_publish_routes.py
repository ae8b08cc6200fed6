"""What visitors read is what a clinician signed, on every route: each row of the table, signed and unsigned."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision

from consultations.models import CallToAction
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage
from review.digest import content_digest
from review.models import reviewed_models
from review.signing import write_sign_off
from tests.helpers import draft_article, fresh, publish_signed

from .routes import ROUTES
from .rules import WHY, add_rule
from .ways.site import FIRST, SECOND, Site, edit

EVERYTHING = [pytest.param(route, kind, id=f"{route.name}-{kind}") for route in ROUTES for kind in route.kinds]
SIGNED = [case for case in EVERYTHING if case.values[0].signed]
UNDER_NEW_RULES = [
    pytest.param(route, kind, id=f"{route.name}-{kind}")
    for route in ROUTES
    for kind in route.kinds
    if route.signed in ("live", "scheduled") and kind in ("article", "entry")
]


@pytest.fixture
def people(admin, editor, reviewer):
    return {"admin": admin, "editor": editor, "reviewer": reviewer}


@pytest.fixture
def make(client, people):
    """A site whose content is live as it was signed first, with a second version as its draft, signed or not."""

    def build(kind, signed):
        return Site(with_two_versions(kind, signed, people["editor"], people["reviewer"]), client, people)

    return build


def with_two_versions(kind, signed, editor, reviewer):
    content = DRAFTS[kind](editor)
    edit(content, editor, FIRST)
    content = publish_signed(fresh(content), reviewer)
    revision = edit(content, editor, SECOND)
    if signed:
        write_sign_off(content, revision, reviewer)
    return fresh(content)


def draft_home(by):
    """The installation's home page, which is a draft without words."""
    page = HomePage.objects.get()
    page.hero_heading, page.hero_text = "<p>Care that says what is known.</p>", FIRST
    page.save_revision(user=by)
    return page


def draft_entry(by):
    topic = FAQTopic.objects.create(name="Ketamine", sort_order=1)
    return saved(FAQEntry(question="Is it approved?", answer=FIRST, topic=topic, live=False), by)


def draft_call(by):
    return saved(CallToAction(heading="Talk first", button_label="Call us", phone="+1 206 555 0142", live=False), by)


def saved(entry, by):
    entry.save()
    entry.save_revision(user=by)
    return entry


DRAFTS = {
    "article": lambda by: draft_article(by, body=[("text", {"text": "<p>First words.</p>"})]),
    "home": draft_home,
    "entry": draft_entry,
    "call": draft_call,
}


def live_now():
    """All reviewed content that is live, as it is, and what is scheduled to be."""
    live = {
        (model.__name__, row.pk): (content_digest(row.serializable_data()), row.live_revision_id)
        for model in reviewed_models()
        for row in model._base_manager.filter(live=True)
    }
    return live, set(Revision.objects.filter(approved_go_live_at__isnull=False).values_list("pk", flat=True))


def refusals():
    """What was logged, of pages and entries."""
    return [entry for model in (PageLogEntry, ModelLogEntry) for entry in model.objects.filter(action="review.refuse")]


def visitors_read(content, client):
    """The words of the page on which visitors meet it; of a call to action, those of its row where it is live."""
    if isinstance(content, CallToAction):
        return content.text if fresh(content).live else ""
    client.logout()
    response = client.get(content.url if isinstance(content, Page) else "/faq/")
    return BeautifulSoup(response.content, "html.parser").get_text(" ") if response.status_code == 200 else ""


@pytest.mark.parametrize(("route", "kind"), EVERYTHING)
def test_nobody_reads_what_nobody_signed(route, kind, make, client, caplog):
    site = make(kind, signed=False)
    route.given(site)
    before = live_now()
    words = route.go(site)

    assert route.says in words
    assert live_now() == (before if route.live_before else ({}, set()))
    assert (FIRST in visitors_read(fresh(site.content), client)) == route.live_before
    assert SECOND not in visitors_read(fresh(site.content), client)
    assert route.keeps in site.text()
    assert_logged(route, caplog)


@pytest.mark.parametrize(("route", "kind"), SIGNED)
def test_what_was_signed_goes_live_and_nothing_else(route, kind, make, client, caplog):
    site = make(kind, signed=True)
    route.given(site)
    before, _ = live_now()
    words = route.go(site)

    if route.signed == "refused":
        assert route.says in words
        assert live_now()[0] == before
        assert_logged(route, caplog)
        return
    assert not refusals()
    assert (SECOND if route.signed == "live" else FIRST) in visitors_read(fresh(site.content), client)
    assert bool(fresh(site.content).scheduled_revision) == (route.signed == "scheduled")


@pytest.mark.parametrize(("route", "kind"), UNDER_NEW_RULES)
def test_what_a_rule_made_since_speaks_against_does_not_go_live(route, kind, make, client, caplog, monkeypatch):
    """Signed, and stopped all the same, on every route by which it would otherwise go live."""
    site = make(kind, signed=True)
    site.rule = add_rule(monkeypatch, SECOND)
    route.given(site)
    before = live_now()
    words = route.go(site)

    assert WHY in words
    assert live_now() == (before if route.live_before else ({}, set()))
    assert SECOND not in visitors_read(fresh(site.content), client)
    assert_logged(route, caplog)


def assert_logged(route, caplog):
    """One entry for a refusal, with the route and the reason; the server's log has it in any case."""
    entries = refusals()
    assert [entry.data["route"] for entry in entries] == ([route.logged] if route.logged not in ("", "server") else [])
    assert all(entry.data["reason"] for entry in entries)
    assert any(record.name == "review" for record in caplog.records) == bool(route.says)
