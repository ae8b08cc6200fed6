"""What the checks need to know beside the text, read from the database once for as many documents as one likes."""

from functools import cached_property

from clinical.models import Condition, RegulatoryStatus, Treatment
from review.models.claim_rule import rules_in_use


class Knowledge:
    """Terms, statuses, claim rules and settings as they are at this moment. Each is read when it is first asked for."""

    @cached_property
    def conditions(self):
        return list(Condition.objects.all())

    @cached_property
    def treatments(self):
        return list(Treatment.objects.all())

    @cached_property
    def statuses(self):
        """The status rows by pair of treatment's and condition's key."""
        rows = RegulatoryStatus.objects.select_related("treatment", "condition")
        return {(row.treatment_id, row.condition_id): row for row in rows}

    @cached_property
    def claim_rules(self):
        """The claim rules in use."""
        return rules_in_use()
