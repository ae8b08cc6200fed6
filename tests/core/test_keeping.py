"""What is kept of a page: nothing changes for readers, and whatever is written shows at the next visit."""

import pytest
from bs4 import BeautifulSoup
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from articles.models import ArticlePage
from core.keeping import KEPT, kept, state_now
from home.models import ClinicSettings, StandardPage
from tests import helpers

pytestmark = pytest.mark.postgresql
ADDRESS = "/articles/ketamine-for-ocd/"
MOST_QUERIES = 12


def text(client, **headers):
    return client.get(ADDRESS, headers=headers).content.decode()


@pytest.mark.django_db(transaction=True)
def test_what_is_written_shows_at_once_and_what_is_taken_back_never(client, settings, editor, reviewer, reviewer2):
    settings.KEEP_PIECES = True
    article = helpers.sign(helpers.draft_article(editor), reviewer)
    names = ClinicSettings.objects.filter(site=Site.objects.get())
    text(client)  # writes the rows of the settings, which a new site has not got
    first = text(client)
    with CaptureQueriesContext(connection) as queries:
        assert text(client) == first
    assert len(queries) <= MOST_QUERIES
    with CaptureQueriesContext(connection) as more:
        assert client.get(ADDRESS, {"utm_source": "newsletter"}).content.decode() == first
    assert len(more) == len(queries)

    names.update(name="Northside Clinic")  # no signal tells of it
    assert "Northside Clinic" in text(client)

    with connection.cursor() as cursor:
        cursor.execute("UPDATE home_clinicsettings SET name = %s", ["Southside Clinic"])
    assert "Southside Clinic" in text(client)

    with transaction.atomic():
        names.update(name="Nowhere Clinic")
        assert "Nowhere Clinic" in text(client)
        transaction.set_rollback(True)
    assert "Nowhere Clinic" not in text(client)

    article.main_message = "It is still off-label."
    article.save_revision(user=editor)
    with CaptureQueriesContext(connection) as queries:
        assert "still off-label" not in text(client)
    assert len(queries) <= MOST_QUERIES  # a draft is no reason to forget
    helpers.sign(article, reviewer2)
    assert "still off-label" in text(client)


@pytest.mark.django_db(transaction=True)
def test_the_form_before_a_page_and_the_page_are_kept_apart(client, settings, editor, reviewer):
    settings.KEEP_PIECES = True
    page = helpers.sign(helpers.draft_article(editor), reviewer)
    assert 'rel="canonical"' in text(client)
    restriction = page.view_restrictions.create(restriction_type="password", password="secret")
    assert 'rel="canonical"' not in text(client)

    client.post(
        f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/", {"password": "secret", "return_url": "/"}
    )
    assert ArticlePage.objects.get().main_message in text(client)
    assert 'rel="canonical"' in text(client)


@pytest.mark.django_db(transaction=True)
def test_what_stands_around_is_the_same_whatever_is_asked(search_index, client, settings):
    def around(address):
        html = client.get(address).content.decode()
        return html[html.index("<header") : html.index("<main")], html[html.index("<footer") :]

    Site.objects.get().root_page.add_child(instance=StandardPage(title="Horses and zebras", slug="horses"))
    addresses = [
        "/search/?q=ketamine",
        "/search/?q=zebras",
        "/articles/",
        "/articles/?condition=none",
        "/no-such-page/",
    ]
    expected = [around(address) for address in addresses]
    settings.KEEP_PIECES = True
    assert [around(address) for address in addresses * 2] == expected * 2
    with CaptureQueriesContext(connection) as queries:
        client.get("/search/?q=horses")
    assert not any("home_navigation" in query["sql"] for query in queries)

    kept = names_of_kept()
    for number in range(3):
        client.get(f"/no-such-page-{number}/")
        client.get(f"/search/?q=junk{number}")
    assert names_of_kept() <= kept  # whoever asks for what is not there fills nothing


def names_of_kept():
    """What is kept, under whichever version and on whichever day."""
    return {key[2:] for key in KEPT.pieces}


@pytest.mark.django_db(transaction=True)
def test_another_home_page_shows_at_once(client, settings):
    settings.KEEP_PIECES = True
    site = Site.objects.get()
    assert client.get("/about/").status_code == 404
    page = site.root_page.add_child(instance=StandardPage(title="About", slug="about"))
    assert client.get("/about/").status_code == 200
    with CaptureQueriesContext(connection) as queries:
        client.get("/about/")
    assert not any('FROM "wagtailcore_site"' in query["sql"] for query in queries)

    site.root_page = page
    site.save()
    assert "<h1>About</h1>" in client.get("/").content.decode()


@pytest.mark.django_db(transaction=True)
def test_another_address_of_the_site_shows_at_once(client, settings, editor, reviewer):
    settings.KEEP_PIECES = True
    helpers.sign(helpers.draft_article(editor), reviewer)
    assert "northside.example" not in text(client)

    with connection.cursor() as cursor:
        cursor.execute("UPDATE wagtailcore_site SET hostname = 'northside.example'")
    canonical = BeautifulSoup(text(client), "html.parser").find("link", rel="canonical")
    assert "northside.example" in canonical["href"]


@pytest.mark.django_db(transaction=True)
def test_what_a_request_has_written_and_not_committed_is_not_kept(settings, rf):
    settings.KEEP_PIECES = True
    request = rf.get("/")
    with transaction.atomic():
        request.kept_state = state_now()
        assert kept(request, ("name",), lambda: "before") == "before"
        Site.objects.update(site_name="Northside")
        assert kept(request, ("name",), lambda: "after") == "after"
        transaction.set_rollback(True)
    assert kept(request, ("name",), lambda: "made anew") == "before"


def test_a_page_is_served_without_a_version(client, db, settings, monkeypatch):
    def refuse():
        raise DatabaseError

    settings.KEEP_PIECES = True
    monkeypatch.setattr("core.keeping.version", refuse)

    assert client.get("/articles/").status_code == 200
