"""The scheduler meets something unsigned: it goes on with the others, says so, and does not try for ever."""

import io
import threading
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision
from wagtail.signals import page_published

from review import mails
from review.management.commands import publish_scheduled
from review.models import Publication
from review.signing import write_sign_off
from tests.helpers import draft_article, fresh

pytestmark = pytest.mark.postgresql


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


def test_what_somebody_takes_off_the_schedule_meanwhile_stays_offline(due, told):
    """They do so while an earlier one is published."""

    def unschedule(instance, **kwargs):
        if instance.pk == due[0].pk:
            Revision.objects.for_instance(due[2]).update(approved_go_live_at=None)

    page_published.connect(unschedule)
    try:
        run()
    finally:
        page_published.disconnect(unschedule)

    assert [fresh(page).live for page in due] == [True, False, False]


def test_what_got_more_time_meanwhile_stays_live(live_article, monkeypatch):
    pages = type(live_article).objects.filter(pk=live_article.pk)
    pages.update(expire_at=timezone.now() - timedelta(minutes=1))
    lock = publish_scheduled.register_lock

    def extended():
        pages.update(expire_at=None)
        return lock()

    monkeypatch.setattr(publish_scheduled, "register_lock", extended)
    run()

    assert fresh(live_article).live


def test_a_busy_database_leaves_it_for_the_next_run(due, told, monkeypatch):
    def busy():
        raise OperationalError("database is locked")

    with monkeypatch.context() as patch:
        patch.setattr(publish_scheduled, "register_lock", busy)
        run()
    assert not any(fresh(page).live for page in due)
    assert not told
    run()

    assert [fresh(page).live for page in due] == [True, False, True]


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_publish_once(due, told):
    together = threading.Barrier(2)

    def work():
        try:
            together.wait(10)
            run()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert [fresh(page).live for page in due] == [True, False, True]
    assert PageLogEntry.objects.filter(action="wagtail.publish.scheduled").count() == 2
    assert PageLogEntry.objects.filter(action="review.refuse").count() == 1
    assert Publication.objects.count() == 2


def test_readers_are_told_of_what_goes_live_at_its_time(due, told):
    run()

    assert Publication.objects.of(due[0]).count() == 1
    assert Publication.objects.of(due[1]).count() == 0
