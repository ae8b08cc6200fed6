"""Compare what is live with what was signed."""

from django.utils.translation import gettext_lazy as _

from core.auditing import AuditCommand
from review import audit
from review.models import RegisterHead


class Command(AuditCommand):
    help = (
        "Compares every live page and entry with its sign-off, and the register with itself. "
        "Prints each difference; the exit status is 1 where there is any."
    )
    head, differences = RegisterHead, staticmethod(audit.differences)
    all_well = _("What is live is what was signed.")
