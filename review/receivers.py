"""What the review does when something else on the site happens."""

from django.db import connections
from django.db.models import ProtectedError
from django.db.models.signals import post_delete, post_migrate, pre_delete, pre_save
from wagtail.models import Page, Revision, WorkflowState

from clinical.models import Reference, RegulatoryStatus, reference_retracted, status_changed, status_changing

from . import citing, shared, status_changes, triggers
from .authorship import last_sign_off, revisions_since
from .copies import copy_all_or_nothing
from .errors import HasFindings, NotScheduled, NotSigned
from .findings import refuse_where_stopped
from .logs import log_refusal_in_code
from .models import ReviewedMixin, SignOff, reviewed_models
from .models.mixins import touches_readers
from .signing import specific


def connect(config):
    """Listen; called once, when the app is ready."""
    post_migrate.connect(keep_append_only, sender=config, dispatch_uid="review.triggers")
    pre_delete.connect(keep_signed_revision, sender=Revision, dispatch_uid="review.keep_revision")
    shared.connect()
    pre_delete.connect(citing.keep_what_is_cited, sender=Reference, dispatch_uid="review.citing.kept")
    reference_retracted.connect(citing.on_retracted, sender=Reference, dispatch_uid="review.citing.retracted")
    pre_save.connect(gate_base_page, sender=Page, dispatch_uid="review.gate_base_page")
    pre_save.connect(gate_schedule, sender=Revision, dispatch_uid="review.gate_schedule")
    status_changing.connect(status_changes.wait, sender=RegulatoryStatus, dispatch_uid="review.status_changing")
    status_changed.connect(status_changes.on_changed, sender=RegulatoryStatus, dispatch_uid="review.status_changed")
    pre_delete.connect(status_changes.keep_shown, sender=RegulatoryStatus, dispatch_uid="review.status_kept")
    post_delete.connect(status_changes.on_deleted, sender=RegulatoryStatus, dispatch_uid="review.status_deleted")
    pre_save.connect(gate_submission, sender=WorkflowState, dispatch_uid="review.gate_submission")
    for model in filter(is_page, reviewed_models()):
        pre_delete.connect(take_aliases_offline, sender=model, dispatch_uid=f"review.aliases.{model.__name__}")
    copy_all_or_nothing()


def keep_append_only(using, plan=(), **kwargs):
    """A changed table on SQLite is a new table, without its triggers."""
    connection = connections[using]
    if set(triggers.TABLES) <= set(connection.introspection.table_names()):
        triggers.install(connection)


def keep_signed_revision(instance, origin=None, **kwargs):
    """A version that was signed, or changed since, is evidence: it says what was signed, and who may not sign next.

    No cleaning up of revisions removes it while its page or entry is there.

    Raises:
        ProtectedError: caught by Wagtail's `purge_revisions`, which goes on with the next.
    """
    asked_for = isinstance(origin, Revision) or getattr(origin, "model", None) is Revision
    if asked_for and is_evidence(instance):
        raise ProtectedError("This version was signed, or saved since the last one was.", {instance})


def is_evidence(revision):
    """Whether a version was signed, or counts for four eyes the next time."""
    content = revision.content_object
    if revision.sign_offs.exists():
        return True
    return (
        isinstance(content, ReviewedMixin)
        and revisions_since(content, last_sign_off(content)).filter(pk=revision.pk).exists()
    )


def gate_base_page(instance, update_fields=None, raw=False, **kwargs):
    """The gate for whoever saves a reviewed page as a plain `Page`, whose save() knows nothing of it.

    Raises:
        NotSigned: it would be live, and no valid sign-off covers it. Nothing was changed.
        HasFindings: it would be newly live, and a finding stops it. Nothing was changed.
    """
    model = instance.specific_class if instance.pk and instance.live and not raw else None
    if not (model and issubclass(model, ReviewedMixin)):
        return
    if update_fields is None or touches_readers(update_fields):
        page = model._base_manager.get(pk=instance.pk)
        for field in Page._meta.concrete_fields:
            setattr(page, field.attname, getattr(instance, field.attname))
        if not (sign_off := page.sign_off_of_content()):
            refuse(NotSigned(page))
        if not page.is_shown_as(sign_off):
            refuse_where_found(page, sign_off)


def gate_schedule(instance, raw=False, **kwargs):
    """The gate for a time to go live: Wagtail schedules a change of live content without saving the content.

    Raises:
        NotScheduled: no valid sign-off covers the revision.
        HasFindings: a finding stops it that no clinician has allowed.
    """
    if raw or not instance.approved_go_live_at or not isinstance(instance.content_object, ReviewedMixin):
        return
    if not (sign_off := SignOff.objects.covering(instance.content_object, instance.content).first()):
        refuse(NotScheduled(instance.content_object))
    refuse_where_found(instance.as_object(), sign_off, "schedule")


def gate_submission(instance, raw=False, **kwargs):
    """The gate for handing in a draft, before anything is written: a workflow begins, or goes on after changes.

    Raises:
        HasFindings: a finding stops it that no clinician has allowed. The draft is as it was saved.
    """
    begins = instance.status == WorkflowState.STATUS_IN_PROGRESS and not instance.current_task_state
    content = specific(instance.content_object) if begins and not raw else None
    if isinstance(content, ReviewedMixin):
        content = type(content)._base_manager.get(pk=content.pk)  # the state may know an older version of it
        refuse_where_stopped(content.get_latest_revision_as_object(), step="submit")


def refuse_where_found(instance, sign_off, step="publish"):
    """Let findings stop what would be read by visitors, logged where nothing could take the entry back."""
    try:
        refuse_where_stopped(instance, sign_off=sign_off, step=step)
    except HasFindings as error:
        refuse(error)


def refuse(error):
    """Raise a refusal, logged where nothing could take the entry back."""
    log_refusal_in_code(error)
    raise error


def take_aliases_offline(instance, **kwargs):
    """Wagtail keeps the aliases of a page that is deleted, live and on their own: nobody vouches for them any more."""
    for alias in instance.aliases.live().specific():
        alias.unpublish()


def is_page(model):
    return issubclass(model, Page)
