"""When the demo's past happened: each step is taken at a moment of its own, in working hours, before today."""

from contextlib import contextmanager
from datetime import datetime, time, timedelta

from django.utils import timezone

DAY_BEGINS, HOURS_A_DAY = time(9), 8


@contextmanager
def at(days_ago):
    """Let this process take that moment for now, so that every row a step writes carries the same date by itself.

    Dates corrected afterwards would have to agree across revisions, sign-offs, tasks, logs and pages.

    Args:
        days_ago: working days before this morning, 2.5 in the middle of one; None for the real time.
    """
    real, then = timezone.now, moment(days_ago) if days_ago is not None else timezone.now()
    timezone.now = lambda: then
    try:
        yield
    finally:
        timezone.now = real


def moment(days_ago):
    """The moment that many working days before this morning; for 0 and more always in the past."""
    whole = int(days_ago) + 1
    opening = datetime.combine(working_day(whole), DAY_BEGINS, timezone.get_current_timezone())
    return opening + timedelta(hours=HOURS_A_DAY * (whole - days_ago))


def working_day(number):
    """The date of the nth weekday before today."""
    day = timezone.localdate()
    while number:
        day -= timedelta(days=1)
        number -= day.weekday() < 5
    return day


def spread(first, last, count):
    """That many points in time, in working days ago, evenly from `first` to `last`."""
    step = (first - last) / max(count - 1, 1)
    return [first - step * number for number in range(count)]
