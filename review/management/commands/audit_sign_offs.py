"""Compare what is live with what was signed."""

import sys

from django.core.management.base import BaseCommand
from django.db import transaction

from review import audit
from review.models import RegisterHead


class Command(BaseCommand):
    help = (
        "Compares every live page and entry with its sign-off, and the register with itself. "
        "Prints each difference; the exit status is 1 where there is any."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--head",
            action="store_true",
            help="print the number and hash of the register's last row, to be noted outside this machine",
        )

    def handle(self, *args, head=False, **options):
        with transaction.atomic():  # one state of the database, also while somebody publishes
            found = list(audit.differences())
            last = RegisterHead.objects.first()
        for difference in found:
            self.stdout.write(self.style.ERROR(difference))
        if head and last:
            self.stdout.write(f"{last.number} {last.row_hash}")
        self.stdout.write(f"{len(found)} differences." if found else "What is live is what was signed.")
        if found:
            sys.exit(1)
