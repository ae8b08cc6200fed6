"""The task of the clinical review workflow."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState, Workflow

from review.errors import SignOffRefused
from review.forms import ReasonForm
from review.permissions import may_sign

from .register import register_lock

ONLY_CLINICIANS = _("Only clinicians with the reviewer role sign or ask for changes.")


def clinical_review():
    """The installation's clinical review workflow, whatever staff call it; None where it was switched off."""
    tasks = ClinicalReviewTask.objects.filter(active=True).values("pk")
    return Workflow.objects.filter(active=True, workflow_tasks__task__in=tasks).first()


class ClinicalReviewTask(AbstractGroupApprovalTask):
    """A clinician signs the draft or asks for changes. Four eyes: nobody signs what they wrote, superusers included."""

    class Meta:
        verbose_name = _("clinical review task")
        verbose_name_plural = _("clinical review tasks")

    def is_reviewer(self, user):
        """Whether the user is one of this task's groups and may sign at all."""
        return self._user_in_groups(user) and may_sign(user)

    def user_can_access_editor(self, obj, user):
        return self.is_reviewer(user)

    def locked_for_user(self, obj, user):
        return not self.is_reviewer(user)

    def get_actions(self, obj, user):
        """Wagtail's own screens only ask for changes: signing needs the review page, which shows what is signed."""
        return [("reject", _("Ask for changes"), True)] if self.is_reviewer(user) else []

    def get_form_for_action(self, action):
        return ReasonForm if action == "reject" else super().get_form_for_action(action)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        if not self.is_reviewer(user):
            return TaskState.objects.none()
        return self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)

    def on_action(self, task_state, user, action_name, **kwargs):
        """Ask for changes.

        Whoever asks may have loaded the task a while ago: it is read again, and nobody overwrites what was decided.

        Raises:
            SignOffRefused: without a reason, by somebody who may not, where a sign-off was asked for outside the review
                page, or where somebody else was faster.
        """
        from review.signing import refuse_where_ended

        instance = task_state.workflow_state.content_object
        if action_name == "approve":
            raise SignOffRefused(instance, _("This was not signed. Open its review page: that is where one signs."))
        if action_name == "reject" and not kwargs.get("comment", "").strip():
            raise SignOffRefused(instance, _("Say what should change. Nothing was sent to the editor yet."))
        with register_lock():
            task_state = TaskState.objects.select_for_update().get(pk=task_state.pk).specific
            refuse_where_ended(task_state, instance)
            if not self.is_reviewer(user):
                raise SignOffRefused(instance, ONLY_CLINICIANS)
            super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls):
        return _("Clinicians of the chosen groups sign the draft. Nobody signs what they wrote themselves.")
