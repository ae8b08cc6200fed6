"""The scheduler meets something unsigned: it goes on with the others, says so, and does not try for ever."""

import io
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision

from review import mails
from review.models import Publication
from review.signing import write_sign_off
from tests.helpers import draft_article, fresh


@pytest.fixture
def told(monkeypatch):
    """Who would have had a mail about what."""
    calls = []
    monkeypatch.setattr(mails, "refused_at_schedule", lambda *args: calls.append(args))
    return calls


@pytest.fixture
def due(editor, reviewer):
    """Three pages whose time has come; the one in the middle is unsigned."""
    pages = [draft_article(editor, title=f"Page {number}") for number in range(3)]
    for number, page in enumerate(pages):
        if number != 1:
            write_sign_off(page, page.latest_revision, reviewer)
        at = timezone.now() - timedelta(minutes=9 - number)
        Revision.objects.filter(pk=page.latest_revision_id).update(approved_go_live_at=at)
    return pages


def run(**options):
    out = io.StringIO()
    call_command("publish_scheduled", stdout=out, stderr=out, **options)
    return out.getvalue()


def test_it_goes_on_with_the_others(due, told):
    run()

    assert [fresh(page).live for page in due] == [True, False, True]


def test_the_people_concerned_are_told_of_the_revision(due, told):
    run()

    [(instance, revision, error)] = told
    assert (instance, revision) == (due[1], due[1].latest_revision)
    assert "no clinician has signed this version" in str(error)


def test_it_says_so_once_and_does_not_try_again(due, told):
    assert "“Page 1” was not published at its time" in run()
    assert run() == ""
    assert PageLogEntry.objects.filter(action="review.refuse").count() == 1


def test_a_dry_run_changes_nothing(due, told):
    run(dryrun=True)

    assert Revision.objects.filter(approved_go_live_at__isnull=False).count() == 3
    assert not told


def test_taking_offline_at_its_time_is_never_refused(live_article):
    type(live_article).objects.filter(pk=live_article.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    run()

    assert not fresh(live_article).live


def test_it_goes_on_where_something_else_is_wrong(due, told, editor, reviewer):
    """The address part of the first page was taken since: no refusal of the review, and no reason to stop."""
    draft = due[0].get_latest_revision_as_object()
    draft.slug = "taken"
    revision = draft.save_revision(user=editor)
    write_sign_off(due[0], revision, reviewer)
    Revision.objects.filter(pk=due[0].latest_revision_id).update(approved_go_live_at=None)
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=20))
    draft_article(editor, title="Faster", slug="taken")
    printed = run()

    assert "“Page 0” was not published at its time" in printed
    assert [fresh(page).live for page in due] == [False, False, True]
    assert [call[0] for call in told] == [due[0], due[1]]
    assert run() == ""


def test_readers_are_told_of_what_goes_live_at_its_time(due, told):
    run()

    assert Publication.objects.of(due[0]).count() == 1
    assert Publication.objects.of(due[1]).count() == 0
