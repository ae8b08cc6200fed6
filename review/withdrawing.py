"""Withdrawing: content goes offline at once, with a reason, and comes back only when a clinician signs it anew."""

from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from . import mails
from .clock import clinic_time, clinic_today
from .errors import ReviewError
from .models import RegisterEntry, ReviewedMixin, Withdrawal, record, register_lock, reviewed_models
from .models.sign_off import vouched_for
from .signing import credentials, specific

PERMISSION = "review.withdraw_content"
ACTION = "review.withdraw"


class WithdrawalRefused(ReviewError):
    """There is nothing to take offline, or nobody says why it should be. Nothing was changed."""


def withdraw(instance, by, reason, notice="", treatment=None):
    """Take a page or a shared entry offline at once, stop its schedule, and return the withdrawal.

    An alias takes the page it mirrors offline, and every other alias of it with it.

    Args:
        instance: the page or entry; what it holds besides its key does not matter.
        by: who does it; None where the site does by a rule that staff set.
        reason: for the register and for editors.
        notice: what visitors read at its address; empty for `default_notice`.
        treatment: where everything about it is withdrawn.
    Raises:
        WithdrawalRefused: it is neither live nor scheduled, or there is no reason.
    """
    with register_lock():
        withdrawal = take_offline(instance, by, stated(reason, instance), notice, treatment)
        mails.withdrawn(withdrawal)
        return withdrawal


def withdraw_treatment(treatment, by, reason, notice=""):
    """Take offline all that visitors read, or are going to read, about a treatment: all of it or nothing.

    Raises:
        WithdrawalRefused: there is none, or no reason.
    """
    with register_lock():
        reason, found = stated(reason, treatment), about(treatment)
        if not found:
            words = _("Nothing that names “%(treatment)s” is live or scheduled.")
            raise WithdrawalRefused(treatment, words % {"treatment": treatment})
        withdrawals = [take_offline(one, by, reason, notice, treatment) for one in found]
        mails.withdrawn(*withdrawals)
        return withdrawals


def stated(reason, instance):
    """The reason, in words."""
    if not reason.strip():
        raise WithdrawalRefused(instance, _("Say why. Nothing was withdrawn yet."))
    return reason.strip()


def take_offline(instance, by, reason, notice, treatment):
    """Do it; whoever comes second finds it done. The order of locks: the register, then the row."""
    instance = vouched_for(specific(instance))
    with instance.held():
        content = type(instance)._base_manager.get(pk=instance.pk)
        online = [one for one in (content, *aliases(content)) if one.live]
        if not online and not content.approved_schedule:
            raise WithdrawalRefused(content, why_not(content))
        notice = (notice.strip() or default_notice()) if online and isinstance(content, Page) else ""
        withdrawal = put_on_register(content, by, reason, notice, treatment)
        content.revisions.update(approved_go_live_at=None)
        for one in reversed(online):
            one.unpublish(log_action=False)
        log(content, ACTION, user=by, data={"reason": reason, "treatment": withdrawal.treatment_name})
        return withdrawal


def put_on_register(content, by, reason, notice, treatment):
    """Write the withdrawal with its row in the register; from here on no older sign-off counts."""
    withdrawal = Withdrawal(
        content_object=content,
        object_id=str(content.pk),
        title=str(content)[:255],
        reason=reason,
        notice=notice,
        treatment_name=str(treatment or "")[:120],
        person=by,
    )
    facts, signed_as = withdrawal.facts(), credentials(by) if hasattr(by, "clinician_page") else ""
    withdrawal.entry = record(RegisterEntry.Event.WITHDRAWAL, content, by, reason, signed_as, facts)
    withdrawal.at = withdrawal.entry.at
    withdrawal.save()
    return withdrawal


def why_not(content):
    """What to tell whoever wants to withdraw what is neither live nor scheduled."""
    if not (done := content.withdrawal):
        words = _("“%(title)s” is neither live nor scheduled: there is nothing to withdraw.")
        return words % {"title": content}
    words = _("“%(title)s” was already withdrawn on %(day)s by %(person)s: “%(reason)s”")
    return words % {"title": content, "reason": done.reason, "day": day_of(done), "person": who(done)}


def who(withdrawal):
    """The name of whoever withdrew it."""
    return withdrawal.entry.person_name or _("a rule that staff set")


def day_of(withdrawal):
    return date_format(clinic_time(withdrawal.at))


def default_notice():
    """What visitors read where nobody wrote a notice, in the site's own language and time."""
    with translation.override(settings.LANGUAGE_CODE):
        day = date_format(clinic_today())
        return _("We took this page offline on %(day)s while our clinicians check it.") % {"day": day}


def aliases(content):
    """The aliases of a page, whose specific rows hold what vouches for them; a shared entry has none."""
    return type(content)._base_manager.filter(alias_of=content) if isinstance(content, Page) else []


def is_withdrawable(instance):
    """Whether visitors read it or are going to."""
    return instance.live or instance.approved_schedule


def about(treatment):
    """All content whose live or scheduled version names a treatment, pages of a kind together, by title."""
    named = map(vouched_for, [*live_about(treatment), *scheduled_about(treatment)])
    found = {(type(one), one.pk): one for one in named}.values()
    return sorted(found, key=lambda one: (not isinstance(one, Page), one._meta.label, str(one)))


def live_about(treatment):
    for model in reviewed_models():
        if hasattr(model, "treatments"):
            yield from model._base_manager.filter(live=True, treatments=treatment)


def scheduled_about(treatment):
    for revision in Revision.objects.filter(approved_go_live_at__isnull=False):
        content = revision.content_object
        if isinstance(content, ReviewedMixin) and treatment.pk in revision.content.get("treatments", ()):
            yield content
