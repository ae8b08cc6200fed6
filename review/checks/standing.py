"""How a treatment stands with the FDA for a condition, and whether a word about it is contradicted."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .facts import FACTS, NEVER_APPROVED, ONLY_FOR

APPROVED = "approved"
BY_DEVICE_WORDS = frozenset(["cleared", "authorized"])
UNREVIEWED = frozenset(["psychotherapy", "service"])


@dataclass(frozen=True)
class Row:
    """One row of the status table, or of the fallback."""

    treatment: str
    condition: str
    status: str
    source: str
    is_fallback: bool = False

    def allows(self, word):
        """Whether a word may be said of this pair; "cleared" and "authorized" are not told apart, and both are "indicated"."""
        if word == "indicated":
            return self.status == APPROVED or self.status in BY_DEVICE_WORDS
        return word == self.status or (word in BY_DEVICE_WORDS and self.status in BY_DEVICE_WORDS)

    def is_granted(self, word):
        """Whether the FDA granted what a word denies; None: whatever it grants, as "off-label" denies it all."""
        return self.allows(word) if word else self.status == APPROVED or self.status in BY_DEVICE_WORDS


@dataclass(frozen=True)
class Contradiction:
    """Why a word is wrong, what to write instead, and who says so."""

    why: str
    advice: str
    source: str


class Standing:
    """The status table by topics, with the fallback behind it."""

    def __init__(self, vocabulary, rows):
        self.vocabulary = vocabulary
        self.table = {}
        for row in rows:
            self.add(row)
        self.facts = {
            pair: Row(*(vocabulary.topics[key].label for key in pair), status, source, True)
            for pair, (status, source) in FACTS.items()
            if all(key in vocabulary.topics for key in pair)
        }

    def add(self, row):
        """Take in one row of the table."""
        treatment = self.vocabulary.topic_of(row.treatment, "treatments")
        condition = self.vocabulary.topic_of(row.condition, "conditions")
        source = f"{row.source_name}, {row.source_url}"
        self.table[treatment.key, condition.key] = Row(treatment.label, condition.label, row.status, source)

    # What is known of a pair

    def rows_of(self, treatment, condition):
        """The rows that say how a pair stands: its own, else those of its kinds or of what it is a kind of."""
        pair = treatment.key, condition.key
        for rows in (self.table, self.facts):
            if pair in rows:
                return [rows[pair]]
        for rows in (self.table, self.facts):
            if found := self.kindred(rows, treatment, condition):
                return found
        return []

    def own_row(self, treatment, condition):
        """The row of just this pair, the table's or the fallback's; None where there is none."""
        pair = treatment.key, condition.key
        return self.table.get(pair) or self.facts.get(pair)

    def kindred(self, rows, treatment, condition):
        """The rows of broader and narrower topics: first of kinds of the condition, then of what it is a kind of."""
        narrower, broader = self.vocabulary.narrower, self.vocabulary.broader
        own = {treatment.key} | broader(treatment) | narrower.get(treatment.key, set())
        for conditions in (narrower.get(condition.key, set()), broader(condition)):
            pairs = sorted((one, other) for one in own for other in conditions if (one, other) in rows)
            exact = [pair for pair in pairs if pair[0] == treatment.key]
            if pairs:
                return [rows[pair] for pair in exact or pairs]
        return []

    def rows_about(self, treatment):
        """All rows of a treatment, whatever the condition: the table's, or else the fallback's."""
        keys = self.vocabulary.broader(treatment) | self.vocabulary.narrower.get(treatment.key, set())
        for rows in (self.table, self.facts):
            if found := [row for (one, _other), row in sorted(rows.items()) if one in keys]:
                return found
        return []

    # Whether a word is right

    def contradiction(self, word, treatment, condition=None):
        """What speaks against a word ("approved", "cleared", "authorized") about a treatment; None where nothing does."""
        wrong = self.wrong_by_kind(word, treatment, condition)
        if wrong:
            return wrong
        if condition is None:
            return self.wrong_anywhere(word, treatment)
        rows = self.rows_of(treatment, condition)
        if not rows:
            return self.wrong_by_closed_list(treatment, condition)
        return None if any(row.allows(word) for row in rows) else contradicted_by(rows[0], treatment, condition)

    def wrong_by_kind(self, word, treatment, condition):
        """What speaks against a word whatever the condition: it is never said of such a treatment."""
        if treatment.kind in UNREVIEWED:
            why = _("The FDA reviews medicines and devices. It has no say on %(treatment)s.")
            return Contradiction(why % {"treatment": treatment}, _("Leave the FDA out of it."), "")
        if treatment.kind == "medicine" and word in BY_DEVICE_WORDS:
            return self.device_word_for_medicine(treatment, condition)
        if word == APPROVED and self.is_never_approved(treatment):
            rows = self.rows_of(treatment, condition) if condition else []
            right = next((row for row in [*rows, *self.rows_about(treatment)] if row.status in BY_DEVICE_WORDS), None)
            return approved_device(treatment, right)
        return None

    def device_word_for_medicine(self, treatment, condition):
        """The FDA clears or authorizes devices; of a medicine that has no approval, say that too."""
        rows = self.rows_of(treatment, condition) if condition else self.rows_about(treatment)
        why = _(
            "The FDA clears or authorizes devices. A medicine such as %(treatment)s is approved for a use, or it is not."
        )
        why = why % {"treatment": treatment}
        if not rows:
            return Contradiction(why, _("Write “FDA-approved” or “not FDA-approved”, whichever is true."), "")
        return Contradiction(f"{why} {says(rows[0])}", advice_for(rows[0]), rows[0].source)

    def is_never_approved(self, treatment):
        """Whether a device came to market by clearance or authorization, by the table or else by what is known."""
        if treatment.kind != "device":
            return False
        own = {row.status for (one, _other), row in self.table.items() if one == treatment.key}
        return bool(own & BY_DEVICE_WORDS) if own else treatment.key in NEVER_APPROVED

    def wrong_anywhere(self, word, treatment):
        """A word about no condition in particular is wrong where the treatment has it for none."""
        rows = self.rows_about(treatment)
        if rows and not any(row.allows(word) for row in rows):
            return contradicted_by(rows[0], treatment, None)
        if not rows and ONLY_FOR.get(treatment.key) == ():
            return unknown_use(treatment, None)
        return None

    def wrong_by_closed_list(self, treatment, condition):
        """A pair that no row speaks of is wrong where all uses of the treatment are known and this is none of them."""
        known = ONLY_FOR.get(treatment.key)
        if known is None and not self.has_no_approval(treatment):
            return None
        kin = self.vocabulary.broader(condition) | self.vocabulary.narrower.get(condition.key, set())
        return None if kin & set(known or ()) else unknown_use(treatment, condition)

    def has_no_approval(self, treatment):
        """Whether the table has several rows for a treatment, and none is a yes."""
        own = [row.status for (one, _other), row in self.table.items() if one == treatment.key]
        return len(own) > 1 and set(own) <= {"off-label", "investigational"}


NAMES = {
    "approved": "FDA-approved",
    "cleared": "FDA-cleared",
    "authorized": "FDA-authorized",
    "off-label": "off-label",
    "investigational": "investigational",
}


def says(row):
    """What a row says, in one sentence."""
    words = {"treatment": row.treatment, "condition": row.condition, "status": NAMES[row.status]}
    if row.is_fallback:
        return _("Public FDA records say: %(treatment)s for %(condition)s is %(status)s.") % words
    return _("The status table says: %(treatment)s for %(condition)s is %(status)s.") % words


def advice_for(row):
    """What may be written where a row holds."""
    words = {"condition": row.condition, "status": NAMES[row.status]}
    if row.status == "off-label":
        return _("Write “not FDA-approved for %(condition)s; its use is off-label”.") % words
    if row.status == "investigational":
        return _("Write “not FDA-approved for %(condition)s; it is still being studied”.") % words
    return _("Write “%(status)s for %(condition)s”.") % words


def contradicted_by(row, treatment, condition):
    """The contradiction that a row makes."""
    return Contradiction(says(row), advice_for(row), row.source)


def approved_device(treatment, row):
    """“Approved” of a device that is cleared or authorized."""
    why = _("%(treatment)s is a device. Such devices are cleared or authorized by the FDA, never approved.")
    why = why % {"treatment": treatment}
    if row is None:
        return Contradiction(why, _("Write “FDA-cleared”, and for what."), "")
    return Contradiction(f"{why} {says(row)}", advice_for(row), row.source)


def unknown_use(treatment, condition):
    """A use that nothing supports."""
    words = {"treatment": treatment, "condition": condition}
    if condition is None:
        why = _("Nothing says that the FDA has approved %(treatment)s for any psychiatric use.") % words
        return Contradiction(why, _("Write “not FDA-approved for this use”."), "")
    why = _("Nothing says that the FDA has approved %(treatment)s for %(condition)s.") % words
    return Contradiction(why, _("Write “not FDA-approved for %(condition)s”.") % words, "")
