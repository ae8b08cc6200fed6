"""Check that the ledger of consent is as it was written."""

import sys

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consent import ledger
from consent.models import ConsentHead


class Command(BaseCommand):
    help = (
        "Checks the ledger of consent and the versions of the register against their hashes. "
        "Prints each difference; the exit status is 1 where there is any."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--head",
            action="store_true",
            help="print the number and hash of the last record, to be noted outside this machine",
        )

    def handle(self, *args, head=False, **options):
        with transaction.atomic():
            last = ConsentHead.objects.select_for_update().first()  # nobody writes meanwhile
            found = list(ledger.differences())
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
        return _("The ledger is as it was written.")
    return ngettext("%(count)d difference.", "%(count)d differences.", count) % {"count": count}
