"""Two people at the same moment: one consistent outcome each, with real transactions, two hundred times."""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from review import audit, mails, signing
from review.digest import content_digest
from review.errors import ContentChanged, ReviewError, SignOffRefused
from review.models import RegisterEntry, SignOff
from review.withdrawing import withdraw
from tests.helpers import fresh, publish_signed, submit

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]
ROUNDS = 200
REASON = "A trial it cites was retracted."
JITTER = 0.004  # seconds by which one may come after the other, so that every order of their steps occurs


class Pair:
    """Two threads, each with a database connection of its own that it keeps."""

    def __init__(self, executor):
        self.executor, self.gate = executor, threading.Barrier(2)

    def together(self, *works):
        """Do two things at the same moment; what each returned or raised."""
        return [future.result(120) for future in [self.executor.submit(self.outcome, work) for work in works]]

    def outcome(self, work):
        self.gate.wait(60)
        time.sleep(random.random() * JITTER)  # noqa: S311 a moment, not a secret
        try:
            return work()
        except Exception as error:  # what it raised is what the test asks about
            return error


@pytest.fixture
def pair(monkeypatch):
    """Two people; without mail, which is not what they race for."""
    monkeypatch.setattr(mails, "mail", lambda *args, **options: [])
    with ThreadPoolExecutor(2) as executor:
        pair = Pair(executor)
        yield pair
        pair.together(lambda: connection.close(), lambda: connection.close())


@pytest.fixture
def rounds(database):
    """Counts the rounds; each starts from the very state in which the test asked for them."""

    def rounds():
        database.keep()
        for number in range(ROUNDS):
            yield number
            assert list(audit.differences()) == []
            database.bring_back()
            cache.clear()

    return rounds


@pytest.fixture
def in_review(article, editor, reviewer):
    """A live page with a newer draft that waits for a clinician."""
    publish_signed(article, reviewer)
    edit(article, editor, "New words.")
    submit(fresh(article), editor)
    return fresh(article)


def edit(page, by, words, **fields):
    """Save a draft with other words in its summary."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in {"summary": words, **fields}.items():
        setattr(draft, name, value)
    return draft.save_revision(user=by)


def signature(page, by):
    """A function that signs what is the latest draft now, as somebody who has it before them."""
    task_state = fresh(page).current_workflow_task_state
    digest = content_digest(fresh(page).get_latest_revision().content)
    return lambda: signing.sign(task_state, by, kind="full", digest=digest)


def of_live(page):
    """The digest of what visitors read."""
    return content_digest(fresh(page).serializable_data())


def test_two_reviewers_sign_at_the_same_moment(pair, rounds, in_review, reviewer, reviewer2):
    before = SignOff.objects.count()
    for _number in rounds():
        outcomes = pair.together(signature(in_review, reviewer), signature(in_review, reviewer2))

        winners = [outcome for outcome in outcomes if isinstance(outcome, SignOff)]
        losers = [outcome for outcome in outcomes if isinstance(outcome, SignOffRefused)]
        assert (len(winners), len(losers)) == (1, 1), outcomes
        assert SignOff.objects.count() == before + 1
        assert fresh(in_review).live_sign_off == winners[0]
        assert str(winners[0].signer) in losers[0].message


def test_a_sign_off_races_an_edit(pair, rounds, in_review, reviewer, reviewer2):
    """Either the edit came first, then nothing was signed; or it came after, then it waits as a draft. It is never lost."""
    for _number in rounds():
        signed, edited = pair.together(
            signature(in_review, reviewer), lambda: edit(in_review, reviewer2, "Newer words.")
        )
        page = fresh(in_review)

        assert not isinstance(edited, Exception), edited
        assert page.get_latest_revision_as_object().summary == "Newer words."
        if isinstance(signed, SignOff):
            assert page.live
            assert page.has_unpublished_changes
            assert of_live(page) == signed.digest
            assert page.summary == "New words."
        else:
            assert isinstance(signed, ContentChanged), signed
            assert page.summary != "New words."


def test_the_scheduler_races_a_withdrawal(pair, rounds, article, editor, reviewer, manager):
    """Whoever comes first, in the end it is offline, and on the register once."""
    schedule(article, editor, reviewer)
    for _number in rounds():
        scheduler, withdrawal = pair.together(
            lambda: call_command("publish_scheduled"), lambda: withdraw(fresh(article), manager, REASON)
        )
        page = fresh(article)

        assert not isinstance(scheduler, Exception), scheduler
        assert not isinstance(withdrawal, Exception) or isinstance(withdrawal, ReviewError), withdrawal
        assert not page.live
        assert page.scheduled_revision is None
        assert RegisterEntry.objects.filter(event="withdrawal", words=REASON).count() == 1


def schedule(page, by, signer):
    """Have the draft signed for a time that has come since."""
    edit(page, by, "New words.", go_live_at=timezone.now() + timedelta(hours=1))
    submit(fresh(page), by)
    signature(page, signer)()
    past = timezone.now() - timedelta(minutes=1)
    revision = fresh(page).scheduled_revision
    type(revision).objects.filter(pk=revision.pk).update(
        approved_go_live_at=past, content=revision.content | {"go_live_at": past.isoformat()}
    )
