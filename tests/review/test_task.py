"""The review's task: whoever decides first has decided, however old the screen of the other one is."""

import pytest

from review import signing
from review.digest import content_digest
from review.errors import SignOffRefused
from tests.helpers import ask_for_changes, fresh, sign, submit


@pytest.fixture
def loaded(content, editor):
    """The task as Wagtail's edit screen loaded it, before anybody decided."""
    submit(content, editor)
    return fresh(content).current_workflow_task_state.specific


def reject(task_state, by):
    """Ask for changes on Wagtail's own screen."""
    task_state.task.specific.on_action(task_state, by, "reject", comment="Say how many.")


def test_asking_for_changes_comes_too_late_for_what_is_signed(loaded, content, reviewer, reviewer2):
    sign(content, reviewer)
    with pytest.raises(SignOffRefused, match="reviewer has already signed this"):
        reject(loaded, reviewer2)
    loaded.refresh_from_db()

    assert loaded.status == "approved"
    assert fresh(content).live
    assert fresh(content).current_workflow_state is None


def test_signing_comes_too_late_for_what_was_sent_back(loaded, content, reviewer, reviewer2):
    digest = content_digest(content.get_latest_revision().content)
    reject(loaded, reviewer)
    with pytest.raises(SignOffRefused):
        signing.sign(loaded, reviewer2, kind="full", digest=digest)
    loaded.refresh_from_db()

    assert loaded.status == "rejected"
    assert not fresh(content).live


def test_two_ask_for_changes(loaded, content, reviewer, reviewer2):
    ask_for_changes(content, reviewer, "Say how many.")
    with pytest.raises(SignOffRefused):
        reject(loaded, reviewer2)
    loaded.refresh_from_db()

    assert loaded.finished_by == reviewer


@pytest.mark.parametrize("who", ["editor", "admin", "manager"])
def test_only_clinicians_ask_for_changes(loaded, content, who, request):
    with pytest.raises(SignOffRefused):
        reject(loaded, request.getfixturevalue(who))

    assert fresh(content).current_workflow_state.status == "in_progress"
