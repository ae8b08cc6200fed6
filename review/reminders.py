"""Reminders that a review is due, once a stage, and the withdrawal of what stays overdue where staff switched that on."""

import logging
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from . import mails
from .clock import clinic_today
from .models import Reminder, ReviewSettings, SignOff, register_lock
from .withdrawing import withdraw

logger = logging.getLogger(__name__)
Stage = Reminder.Stage
DAYS_LEFT = {Stage.DAYS_7: 7, Stage.DAYS_30: 30, Stage.DAYS_60: 60}


@dataclass
class Report:
    """What one run did, in words for whoever reads the log."""

    done: list = field(default_factory=list)
    failed: list = field(default_factory=list)


def run(dry_run=False):
    """Withdraw what is overdue for too long, then remind of everything else. One failure does not stop the others."""
    report, today = Report(), clinic_today()
    late = list(too_late(today))
    for sign_off in late:
        attempt(report, sign_off, withdraw_overdue, dry_run)
    due = SignOff.objects.live().due_by(today + timedelta(days=60)).exclude(pk__in=[one.pk for one in late])
    for sign_off in due.order_by("due_on", "pk"):
        if stage := to_remind(sign_off, today):
            attempt(report, sign_off, remind, dry_run, stage)
    return report


def attempt(report, sign_off, action, dry_run, *args):
    """Do one thing and note what came of it; nothing is noted where another run was faster."""
    try:
        words = action(sign_off, *args, dry_run=dry_run)
    except Exception as error:
        logger.exception("%s failed for sign-off %s", action.__name__, sign_off.pk)
        report.failed.append(_("Failed: sign-off %(number)s: %(error)s") % {"number": sign_off.pk, "error": error})
    else:
        report.done += [words] if words else []


def stage_on(sign_off, today):
    """The stage of a reminder on that day; None while it is too early.

    A stage that would begin on the day of the review itself or before is left out: who has just signed knows the date.
    """
    left = (sign_off.due_on - today).days
    if left < 0:
        return Stage.OVERDUE
    for stage, days in DAYS_LEFT.items():
        if left <= days:
            return stage if sign_off.due_on - timedelta(days=days) > sign_off.reviewed_on else None
    return None


def to_remind(sign_off, today):
    """The stage to remind of now; None where it was done. A correction leaves the date, so it starts nothing anew."""
    stage = stage_on(sign_off, today)
    same = SignOff.objects.filter(
        content_type=sign_off.content_type_id, object_id=sign_off.object_id, reviewed_on=sign_off.reviewed_on
    )
    done = stage and Reminder.objects.filter(sign_off__in=same, stage=stage, sign_off__due_on=sign_off.due_on).exists()
    return None if done else stage


def remind(sign_off, stage, dry_run=False):
    """Write the mail and that it was sent, both or neither; the row's uniqueness keeps a second run from the same."""
    facts = {"title": sign_off.content_object, "stage": stage.label}
    if dry_run:
        return _("Would remind of “%(title)s” (%(stage)s).") % facts
    try:
        with transaction.atomic():
            Reminder.objects.create(sign_off=sign_off, stage=stage)
            facts["people"] = ", ".join(sorted(map(str, send(sign_off, stage))))
    except IntegrityError:
        return ""
    return _("Reminded of “%(title)s” (%(stage)s): %(people)s.") % facts


def send(sign_off, stage):
    """Send the mail of a stage.

    Raises:
        LookupError: nobody is there to tell, or the mail was not written; the next run tries again.
    """
    people = mails.overdue(sign_off) if stage == Stage.OVERDUE else mails.due(sign_off, stage)
    if not people:
        raise LookupError(_("nobody could be told; does any clinician with an address sign?"))
    return people


def too_late(today):
    """What the rule that staff switched on takes offline."""
    settings = ReviewSettings.load()
    if not settings.withdraw_when_overdue:
        return SignOff.objects.none()
    limit = today - timedelta(days=settings.withdraw_after_days)
    return SignOff.objects.live().filter(due_on__lt=limit).order_by("due_on", "pk")


def withdraw_overdue(sign_off, dry_run=False):
    """Take it offline, unless a clinician signed it again or somebody withdrew it in the meantime."""
    content, day = sign_off.content_object, date_format(sign_off.due_on)
    if dry_run:
        return _("Would withdraw “%(title)s”, whose review was due on %(day)s.") % {"title": content, "day": day}
    with register_lock():
        if not SignOff.objects.live().filter(pk=sign_off.pk).exists():
            return ""
        reason = _(
            "Its review was due on %(day)s and nobody reviewed it. The site withdrew it by the rule in its settings."
        )
        withdraw(content, by=None, reason=reason % {"day": day})
    return _("Withdrew “%(title)s”, whose review was due on %(day)s.") % {"title": content, "day": day}
