"""Signing: the one way by which a draft gets a clinician's word, and live content gets it again."""

from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from . import asking, clock, statuses
from .authorship import changed_by
from .digest import content_digest
from .errors import OWN_CHANGE, ContentChanged, SignOffRefused
from .findings import overrides, refuse_where_stopped
from .models import Publication, RegisterEntry, SignOff, record, register_lock
from .permissions import may_sign


def sign(task_state, signer, *, kind, digest, answers=(), comment=""):
    """Sign the draft in review; the workflow then publishes the signed revision, at once or at its go-live time.

    Args:
        task_state: the task of the workflow that waits for a clinician.
        signer: who signs.
        kind: "full" or "correction".
        digest: the digest of what the signer had before them.
        answers: the checklist as answered, each `{"question": …, "answer": …}`.
        comment: for the editor and the register.
    Raises:
        ContentChanged: the draft is no longer what the signer had before them.
        SignOffRefused: they may not sign it, or it does not wait for a sign-off any more.
        HasFindings: a finding stops it that no clinician has allowed.
    """
    with register_lock():
        task_state = TaskState.objects.select_for_update().get(pk=task_state.pk).specific
        instance = specific(task_state.workflow_state.content_object)
        with instance.held():
            refuse_where_ended(task_state, instance)
            if not task_state.task.specific.is_reviewer(signer):
                raise SignOffRefused(instance, _("Only clinicians with the reviewer role sign."))
            revision = instance.get_latest_revision()
            sign_off = vouch(instance, revision, signer, digest, kind, answers, comment)
            task_state.revision = revision
            task_state.save(update_fields=["revision"])
            task_state.approve(user=signer, comment=comment)
            return sign_off


def sign_live(instance, signer, *, digest, answers=(), comment=""):
    """ "Reviewed, no change": a new full review of what is live. It moves the dates and publishes nothing new.

    Raises:
        ContentChanged: what is live is no longer what the signer had before them.
        SignOffRefused: they may not sign it, or it is not live.
        HasFindings: a finding stops it that no clinician has allowed.
    """
    with instance.held():
        if not (instance.live and instance.live_revision):
            raise SignOffRefused(instance, _("This was not signed: it is not live any more."))
        if content_digest(type(instance)._base_manager.get(pk=instance.pk).serializable_data()) != digest:
            raise ContentChanged(instance)
        if not may_sign(signer):
            raise SignOffRefused(instance, _("Only clinicians with the reviewer role sign."))
        sign_off = vouch(instance, instance.live_revision, signer, digest, SignOff.Kind.FULL, answers, comment)
        shown(instance).update(live_sign_off=sign_off)
        instance.live_sign_off = sign_off
        Publication.objects.create(content_object=instance, sign_off=sign_off, published_at=sign_off.signed_at)
        return sign_off


def vouch(instance, revision, signer, digest, kind, answers, comment):
    """Write the sign-off for a revision, if it is what the signer had before them, not their own work, and nothing stops it."""
    if content_digest(revision.content) != digest:
        raise ContentChanged(instance)
    if changed_by(instance, signer, until=revision):
        raise SignOffRefused(instance, OWN_CHANGE)
    if kind == SignOff.Kind.CORRECTION and not last_full_review(instance):
        raise SignOffRefused(
            instance, _("Nothing was signed here yet, so there is nothing to correct: review it in full.")
        )
    draft = revision.as_object()
    refuse_where_stopped(draft, step="sign")
    return write_sign_off(instance, revision, signer, kind, answers, comment, overrides=overrides(draft))


def shown(instance):
    """The row of a page or entry, with those of its live aliases, which show the same."""
    rows = type(instance)._base_manager.filter(live=True)
    mirrors = Q(alias_of=instance.pk) if hasattr(instance, "alias_of_id") else Q()
    return rows.filter(Q(pk=instance.pk) | mirrors)


def write_sign_off(instance, revision, signer, kind=SignOff.Kind.FULL, answers=(), comment="", overrides=()):
    """Write a sign-off and its row in the register, and return it. It asks nothing: `sign` and `sign_live` do."""
    draft = revision.as_object()
    with register_lock():
        sign_off = SignOff(
            content_object=instance,
            revision=revision,
            digest=content_digest(revision.content),
            kind=kind,
            signer=signer,
            credentials=credentials(signer),
            answers=list(answers),
            overrides=list(overrides),
            comment=comment,
            statuses=statuses.snapshot(draft),
            **dates(draft, kind),
        )
        event = RegisterEntry.Event.CORRECTION if sign_off.is_correction else RegisterEntry.Event.FULL_REVIEW
        sign_off.entry = record(event, draft, signer, comment, sign_off.credentials, sign_off.facts())
        sign_off.signed_at = sign_off.entry.at
        sign_off.save()
        asking.answer(sign_off)
        return sign_off


def dates(draft, kind):
    """When it was reviewed in full and when again.

    A correction leaves both where the last full review put them; only where it brings in something off-label, what is
    left of the review's time gets shorter.
    """
    full = last_full_review(draft) if kind == SignOff.Kind.CORRECTION else None
    reviewed_on = full.reviewed_on if full else clock.clinic_today()
    due_on = clock.due_on(draft, reviewed_on)
    return {"reviewed_on": reviewed_on, "due_on": min(due_on, full.due_on) if full else due_on}


def last_full_review(instance):
    """The newest valid full review; None where there was none since it was last withdrawn."""
    return SignOff.objects.since_withdrawal(instance).filter(kind=SignOff.Kind.FULL).first()


def credentials(signer):
    """The signer as bylines name them: name, credentials and board."""
    page = getattr(signer, "clinician_page", None)
    return f"{page.full_name} ({page.board})" if page else str(signer)


def refuse_where_ended(task_state, instance):
    """Say who was faster."""
    if task_state.status == TaskState.STATUS_IN_PROGRESS:
        return
    if task_state.status == TaskState.STATUS_APPROVED and task_state.finished_by:
        words = _("%(name)s has already signed this.") % {"name": task_state.finished_by}
    else:
        words = _("This does not wait for a sign-off any more.")
    raise SignOffRefused(instance, words)


def specific(instance):
    """A page as its own type; anything else as it is."""
    return getattr(instance, "specific", instance)
