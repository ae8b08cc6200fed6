"""Check everything that is live against the rules as they are now."""

import sys

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from review.checks import BLOCK
from review.rows import kind_of
from review.site_check import check_site


class Command(BaseCommand):
    help = (
        "Checks every live page and shared entry against today's claim rules, statuses and settings, and refreshes the "
        "report “Findings across the site”. Prints a line for each finding; the exit status is 1 where one of them "
        "would stop a submission and no reviewer allowed it."
    )

    def add_arguments(self, parser):
        parser.add_argument("--no-warnings", action="store_true", help="print only what would stop a submission")

    def handle(self, *args, no_warnings=False, **options):
        count, rows = 0, []
        for _instance, found in check_site():
            count += 1
            rows += found
        rows.sort(key=lambda row: (bool(row.allowed_by), row.severity, row.title))
        blocking = [row for row in rows if row.severity == BLOCK and not row.allowed_by]
        for row in blocking if no_warnings else rows:
            self.stdout.write(self.style.ERROR(line(row)) if row in blocking else line(row))
        self.stdout.write(summary(count, rows, blocking))
        if blocking:
            sys.exit(1)


def line(row):
    """One finding: what it is, where, in which words, and why or who allowed it."""
    words = f" “{row.quote}”" if row.quote else ""
    place = f", {row.place}" if row.place else ""
    about = f"{kind_of(row)} {row.object_id}, “{row.title}”{place}: [{row.rule}]{words}"
    if row.allowed_by:
        told = _("allowed by %(name)s: %(reason)s") % {"name": row.allowed_by, "reason": row.allowed_because}
        return one_line(f"{about} {told}")
    return one_line(f"{row.get_severity_display()}. {about} {row.why}")


def one_line(text):
    return " ".join(text.split())


def summary(count, rows, blocking):
    """What was checked and what came of it."""
    checked = ngettext("Checked %(n)d page or entry:", "Checked %(n)d pages and entries:", count) % {"n": count}
    allowed = sum(bool(row.allowed_by) for row in rows)
    facts = {"blocking": len(blocking), "warnings": len(rows) - allowed - len(blocking), "allowed": allowed}
    told = _("%(blocking)d findings that would stop a submission, %(warnings)d warnings, %(allowed)d allowed.") % facts
    return f"{checked} {told}"
