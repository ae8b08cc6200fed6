"""One word of approval, read in its clause: whether it is meant, and of what it is said."""

import re
from dataclasses import dataclass

from . import approval_words as approval
from .clauses import Sentence, clause_at, first_group, is_denied, last_group, subjects, within


@dataclass(frozen=True)
class Claim:
    """One word of approval.

    Args:
        start, end: where it stands in the folded text.
        word: "approved", "cleared" or "authorized".
        treatments, conditions: the topics it is said of; None: those that the page is about.
    """

    start: int
    end: int
    word: str
    treatments: tuple | None
    conditions: tuple | None


@dataclass
class Reading:
    """One word of approval, read in its clause."""

    sentence: Sentence
    clauses: list
    start: int
    end: int
    word: str
    is_strong: bool

    def __post_init__(self):
        self.text = self.sentence.text
        self.clause = clause_at(self.clauses, self.start)
        self.before = self.text[self.clause.start : self.start]
        self.after = self.text[self.end : self.clause.end]
        self.found = self.text[self.start : self.end]
        self.inner = next(iter(within(self.sentence.treatments, self.start, self.end)), None)
        self.rest = self.inner.start if self.inner else self.end

    # Whether it is meant

    def is_meant(self):
        """Whether it is a statement about the FDA's decision: not denied, supposed or somebody else's."""
        if self.is_denied() or self.is_supposed():
            return False
        if self.is_noun() and not approval.GRANTED.search(self.whole) and not self.is_noun_of_name():
            return False
        if not self.is_strong and (approval.BY_OTHERS.search(self.sentence.words) or not self.is_said_of_a_use()):
            return False
        return not self.is_of_another_use()

    def is_supposed(self):
        """Whether it is only thought of, or wondered about and not borne out by the next sentence."""
        if self.is_attribute() or not approval.SUPPOSED.search(self.head):
            return False
        is_wondered = approval.WONDERED.search(self.sentence.words)
        return not (is_wondered and approval.BORNE_OUT.match(self.sentence.following))

    def is_noun(self):
        """Whether it is "approval" or the like, which states nothing by itself."""
        return bool(approval.NOMINAL.search(self.found))

    def is_noun_of_name(self):
        """Whether it takes an approval for granted: "FDA approval of ketamine"."""
        name = self.following()
        is_named = name and approval.OF_NAME.fullmatch(self.text, self.end, name.start)
        return bool(is_named and not approval.UNCERTAIN.search(self.whole))

    @property
    def head(self):
        return self.before + self.found

    @property
    def whole(self):
        return self.before + self.found + self.after

    def is_attribute(self):
        """Whether it describes what follows: "FDA-approved Spravato", "an FDA-approved treatment"."""
        return not self.is_active() and (bool(approval.HEAD.match(self.after)) or self.is_before_name())

    def is_active(self):
        """Whether the FDA is said to do it: "the FDA approves", "the FDA has approved"."""
        return bool(approval.ACTIVE.search(self.head))

    def is_denied(self):
        """Whether the clause says no, and the next sentence does not say that this is out of date."""
        return self.says_no() and not approval.OVERTAKEN.match(self.sentence.following)

    def says_no(self):
        """Whether the clause says no: before it, within "the FDA has not approved", or after "approval"."""
        if any(map(self.reaches, approval.DENIES.finditer(self.head))):
            return True
        if approval.DENIED_CELL.match(self.text, self.end):
            return True
        return bool(approval.DENIED_AFTER.match(self.after) or approval.FOR_NOTHING.search(self.after))

    def reaches(self, denial):
        """Whether a "not" or "no" is about the word of approval."""
        if approval.INERT.match(self.head, denial.start()) or approval.CONTRARY.match(self.head):
            return False
        at = self.clause.start + denial.end()
        name = next((one for one in self.sentence.treatments if 0 <= one.start - at < 12), None)
        if name and is_denied(self.text, name, self.clause.start) and "," in self.text[name.end : self.start]:
            return False
        between = self.head[denial.end() : len(self.before)]
        return not re.search(r"\b(?:can|will|may|should|now)\b", between) or not self.is_attribute()

    def is_said_of_a_use(self):
        """Without the FDA's name: whether it is about a use or a treatment all the same."""
        if approval.BARE_HEAD.match(self.after) and (self.word == "approved" or self.conditions_after()):
            return True
        if re.match(r"\s(?:for|to treat|to help|in)\b", self.after) and self.conditions_after():
            return True
        if self.word == "approved" and self.is_announced():
            return True
        is_last = re.match(r"\s*[.!]?\s*$", self.after)
        return bool(self.word == "approved" and is_last and self.subjects_before())

    def is_announced(self):
        """Whether a headline opens with it, or it is said to be so "for that"."""
        if approval.FOR_THAT.match(self.after):
            return bool(approval.OF_PAGE.match(self.before))
        opens = self.sentence.kind in approval.HEADLINES and not self.before.strip(" \"'(")
        return opens and bool(self.announced())

    def is_of_another_use(self):
        """Whether it is about anesthesia or the like, and no condition is named with it."""
        return not self.conditions_after() and bool(approval.OTHER_USE.search(self.sentence.words))

    # What it is said of

    def claims(self):
        """The claim, for each group of treatments with its conditions."""
        groups = self.groups_after() if self.names_what_follows() else [(self.treatments(), self.conditions())]
        for treatments, conditions in groups:
            if treatments is not False:
                yield Claim(self.start, self.end, self.word, topics(treatments), topics(conditions))

    def groups_after(self):
        """Treatments that follow it, each with the conditions after it: "approved Spravato for TRD and fluoxetine for OCD"."""
        groups = []
        mentions = [*self.sentence.treatments, *self.sentence.conditions]
        following = within(sorted(mentions, key=lambda one: one.start), self.rest, self.clause.end)
        for one in following:
            if is_denied(self.text, one, self.rest):
                continue
            if not one.is_condition and (not groups or groups[-1][1]):
                groups.append(([], []))
            if groups:
                groups[-1][one.is_condition].append(one)
        own = self.conditions()
        return [(first_group(self.text, some), first_group(self.text, others) or own) for some, others in groups]

    def following(self):
        """The first treatment after it in its clause."""
        return next(iter(within(self.sentence.treatments, self.rest, self.clause.end)), None)

    def is_before_name(self):
        """Whether a treatment's name follows at once: "FDA-approved Spravato"."""
        name = self.following()
        return bool(name and (self.inner or approval.NAMED.fullmatch(self.text, self.end, name.start)))

    def names_what_follows(self):
        """Whether the treatment comes after: "FDA-approved Spravato", "the FDA approved Spravato", "is Spravato"."""
        name = self.following()
        if not name:
            return False
        takes_object = self.is_noun() or self.found.endswith(approval.GIVEN_TO)
        if self.is_before_name() or (takes_object and approval.OF_NAME.fullmatch(self.text, self.end, name.start)):
            return True
        between = self.text[self.end : name.start]
        if re.match(r"\s(?:\w+\s)?(?:indication|use)s?\s(?:for|of)\s", between):
            return True
        if approval.HEAD.match(self.after):
            return bool(approval.SUCH_AS.search(between)) and not (self.subjects_before() and self.is_nominal())
        return bool(re.search(r"\b(?:is|are|was)\s(?:[\w'-]+\s){0,2}$", between)) and not approval.IS.search(
            self.before
        )

    def is_nominal(self):
        """Whether the words say what something is: "ketamine is an FDA-approved treatment"."""
        return bool(approval.NOMINAL_BEFORE.search(self.before))

    def subjects_before(self):
        """The treatments before the word in its clause that it may be said of."""
        named = within(self.sentence.treatments, self.clause.start, self.start)
        return last_group(self.text, subjects(self.text, named, self.clause.start))

    def treatments(self):
        """The mentions it is said of; None: the page's treatments; False: nothing that the text tells."""
        is_given = self.found.endswith(approval.GIVEN_TO) and approval.ON_OBJECT.match(self.after)
        if self.is_active() or is_given:
            return self.of_object()
        own = self.subjects_before()
        if approval.HEAD.match(self.after):
            return self.of_general_words(own)
        if own:
            return own
        if announced := self.announced():
            return announced
        if later := self.later():
            return later
        if self.is_of_page():
            return self.elsewhere()
        return False

    def of_object(self):
        """What the FDA is said to have approved, where it is not named right after: "it", "which", "of all that"."""
        if approval.OF_ALL.match(self.before):
            return first_group(self.text, within(self.sentence.treatments, self.end, self.sentence.end)) or False
        if later := self.later():
            return later
        has_object = approval.OBJECT.match(self.after) or approval.RELATIVE.match(self.before)
        return self.elsewhere() if has_object else False

    def is_of_page(self):
        """Whether the clause is about the page's treatment without naming it, or about what was named just before."""
        if not self.before.strip(" -\"'(*") or self.sentence.kind in approval.HEADLINES:
            return True
        lists = approval.QUALITIES.fullmatch(self.before) or approval.THAT_IS.search(self.before)
        return bool(lists or approval.OF_PAGE.match(self.before))

    def announced(self):
        """The treatment right after a colon: "now FDA-approved: X"."""
        named = within(self.sentence.treatments, self.clause.end, self.sentence.end)
        is_near = named and self.text[self.clause.end - 1] == ":" and named[0].start - self.clause.end < 25
        return first_group(self.text, named) if is_near else None

    def of_general_words(self, own):
        """Of "an FDA-approved treatment": whatever is said to be one, the page's own in a headline, or nothing."""
        if own and (self.is_nominal() or approval.LISTED_AMONG.search(self.before)):
            return own
        if later := self.later():
            return later
        if self.is_general():
            return False
        if approval.OWN.search(self.before) or approval.PROCESS.fullmatch(self.noun):
            return own or self.elsewhere()
        if own and self.text[own[-1].end : self.start].startswith((", an ", ", a ", ", the ")):
            return own
        if own:
            return False
        is_apposed = approval.DETERMINER.fullmatch(self.before) and self.clause.start > self.sentence.start
        if is_apposed or (self.is_nominal() and approval.OF_PAGE.match(self.before)) or self.is_offer():
            return self.elsewhere()
        return False

    def is_general(self):
        """Whether it is about such treatments at large: "other approved treatments", "two approved medicines"."""
        return bool(approval.GENERAL.search(self.sentence.words) or approval.SOME.search(self.before))

    @property
    def noun(self):
        """What kind of thing is called approved: "treatments", "protocol"."""
        return approval.HEAD.match(self.after)["noun"]

    def is_offer(self):
        """Whether it offers one such treatment, as a headline or a call does."""
        if approval.PLURAL.fullmatch(self.noun):
            return self.sentence.kind in approval.HEADLINES and not self.before.strip()
        is_first = not self.before.strip(" -\"'(*") and not approval.IS.search(self.after)
        is_offered = self.is_strong and approval.OFFERED.search(self.before)
        return is_first or self.sentence.kind in approval.HEADLINES or bool(is_offered)

    def later(self):
        """The treatment that follows in a later clause: "as an approved medicine, X …", "… approved, and X is one of them"."""
        named = within(self.sentence.treatments, self.end, self.sentence.end)
        if not named:
            return None
        is_apposed = approval.DETERMINER.fullmatch(self.before) and self.text[: named[0].start].endswith(", ")
        points_ahead = is_apposed or approval.POINTS_AHEAD.fullmatch(self.before)
        if points_ahead or approval.ONE_OF_THEM.match(self.text, named[-1].end, self.sentence.end):
            return first_group(self.text, named) if points_ahead else named[-1:]
        return None

    def elsewhere(self):
        """The treatment of an earlier clause, of the sentence before where a pronoun leads there, or the page's."""
        earlier = within(self.sentence.treatments, self.sentence.start, self.clause.start)
        if earlier:
            is_relative = approval.RELATIVE.match(self.before)
            of = earlier if is_relative else subjects(self.text, earlier, self.sentence.start)
            return last_group(self.text, of) or None
        is_pronoun = approval.PRONOUN.match(self.sentence.words) or self.is_active()
        if is_pronoun and self.sentence.earlier:
            return last_group(self.text, self.sentence.earlier)
        if self.sentence.treatments and self.sentence.kind in approval.HEADLINES:
            return self.sentence.treatments[:1]
        return None

    def conditions_after(self):
        """The conditions that it is said to be for."""
        named = within(self.sentence.conditions, self.end, self.clause.end)
        stop = next(
            (
                one.start
                for one in self.sentence.treatments
                if one.start > self.end and named and one.start > named[0].end
            ),
            self.clause.end,
        )
        named = [one for one in named if one.end <= stop and not is_denied(self.text, one, self.end)]
        return first_group(self.text, named)

    def conditions(self):
        """The conditions it is said of; None: the page's."""
        if after := self.conditions_after():
            return after
        for start in (self.clause.start, self.sentence.start):
            named = within(self.sentence.conditions, start, self.start)
            if named:
                return last_group(self.text, [one for one in named if not is_denied(self.text, one, start)]) or None
        return self.conditions_later()

    def conditions_later(self):
        """Those of the next clause, where that one names what this one only described."""
        if not self.later():
            return None
        return first_group(self.text, within(self.sentence.conditions, self.clause.end, self.sentence.end)) or None


def topics(mentions):
    """The topics of mentions."""
    return None if mentions is None else tuple(one.topic for one in mentions)
