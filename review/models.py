"""Who vouches for content: sign-offs, the gate in publish(), and the review task of the workflow."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Revision, TaskState, Workflow

from .authorship import changed_by
from .digest import content_digest
from .errors import OWN_CHANGE, NotSigned, SignOffRefused
from .forms import ReasonForm
from .permissions import ReviewedPagePermissionTester, may_sign


class SignOffQuerySet(models.QuerySet):
    """Sign-offs, newest first."""

    def of(self, instance):
        """Those of one page or entry."""
        content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
        return self.filter(content_type=content_type, object_id=str(instance.pk))

    def covering(self, instance, content):
        """Those that vouch for exactly this content of this page or entry."""
        return self.of(instance).filter(digest=content_digest(content))


class SignOff(models.Model):
    """A clinician's word for exactly one content, whichever revision it stands in. Written once, never changed."""

    content_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+")
    object_id = models.CharField(max_length=255)
    content_object = GenericForeignKey(for_concrete_model=False)
    content_object.wagtail_reference_index_ignore = True
    revision = models.ForeignKey(Revision, on_delete=models.SET_NULL, null=True, related_name="sign_offs")
    digest = models.CharField(max_length=64, db_index=True)
    signer = models.ForeignKey("core.User", on_delete=models.PROTECT, related_name="sign_offs")
    signed_at = models.DateTimeField(auto_now_add=True)
    comment = models.TextField(blank=True)
    objects = SignOffQuerySet.as_manager()
    revision.wagtail_reference_index_ignore = True
    signer.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        ordering = ["-signed_at", "-pk"]
        permissions = [("give_signoff", "Can sign content")]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.content_object}: {self.signer}, {self.signed_at:%Y-%m-%d}"

    def save(self, *args, **kwargs):
        if self.pk:
            raise TypeError("A sign-off is written once.")
        super().save(*args, **kwargs)


class ReviewedMixin(models.Model):
    """Content that goes live only signed: stands before Page, or before WorkflowMixin, in a model's bases."""

    class Meta:
        abstract = True

    def publish(self, revision, user=None, **kwargs):
        """Publish a revision that a clinician signed; by whatever route it comes.

        Raises:
            NotSigned: no sign-off covers the revision's content. Nothing was changed.
        """
        if not SignOff.objects.covering(self, revision.content).exists():
            raise NotSigned(self)
        return super().publish(revision, user=user, **kwargs)

    publish.alters_data = True

    @property
    def latest_is_signed(self):
        """Whether the latest draft is covered by a sign-off, so that somebody may publish or schedule it."""
        revision = self.get_latest_revision() if self.pk else None
        return bool(revision) and SignOff.objects.covering(self, revision.content).exists()

    @cached_property
    def live_sign_off(self):
        """The newest sign-off for what is live: bylines and dates come from here and are never typed."""
        if not self.last_published_at:
            return None
        before = SignOff.objects.of(self).filter(signed_at__lte=self.last_published_at)
        return before.select_related("signer__clinician_page").first()

    def save_revision(self, *args, overwrite_revision=None, **kwargs):
        """Save a revision; a version that was submitted or signed is kept, where autosave would overwrite it."""
        if overwrite_revision and is_on_record(overwrite_revision):
            overwrite_revision = None
        return super().save_revision(*args, overwrite_revision=overwrite_revision, **kwargs)

    def get_workflow(self):
        """The workflow assigned as usual, else the clinical review: reviewed content is never without one."""
        return super().get_workflow() or clinical_review()


class ReviewedPageMixin(ReviewedMixin):
    """A reviewed page: publishing is offered only for signed drafts."""

    class Meta:
        abstract = True

    def permissions_for_user(self, user):
        return ReviewedPagePermissionTester(user, self)


def is_on_record(revision):
    """Whether somebody submitted or signed this version, so that it has to stay as it was."""
    return revision.task_states.exists() or revision.sign_offs.exists()


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
        if not self.is_reviewer(user):
            return []
        ask = ("reject", _("Ask for changes"), True)
        if changed_by(obj, user):
            return [ask]
        return [("approve", _("Sign and publish"), False), ("approve", _("Sign with a comment"), True), ask]

    def get_form_for_action(self, action):
        return ReasonForm if action == "reject" else super().get_form_for_action(action)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        if not self.is_reviewer(user):
            return TaskState.objects.none()
        return self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)

    @transaction.atomic
    def on_action(self, task_state, user, action_name, **kwargs):
        """Sign, or ask for changes.

        Raises:
            SignOffRefused: the user may not sign this draft, or changed it in the same request.
        """
        comment = kwargs.get("comment", "")
        if action_name == "approve":
            self.sign(task_state, user, comment)
        elif action_name == "reject" and not comment.strip():
            instance = task_state.workflow_state.content_object
            raise SignOffRefused(instance, _("Say what should change. Nothing was sent to the editor yet."))
        super().on_action(task_state, user, action_name, **kwargs)

    def sign(self, task_state, user, comment):
        """Write the sign-off for the latest draft and bind the workflow to that revision."""
        instance = task_state.workflow_state.content_object
        instance = getattr(instance, "specific", instance)
        if not self.is_reviewer(user):
            raise SignOffRefused(instance, _("Only clinicians with the reviewer role sign."))
        if changed_by(instance, user):
            raise SignOffRefused(instance, OWN_CHANGE)
        revision = instance.get_latest_revision()
        task_state.revision = revision
        task_state.save(update_fields=["revision"])
        SignOff.objects.create(
            content_object=instance,
            revision=revision,
            digest=content_digest(revision.content),
            signer=user,
            comment=comment,
        )

    @classmethod
    def get_description(cls):
        return _("Clinicians of the chosen groups sign the draft. Nobody signs what they wrote themselves.")
