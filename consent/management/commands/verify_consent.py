"""Check that the ledger of consent is as it was written."""

from django.utils.translation import gettext_lazy as _

from consent import ledger
from consent.models import ConsentHead
from core.auditing import AuditCommand


class Command(AuditCommand):
    help = (
        "Checks the ledger of consent and the versions of the register against their hashes. "
        "Prints each difference; the exit status is 1 where there is any."
    )
    head, differences = ConsentHead, staticmethod(ledger.differences)
    all_well = _("The ledger is as it was written.")
