"""Nothing is handed in that a blocking finding speaks against, by whatever way; the draft is kept, and says what to mend."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.urls import reverse

from review.checks.finding import WARN
from review.errors import HasFindings
from review.models import ClinicalReviewTask
from tests.helpers import ask_for_changes, fresh, sign, submit

from .rules import WHY, add_rule
from .test_publish_routes import draft_home
from .ways.site import FORMS, TYPED, Site, as_posted, edit

SUBMIT = {"action-submit": "1"}


@pytest.fixture(params=["home", "entry", "call"])
def site(request, client, editor, reviewer, admin):
    content = draft_home(editor) if request.param == "home" else request.getfixturevalue(request.param)
    site = Site(fresh(content), client, {"admin": admin, "editor": editor, "reviewer": reviewer})
    client.force_login(editor)
    return site


def waits(content):
    return fresh(content).workflow_in_progress


def test_the_button_is_refused_and_the_draft_kept(site, monkeypatch):
    add_rule(monkeypatch, "typed into")
    words = site.save(TYPED, **SUBMIT)

    assert "is saved as a draft and was not submitted. 1 finding stops it." in words
    assert WHY in words
    assert TYPED in site.text()
    assert not waits(site.content)


def test_each_finding_has_a_way_to_its_field(site, monkeypatch):
    add_rule(monkeypatch, "typed|form")
    soup = BeautifulSoup(site.save(TYPED, **SUBMIT), "html.parser")

    links = soup.select(".findings-message a[data-finding-link]")
    assert [link["href"].startswith("#finding-") for link in links] == [True, True]
    assert [quote.text for quote in soup.select(".findings-message b")] == ["“typed”", "“form”"]


def test_once_mended_it_goes_to_the_clinician(site, monkeypatch):
    add_rule(monkeypatch, "typed into")
    site.save(TYPED, **SUBMIT)
    site.save("Careful words.", **SUBMIT)

    assert waits(site.content)


def test_warnings_do_not_stop_it_and_are_counted(site, monkeypatch):
    add_rule(monkeypatch, "typed|form", severity=WARN)
    words = site.save(TYPED, **SUBMIT)

    assert "with 2 findings, which do not stop it" in words
    assert waits(site.content)


def test_without_findings_nothing_is_said_of_any(site):
    assert "finding" not in site.save(TYPED, **SUBMIT)
    assert waits(site.content)


@pytest.mark.parametrize("button", ["action-submit", "action-restart-workflow"])
def test_handing_in_again_is_refused_and_the_clinician_s_words_stay(site, reviewer, editor, monkeypatch, button):
    submit(site.content, editor)
    ask_for_changes(fresh(site.content), reviewer, "Say how many people.")
    add_rule(monkeypatch, "typed into")
    words = site.save(TYPED, **{button: "1"})
    state = fresh(site.content).current_workflow_state

    assert "was not submitted" in words
    assert state.status == state.STATUS_NEEDS_CHANGES
    assert state.current_task_state.comment == "Say how many people."


def test_going_on_after_changes_waits_again(site, reviewer, editor, monkeypatch):
    submit(site.content, editor)
    ask_for_changes(fresh(site.content), reviewer, "Say how many people.")
    add_rule(monkeypatch, "promise")
    site.save(TYPED, **{"action-restart-workflow": "1"})

    assert waits(site.content)


def test_a_new_entry_is_created_as_a_draft(client, editor, entry, monkeypatch):
    add_rule(monkeypatch, "typed into")
    client.force_login(editor)
    form = FORMS["faqentry"](type(entry)(question="New?")) | {"answer": as_posted("answer", TYPED)}
    response = client.post(reverse(entry.snippet_viewset.get_url_name("add")), form | SUBMIT)
    created = type(entry).objects.get(question="New?")

    assert WHY in " ".join(map(str, get_messages(response.wsgi_request)))
    assert response.url == reverse(entry.snippet_viewset.get_url_name("edit"), args=[created.pk])
    assert not created.live
    assert not waits(created)


def test_code_meets_the_same(content, editor, monkeypatch):
    edit(content, editor, TYPED)
    add_rule(monkeypatch, "typed into")
    with pytest.raises(HasFindings, match="was not submitted"):
        fresh(content).get_workflow().start(fresh(content), editor)

    assert not waits(content)
    assert not ClinicalReviewTask.objects.get().task_states.exists()


def test_a_rule_made_since_stops_the_signature(article, editor, reviewer, monkeypatch):
    submit(article, editor)
    add_rule(monkeypatch, "eases OCD")
    with pytest.raises(HasFindings, match="was not signed"):
        sign(article, reviewer)

    assert waits(article)
    assert not fresh(article).live
