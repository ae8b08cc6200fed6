"""One answer of each kind, whoever gives it: page, file, redirect, refusal, fault. All carry every header that keeps readers safe."""

import json
import socket
from email.parser import BytesParser

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client, override_settings

from articles.models import ArticleIndexPage
from project.refusal import refusal, refuse
from tests.project.test_headers import policy

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("search_index")]
SAME_FOR_ALL = {
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=600",
}
HOSTS = ["testserver"]


@pytest.fixture
def ask():
    """Asks as production is asked: encrypted, by a name that is allowed, and the site answers its own faults."""
    settings.STATIC_ROOT.joinpath("probe.css").write_text("p {}")
    default_storage.save("probe.png", ContentFile(b"\x89PNG"))
    with override_settings(SECURE_HSTS_SECONDS=600, SECURE_SSL_REDIRECT=True, ALLOWED_HOSTS=HOSTS):
        client = Client(raise_request_exception=False)
        yield lambda address, method="get", **more: getattr(client, method)(address, **({"secure": True} | more))
    settings.STATIC_ROOT.joinpath("probe.css").unlink()
    default_storage.delete("probe.png")


def complaints(kind, response):
    """What is missing in one answer."""
    headers = SAME_FOR_ALL if response.wsgi_request.is_secure() else SAME_FOR_ALL | {"Strict-Transport-Security": None}
    found = [f"{kind}: {name}" for name, value in headers.items() if response.get(name) != value]
    directives = policy(response)
    strict = directives["default-src"] == directives["object-src"] == {"'none'"}
    if not (strict and directives["script-src"] == directives["frame-ancestors"] == {"'self'"}):
        found.append(f"{kind}: Content-Security-Policy")
    if "browsing-topics=(), camera=()" not in response["Permissions-Policy"]:
        found.append(f"{kind}: Permissions-Policy")
    return found


ANSWERS = [
    ("page", 200, "/articles/", {}),
    ("HEAD", 200, "/articles/", {"method": "head"}),
    ("static file", 200, "/static/probe.css", {}),
    ("static file that is not there", 404, "/static/none.css", {}),
    ("picture", 200, "/media/probe.png", {}),
    ("picture that is not there", 404, "/media/none.png", {}),
    ("feed", 200, "/articles/feed/", {}),
    ("JSON", 200, "/search/suggest/?q=ocd", {}),
    ("sitemap", 200, "/sitemap.xml", {}),
    ("robots", 200, "/robots.txt", {}),
    ("manifest", 200, "/site.webmanifest", {}),
    ("health", 200, "/healthz", {}),
    ("login", 200, "/admin/login/", {}),
    ("method not allowed", 405, "/admin/login/", {"method": "delete"}),
    ("redirect to a slash", 301, "/articles", {}),
    ("redirect to the login", 302, "/admin/", {}),
    ("redirect of a file", 302, "/favicon.ico", {}),
    ("redirect to encryption", 301, "/articles/", {"secure": False}),
    ("page not found", 404, "/no-such-page/", {}),
    ("NUL in the address", 404, "/a%00b/", {}),
    ("another host's name", 400, "/articles/", {"headers": {"host": "elsewhere.example"}}),
]


def test_every_kind_of_answer_is_safe(ask, monkeypatch):
    found = []
    for kind, status, address, more in ANSWERS:
        response = ask(address, **more)
        assert response.status_code == status, kind
        found += complaints(kind, response)
    found += complaints("forbidden", forbidden())
    found += complaints("too large", too_large())
    monkeypatch.setattr(ArticleIndexPage, "serve", broken)
    response = ask("/articles/")
    assert response.status_code == 500
    found += complaints("fault", response)

    assert found == []


def broken(*args, **kwargs):
    raise RuntimeError("broken on purpose")


def forbidden():
    """A form without its token."""
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {}, secure=True)
    assert response.status_code == 403
    return response


def too_large():
    """More than the site takes in one body."""
    with override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=10):
        body = {"words": "a" * 100}
        response = Client().post("/admin/login/", json.dumps(body), "application/x-www-form-urlencoded", secure=True)
    assert response.status_code in (400, 413)
    return response


def test_signed_in_staff_get_the_same_but_for_the_admins_own_script(client, manager):
    client.force_login(manager)
    for address in ("/admin/", "/admin/api/main/pages/", "/admin/no-such-screen/"):
        response = client.get(address)
        assert {name: response.get(name) for name in SAME_FOR_ALL if name[0] != "S"} == {
            name: value for name, value in SAME_FOR_ALL.items() if name[0] != "S"
        }
        assert policy(response)["object-src"] == {"'none'"}


def test_what_cannot_be_read_gets_the_same_from_gunicorn():
    here, there = socket.socketpair()
    with here, there, override_settings(SECURE_HSTS_SECONDS=600):
        refusal.cache_clear()
        refuse(here, 400, "Bad Request", "")
        here.close()
        found = there.makefile("rb").read()
    refusal.cache_clear()
    head, _blank, page = found.partition(b"\r\n\r\n")
    headers = BytesParser().parsebytes(head.partition(b"\r\n")[2])

    assert head.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert {name: headers[name] for name in SAME_FOR_ALL} == SAME_FOR_ALL
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert int(headers["Content-Length"]) == len(page)
    assert b'href="tel:988"' in page
