"""Make a review due on another day: as somebody with the database in hand does, past the triggers."""

from datetime import timedelta

from django.db import connection
from django.utils import timezone

from review import triggers


def make_due(content, days):
    """Let the review of what is live be due in so many days; before today where they are negative. Returns the day."""
    day = timezone.localdate() + timedelta(days=days)
    triggers.remove(connection)
    with connection.cursor() as cursor:
        row = [day, day - timedelta(days=365), content.live_sign_off_id]
        cursor.execute("UPDATE review_signoff SET due_on = %s, reviewed_on = %s WHERE id = %s", row)
    triggers.install(connection)
    return day
