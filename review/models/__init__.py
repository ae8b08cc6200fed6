"""Who vouches for content: the register, sign-offs, the gate in publish(), and the task of the workflow."""

from .checklist import ChecklistQuestion
from .claim_rule import ClaimRule
from .content_finding import ContentFinding, SiteCheck
from .mixins import ReviewedMixin, ReviewedPageMixin, is_on_record, reviewed_models
from .publications import Publication
from .reading import Reading
from .register import RegisterEntry, RegisterHead, record, register_lock
from .reminders import Reminder
from .settings import ReviewSettings
from .sign_off import SignOff, SignOffQuerySet
from .task import ClinicalReviewTask, clinical_review
from .withdrawals import Withdrawal

__all__ = [
    "ChecklistQuestion",
    "ClaimRule",
    "ClinicalReviewTask",
    "ContentFinding",
    "Publication",
    "Reading",
    "RegisterEntry",
    "RegisterHead",
    "Reminder",
    "ReviewSettings",
    "ReviewedMixin",
    "ReviewedPageMixin",
    "SignOff",
    "SignOffQuerySet",
    "SiteCheck",
    "Withdrawal",
    "clinical_review",
    "is_on_record",
    "record",
    "register_lock",
    "reviewed_models",
]
