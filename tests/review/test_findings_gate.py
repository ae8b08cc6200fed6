"""Today's rules stop what is new before visitors, and leave alone what stands; the panel tells what they find."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from review import signing
from review.checks.finding import WARN
from review.errors import HasFindings
from review.listed import listed
from review.views.addresses import address_of
from tests.helpers import draft_article, fresh, publish_signed, sign

from .reviewing import edit_address
from .rules import WHY, add_rule
from .test_scheduler import run
from .ways.screens import bulk_url
from .ways.site import edit

WORDS = "It eases OCD"


@pytest.fixture
def live(content, reviewer):
    return publish_signed(content, reviewer)


def everywhere(monkeypatch, **options):
    """A rule that speaks against words in each kind of content."""
    return add_rule(monkeypatch, "eases|approved|Talk", **options)


def test_a_new_rule_leaves_alone_what_is_live(live, monkeypatch):
    rule = everywhere(monkeypatch)
    fresh(live).save()
    fresh(live).live_revision.publish()

    assert fresh(live).live
    assert not rule.calls


def test_signed_again_in_the_same_words_it_is_still_left_alone(live, reviewer2, monkeypatch):
    signing.write_sign_off(live, live.live_revision, reviewer2)
    rule = everywhere(monkeypatch)
    fresh(live).save()

    assert fresh(live).live
    assert not rule.calls


def test_what_was_offline_comes_back_only_under_today_s_rules(live, monkeypatch):
    fresh(live).unpublish()
    everywhere(monkeypatch)
    page = fresh(live)
    page.live = True
    with pytest.raises(HasFindings):
        page.save(update_fields=["live"])

    assert not fresh(live).live


def test_taking_offline_is_never_stopped(live, monkeypatch):
    everywhere(monkeypatch)
    fresh(live).unpublish()

    assert not fresh(live).live


def test_warnings_stop_nothing(content, reviewer, monkeypatch):
    everywhere(monkeypatch, severity=WARN)

    assert sign(content, reviewer).live


def test_a_publication_is_checked_once(article, reviewer, monkeypatch):
    rule = everywhere(monkeypatch)
    rule.is_on = False
    publish_signed(article, reviewer)

    assert rule.calls == 1


def test_the_refusal_names_the_words_and_where_they_are(article, reviewer, monkeypatch):
    add_rule(monkeypatch, WORDS)
    with pytest.raises(HasFindings) as refused:
        publish_signed(article, reviewer)

    assert "“It eases OCD” (Main message)" in str(refused.value)
    assert [finding.quote for finding in refused.value.findings] == [WORDS]


def test_the_scheduler_goes_on_with_the_others(article, editor, reviewer, monkeypatch):
    other = draft_article(editor, title="Another", main_message="Careful words.")
    for page in (article, other):
        revision = page.latest_revision
        signing.write_sign_off(page, revision, reviewer)
        type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    add_rule(monkeypatch, WORDS)
    printed = run()

    assert "was not published at its time and is no longer scheduled" in printed
    assert WHY in printed
    assert [fresh(page).live for page in (article, other)] == [False, True]


def test_bulk_publishing_passes_over_what_findings_stop(client, admin, article, editor, reviewer, monkeypatch):
    other = draft_article(editor, title="Another", main_message="Careful words.")
    for page in (article, other):
        signing.write_sign_off(page, fresh(page).latest_revision, reviewer)
    add_rule(monkeypatch, WORDS)
    client.force_login(admin)
    client.post(f"{bulk_url('publish', article)}&id={other.pk}")

    assert [fresh(page).live for page in (article, other)] == [False, True]


# The panel


def panel_of(client, content):
    response = client.get(address_of(content, "draft_findings"))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_the_edit_screen_has_the_panel(client, editor, content):
    client.force_login(editor)
    soup = BeautifulSoup(client.get(edit_address(content)).content, "html.parser")

    assert soup.select_one("[data-side-panel-toggle=findings]")["aria-label"]
    assert soup.select_one("[data-findings]")["data-address"] == address_of(content, "draft_findings")


def test_a_new_entry_has_it_without_an_address(client, editor, entry):
    client.force_login(editor)
    response = client.get(reverse(entry.snippet_viewset.get_url_name("add")))

    assert BeautifulSoup(response.content, "html.parser").select_one("[data-findings]")["data-address"] == ""


def test_it_checks_the_newest_draft(client, editor, article, monkeypatch):
    add_rule(monkeypatch, "brand new")
    client.force_login(editor)
    assert "Nothing found" in panel_of(client, article).text
    edit(article, editor, "Some brand new words.")
    soup = panel_of(client, article)

    assert soup.select_one("[data-findings-result]")["data-blocking"] == "1"
    [row] = soup.select("[data-finding]")
    assert (row["data-path"], row["data-quote"]) == ("main_message", "brand new")
    for words in (WHY, "Say what was measured.", "FTC guidance, 2022", "Must change", "Show me"):
        assert words in soup.text


def test_what_stops_it_comes_first(client, editor, article, monkeypatch):
    warn = add_rule(monkeypatch, "Ketamine", severity=WARN)
    add_rule(monkeypatch, WORDS)
    client.force_login(editor)
    quotes = [row["data-quote"] for row in panel_of(client, article).select("[data-finding]")]

    assert warn.calls
    assert quotes[:2] == [WORDS, "Ketamine"]


def test_the_same_words_twice_are_told_apart(editor, article, monkeypatch):
    add_rule(monkeypatch, "cure")
    edit(article, editor, "A cure is\na   cure.")

    assert [row.occurrence for row in listed(fresh(article).get_latest_revision_as_object()).rows] == [0, 1]


def test_it_is_open_to_those_who_may_edit_alone(client, reception, article):
    client.force_login(reception)

    assert client.get(address_of(article, "draft_findings")).status_code in (302, 403)
