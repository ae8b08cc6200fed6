"""Pages that are rendered before anybody comes: the same for readers, never older than what was written, and cheap."""

import json
import threading
import time
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.middleware.csrf import get_token
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Site

from core import rendered
from core.keeping import KEPT, state_now, today
from core.models import BasePage, RenderedPage
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
    stop()
    KEPT.forget()


def stop():
    """End the threads that render, and wait for the page that each is at."""
    rendered.stop()
    for thread in threading.enumerate():
        if thread.name == "pages":
            thread.join(60)


def text(address=ARTICLE, **request):
    """A page as a process sends it that has nothing in memory."""
    KEPT.forget()
    response = Client().get(address, **request)
    assert response.status_code == 200
    return response.content.decode()


def render_ahead(**options):
    return rendered.render_all(state_now(), **options)


def queries_of(address, **request):
    with CaptureQueriesContext(connection) as queries:
        text(address, **request)
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
    KEPT.forget()
    with CaptureQueriesContext(connection) as head:
        assert Client().head(ARTICLE).status_code == 200
    assert len(head) <= MOST_QUERIES


def test_a_worker_that_waits_for_another_is_not_hurried_by_visits(monkeypatch, editor):
    render_ahead()
    RenderedPage.objects.update(pieces="")  # as while another worker renders them
    looks, addresses = [], rendered.addresses
    monkeypatch.setattr(rendered, "addresses", lambda: looks.append(1) or addresses())
    rendered.start(state_now)
    deadline = time.monotonic() + 60
    while not looks:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(0.3)
    for _ in range(20):
        Client().get("/healthz")
    time.sleep(0.3)

    assert len(looks) == 1


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


def test_only_the_page_that_everybody_gets_is_read(search_index, editor, reviewer):
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
    assert not any(ARTICLE in address for address in rendered.addresses())
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


def test_rows_are_of_one_host_and_one_scheme(settings, editor, reviewer):
    settings.ALLOWED_HOSTS = ["testserver", "elsewhere.example"]
    helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()

    assert any("review_signoff" in query for query in queries_of(ARTICLE, headers={"host": "elsewhere.example"}))
    assert any("review_signoff" in query for query in queries_of(ARTICLE, secure=True))
    assert not any("review_signoff" in query for query in queries_of(ARTICLE))


