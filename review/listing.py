"""What live content is judged by, and what is overdue: readers are told above its text, and lists leave it out."""

from datetime import timedelta

from django.db.models import DateField, DurationField, ExpressionWrapper, IntegerField, Q, Subquery, Value
from django.db.models.functions import Cast, Coalesce
from wagtail.models import Page

from .clock import clinic_today, overdue_limit
from .models import ReviewSettings, SignOff, reviewed_models

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


def current():
    """The sign-offs that live content goes by, one for each page or entry; an alias goes by the page it mirrors."""
    named = Q()
    for model in reviewed_models():
        live = model._base_manager.filter(live=True, live_sign_off__isnull=False)
        own = live.filter(alias_of=None) if issubclass(model, Page) else live
        named |= Q(pk__in=own.order_by().values("live_sign_off"))
    return SignOff.objects.filter(named)


def outdated(sign_offs):
    """Primary keys of those sign-offs whose content readers are warned about; no query while none is due."""
    due = [one for one in sign_offs if one and one.due_on < clinic_today()]
    limit = overdue_limit() if due else None
    return {one.pk for one in due if one.due_on < limit}


def is_outdated(sign_off):
    """Whether readers are warned about what this sign-off vouches for."""
    return bool(outdated([sign_off]))
