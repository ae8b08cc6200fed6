"""What the commands have in common that check a chain of records: print each difference, and the end of the chain."""

import sys

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.translation import ngettext


class AuditCommand(BaseCommand):
    """Prints what is not as it was written; the exit status is 1 where anything is not.

    Attributes:
        head: the model of the single row that holds the number and the hash of the last record.
        differences: a function that yields each difference as a sentence.
        all_well: what is printed where there is none.
    """

    head = differences = all_well = None

    def add_arguments(self, parser):
        parser.add_argument(
            "--head",
            action="store_true",
            help="print the number and hash of the last record, to be noted outside this machine",
        )

    def handle(self, *args, head=False, **options):
        with transaction.atomic():
            last = self.head.objects.select_for_update().first()  # nobody writes meanwhile
            found = list(self.differences())
        for difference in found:
            self.stdout.write(self.style.ERROR(difference))
        if head and last:
            self.stdout.write(f"{last.number} {last.row_hash}")
        self.stdout.write(self.in_words(len(found)))
        if found:
            sys.exit(1)

    def in_words(self, count):
        """What came of it."""
        if not count:
            return str(self.all_well)
        return ngettext("%(count)d difference.", "%(count)d differences.", count) % {"count": count}
