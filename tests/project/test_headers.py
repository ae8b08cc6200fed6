"""Headers that keep readers safe: the strict policy on all they see, the laxer one for signed-in staff alone."""

import pytest
from django.urls import reverse

PUBLIC = ["/", "/articles/", "/faq/", "/clinicians/", "/search/?q=ocd", "/no-such-page/", "/admin/login/", "/healthz"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("search_index")]


def policy(response):
    """The content security policy as a mapping of directive to sources."""
    directives = response["Content-Security-Policy"].split(";")
    return {name: set(sources) for name, *sources in (directive.split() for directive in directives)}


@pytest.mark.parametrize("address", PUBLIC)
def test_what_visitors_get_runs_nothing_inline_and_nothing_foreign(client, address):
    found = policy(client.get(address))

    assert found["default-src"] == {"'none'"}
    assert found["object-src"] == {"'none'"}
    assert found["base-uri"] == {"'none'"}
    assert all(found[name] == {"'self'"} for name in ("script-src", "style-src", "img-src", "font-src", "connect-src"))
    assert all(found[name] == {"'self'"} for name in ("form-action", "frame-ancestors"))


@pytest.mark.parametrize("address", ["/", "/articles/", "/no-such-page/", "/search/?q=ocd"])
def test_signed_in_staff_read_public_pages_under_the_strict_policy(client, editor, address):
    client.force_login(editor)

    assert policy(client.get(address))["script-src"] == {"'self'"}


def test_the_admin_may_run_its_inline_script_for_staff(client, editor):
    client.force_login(editor)
    found = policy(client.get(reverse("wagtailadmin_home")))

    assert found["script-src"] == {"'self'", "'unsafe-inline'"}
    assert found["connect-src"] == {"'self'"}


@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/", "/admin/no-such-page/"])
def test_the_admin_stays_strict_for_strangers(client, address):
    assert policy(client.get(address))["script-src"] == {"'self'"}


@pytest.mark.parametrize("address", [*PUBLIC, "/admin/"])
def test_every_answer_carries_the_safe_headers(client, address):
    response = client.get(address)

    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in response["Permissions-Policy"]
    assert "geolocation=()" in response["Permissions-Policy"]


@pytest.mark.parametrize("address", [address for address in PUBLIC if "admin" not in address])
def test_visitors_get_no_cookie(client, address):
    assert client.get(address).cookies == {}
