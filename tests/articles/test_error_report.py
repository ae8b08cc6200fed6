"""Readers report an error: nothing about them is kept, nothing typed is lost, robots and floods get nowhere."""

from datetime import timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from articles.models import ErrorReport
from articles.models.error_report import without_personal_data

from .conftest import text

ADDRESS = "/report-an-error/"
WORDS = "It says 16 people, the trial had 15."


@pytest.fixture
def stamp(client, db):
    """The note of the time in a form just opened."""
    return BeautifulSoup(client.get(ADDRESS).content, "html.parser").select_one("[name=opened]")["value"]


def parsed(client, address, came_from=""):
    """A page, asked for by somebody who comes from another."""
    return BeautifulSoup(client.get(address, headers={"referer": came_from}).content, "html.parser")


def sent(client, stamp, query="", **fields):
    return client.post(ADDRESS + query, {"kind": "wrong", "words": WORDS, "opened": stamp} | fields)


def test_report_is_kept_without_its_reader_and_staff_are_told(client, live_article, stamp, manager, reception):
    mail.outbox.clear()
    words = f"{WORDS} Write to me@mail.example.org or call (206) 555-0142."
    response = sent(client, stamp, f"?page={live_article.pk}", words=words, source="10.1038/npp.2013.150")
    report = ErrorReport.objects.get()

    assert (response.status_code, response["Location"]) == (302, f"/report-an-error/sent/?page={live_article.pk}")
    assert client.get(response["Location"]).status_code == 200
    assert report.page.specific == live_article
    assert report.words == f"{WORDS} Write to […] or call […]."
    assert report.source == "10.1038/npp.2013.150"
    assert not client.cookies
    assert {field.name for field in ErrorReport._meta.fields}.isdisjoint({"address", "ip", "session", "user", "email"})
    told = {address for message in mail.outbox for address in message.to}
    assert "manager@example.org" in told
    assert "reception@example.org" not in told
    assert all("16 people" not in message.body and f"/{report.pk}/" in message.body for message in mail.outbox)


def test_form_names_its_page_and_survives_junk(client, live_article):
    for query, is_named in ((f"?page={live_article.pk}", True), ("?page=junk", False), ("?page=999999999", False)):
        page = BeautifulSoup(client.get(ADDRESS + query).content, "html.parser")
        assert bool(page.select(f"main a[href='{live_article.url}']")) == is_named
        assert bool(page.select("[name=page_name]")) != is_named
    assert page.select_one("meta[name=robots]")["content"] == "noindex"


def test_form_knows_the_page_from_which_the_footer_leads_to_it(client, live_article):
    came_from = f"http://testserver{live_article.url}"
    form = parsed(client, ADDRESS, came_from)

    assert form.select_one("form.form")["action"] == f"?page={live_article.pk}"
    assert form.select_one("main a[href='?page=']").get_text() == "It is another page"
    assert parsed(client, f"{ADDRESS}?page=", came_from).select("[name=page_name]")
    live_article.unpublish()
    for elsewhere in (came_from, "http://testserver/search/?q=x", "https://example.org/", "http://[", "//", "", "\x00"):
        assert parsed(client, ADDRESS, elsewhere).select("[name=page_name]"), elsewhere


def test_who_has_sent_a_report_finds_the_way_back(client, live_article, stamp):
    page = parsed(client, sent(client, stamp, f"?page={live_article.pk}")["Location"])

    assert text(page.select_one(f"main a[href='{live_article.url}']")) == "Back to “Ketamine for OCD”"
    assert parsed(client, "/report-an-error/sent/?page=junk").select("main .link-action[href='/']")


def test_errors_stand_at_their_fields_and_nothing_typed_is_lost(client, stamp):
    response = client.post(ADDRESS, {"words": "x" * 1001, "source": "A book", "opened": stamp})
    page = BeautifulSoup(response.content, "html.parser")

    assert page.title.text.startswith("Error:")
    assert [link["href"] for link in page.select("[role=alert] a")] == ["#id_kind_0", "#id_words"]
    assert all(page.select_one(link["href"]) for link in page.select("[role=alert] a"))
    assert page.select_one("#id_words")["aria-describedby"] == "id_words_helptext id_words_error"
    assert page.select_one("#id_words").text.strip() == "x" * 1001
    assert page.select_one("#id_source")["value"] == "A book"
    assert not ErrorReport.objects.exists()


@pytest.mark.parametrize("stamped", ["", "forged:1:2", None])
def test_form_open_for_too_long_keeps_what_was_typed(client, stamp, stamped):
    with time_machine.travel(timezone.now() + timedelta(hours=25), tick=False):
        page = BeautifulSoup(sent(client, stamp if stamped is None else stamped).content, "html.parser")
        again = page.select_one("[name=opened]")["value"]

        assert "open for too long" in text(page.select_one("[role=alert]"))
        assert page.select_one("#id_words").text.strip() == WORDS
        assert sent(client, again).status_code == 302


def test_robot_is_thanked_and_forgotten(client, stamp):
    assert sent(client, stamp, website="https://spam.example").status_code == 302
    assert not ErrorReport.objects.exists()


def test_flood_is_stopped_for_its_own_connection_only(client, stamp):
    answers = [sent(client, stamp).status_code for _number in range(11)]

    assert answers == [302] * 10 + [429]
    assert (
        client.post(ADDRESS, {"kind": "wrong", "words": WORDS, "opened": stamp}, REMOTE_ADDR="10.0.0.9").status_code
        == 302
    )


def test_staff_settle_reports_but_write_none(client, editor, stamp):
    sent(client, stamp)
    report = ErrorReport.objects.get()
    client.force_login(editor)
    edit = f"/admin/snippets/articles/errorreport/edit/{report.pk}/"

    assert WORDS in client.get("/admin/").content.decode()
    assert WORDS in client.get(edit).content.decode()
    assert client.post(edit, {"is_settled": "on", "outcome": "Corrected."}).status_code == 302
    report.refresh_from_db()
    assert (report.is_settled, report.words) == (True, WORDS)
    assert client.get("/admin/snippets/articles/errorreport/add/").status_code == 302
    assert "Errors that readers reported" not in client.get("/admin/").content.decode()


@given(st.text(st.characters(codec="utf-8")))
def test_removal_of_personal_data_settles(words):
    once = without_personal_data(words)

    assert without_personal_data(once) == once


@pytest.mark.parametrize(
    "words", ["Call 988 or 911.", "doi:10.1038/npp.2013.150", "PMID 23783065", "15 of 6,652 people"]
)
def test_numbers_that_name_nobody_stay(words):
    assert without_personal_data(words) == words