def test_what_was_rendered_before_another_start_is_not_read(monkeypatch, editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()
    monkeypatch.setattr(rendered, "STARTED", "another")

    assert any("review_signoff" in query for query in queries_of(ARTICLE))


@pytest.mark.parametrize("seconds", [3600, 24 * 3600])
def test_what_was_rendered_in_another_hour_is_not_read(monkeypatch, editor, reviewer, seconds):
    helpers.sign(helpers.draft_article(editor), reviewer)
    text()
    render_ahead()
    now = time.time()
    monkeypatch.setattr("core.keeping.time.time", lambda: now + seconds)

    assert any("review_signoff" in query for query in queries_of(ARTICLE))


def test_what_was_rendered_on_another_day_is_not_read(monkeypatch, editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    text()
    render_ahead()
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr("core.keeping.today", lambda: tomorrow)

    assert any("review_signoff" in query for query in queries_of(ARTICLE))


def test_what_has_a_token_of_one_visitor_is_never_written(monkeypatch, editor):
    def with_token(page, request, *args, **kwargs):
        context = get_context(page, request, *args, **kwargs)
        context["meta"].title = get_token(request)
        return context

    get_context = BasePage.get_context
    about = HomePage.objects.get().add_child(instance=StandardPage(title="About", slug="about", intro="Who we are."))
    render_ahead()
    assert "Who we are." in everything_written()

    monkeypatch.setattr(StandardPage, "get_context", with_token)
    about.save()
    render_ahead()
    assert "Who we are." not in everything_written()
    assert "Who we are." in text("/about/")


def test_another_answer_than_a_page_is_never_written(monkeypatch, editor):
    HomePage.objects.get().add_child(instance=StandardPage(title="About", slug="about", intro="Who we are."))
    serve = StandardPage.serve

    def refuse(page, request, *args, **kwargs):
        response = serve(page, request, *args, **kwargs)
        response.status_code = 410
        return response

    monkeypatch.setattr(StandardPage, "serve", refuse)
    render_ahead()
    assert "Who we are." not in everything_written()


def test_workers_share_the_pages(editor):
    turns = iter([True, False])
    render_ahead(is_wanted=lambda: next(turns))
    (first,) = RenderedPage.objects.all()
    RenderedPage.objects.update(pieces=json.dumps({"of": "the first"}))
    render_ahead()

    assert RenderedPage.objects.count() > 1
    assert RenderedPage.objects.get(key=first.key).pieces == '{"of": "the first"}'


def test_a_page_that_a_worker_took_and_never_rendered_is_taken_by_another(editor, reviewer):
    helpers.sign(helpers.draft_article(editor), reviewer)
    render_ahead()
    RenderedPage.objects.update(pieces="")  # as a killed worker leaves them
    assert not render_ahead()
    assert not everything_written()

    RenderedPage.objects.update(made_at=timezone.now() - 2 * rendered.PATIENCE)
    assert render_ahead()
    assert "It eases OCD" in everything_written()


def test_what_changed_meanwhile_is_left_to_whoever_renders_that(editor):
    def change():
        ClinicSettings.objects.update(name="Northside Clinic")
        return True

    render_ahead(is_wanted=change)
    assert not RenderedPage.objects.exclude(pieces__in=["", "{}"]).exists()
    render_ahead()
    assert "Northside Clinic" in everything_written()


def test_no_more_pages_are_rendered_than_somebody_waits_for(monkeypatch, editor):
    monkeypatch.setattr(rendered, "MOST", 2)
    render_ahead()

    assert RenderedPage.objects.count() == 2


def test_pages_are_served_where_rows_cannot_be_read(editor, reviewer):
    article = helpers.sign(helpers.draft_article(editor), reviewer)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE core_renderedpage RENAME TO gone")
        try:
            assert article.main_message in text()
        finally:
            cursor.execute("ALTER TABLE gone RENAME TO core_renderedpage")


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


def test_a_worker_renders_when_it_starts_and_after_each_change(monkeypatch, editor, reviewer):
    monkeypatch.setattr(rendered, "PAUSE", 3600)
    helpers.sign(helpers.draft_article(editor), reviewer)
    rendered.start(state_now)
    wait_for("It eases OCD")

    ClinicSettings.objects.update(name="Northside Clinic")
    Client().get("/healthz")
    wait_for("Northside Clinic")

    stop()
    ClinicSettings.objects.update(name="Southside Clinic")
    Client().get("/healthz")
    assert "Southside Clinic" not in everything_written()


def test_a_worker_renders_what_no_visit_tells_of(monkeypatch, editor):
    monkeypatch.setattr(rendered, "PAUSE", 0.1)
    rendered.start(state_now)
    wait_for("crisis")
    ClinicSettings.objects.update(name="Northside Clinic")

    wait_for("Northside Clinic")


def test_a_worker_tries_again_after_a_failure(monkeypatch, caplog, editor):
    monkeypatch.setattr(rendered, "PAUSE", 0.1)
    addresses, failures = rendered.addresses, iter([DatabaseError("The database is locked.")])
    monkeypatch.setattr(rendered, "addresses", lambda: raised(next(failures, None)) or addresses())
    rendered.start(state_now)

    wait_for("crisis")
    assert "Pages were not rendered ahead" in caplog.text


def test_a_worker_goes_on_where_the_database_did_not_answer_for_a_moment(monkeypatch, editor):
    monkeypatch.setattr(rendered, "PAUSE", 0.1)
    looks = iter([True, True, False])  # for the state, at the first page, at the second
    rendered.start(lambda: state_now() if next(looks, True) else None)

    deadline = time.monotonic() + 60
    while RenderedPage.objects.exclude(pieces="").count() < len(rendered.addresses()):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_visits_do_not_hurry_a_worker_that_fails(monkeypatch, caplog, editor):
    monkeypatch.setattr(rendered, "addresses", lambda: raised(DatabaseError("The database is full.")))
    rendered.start(state_now)
    deadline = time.monotonic() + 60
    while not failures(caplog):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    for _ in range(20):
        Client().get("/healthz")
    time.sleep(0.3)

    assert len(failures(caplog)) == 1


def failures(caplog):
    return [record for record in caplog.records if record.getMessage() == "Pages were not rendered ahead"]


def raised(error):
    if error:
        raise error


def wait_for(words):
    """Until something that has these words was rendered ahead."""
    deadline = time.monotonic() + 60
    while words not in everything_written():
        assert time.monotonic() < deadline
        time.sleep(0.05)
