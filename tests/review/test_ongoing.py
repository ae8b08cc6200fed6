"""A newer draft is in review while an older signed version goes live: the review goes on."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import GroupApprovalTask, WorkflowState, WorkflowTask

from review.models import SignOff
from tests.helpers import ask_for_changes, fresh, sign, submit

pytestmark = pytest.mark.postgresql

FIELDS = {"ArticlePage": "summary", "FAQEntry": "question", "CallToAction": "heading"}
IN_PROGRESS, NEEDS_CHANGES = WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES


def save(content, by, words=None, at=None):
    """Save a draft with other words, to go live at some time or once it is signed."""
    draft = fresh(content).get_latest_revision_as_object()
    draft.go_live_at = at
    if words:
        setattr(draft, FIELDS[type(content).__name__], words)
    draft.save_revision(user=by)
    return fresh(content)


@pytest.fixture
def in_review(content, editor, reviewer):
    """Signed for tomorrow; a newer draft waits for a clinician."""
    sign(save(content, editor, at=timezone.now() + timedelta(days=1)), reviewer)
    content = save(content, editor, "Newer words?")
    submit(content, editor)
    return fresh(content)


def publish_at_its_time():
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("publish_scheduled")


def test_it_goes_on_when_the_signed_version_goes_live_at_its_time(in_review, reviewer):
    waiting = in_review.current_workflow_state
    publish_at_its_time()
    published = fresh(in_review)

    assert published.live
    assert published.has_unpublished_changes
    assert published.current_workflow_state == waiting
    assert published.current_workflow_state.status == IN_PROGRESS

    signed = sign(published, reviewer)
    assert str(signed) == "Newer words?" or signed.summary == "Newer words?"
    assert signed.current_workflow_state is None


def test_what_was_asked_to_change_is_still_asked(in_review, reviewer):
    ask_for_changes(in_review, reviewer, "Fewer words.")
    publish_at_its_time()

    assert fresh(in_review).live
    assert fresh(in_review).current_workflow_state.status == NEEDS_CHANGES


def test_it_goes_on_when_a_manager_publishes_the_older_version(in_review, manager):
    signed = SignOff.objects.of(in_review).get().revision
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        signed.publish(user=manager, skip_permission_checks=True)

    assert fresh(in_review).live
    assert fresh(in_review).current_workflow_state.status == IN_PROGRESS


def test_it_ends_when_the_draft_itself_goes_live(article, reviewer, manager):
    """Signed, it waits for one more step; the manager publishes it instead of taking that."""
    task = GroupApprovalTask.objects.create(name="Manager looks")
    task.groups.add(Group.objects.get(name="Managers"))
    WorkflowTask.objects.create(workflow=article.get_workflow(), task=task, sort_order=9)
    signed = sign(article, reviewer)
    signed.get_latest_revision().publish(user=manager)

    assert fresh(article).live
    assert fresh(article).current_workflow_state is None
