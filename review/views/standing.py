"""Where a page or entry stands in its review, in sentences for whoever opens its review page."""

from datetime import timedelta

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

from review import due
from review.listing import is_outdated
from review.models import SignOff
from review.status_words import status_differences
from review.statuses import shown as shown_rows
from review.withdrawing import day_of, who

RECENT = timedelta(hours=24)  # so long a link to what was signed says that nothing is left to do


def ended(subject):
    """What happened to a draft that does not wait for anybody."""
    if not subject.revision:
        return _("There is no version to show.")
    state = subject.instance.current_workflow_state
    if state and state.status == state.STATUS_NEEDS_CHANGES:
        return asked(state.current_task_state)
    return scheduled(subject.instance) or _("This draft was not sent for review yet.")


def asked(answer):
    """Who wants what changed."""
    if not (answer and answer.finished_by):
        return _("Changes were asked for. It waits for the editor.")
    words = _("%(name)s asked for changes %(when)s: “%(words)s” It waits for the editor.")
    return words % {"name": answer.finished_by, "when": moment(answer.finished_at), "words": answer.comment}


def scheduled(instance):
    """Who signed the version that goes live later, and when that is; empty where there is none."""
    revision = instance.scheduled_revision
    sign_off = revision and SignOff.objects.covering(instance, revision.content).first()
    if not sign_off:
        return ""
    words = _("Signed by %(name)s; goes live %(when)s.")
    return stopped(words % {"name": sign_off.signer, "when": moment(revision.approved_go_live_at)})


def withdrawn(subject):
    """That it is offline, who did it and why, and what a signature changes about it; empty where it is not."""
    withdrawal = subject.instance.withdrawal
    if not withdrawal or subject.instance.scheduled_revision:
        return ""
    words = _("Withdrawn on %(day)s by %(person)s: “%(reason)s”")
    words %= {"day": day_of(withdrawal), "person": who(withdrawal), "reason": withdrawal.reason}
    return f"{words} {back_online(subject)}".strip()


def back_online(subject):
    """What a signature would do to what was withdrawn."""
    if subject.mode != subject.WAITING:
        return _("It goes online again when a clinician signs it.")
    if at := subject.goes_live_at:
        return stopped(_("Once signed it goes online again %(when)s.") % {"when": moment(at)})
    return _("Signing puts it online again.")


def overdue(subject):
    """Since when what visitors read should have been reviewed, and what they notice of it; empty where it is on time."""
    sign_off = subject.instance.live_sign_off if subject.instance.live else None
    if not (sign_off and due.is_overdue(sign_off.due_on)):
        return ""
    noticed = _("Readers are told, and it is out of all lists.") if is_outdated(sign_off) else ""
    return " ".join(filter(None, [f"{due.in_words(sign_off.due_on)}.", noticed, _("A new review ends that.")]))


def asked_again(request):
    """That a review is asked for before its time, when and why."""
    words = _("Asked to be reviewed again %(when)s: %(reason)s")
    return words % {"when": moment(request.asked_at), "reason": request.reason}


def strip_changes(subject):
    """Where the statuses that a signature would show differ from what readers see now, each in a sentence."""
    sign_off = subject.instance.live_sign_off if subject.instance.live else None
    if subject.mode == subject.DRAFT or not sign_off or sign_off.statuses is None:
        return []
    return list(status_differences(shown_rows(sign_off.statuses).values(), subject.status_rows))


def just_signed(subject):
    """Who signed what is live a moment ago, so that nothing is left to do; empty where that is a while ago."""
    sign_off = subject.instance.live_sign_off if subject.mode == subject.LIVE else None
    if not sign_off or sign_off.signed_at < timezone.now() - RECENT:
        return ""
    own = _("You signed this %(when)s. Nothing is left for you.")
    words = (
        own if sign_off.signer_id == subject.user.pk else _("%(name)s signed this %(when)s. Nothing is left for you.")
    )
    return stopped(words % {"name": sign_off.signer, "when": moment(sign_off.signed_at)})


def moment(at):
    """When something is, from today's point of view."""
    at = timezone.localtime(at)
    if at.date() == timezone.localdate():
        return _("at %(time)s") % {"time": time_format(at, "g:i a")}
    return _("on %(day)s") % {"day": date_format(at, "DATETIME_FORMAT")}


def stopped(sentences):
    """Sentences without a second full stop after “a.m.”."""
    return sentences.replace(".m..", ".m.")
