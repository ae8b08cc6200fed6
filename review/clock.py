"""The review clock: how long a sign-off lasts, and what is overdue."""

from calendar import monthrange
from datetime import date, timedelta

from django.utils import timezone

from clinical.models import RegulatoryStatus

from .models import ReviewSettings

SHORT = (RegulatoryStatus.Status.OFF_LABEL, RegulatoryStatus.Status.INVESTIGATIONAL)


def due_on(instance, day):
    """The day by which content that is reviewed on `day` has to be reviewed again."""
    return add_months(day, months_for(instance))


def months_for(instance):
    """How many months a review of this content lasts, by the regulatory status of what it is about.

    Twelve months for off-label pages and at most 36 otherwise: URAC Health Web Site standards, WS 15.
    """
    settings = ReviewSettings.load()
    return settings.months_off_label if is_off_label(instance) else settings.months_other


def is_off_label(instance):
    """Whether any treatment it names is off-label or investigational for any condition it names."""
    if not (hasattr(instance, "treatments") and hasattr(instance, "conditions")):
        return False
    rows = RegulatoryStatus.objects.filter(
        treatment__in=list(instance.treatments.all()), condition__in=list(instance.conditions.all())
    )
    return rows.filter(status__in=SHORT).exists()


def overdue_limit():
    """Content whose review was due before this day has used up its grace: readers are told, lists drop it."""
    return clinic_today() - timedelta(days=ReviewSettings.load().notice_after_days)


def clinic_today():
    """Today at the clinic, whatever time zone the person at the screen has set."""
    return clinic_time(timezone.now()).date()


def clinic_time(moment):
    """A moment as a clock at the clinic shows it."""
    with timezone.override(None):
        return timezone.localtime(moment)


def add_months(day, months):
    """The same day of the month that many months later, or the month's last where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
