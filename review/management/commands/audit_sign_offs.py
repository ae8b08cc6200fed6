"""Compare what is live with what was signed."""

import sys

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

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
        with transaction.atomic():
            last = RegisterHead.objects.select_for_update().first()  # nobody signs, publishes or withdraws meanwhile
            found = list(audit.differences())
        for difference in found:
            self.stdout.write(self.style.ERROR(difference))
        if head and last:
            self.stdout.write(f"{last.number} {last.row_hash}")
        self.stdout.write(in_words(len(found)))
        if found:
            sys.exit(1)


def in_words(count):
    """What came of it."""
    if not count:
        return _("What is live is what was signed.")
    return ngettext("%(count)d difference.", "%(count)d differences.", count) % {"count": count}
