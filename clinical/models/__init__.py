"""What the clinic knows: conditions, treatments, their regulatory status, references, clinicians."""

from .clinicians import ClinicianIndexPage, ClinicianPage
from .references import Reference, reference_retracted
from .status import RegulatoryStatus, status_changed, status_changing
from .terms import Condition, Term, Treatment

__all__ = [
    "ClinicianIndexPage",
    "ClinicianPage",
    "Condition",
    "Reference",
    "RegulatoryStatus",
    "Term",
    "Treatment",
    "reference_retracted",
    "status_changed",
    "status_changing",
]
