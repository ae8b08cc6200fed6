"""Where a text says that the FDA approved, cleared or authorized something, and what it says that of."""

import re
from dataclasses import dataclass

from .approval_words import (
    AGENCY, ASKING, BARE_HEAD, BY_OTHERS, DENIED_AFTER, DENIES, GENERAL, GRANTED, HEAD, HEADLINES, INERT, IS, NAMED, NOMINAL,
    NOMINAL_BEFORE, OF_PAGE, OFFERED, OTHER_USE, OWN, PLURAL, PRONOUN, REPORTED, STRONG, SUCH_AS, SUPPOSED, WEAK,
)  # fmt: skip
from .clauses import clause_at, clauses_of, first_group, is_denied, last_group, subjects, within


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
class Sentence:
    """A sentence with the names in it.

    Args:
        treatments, conditions: the mentions in it.
        earlier: the treatments named last before it.
    """

    text: str
    start: int
    end: int
    kind: str
    treatments: list
    conditions: list
    earlier: list

    @property
    def words(self):
        return self.text[self.start : self.end]


def claims_of(passage, mentions):
    """All words of approval in a passage that are meant as a statement."""
    text, earlier = passage.folded.text, []
    for start, end in passage.sentences:
        own = within(mentions, start, end)
        treatments = [one for one in own if not one.is_condition]
        sentence = Sentence(
            text, start, end, passage.kind, treatments, [one for one in own if one.is_condition], earlier
        )
        yield from claims_in(sentence)
        earlier = treatments or earlier


def claims_in(sentence):
    """The words of approval in one sentence."""
    text, words = sentence.text, sentence.words
    if not STRONG.search(words) and not WEAK.search(words):
        return
    if is_question(sentence) or REPORTED.search(words):
        return
    clauses = clauses_of(text, sentence.start, sentence.end)
    for start, end, word, is_strong in found_words(sentence, clauses):
        reading = Reading(sentence, clauses, start, end, word, is_strong)
        if reading.is_meant():
            yield from reading.claims()


def is_question(sentence):
    """Whether the sentence asks, and does not sell."""
    ends = sentence.words.rstrip("\"') ").endswith("?")
    return (ends or sentence.kind in HEADLINES) and bool(ASKING.match(sentence.words))


def found_words(sentence, clauses):
    """Each word of approval as start, end, what it says, and whether the FDA is named with it."""
    text = sentence.text
    for match in STRONG.finditer(text, sentence.start, sentence.end):
        clause = clause_at(clauses, match.start())
        agency = nearest_agency(text, clause, match)
        yield *span_with(match, agency), match.lastgroup, bool(agency)
    for match in WEAK.finditer(text, sentence.start, sentence.end):
        yield match.start(), match.end(), "approved", True


def nearest_agency(text, clause, match):
    """The FDA named in the same clause."""
    found = list(AGENCY.finditer(text, clause.start, clause.end))
    return min(found, key=lambda one: abs(one.start() - match.start()), default=None)


