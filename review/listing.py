"""What is overdue: readers are told above its text, and lists leave it out."""

from datetime import timedelta

from django.db.models import DateField, DurationField, ExpressionWrapper, IntegerField, Q, Subquery, Value
from django.db.models.functions import Cast, Coalesce

from .clock import clinic_today, overdue_limit
from .models import ReviewSettings

GRACE = ReviewSettings._meta.get_field("notice_after_days").default


def on_time():
    """A condition for querysets of reviewed content: its review is not so overdue that lists leave it out.

    The same limit as `overdue_limit`, worked out by the database once, so that no list costs a query more.
    """
    today = clinic_today()
    days = Cast("notice_after_days", IntegerField()) * Value(timedelta(days=1))
    limit = Value(today) - ExpressionWrapper(days, output_field=DurationField())
    as_set = Cast(ExpressionWrapper(limit, output_field=DateField()), DateField())
    usual = Value(today - timedelta(days=GRACE), output_field=DateField())
    return Q(live_sign_off__due_on__gte=Coalesce(Subquery(ReviewSettings.objects.values(at=as_set)[:1]), usual))


def earliest_listed(due_days):
    """The day from which on content may be due and still be listed; no query while none of these days is over."""
    today = clinic_today()
    return overdue_limit() if any(day < today for day in due_days) else today


def outdated(sign_offs):
    """Primary keys of those sign-offs whose content readers are warned about; no query while none is due."""
    due = [one for one in sign_offs if one and one.due_on < clinic_today()]
    limit = overdue_limit() if due else None
    return {one.pk for one in due if one.due_on < limit}


def is_outdated(sign_off):
    """Whether readers are warned about what this sign-off vouches for."""
    return bool(outdated([sign_off]))
