"""`check_content` and what keeps its findings fresh: everything live against today's rules, and nothing else."""

import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles.models import ArticleIndexPage
from clinical.models import ClinicianPage, RegulatoryStatus
from faq.models import FAQEntry
from home.models import StandardPage
from review import site_check
from review.models import ContentFinding, SiteCheck
from tests.helpers import draft_article, fresh, publish_signed

from .rules import saved, sign_allowing

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("only_own_rules"), pytest.mark.postgresql]
CLAIM = "Our elixir works."


def check(capsys, *arguments):
    """What the command prints, and its exit status."""
    try:
        call_command("check_content", *arguments)
    except SystemExit as ending:
        return capsys.readouterr().out, ending.code
    return capsys.readouterr().out, 0


def titles():
    return sorted(ContentFinding.objects.values_list("title", flat=True))


@pytest.fixture
def claim(editor, reviewer):
    """A live page that claims something no rule forbade when it was signed."""
    return publish_signed(draft_article(editor, title="A page", summary=CLAIM), reviewer)


@pytest.fixture
def entry(editor, reviewer):
    entry = FAQEntry.objects.create(question="Does it work?", answer=f"<p>{CLAIM}</p>", live=False)
    entry.save_revision(user=editor)
    return publish_signed(entry, reviewer)


def test_a_new_rule_shows_whom_it_hits(capsys, claim):
    assert check(capsys)[1] == 0
    saved()
    out, status = check(capsys)
    assert status == 1
    assert "Stops a submission. Treatment page" in out
    assert f"{claim.pk}, “A page”, Summary for lists: [snake-oil] “elixir” Nothing here is snake oil." in out
    assert "1 findings that would stop a submission, 0 warnings, 0 allowed." in out
    row = ContentFinding.objects.get()
    assert (row.path, row.quote, row.severity, row.content_object) == ("summary", "elixir", "block", claim)


def test_warnings_are_printed_after_what_blocks_and_end_well_alone(capsys, claim):
    saved(severity="warn")
    out, status = check(capsys)
    assert status == 0
    assert "Warns. Treatment page" in out
    assert "Warns." not in check(capsys, "--no-warnings")[0]
    saved(code="elixir", looks_for="elixir")
    lines = check(capsys)[0].splitlines()
    assert [line.split(".")[0] for line in lines[:2]] == ["Stops a submission", "Warns"]


def test_all_kinds_of_live_pages_and_entries_are_checked_and_no_drafts(capsys, claim, entry, reviewer, editor):
    saved()
    draft_article(editor, title="A draft", summary=CLAIM)
    StandardPage(title="Old promises", live=False)
    for title, live in [("Our promises", True), ("New promises", False)]:
        page = StandardPage(title=title, intro=CLAIM, live=live)
        ArticleIndexPage.objects.get().get_parent().add_child(instance=page)
    ClinicianPage.objects.filter(pk=reviewer.clinician_page.pk).update(biography=f"<p>{CLAIM}</p>")
    check(capsys)
    assert titles() == ["A page", "Does it work?", "Our promises", "Reviewer"]


def test_an_alias_has_no_rows_of_its_own(capsys, claim):
    elsewhere = claim.get_parent().specific.add_sibling(instance=ArticleIndexPage(title="More", slug="more"))
    claim.create_alias(parent=elsewhere)
    saved()
    check(capsys)
    assert titles() == ["A page"]


def test_what_a_reviewer_allowed_is_told_and_does_not_count(capsys, claim, reviewer):
    saved()
    check(capsys)
    sign_allowing(claim, reviewer, ContentFinding.objects.get().key, "It is the name of the clinic.")

    out, status = check(capsys)
    assert status == 0
    assert "allowed by Reviewer, MD: It is the name of the clinic." in out
    assert "0 findings that would stop a submission, 0 warnings, 1 allowed." in out
    assert not ContentFinding.objects.blocking().exists()


def test_what_was_allowed_in_other_words_counts(capsys, claim, reviewer):
    saved()
    sign_allowing(claim, reviewer, "another", "A name.")
    assert check(capsys)[1] == 1


def test_a_finding_keeps_the_time_it_was_found_first(capsys, claim):
    saved()
    check(capsys)
    before = timezone.now() - timedelta(days=3)
    ContentFinding.objects.update(found_at=before)
    check(capsys)
    assert ContentFinding.objects.get().found_at == before


def test_what_is_mended_off_or_no_rule_any_more_leaves_the_report(capsys, claim, entry):
    rule = saved()
    check(capsys)
    assert titles() == ["A page", "Does it work?"]
    FAQEntry.objects.filter(pk=entry.pk).update(live=False)
    check(capsys)
    assert titles() == ["A page"]
    rule.is_active = False
    rule.save()
    check(capsys)
    assert titles() == []


def test_the_cost_of_a_page_does_not_grow_with_the_site(capsys, claim, editor, reviewer, django_assert_max_num_queries):
    saved()
    check(capsys)
    with django_assert_max_num_queries(20):
        site_check.check_live(claim)


# Between two runs


def test_what_goes_live_is_checked_at_once(claim, editor, reviewer, django_capture_on_commit_callbacks):
    saved(severity="warn")
    claim.summary = "Our elixirs."
    claim.save_revision(user=editor)
    with django_capture_on_commit_callbacks(execute=True):
        publish_signed(claim, reviewer)
    assert ContentFinding.objects.get().quote == "elixirs"


def test_a_page_is_checked_again_with_an_entry_that_it_shows(
    entry, editor, reviewer, django_capture_on_commit_callbacks
):
    items = [{"type": "entry", "value": entry.pk}]
    body = json.dumps([{"type": "faq", "value": {"heading": "Questions", "items": items}}])
    saved(severity="warn")
    with django_capture_on_commit_callbacks(execute=True):
        publish_signed(draft_article(editor, title="A page", body=body), reviewer)
    assert titles() == ["A page"]
    entry.answer = "<p>Nobody knows.</p>"
    entry.save_revision(user=editor)
    with django_capture_on_commit_callbacks(execute=True):
        publish_signed(entry, reviewer)
    assert titles() == []


def test_what_goes_offline_or_is_deleted_leaves_the_report(capsys, claim, entry, django_capture_on_commit_callbacks):
    saved()
    check(capsys)
    with django_capture_on_commit_callbacks(execute=True):
        fresh(claim).unpublish()
    assert titles() == ["Does it work?"]
    fresh(entry).delete()
    assert titles() == []


def test_a_check_that_fails_takes_no_publication_back(
    claim, editor, reviewer, monkeypatch, django_capture_on_commit_callbacks, caplog
):
    monkeypatch.setattr(site_check, "check_document", lambda *arguments: 1 / 0)
    claim.summary = "Another one."
    claim.save_revision(user=editor)
    with django_capture_on_commit_callbacks(execute=True):
        assert publish_signed(claim, reviewer).summary == "Another one."
    assert "division by zero" in caplog.text


@pytest.mark.parametrize("what", ["rule", "status"])
def test_a_changed_rule_or_status_makes_the_findings_old(capsys, what, claim):
    rule, status = saved(), RegulatoryStatus.objects.first()
    assert SiteCheck.current().is_outdated
    check(capsys)
    assert not SiteCheck.current().is_outdated
    (rule if what == "rule" else status or rule).save()
    assert SiteCheck.current().is_outdated
