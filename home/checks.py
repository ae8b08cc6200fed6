"""A system check that names what is wrong with the required pages.

It reads the database, so it runs where one is asked for (`check --database default`, `migrate`) and in `check --deploy`;
not before every other command, whose output cron mails.
"""

from django.core.checks import Tags, Warning, register
from django.db import DatabaseError
from django.utils.translation import gettext as _


@register(Tags.database)
def check_required_pages(databases=None, **kwargs):
    return warnings() if databases else []


@register("required_pages", deploy=True)
def check_required_pages_of_deployment(databases=None, **kwargs):
    return [] if databases else warnings()


def warnings():
    """One warning for each required page with faults; none where the database is not there yet."""
    from .duties import duties

    try:
        found = [duty for duty in duties() if duty.faults]
    except DatabaseError:
        return []
    return [warning(duty) for duty in found]


def warning(duty):
    words = _("Required page “%(name)s” of %(site)s: %(faults)s")
    facts = {"name": duty.label, "site": duty.site.hostname, "faults": " ".join(duty.faults)}
    return Warning(words % facts, hint=_("Settings, Required pages, or the dashboard of a manager."), id="home.W001")
