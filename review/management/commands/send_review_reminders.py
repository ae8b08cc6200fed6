from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from review import reminders


class Command(BaseCommand):
    """For cron, once a day; it may run twice or on several machines: nobody gets a mail twice."""

    help = "Remind of reviews that are due and, where staff switched that on, withdraw what stays overdue."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Only say what would be done.")

    def handle(self, *args, **options):
        report = reminders.run(dry_run=options["dry_run"])
        for words in report.done:
            self.stdout.write(words)
        if not report.done:
            self.stdout.write(_("Nothing to do."))
        if report.failed:
            raise CommandError("\n".join(report.failed))
