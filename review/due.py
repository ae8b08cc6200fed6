"""When a review is due, in words."""

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .clock import clinic_today

SOON = 60  # days before a review is due from which it stands on the dashboard


def is_overdue(due_on):
    """Whether that day has passed; readers are told only after a grace period (review/listing.py)."""
    return due_on < clinic_today()


def in_words(due_on):
    """How far away it is: “Overdue since October 12, 2026”, “Due today”, “Due in 12 days”."""
    days = (due_on - clinic_today()).days
    if days < 0:
        return _("Overdue since %(day)s") % {"day": written(due_on)}
    if days == 0:
        return _("Due today")
    return ngettext("Due in %(days)d day", "Due in %(days)d days", days) % {"days": days}


def tag(due_on):
    """The same as a tag; its color follows the words, it does not replace them."""
    return format_html('<span class="review-due review-due--{}">{}</span>', urgency(due_on), in_words(due_on))


def asked_tag():
    """The tag of what is asked to be reviewed before its time."""
    return format_html('<span class="review-due review-due--overdue">{}</span>', _("Asked again"))


def urgency(due_on):
    """How loud the tag is."""
    if is_overdue(due_on):
        return "overdue"
    return "soon" if due_on <= clinic_today() + timedelta(days=SOON) else "later"


def written(day):
    """A date as people write it; what is none, as it is."""
    return date_format(day) if isinstance(day, date) else day or ""
