"""Whatever goes wrong, the visitor gets a page of the site with crisis help, and never a traceback."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import connection
from django.test import Client
from django.urls import reverse

from project import views
from project.error_page import error_page, keep_error_page

ODD = [
    "/nope/", "/" + "a" * 9000 + "/", "/a%00b/", "/%00/", "/%ff%fe/", "/%E0%A4%A/", "/%F0%9F%98%80/", "/articles/no/such/",
    "/motif/unsigned.svg", "/motif/%00.svg", "/media/none.png", "/documents/1/none.pdf", "/..%2f..%2fetc/passwd/", "/a b/",
    "/media/" + "a" * 5000, "/media/", "/media/documents/",
]  # fmt: skip


def assert_helps(response, status):
    text = response.content.decode()
    assert response.status_code == status
    assert text.startswith("<!doctype html>")
    for address in ("tel:988", "sms:988", "https://988lifeline.org/chat/", "tel:911"):
        assert f'href="{address}"' in text
    assert text.count("<h1>") == 1
    assert '<main id="main" tabindex="-1">' in text
    assert '<meta name="robots" content="noindex">' in text
    assert "Traceback" not in text
    return text


@pytest.mark.parametrize("address", ODD, ids=range(len(ODD)))
def test_an_unknown_address_is_a_404_page_with_search(client, db, address):
    text = assert_helps(client.get(address), 404)
    assert '<form class="search-form" action="/search/" role="search">' in text
    assert 'rel="canonical"' not in text


def test_a_404_page_for_a_method_nobody_expects(client, db):
    assert client.post("/nope/").status_code == 404
    assert client.head("/nope/").content == b""


@pytest.mark.parametrize(
    ("view", "status"),
    [
        (lambda request: views.bad_request(request, SuspiciousOperation()), 400),
        (lambda request: views.forbidden(request, PermissionDenied()), 403),
        (views.server_error, 500),
    ],
    ids=["400", "403", "500"],
)
class TestWithoutADatabase:
    def test_the_page_helps(self, rf, view, status):
        """Not marked for the database: a query would fail this test."""
        text = assert_helps(view(rf.get("/")), status)
        assert "search-form" not in text

    def test_it_says_what_a_reader_can_do(self, rf, view, status):
        assert 'href="/"' in view(rf.get("/")).content.decode()


def test_a_view_that_fails_gives_the_500_page(client, db, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("search.views.find", lambda query: 1 / 0)
    text = assert_helps(client.get("/search/?q=x"), 500)
    assert "our fault" in text


def test_a_database_that_is_down_gives_the_500_page(client, db, monkeypatch):
    client.raise_request_exception = False

    def refuse(*args, **kwargs):
        raise connection.Database.OperationalError("down")

    with monkeypatch.context() as patch:
        patch.setattr("django.db.backends.utils.CursorWrapper.execute", refuse)
        response = client.get("/articles/")
    assert_helps(response, 500)


def test_what_keeps_the_500_page_from_being_made_does_not_keep_its_help_from_readers(rf, monkeypatch):
    """As when static files were not collected."""
    error_page.cache_clear()
    monkeypatch.setattr("project.error_page.render_to_string", lambda name: 1 / 0)
    text = assert_helps(views.server_error(rf.get("/")), 500)
    error_page.cache_clear()

    assert "our fault" in text


def test_the_500_page_lies_ready_for_a_server_in_front(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    keep_error_page()

    assert (tmp_path / "500.html").read_text() == error_page()


def test_a_form_without_its_token_gives_a_403_page_that_says_so(db):
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    assert "too long" in assert_helps(response, 403)


def test_half_a_form_gives_a_400_page(client, admin, article):
    """The admin's own screens send the number of parts with every form."""
    client.force_login(admin)
    response = client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), {"title": "Alone"})
    assert_helps(response, 400)
