"""What the checks need to know beside the text, read from the database once for as many documents as one likes."""

from functools import cached_property

from clinical.models import ClinicianPage, Condition, Reference, RegulatoryStatus, Treatment
from review.models import CheckSettings
from review.models.claim_rule import rules_in_use

from .standing import Standing
from .terms import read_vocabulary


class Knowledge:
    """Terms, statuses, claim rules and settings as they are at this moment. Each is read when it is first asked for.

    Args:
        keeps: whether what is found in a text is kept in this process for the next check of the same words, as for a
            draft that is checked after every save. It hangs on the words and the rules alone, so it cannot grow old.
    """

    def __init__(self, *, keeps=False):
        self.keeps = keeps

    @cached_property
    def conditions(self):
        return list(Condition.objects.all())

    @cached_property
    def treatments(self):
        return list(Treatment.objects.all())

    @cached_property
    def vocabulary(self):
        """All names of conditions and treatments: the clinic's own and the built-in lexicon's."""
        return read_vocabulary(self.conditions, self.treatments)

    @cached_property
    def references(self):
        """The references by key."""
        return Reference.objects.in_bulk()

    @cached_property
    def statuses(self):
        """The status rows by pair of treatment's and condition's key."""
        rows = RegulatoryStatus.objects.select_related("treatment", "condition")
        return {(row.treatment_id, row.condition_id): row for row in rows}

    @cached_property
    def claim_rules(self):
        """The claim rules in use."""
        return rules_in_use()

    @cached_property
    def standing(self):
        """What the status table says, by topics, with the built-in facts behind it."""
        return Standing(self.vocabulary, self.statuses.values())

    @cached_property
    def hidden_clinicians(self):
        """The names of clinicians whose pages visitors cannot read, unless somebody of that name has one they can."""
        live = set(ClinicianPage.objects.live().public().values_list("title", flat=True))
        return sorted(set(ClinicianPage.objects.values_list("title", flat=True)) - live)

    @cached_property
    def settings(self):
        """What staff decided about the checks; the defaults where nobody has opened them yet."""
        return CheckSettings.objects.first() or CheckSettings()
