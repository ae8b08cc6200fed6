"""Which mail an event of a workflow sends: ours where clinicians review, Wagtail's own everywhere else."""

from django.db.models.signals import post_save
from wagtail.admin import signal_handlers as wagtails
from wagtail.models import ModelLogEntry, PageLogEntry, TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected

from . import mails
from .models import ClinicalReviewTask, ReviewedMixin, SignOff


def connect():
    """Take the places of Wagtail's notifiers, so that nobody gets two mails.

    A place is a dispatch_uid, which goes to whoever comes first: this room stands before wagtail.admin in INSTALLED_APPS.
    """
    on = {
        "group_approval_task_submitted_email_notification": (task_submitted, TaskState, on_submitted),
        "workflow_state_rejected_email_notification": (workflow_rejected, WorkflowState, on_rejected),
        "workflow_state_approved_email_notification": (workflow_approved, WorkflowState, on_approved),
    }
    for place, (signal, sender, receiver) in on.items():
        signal.connect(receiver, sender=sender, dispatch_uid=place)
    for log in (PageLogEntry, ModelLogEntry):
        post_save.connect(on_logged, sender=log, dispatch_uid=f"review.{log.__name__}")


def on_submitted(instance, user=None, **kwargs):
    if isinstance(instance.task.specific, ClinicalReviewTask):
        mails.submitted(instance, by=user)
    else:
        wagtails.task_submission_email_notifier(instance, user=user)


def on_rejected(instance, user=None, **kwargs):
    if is_reviewed(instance):
        mails.changes_asked(instance.current_task_state.specific)
    else:
        wagtails.workflow_rejection_email_notifier(instance, user=user)


def on_approved(instance, user=None, **kwargs):
    if sign_off := given_in(instance):
        mails.signed(sign_off)
    else:
        wagtails.workflow_approval_email_notifier(instance, user=user)


def on_logged(instance, created, raw=False, **kwargs):
    """Only the log tells what the scheduler published from what somebody did by hand."""
    if created and not raw and instance.action == "wagtail.publish.scheduled":
        content = instance.revision.content_object
        if isinstance(content, ReviewedMixin):
            mails.published(SignOff.objects.covering(content, instance.revision.content).first())


def given_in(workflow_state):
    """The sign-off that a clinician gave in a workflow; None where only others took part, so that it was signed before."""
    tasks = workflow_state.task_states.filter(
        status=TaskState.STATUS_APPROVED, task__in=ClinicalReviewTask.objects.values("pk")
    )
    given = SignOff.objects.filter(
        revision__in=tasks.values("revision"),
        signer__in=tasks.values("finished_by"),
        signed_at__gte=workflow_state.created_at,
    )
    return given.first()


def is_reviewed(workflow_state):
    """Whether a workflow is about content that clinicians sign."""
    return isinstance(mails.content(workflow_state), ReviewedMixin)