def span_with(match, agency):
    """The words of approval with the FDA's name, where that stands close."""
    if agency and 0 <= match.start() - agency.end() < 30:
        return agency.start(), match.end()
    if agency and 0 <= agency.start() - match.end() < 40:
        return match.start(), agency.end()
    return match.span()


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

    # Whether it is meant

    def is_meant(self):
        """Whether it is a statement about the FDA's decision: not denied, supposed or somebody else's."""
        if self.is_denied() or (not self.is_attribute() and SUPPOSED.search(self.head)):
            return False
        if NOMINAL.search(self.found) and not GRANTED.search(self.whole):
            return False
        if not self.is_strong and (BY_OTHERS.search(self.sentence.words) or not self.is_said_of_a_use()):
            return False
        return not self.is_of_another_use()

    @property
    def head(self):
        return self.before + self.found

    @property
    def whole(self):
        return self.before + self.found + self.after

    def is_attribute(self):
        """Whether it describes what follows: "FDA-approved Spravato", "an FDA-approved treatment"."""
        return bool(HEAD.match(self.after)) or self.is_before_name()

    def is_denied(self):
        """Whether the clause says no: before it, within "the FDA has not approved", or after "approval"."""
        return any(map(self.reaches, DENIES.finditer(self.head))) or bool(DENIED_AFTER.match(self.after))

    def reaches(self, denial):
        """Whether a "not" or "no" is about the word of approval."""
        if INERT.match(self.head, denial.start()):
            return False
        at = self.clause.start + denial.end()
        name = next((one for one in self.sentence.treatments if 0 <= one.start - at < 12), None)
        if name and is_denied(self.text, name, self.clause.start) and "," in self.text[name.end : self.start]:
            return False
        between = self.head[denial.end() : len(self.before)]
        return not re.search(r"\b(?:can|will|may|should|now)\b", between) or not self.is_attribute()

    def is_said_of_a_use(self):
        """Without the FDA's name: whether it is about a use or a treatment all the same."""
        if self.word == "approved" and BARE_HEAD.match(self.after):
            return True
        if re.match(r"\s(?:for|to treat|to help|in)\b", self.after) and self.conditions_after():
            return True
        is_last = re.match(r"\s*[.!]?\s*$", self.after)
        return bool(self.word == "approved" and is_last and self.subjects_before())

    def is_of_another_use(self):
        """Whether it is about anesthesia or the like, and no condition is named with it."""
        return not self.conditions_after() and bool(OTHER_USE.search(self.sentence.words))

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
        following = within([*self.sentence.treatments, *self.sentence.conditions], self.end, self.clause.end)
        for one in sorted(following, key=lambda one: one.start):
            if is_denied(self.text, one, self.end):
                continue
            if not one.is_condition and (not groups or groups[-1][1]):
                groups.append(([], []))
            if groups:
                groups[-1][one.is_condition].append(one)
        own = self.conditions()
        return [(first_group(self.text, some), first_group(self.text, others) or own) for some, others in groups]

    def following(self):
        """The first treatment after it in its clause."""
        return next(iter(within(self.sentence.treatments, self.end, self.clause.end)), None)

    def is_before_name(self):
        """Whether a treatment's name follows at once: "FDA-approved Spravato"."""
        name = self.following()
        return bool(name and NAMED.fullmatch(self.text, self.end, name.start))

    def names_what_follows(self):
        """Whether the treatment comes after: "FDA-approved Spravato", "the FDA approved Spravato", "is Spravato"."""
        name = self.following()
        if not name:
            return False
        if self.is_before_name():
            return True
        between = self.text[self.end : name.start]
        if HEAD.match(self.after):
            return bool(SUCH_AS.search(between)) and not (self.subjects_before() and self.is_nominal())
        return bool(re.search(r"\b(?:is|are|was)\s(?:[\w'-]+\s){0,2}$", between)) and not IS.search(self.before)

    def is_nominal(self):
        """Whether the words say what something is: "ketamine is an FDA-approved treatment"."""
        return bool(NOMINAL_BEFORE.search(self.before))

    def subjects_before(self):
        """The treatments before the word in its clause that it may be said of."""
        named = within(self.sentence.treatments, self.clause.start, self.start)
        return last_group(self.text, subjects(self.text, named, self.clause.start))

    def treatments(self):
        """The mentions it is said of; None: the page's treatments; False: nothing that the text tells."""
        own = self.subjects_before()
        if HEAD.match(self.after):
            return self.of_general_words(own)
        if own:
            return own
        if not self.before.strip(" -\"'(*") or OF_PAGE.match(self.before) or self.sentence.kind in HEADLINES:
            return self.elsewhere()
        return False

    def of_general_words(self, own):
        """Of "an FDA-approved treatment": whatever is said to be one, the page's own in a headline, or nothing."""
        if own and self.is_nominal():
            return own
        if OWN.search(self.before) and not GENERAL.search(self.sentence.words):
            return self.elsewhere()
        if own or GENERAL.search(self.sentence.words):
            return False
        if (self.is_nominal() and OF_PAGE.match(self.before)) or self.is_offer():
            return self.elsewhere()
        return False

    def is_offer(self):
        """Whether it offers one such treatment, as a headline or a call does."""
        if PLURAL.fullmatch(HEAD.match(self.after)["noun"]):
            return self.sentence.kind in HEADLINES and not self.before.strip()
        is_first = not self.before.strip(" -\"'(*") and not IS.search(self.after)
        return is_first or self.sentence.kind in HEADLINES or bool(OFFERED.search(self.before))

    def elsewhere(self):
        """The treatment of an earlier clause, of the sentence before where a pronoun leads there, or the page's."""
        earlier = within(self.sentence.treatments, self.sentence.start, self.clause.start)
        if earlier:
            return last_group(self.text, subjects(self.text, earlier, self.sentence.start)) or None
        if PRONOUN.match(self.sentence.words) and self.sentence.earlier:
            return last_group(self.text, self.sentence.earlier)
        if self.sentence.treatments and self.sentence.kind in HEADLINES:
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
        return None


def topics(mentions):
    """The topics of mentions."""
    return None if mentions is None else tuple(one.topic for one in mentions)
