"""What the form carries of what was shown, and what is said where that is no longer what would be signed."""

from django.utils.translation import gettext as _
from wagtail.models import TaskState

from review import signing
from review.errors import ContentChanged, SignOffRefused

from .standing import moment, stopped
from .subject import key_of


def refuse_where_ended(subject, posted):
    """Say who was faster, where the review that was opened is over.

    Raises:
        ContentChanged: it waits again, but not as it was opened.
        SignOffRefused: it does not wait any more.
    """
    opened = posted.get("task", "")
    if opened == str(subject.task_state.pk if subject.task_state else ""):
        return
    if subject.task_state:
        raise ContentChanged(subject.instance)
    if state := TaskState.objects.for_instance(subject.instance).filter(pk=key_of(opened)).first():
        signing.refuse_where_ended(state, subject.instance)
    raise SignOffRefused(subject.instance, _("This does not wait for a sign-off any more."))


def refuse_where_changed(subject, posted):
    """Let nothing be signed but what was shown, nor go live or offline at another time, nor be signed twice by one form.

    Raises:
        ContentChanged: it has other words or other times.
        SignOffRefused: it waits no more, is not live any more, or is signed already.
    """
    refuse_where_ended(subject, posted)
    if subject.mode == subject.DRAFT or not subject.revision:
        was_live = _("This was not signed: it is not live any more.")
        raise SignOffRefused(subject.instance, was_live if posted.get("sign_off") else subject.ended)
    if any(posted.get(name) != subject.key[name] for name in ("digest", "statuses", "go_live_at", "expire_at")):
        raise ContentChanged(subject.instance)
    if posted.get("sign_off", "") != subject.key["sign_off"]:
        raise SignOffRefused(subject.instance, already_signed(subject))


def already_signed(subject):
    """Who signed it after the form was opened."""
    sign_off = subject.instance.live_sign_off
    if sign_off and sign_off.signer_id != subject.user.pk:
        return _("%(name)s has already signed this.") % {"name": sign_off.signer}
    return _("You have already signed this. Nothing was signed twice.")


def have_statuses_changed(subject, posted):
    """Whether a regulatory status is no longer what was shown."""
    return "statuses" in posted and posted["statuses"] != subject.key["statuses"]


def changed_times(subject, posted):
    """When it goes live and offline now, each in a sentence where it is not what was shown."""
    names = [name for name in ("go_live_at", "expire_at") if name in posted and posted[name] != subject.key[name]]
    return [
        sentence(name, getattr(subject.draft, name) if name == "expire_at" else subject.goes_live_at) for name in names
    ]


def sentence(name, at):
    """What happens at a time, or that it has none."""
    timed, untimed = {
        "go_live_at": (_("It now goes live %(when)s."), _("It now goes live at once when you sign.")),
        "expire_at": (_("It now goes offline %(when)s."), _("It now has no time to go offline.")),
    }[name]
    return stopped(timed % {"when": moment(at)}) if at else untimed
