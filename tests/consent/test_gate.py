"""The gate: one service added in the admin brings the question, the choice and its tag, and a no keeps all of it away."""

import time

import pytest
from django.urls import reverse

from consent.models import Service
from consent.register import current
from home.models import HomePage, StandardPage
from tests.consent.conftest import answer, new_service

pytestmark = pytest.mark.django_db
ARTICLE = "/articles/ketamine-for-ocd/"
FRAME = "/consent/frame/visit-count/"
TAG = "https://stats.example.org/tag.js"
BANNER = 'id="consent"'


def text(client, address=ARTICLE, **headers):
    return client.get(address, headers=headers).content.decode()


@pytest.fixture
def cookie_page(db):
    page = StandardPage(title="Cookies", slug="cookies", shows="choice")
    HomePage.objects.get().add_child(instance=page)
    return page


def test_by_default_no_page_asks_anything_and_none_has_a_script_for_it(client, live_article, cookie_page):
    for address in (ARTICLE, "/articles/", "/search/"):
        page = text(client, address)
        assert BANNER not in page
        assert "consent.js" not in page
        assert 'href="/cookies/#choice"' in page
    assert "There is nothing to choose" in text(client, "/cookies/")


def test_one_service_added_in_the_admin_brings_all_of_it(client, live_article, cookie_page, manager, editor):
    fields = {
        "name": "Visit Count",
        "provider": "Visit Count, Germany",
        "category": Service.category.field.related_model.objects.get(slug="analytics").pk,
        "kind": "tag",
        "hosts": "stats.example.org",
        "script_addresses": TAG,
        "purposes": "Counts visits",
        "since": "2026-11-01",
        "is_active": "on",
    }
    add = reverse(Service.snippet_viewset.get_url_name("add"))
    client.force_login(editor)
    assert client.get(reverse(Service.snippet_viewset.get_url_name("list"))).status_code == 200
    assert client.post(add, fields).status_code == 302
    assert not Service.objects.exists()
    client.force_login(manager)
    assert client.post(add, fields).status_code == 302
    client.logout()
    page, cookies = text(client), text(client, "/cookies/")

    assert BANNER in page
    assert 'data-frames="visit-count:a"' in page
    assert TAG not in page
    assert 'value="analytics"' in cookies
    assert "stats.example.org" in cookies
    assert BANNER not in cookies  # it has the form itself
    assert client.get(FRAME).status_code == 403
    answer(client, "accept")
    frame = client.get(FRAME)
    assert f'<script src="{TAG}"' in frame.content.decode()
    assert "script-src https://stats.example.org;" in frame["Content-Security-Policy"]


def test_the_frame_holds_the_tag_for_whoever_allows_it_alone(client, service):
    new_service("Ads", "marketing", hosts="ads.example.net", script_addresses="https://ads.example.net/a.js")

    def refused(address=FRAME, **headers):
        response = client.get(address, headers=headers)
        policy = response["Content-Security-Policy"]
        return response.status_code == 403 and "<script" not in response.content.decode() and "example" not in policy

    assert refused()
    answer(client, "save", ["analytics"])
    frame = client.get(FRAME)
    assert frame.status_code == 200
    policy = frame["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox allow-scripts" in policy
    assert "frame-ancestors 'self'" in policy
    assert "ads.example.net" not in policy
    assert (frame["Cache-Control"], frame["Referrer-Policy"]) == ("private, no-store", "no-referrer")
    assert {"Cookie", "Sec-GPC"} <= set(frame["Vary"].split(", "))
    assert frame["X-Frame-Options"] == "SAMEORIGIN"
    assert "'self'" not in policy.replace("frame-ancestors 'self'", "")

    assert refused("/consent/frame/ads/")
    assert refused(**{"Sec-GPC": "1"})
    assert refused(**{"Sec-Fetch-Site": "cross-site"})
    assert refused(**{"Sec-Fetch-Dest": "document"})
    assert refused(**{"Referer": "http://testserver/search/?q=suicide"})
    assert refused(**{"Referer": "https://elsewhere.example/"})
    assert client.get("/consent/frame/nothing/").status_code == 404
    answer(client, "reject")
    assert refused()
    answer(client, "accept")
    service.purposes = "Sells what it learns"
    service.save()
    assert refused()  # they were not asked for that
    service.is_active = False
    service.save()
    assert client.get(FRAME).status_code == 404


def test_pages_are_the_same_for_everybody(client, service, live_article):
    def everything(**headers):
        found = []
        for address in (ARTICLE, "/"):
            response = client.get(address, headers=headers)
            found.append((response.content, sorted(response.headers.items())))
        return found

    asked = everything()
    answer(client, "reject")
    rejected = everything()
    answer(client, "accept")
    accepted = everything()
    answer(client, "reject")

    assert asked == rejected == accepted == everything() == everything(**{"Sec-GPC": "1"})


def test_tags_keep_away_from_searches_forms_and_what_is_not_published(
    search_index, client, service, live_article, editor
):
    closed = [
        "/search/",
        "/search/?q=suicide",
        "/faq/",
        "/articles/?condition=ocd",
        "/report-an-error/",
        "/no-such-page/",
        "/cookies/mine/",
    ]
    for address in closed:
        page = text(client, address)
        assert "visit-count" not in page, address
        assert BANNER in page, address
    assert "visit-count" in text(client)
    client.force_login(editor)
    assert "consent.js" not in text(client, "/admin/")
    preview = live_article.make_preview_request(original_request=client.get(ARTICLE).wsgi_request)
    assert "consent.js" not in preview.render().content.decode()


def test_without_script_a_style_says_what_holds_for_the_visitor(client, service):
    def style(**headers):
        return text(client, "/consent/state.css", **headers)

    assert style() == ""
    assert ".consent-signal { display: block }" in style(**{"Sec-GPC": "1"})
    assert ".consent { display: none }" in style(**{"Sec-GPC": "1"})
    answer(client, "accept")
    assert style() == '.consent { display: none }\n[data-now="analytics"] { display: inline }'
    service.purposes = "Counts visits\nSells them"
    service.save()
    assert style() == f'.consent [data-since="{current().asked}"] {{ display: list-item }}'


def test_after_six_months_one_is_asked_again(client, service, time_machine):
    answer(client, "accept")
    time_machine.move_to(time.time() + 183 * 24 * 60 * 60)

    assert client.get(FRAME).status_code == 403
    assert text(client, "/consent/state.css") == ""


def test_that_the_signal_is_honored_is_said_where_machines_look(client):
    assert client.get("/.well-known/gpc.json").json() == {"gpc": True, "lastUpdate": "2026-11-28"}
