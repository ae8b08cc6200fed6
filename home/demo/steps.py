"""The real path of content, step by step, as the admin's own views take it. `day` is in working days ago."""

from wagtail.log_actions import log
from wagtail.models import Page

from review import signing
from review.digest import content_digest
from review.models import ChecklistQuestion

from .accounts import person
from .clock import at


def keep(instance, username, day, action="wagtail.create"):
    """Save something that needs no review, as the admin's form would, and return it."""
    with at(day):
        instance.full_clean()
        instance.save()
        log(instance=instance, action=action, user=person(username), content_changed=True)
    return instance


def begin_page(parent, page, username, day):
    """Put a new page into the tree as a draft and save its first version."""
    page.owner, page.live = person(username), False
    with at(day):
        parent.add_child(instance=page)
        page.save_revision(user=page.owner, log_action=True)
    return page


def begin_entry(entry, username, day):
    """Save a new shared entry as a draft, with its first version."""
    entry.live = False
    keep(entry, username, day)
    with at(day):
        entry.save_revision(user=person(username), log_action=True)
    return entry


def change(instance, username, day, write):
    """Let `write` change the latest draft, and save that as a version of its own."""
    draft = fresh(instance).get_latest_revision_as_object()
    write(draft)
    with at(day):
        draft.save_revision(user=person(username), log_action=True)


def publish(page, username, day):
    """Publish a page that needs no review."""
    with at(day):
        fresh(page).get_latest_revision().publish(user=person(username))


def submit(instance, username, day):
    """Submit the latest draft to the clinical review, or again after changes were asked for."""
    instance = fresh(instance)
    with at(day):
        if waiting := instance.current_workflow_state:
            waiting.resume(person(username))
        else:
            instance.get_workflow().start(instance, person(username))


def ask_for_changes(instance, reviewer, day, comment):
    """A clinician sends the draft back."""
    task_state = fresh(instance).current_workflow_task_state
    with at(day):
        task_state.task.specific.on_action(task_state, person(reviewer), "reject", comment=comment)


def sign(instance, reviewer, day, kind="full"):
    """A clinician goes through the checklist and signs the draft, which publishes it."""
    instance = fresh(instance)
    draft = instance.get_latest_revision()
    answers = [{"question": question.text, "answer": True} for question in ChecklistQuestion.asked(kind)]
    with at(day):
        signing.sign(
            instance.current_workflow_task_state,
            person(reviewer),
            kind=kind,
            digest=content_digest(draft.content),
            answers=answers,
        )


def fresh(instance):
    """The instance as the database has it now."""
    found = type(instance)._default_manager.get(pk=instance.pk)
    return found.specific if isinstance(found, Page) else found
