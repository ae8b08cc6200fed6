"""What is overdue: readers are told above its text, and lists leave it out."""

from datetime import timedelta

from django.db.models import DateField, DurationField, ExpressionWrapper, IntegerField, Q, Subquery, Value
from django.db.models.functions import Cast, Coalesce

from .clock import clinic_today, overdue_limit
from .models import ReviewSettings

GRACE = ReviewSettings._meta.get_field("notice_after_days").default


def on_time():
    """A condition for querysets of reviewed content: its review is not so overdue that lists leave it out.

    The same limit as `overdue_limit`, worked out by the database, so that no list costs a query more.
    """
    days = Coalesce(
        Subquery(ReviewSettings.objects.values("notice_after_days")[:1]), GRACE, output_field=IntegerField()
    )
    grace = ExpressionWrapper(days * Value(timedelta(days=1)), output_field=DurationField())
    limit = ExpressionWrapper(Value(clinic_today()) - grace, output_field=DateField())
    return Q(live_sign_off__due_on__gte=Cast(limit, DateField()))


def outdated(sign_offs):
    """Primary keys of those sign-offs whose content readers are warned about; no query while none is due."""
    due = [one for one in sign_offs if one and one.due_on < clinic_today()]
    limit = overdue_limit() if due else None
    return {one.pk for one in due if one.due_on < limit}


def is_outdated(sign_off):
    """Whether readers are warned about what this sign-off vouches for."""
    return bool(outdated([sign_off]))
