"""Pages that are rendered before anybody comes: the same for readers, never older than what was written, and cheap."""

import threading

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Site

from core import rendered
from core.keeping import KEPT, state_now
from core.models import RenderedPage
from home.models import ClinicSettings, HomePage, StandardPage
from tests import helpers

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]
ARTICLE = "/articles/ketamine-for-ocd/"
MOST_QUERIES = 12


@pytest.fixture(autouse=True)
def keep_pieces(settings):
    settings.KEEP_PIECES = True
    settings.ALLOWED_HOSTS = ["testserver"]
    Site.objects.update(hostname="testserver", port=80)
    ClinicSettings.for_site(Site.objects.get())  # rows that a new site gets with its first visit
    Client().get("/articles/")
    yield
    rendered.stop()
    cache.clear()
    KEPT.forget()


def text(address=ARTICLE):
    """A page as a process sends it that has nothing in memory."""
    KEPT.forget()
    response = Client().get(address)
    assert response.status_code == 200
    return response.content.decode()


def render_ahead(**options):
    rendered.render_all(state_now(), **options)


def queries_of(address):
    with CaptureQueriesContext(connection) as queries:
        text(address)
    return [query["sql"] for query in queries]


def test_a_process_with_nothing_in_memory_reads_what_was_rendered(editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    text()
    first, whole = text(), queries_of(ARTICLE)
    render_ahead()

    assert text() == first
    queries = queries_of(ARTICLE)
    assert len(queries) <= MOST_QUERIES < len(whole)
    assert not any("review_signoff" in query or "home_navigation" in query for query in queries)
    for address in ("/articles/", "/clinicians/"):
        assert len(queries_of(address)) <= MOST_QUERIES


def test_what_is_written_shows_at_once_and_what_is_taken_back_never(editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()
    names = ClinicSettings.objects.all()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE home_clinicsettings SET name = %s", ["Northside Clinic"])
    assert "Northside Clinic" in text()

    render_ahead()
    with transaction.atomic():
        names.update(name="Nowhere Clinic")
        assert "Nowhere Clinic" in text()
        transaction.set_rollback(True)
    assert "Northside Clinic" in text()
    assert "Nowhere Clinic" not in text()


def test_only_the_page_that_everybody_gets_is_read(editor, reviewer):
    article = helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()
    article.main_message = "It is still off-label."
    draft = article.save_revision(user=editor).as_object()

    assert "still off-label" not in text()
    request = RequestFactory().get(ARTICLE)
    assert "still off-label" in draft.make_preview_request(request).rendered_content
    assert "still off-label" not in text()
    assert 'value="fade"' in text("/faq/?q=fade")


def test_a_page_that_is_not_for_everybody_is_never_written(editor, reviewer):
    article = helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()
    assert article.main_message in everything_written()

    article.view_restrictions.create(restriction_type="password", password="open sesame")
    assert article.main_message not in text()
    RenderedPage.objects.all().delete()
    render_ahead()
    assert RenderedPage.objects.exists()
    assert article.main_message not in everything_written()
    assert article.main_message not in text()


def everything_written():
    return "".join(RenderedPage.objects.values_list("pieces", flat=True))


def test_addresses_in_any_script_are_found(editor):
    HomePage.objects.get().add_child(instance=StandardPage(title="Zürich", slug="zürich", intro="How to come."))
    render_ahead()

    assert "How to come." in text("/zürich/")
    assert not any("consent_registerversion" in query for query in queries_of("/zürich/"))


def test_addresses_that_the_site_does_not_answer_at_are_left_alone(editor, caplog):
    Site.objects.update(hostname="elsewhere.example")
    render_ahead()

    assert not RenderedPage.objects.exists()
    assert not caplog.records


def test_one_process_renders_and_another_goes_on_where_it_ended(editor):
    render_ahead(is_wanted=lambda: False)
    assert not RenderedPage.objects.exists()
    render_ahead()
    written = RenderedPage.objects.count()
    assert written

    RenderedPage.objects.all().delete()
    render_ahead()
    assert not RenderedPage.objects.exists()


def test_what_changed_meanwhile_is_left_to_whoever_renders_that(editor):
    def change():
        ClinicSettings.objects.update(name="Northside Clinic")
        return True

    render_ahead(is_wanted=change)
    assert not RenderedPage.objects.exists()
    render_ahead()
    assert "Northside Clinic" in everything_written()


def test_rows_that_nobody_wrote_anew_go(editor):
    render_ahead()
    RenderedPage.objects.create(key="gone", state="old", made_at=timezone.now() - 2 * rendered.STAYS, pieces="{}")
    ClinicSettings.objects.update(name="Northside Clinic")
    render_ahead()

    assert RenderedPage.objects.exists()
    assert not RenderedPage.objects.filter(key="gone").exists()


def test_a_page_that_fails_keeps_none_of_the_others_back(editor, reviewer, monkeypatch):
    helpers.sign(helpers.draft_article(editor), reviewer)
    serve = StandardPage.serve
    HomePage.objects.get().add_child(instance=StandardPage(title="About", slug="about", intro="Who we are."))
    monkeypatch.setattr(StandardPage, "serve", lambda *_, **__: 1 / 0)
    render_ahead()

    assert "It eases OCD" in everything_written()
    monkeypatch.setattr(StandardPage, "serve", serve)
    assert "Who we are." in text("/about/")


def test_a_worker_renders_when_it_starts_and_at_the_next_visit_after_a_change(editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    rendered.start(state_now())
    wait()
    assert "It eases OCD" in everything_written()

    ClinicSettings.objects.update(name="Northside Clinic")
    Client().get("/healthz")
    wait()
    assert "Northside Clinic" in everything_written()

    rendered.stop()
    ClinicSettings.objects.update(name="Southside Clinic")
    Client().get("/healthz")
    wait()
    assert "Southside Clinic" not in everything_written()


def wait():
    """Until the thread that renders has nothing to do."""
    done = threading.Event()
    rendered.PRINTER.submit(done.set)
    assert done.wait(60)
