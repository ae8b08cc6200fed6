"""What visitors read is what a clinician signed, on every route: each row of the table, signed and unsigned."""

from contextlib import ExitStack

import pytest
from bs4 import BeautifulSoup
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision

from consultations.models import CallToAction
from core.models import User
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage
from review.digest import content_digest
from review.models import reviewed_models
from review.signing import write_sign_off
from tests.helpers import clinician, draft_article, fresh, person, publish_signed

from .routes import EVERY, ROUTES
from .rules import WHY, add_rule
from .ways.site import FIRST, SECOND, Site, edit


def on(is_asked):
    """Goes the routes for each kind of content, where they are asked for: kind by kind, so that each is made once."""
    cases = [
        pytest.param(route, kind, id=f"{route.name}-{kind}")
        for kind in EVERY
        for route in ROUTES
        if kind in route.kinds and is_asked(route, kind)
    ]
    return pytest.mark.parametrize(("route", "kind"), cases)


@pytest.fixture(scope="class")
def made(request, undone):
    """Makes a kind of content, unless it was the last that was asked for; what was made before it is undone."""
    with ExitStack() as stack:
        last = {}

        def made(kind):
            if kind not in last:
                stack.close()
                stack.enter_context(undone())
                last.clear()
                last[kind] = with_people(kind, request.cls.is_signed)
            return last[kind]

        yield made


@pytest.fixture
def content(made, kind):
    """Before the test's own transaction, which undoes what the route has done to it."""
    return made(kind)


@pytest.fixture
def site(content, client, db):
    people = {user.username: user for user in User.objects.all()}
    return Site(fresh(content), client, people)


def with_people(kind, signed):
    """A kind of content, live as it was signed first, with a second version as its draft, signed or not."""
    person("admin", is_superuser=True, is_staff=True)
    return with_two_versions(kind, signed, person("editor", "Editors"), clinician("reviewer"))


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


class TestUnsigned:
    is_signed = False

    @on(lambda route, kind: True)
    def test_nobody_reads_what_nobody_signed(self, route, site, client, caplog):
        route.given(site)
        before = live_now()
        words = route.go(site)

        assert route.says in words
        assert live_now() == (before if route.live_before else ({}, set()))
        assert (FIRST in visitors_read(fresh(site.content), client)) == route.live_before
        assert SECOND not in visitors_read(fresh(site.content), client)
        assert route.keeps in site.text()
        assert_logged(route, caplog)


class TestSigned:
    is_signed = True

    @on(lambda route, kind: route.signed)
    def test_what_was_signed_goes_live_and_nothing_else(self, route, site, client, caplog):
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


class TestSignedBeforeARuleWasMade:
    is_signed = True

    @on(lambda route, kind: route.signed in ("live", "scheduled") and kind in ("article", "entry"))
    def test_what_a_rule_made_since_speaks_against_does_not_go_live(
        self, route, kind, site, client, caplog, monkeypatch
    ):
        """Signed, and stopped all the same, on every route by which it would otherwise go live."""
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
