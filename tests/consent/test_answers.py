"""The form: what a choice does, and that nothing else than a choice is taken."""

import pytest
from django.core.cache import cache
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consent.models import Category, ConsentRecord, StorageItem
from consent.register import current
from tests.consent.conftest import CHOOSE, HERE, answer, new_service, post

pytestmark = pytest.mark.django_db
WORDS = [
    "answer",
    "accept",
    "save",
    "category",
    "analytics",
    "version",
    "method",
    "banner",
    "=",
    "&",
    "%",
    "1",
    "2",
    "\x00",
]
bodies = st.one_of(
    st.binary(max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=20).map("".join),
    st.text(max_size=200),
    st.dictionaries(st.sampled_from(WORDS), st.text(max_size=20)).map(
        lambda some: "&".join(map("=".join, some.items()))
    ),
)


def test_a_yes_is_written_down_without_a_word_about_the_visitor(client, service):
    new_service("Ads", "marketing")
    response = answer(client, "save", ["analytics"], {"Referer": "http://testserver/articles/?condition=ocd"})
    record, cookie = ConsentRecord.objects.get(), response.cookies["consent"]

    assert (response.status_code, response["Location"]) == (303, "/articles/?condition=ocd")
    assert (record.choice, record.method, record.signal) == ("analytics", "banner", False)
    assert (record.version, record.version_hash) == (current().number, current().content_hash)
    assert cookie.value == f"1.{current().asked}.a.{int(record.at.timestamp())}.{record.record_id}"
    assert (cookie["samesite"], cookie["path"], cookie["max-age"], cookie["httponly"]) == ("Lax", "/", 15_724_800, "")
    assert response["Cache-Control"] == "private, no-store"
    assert not {"address", "agent", "page", "url", "user"} & {field.name for field in ConsentRecord._meta.fields}


def test_accept_reject_and_the_signal(client, service):
    new_service("Film", "preferences", kind="embed", embed_address="https://stats.example.org/{id}")
    for button, headers, choice in [
        ("accept", {}, "preferences analytics"),
        ("reject", {}, ""),
        ("accept", {"Sec-GPC": "1"}, "preferences"),
    ]:
        assert answer(client, button, headers=headers).status_code == 303
        assert ConsentRecord.objects.first().choice == choice
    assert answer(client, "reject", headers={"Accept": "application/json"}).status_code == 204
    assert ConsentRecord.objects.values("record_id").distinct().count() == 1  # one visitor, so that they can delete all


@pytest.mark.parametrize(
    "referrer", ["https://evil.example/", "http://testserver.evil.example/", "//evil.example", "junk"]
)
def test_nobody_is_led_off_the_site(client, service, referrer):
    assert answer(client, "reject", headers={"Referer": referrer})["Location"] == "/cookies/#choice"


def test_to_choose_leads_to_the_form_and_is_no_choice(client, service):
    assert answer(client, "choose")["Location"] == "/cookies/#choice"
    assert client.get(CHOOSE)["Location"] == "/cookies/#choice"
    assert not ConsentRecord.objects.exists()


def test_taking_back_a_yes_takes_its_cookies_away(client, service):
    for name, category in [("_count*", "analytics"), ("colors", "preferences")]:
        StorageItem.objects.create(
            name=name,
            provider="x",
            purpose=name,
            duration="1 day",
            category=Category.objects.get(slug=category),
        )
    response = answer(client, "save", ["preferences"], {"Cookie": "_count_1=1; _count[2]=1; colors=1; other=1"})

    assert {name for name, cookie in response.cookies.items() if cookie["max-age"] == 0} == {"_count_1"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "https://evil.example"},
        {"Origin": "https://evil.example", "Referer": "http://testserver/"},
        {"Sec-Fetch-Site": "cross-site", "Referer": "http://testserver/"},
        {"Sec-Fetch-Site": "same-site"},
        {"Referer": "http://testserver.evil.example/"},
    ],
)
def test_another_site_cannot_choose_for_a_visitor(client, service, headers):
    body = f"version={current().asked}&method=banner&answer=accept"
    response = post(client, body, headers)

    assert response.status_code == 403
    assert 'action="/cookies/choice/"' in response.content.decode()
    assert not ConsentRecord.objects.exists()


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Referer": "http://testserver/faq/"}])
def test_a_browser_that_sends_no_origin_may_choose(client, service, headers):
    assert post(client, f"version={current().asked}&method=banner&answer=reject", headers).status_code == 303


@pytest.mark.parametrize(
    "change",
    [
        "answer=accept&answer=reject",
        "answer=maybe",
        "answer=save&category=marketing",  # not in use
        "answer=save&category=essential",
        "answer=save&category=analytics&category=analytics",
        "answer=accept&next=https://evil.example",
        "answer=accept&method=letter",
        "answer=accept&version=1",
        "answer=%ff",
        "",
    ],
)
def test_what_the_form_would_not_send_is_refused_in_clear_words(client, service, change):
    response = post(client, f"version={current().asked}&method=banner&{change}")

    assert response.status_code == 400
    assert "Your choice was not saved" in response.content.decode()
    assert not ConsentRecord.objects.exists()


def test_too_much_and_too_often(client, service):
    assert post(client, "answer=" + "x" * 3000).status_code == 413
    assert client.post(CHOOSE, {"answer": "accept"}, headers=HERE).status_code == 400  # a form of files
    codes = [answer(client, "reject").status_code for _ in range(61)]
    assert codes == [303] * 60 + [429]
    assert ConsentRecord.objects.count() == 60


@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(body=bodies)
def test_no_body_breaks_it_or_is_taken_for_a_choice(client, service, body):
    response = post(client, body, HERE | {"Accept": "application/json"})  # as the script asks, which gets no page

    assert response.status_code in (400, 413)
    assert response.json()["why"]
    assert not ConsentRecord.objects.exists()
    cache.clear()
