"""Two people at the same moment: one consistent outcome each, with real transactions, two hundred times."""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from review import audit, mails, signing
from review.digest import content_digest
from review.errors import ContentChanged, ReviewError, SignOffRefused
from review.models import RegisterEntry, SignOff
from tests.helpers import fresh, publish_signed, submit

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]
ROUNDS = 200
JITTER = 0.004  # seconds by which one may come after the other, so that every order of their steps occurs


class Pair:
    """Two threads, each with a database connection of its own that it keeps."""

    def __init__(self, executor):
        self.executor, self.gate = executor, threading.Barrier(2)

    def together(self, *works):
        """Do two things at the same moment; what each returned or raised."""
        return [future.result(60) for future in [self.executor.submit(self.outcome, work) for work in works]]

    def outcome(self, work):
        self.gate.wait(10)
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


def test_two_reviewers_sign_at_the_same_moment(pair, article, editor, reviewer, reviewer2):
    for number in range(ROUNDS):
        edit(article, editor, f"Words {number}.")
        submit(fresh(article), editor)
        before = SignOff.objects.count()
        outcomes = pair.together(signature(article, reviewer), signature(article, reviewer2))

        winners = [outcome for outcome in outcomes if isinstance(outcome, SignOff)]
        losers = [outcome for outcome in outcomes if isinstance(outcome, SignOffRefused)]
        assert (len(winners), len(losers)) == (1, 1), outcomes
        assert SignOff.objects.count() == before + 1
        assert fresh(article).live_sign_off == winners[0]
        assert str(winners[0].signer) in losers[0].message
    assert list(audit.differences()) == []


def test_a_sign_off_races_an_edit(pair, article, editor, reviewer, reviewer2):
    """Either the edit came first, then nothing was signed; or it came after, then it waits as a draft. It is never lost."""
    for number in range(ROUNDS):
        edit(article, editor, f"Words {number}.")
        if not fresh(article).current_workflow_state:
            submit(fresh(article), editor)
        words = f"Words {number}, mended."
        signed, edited = pair.together(
            signature(article, reviewer), lambda words=words: edit(article, reviewer2, words)
        )
        page = fresh(article)

        assert not isinstance(edited, Exception), edited
        assert page.get_latest_revision_as_object().summary == words
        if isinstance(signed, SignOff):
            assert page.live
            assert page.has_unpublished_changes
            assert of_live(article) == signed.digest
            assert page.summary == f"Words {number}."
        else:
            assert isinstance(signed, ContentChanged), signed
    assert list(audit.differences()) == []


def test_the_scheduler_races_a_withdrawal(pair, article, editor, reviewer, manager):
    """Whoever comes first, in the end it is offline, and on the register once."""
    from review.withdrawing import withdraw

    for number in range(ROUNDS):
        soon = timezone.now() + timedelta(hours=1)
        edit(article, editor, f"Words {number}.", go_live_at=soon)
        publish_signed(fresh(article), reviewer)
        past = timezone.now() - timedelta(minutes=1)
        revision = fresh(article).scheduled_revision
        type(revision).objects.filter(pk=revision.pk).update(
            approved_go_live_at=past, content=revision.content | {"go_live_at": past.isoformat()}
        )
        scheduler, withdrawal = pair.together(
            lambda: call_command("publish_scheduled"),
            lambda number=number: withdraw(fresh(article), manager, f"Reason {number}."),
        )
        page = fresh(article)

        assert not isinstance(scheduler, Exception), scheduler
        assert not isinstance(withdrawal, Exception) or isinstance(withdrawal, ReviewError), withdrawal
        assert not page.live
        assert page.scheduled_revision is None
        assert RegisterEntry.objects.filter(event="withdrawal", words=f"Reason {number}.").count() == 1
    assert list(audit.differences()) == []
