"""What visitors read is what a clinician signed: the review from draft to live, for every kind of reviewed content."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import TaskState, Workflow, WorkflowState

from clinical.models import ClinicianPage
from review.errors import NotSigned, SignOffRefused
from review.models import ClinicalReviewTask, SignOff
from tests.helpers import ask_for_changes, fresh, sign, submit

pytestmark = pytest.mark.postgresql


def edit(content, by, text):
    """Save a changed draft."""
    draft = content.get_latest_revision_as_object()
    name = "main_message" if hasattr(draft, "main_message") else "answer" if hasattr(draft, "answer") else "text"
    setattr(draft, name, text)
    return draft.save_revision(user=by)


def test_a_draft_is_not_live(content):
    assert not content.live


def test_signing_publishes_what_was_submitted(content, editor, reviewer):
    submit(content, editor)
    sign(content, reviewer)

    live = fresh(content)
    assert live.live
    assert live.live_sign_off.signer == reviewer
    assert live.current_workflow_state is None


def test_asking_for_changes_publishes_nothing_and_keeps_the_words(content, editor, reviewer):
    submit(content, editor)
    ask_for_changes(content, reviewer, "Say how many people.")

    assert not fresh(content).live
    assert content.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert TaskState.objects.get(status=TaskState.STATUS_REJECTED).comment == "Say how many people."


def test_amended_draft_goes_live_after_a_second_look(content, editor, reviewer):
    submit(content, editor)
    ask_for_changes(content, reviewer, "Say how many people.")
    edit(content, editor, "Four of eight people.")
    content.current_workflow_state.resume(editor)
    sign(content, reviewer)

    live = fresh(content)
    assert live.live
    assert "Four of eight people." in str(live.serializable_data())


def test_a_later_edit_leaves_the_live_content_alone(content, editor, reviewer):
    submit(content, editor)
    sign(content, reviewer)
    edit(content, editor, "Something nobody has read.")

    assert "Something nobody has read." not in str(fresh(content).serializable_data())


def test_publishing_a_later_edit_is_refused(content, editor, reviewer):
    submit(content, editor)
    sign(content, reviewer)
    revision = edit(content, editor, "Something nobody has read.")

    with pytest.raises(NotSigned):
        revision.publish()
    assert "Something nobody has read." not in str(fresh(content).serializable_data())


def test_an_unchanged_save_stays_covered(content, editor, reviewer):
    submit(content, editor)
    sign(content, reviewer)
    revision = fresh(content).get_latest_revision_as_object().save_revision(user=editor)

    revision.publish()
    assert fresh(content).live


def test_a_reviewer_cannot_sign_what_they_changed(content, editor, reviewer):
    edit(content, reviewer, "The reviewer's own words.")
    submit(content, editor)

    assert [name for name, *_ in content.current_workflow_task.get_actions(content, reviewer)] == ["reject"]
    with pytest.raises(SignOffRefused):
        sign(content, reviewer)
    assert not fresh(content).live
    assert not SignOff.objects.exists()


def test_another_clinician_may_sign_what_a_reviewer_changed(content, editor, reviewer, reviewer2):
    edit(content, reviewer, "The reviewer's own words.")
    submit(content, editor)
    sign(content, reviewer2)

    assert fresh(content).live


def test_what_was_signed_before_no_longer_counts_as_ones_own(content, editor, reviewer, reviewer2):
    edit(content, reviewer, "The reviewer's own words.")
    submit(content, editor)
    sign(content, reviewer2)
    edit(content, editor, "The editor's later words.")
    submit(content, editor)
    sign(content, reviewer)

    assert fresh(content).live_sign_off.signer == reviewer


def test_overwriting_the_signed_version_makes_a_new_one(content, editor, reviewer):
    """Autosave overwrites the editor's latest revision; the signed one must stay in the history as it was."""
    submit(content, editor)
    sign(content, reviewer)
    signed = fresh(content).latest_revision
    draft = fresh(content).get_latest_revision_as_object()
    revision = draft.save_revision(user=editor, overwrite_revision=signed)

    assert revision.pk != signed.pk


@pytest.mark.parametrize("who", ["admin", "editor", "manager"])
def test_only_clinicians_sign(content, editor, who, request):
    user = request.getfixturevalue(who)
    submit(content, editor)

    assert content.current_workflow_task.get_actions(content, user) == []
    with pytest.raises(SignOffRefused):
        sign(content, user)
    assert not fresh(content).live


def test_putting_a_group_into_the_task_does_not_make_its_people_signers(content, editor, manager, reviewer):
    task = ClinicalReviewTask.objects.get()
    task.groups.add(Group.objects.get(name="Managers"))
    ClinicianPage.objects.update(user=manager)
    submit(content, editor)

    with pytest.raises(SignOffRefused):
        sign(content, type(manager).objects.get(pk=manager.pk))
    assert not fresh(content).live


def test_a_clinician_whose_page_was_taken_down_cannot_sign(content, editor, reviewer):
    reviewer.clinician_page.unpublish()
    submit(content, editor)

    with pytest.raises(SignOffRefused):
        sign(content, type(reviewer).objects.get(pk=reviewer.pk))


def test_asking_for_changes_without_a_reason_is_refused(content, editor, reviewer):
    submit(content, editor)

    with pytest.raises(SignOffRefused, match="Say what should change"):
        ask_for_changes(content, reviewer, "  ")
    assert content.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS


def test_a_renamed_workflow_still_reviews(content):
    Workflow.objects.update(name="Second look")

    assert content.get_workflow().name == "Second look"


def test_a_reviewer_without_a_clinician_page_cannot_sign(content, editor, reviewer):
    reviewer.clinician_page.delete()
    user = type(reviewer).objects.get(pk=reviewer.pk)
    submit(content, editor)

    with pytest.raises(SignOffRefused):
        sign(content, user)


def test_a_comment_alone_is_no_change_of_content(article, editor, reviewer):
    """A reviewer who comments in the margin saves a revision; they may still sign."""
    submit(article, editor)
    draft = article.get_latest_revision_as_object()
    draft.wagtail_admin_comments.add(
        draft.wagtail_admin_comments.model(user=reviewer, text="How many people?", contentpath="main_message")
    )
    draft.save_revision(user=reviewer)
    sign(article, reviewer)

    assert fresh(article).live


def test_a_sign_off_is_written_once(content, editor, reviewer):
    submit(content, editor)
    sign(content, reviewer)
    sign_off = SignOff.objects.get()
    sign_off.comment = "changed later"

    with pytest.raises(TypeError):
        sign_off.save()


def test_an_earlier_version_comes_back_through_review(article, editor, reviewer):
    submit(article, editor)
    sign(article, reviewer)
    first = fresh(article).live_revision
    edit(article, editor, "A second version.")
    submit(article, editor)
    sign(article, reviewer)
    first.as_object().save_revision(user=editor, previous_revision=first)
    submit(article, editor)
    sign(article, reviewer)

    assert fresh(article).main_message == "It eases OCD for some people for a while."
