"""Claim rules: what no field may say, unless its sentence denies it, asks it, supposes it or only mentions it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import gettext as _

from . import language, patterns
from .document import Passage
from .finding import BLOCK, finding_at

CONTEXTS = language.CONTEXTS
NOTHING = re.match("", "")
PASSAGES = 3_000  # that are kept: those of some thirty long drafts


@dataclass(frozen=True)
class Rule:
    """One claim rule, as staff write it.

    Args:
        looks_for, exceptions: phrases, one a line (patterns.py). Where an exception overlaps what was found, it is well.
        applies_to: the kinds of fields it reads, out of document.KINDS; empty: all.
        honest_when: which of CONTEXTS excuse a finding.
        must_match, must_not_match: sentences that prove the rule; tried whenever it is saved.
    """

    code: str
    name: str
    looks_for: str
    exceptions: str = ""
    applies_to: tuple = ()
    honest_when: tuple = language.USUAL
    severity: str = BLOCK
    why: str = ""
    advice: str = ""
    source: str = ""
    must_match: tuple = ()
    must_not_match: tuple = ()
    is_active: bool = True


def check(document, knowledge):
    """Findings of all active claim rules."""
    rules = tuple(rule for rule in knowledge.claim_rules if rule.is_active)
    read = keeping_reader(rules) if getattr(knowledge, "keeps", False) else reader(rules)
    for passage in document.passages:
        for rule, start, end in read(passage):
            yield finding(passage, rule, start, end)


def reader(rules):
    """What reads one passage by these rules, and tells each rule that holds with where it does."""
    ready = [(rule, *compiled(rule)) for rule in rules]

    def read(passage):
        for rule, wanted, spared in ready:
            if not rule.applies_to or passage.kind in rule.applies_to:
                for start, end in merged(hits(passage, rule, wanted, spared)):
                    yield rule, start, end

    return read


@lru_cache(maxsize=2)
def keeping_reader(rules):
    """The same, but words that it has read before are not read again: most of a draft stays as it was at the last save."""
    read = reader(rules)

    @lru_cache(maxsize=PASSAGES)
    def found(kind, text):
        return tuple(read(Passage("", kind, text)))

    return lambda passage: found(passage.kind, passage.text)


def compiled(rule):
    """The expressions of a rule: what it looks for, and its exceptions."""
    return expression(rule.looks_for), expression(rule.exceptions)


@lru_cache(maxsize=512)
def expression(text, telling_gaps=False):
    return patterns.compiled(text, telling_gaps)


def hits(passage, rule, wanted, spared):
    """Where in the folded text the rule holds, in order. The search goes on one word after an excused match."""
    text, at = passage.folded.bytes, 0
    while wanted and (found := wanted.search(text, at)):
        start, end = found.span()
        if end <= start:
            return
        if is_spared(passage, start, end, spared) or is_excused(rule, passage, start, end):
            at = next_word(text, start)
        else:
            yield start, end
            at = end


def is_excused(rule, passage, start, end):
    """Whether the context excuses these words, or a gap of the phrase took in a negation."""
    if "negated" in rule.honest_when and language.denied_within(passage.folded.bytes[start:end], gaps_of(rule)):
        return True
    return not language.contexts(passage, start, end).isdisjoint(rule.honest_when)


def gaps_of(rule):
    """What tells, of words that a rule found, those that only filled a gap."""
    return lambda words: (expression(rule.looks_for, telling_gaps=True).match(words) or NOTHING).groups()


def next_word(text, at):
    """Where the word after the one at this place begins."""
    space = text.find(b" ", at + 1)
    return len(text) if space < 0 else space + 1


def is_spared(passage, start, end, spared):
    """Whether an exception overlaps these words, within their sentence."""
    if not spared:
        return False
    first, last = language.sentence_at(passage, start, end)
    return any(
        first + one.start() < end and start < first + one.end()
        for one in spared.finditer(passage.folded.bytes[first:last])
    )


def merged(spans):
    """Spans that overlap or touch, as one."""
    joined = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def finding(passage, rule, start, end):
    """A finding about words of the folded text, at their place in the original."""
    first, last = passage.folded.original(start, end)
    words = {"why": rule.why, "advice": rule.advice, "source": rule.source, "name": rule.name}
    return finding_at(passage, first, last, rule=rule.code, severity=rule.severity, **words)


def problems(rule):
    """What is wrong with a rule before it is saved, as pairs of field and sentence; nothing where it may be saved."""
    unreadable = [(name, words) for name in ("looks_for", "exceptions") if (words := problem_of(getattr(rule, name)))]
    if unreadable:
        return unreadable
    wanted, spared = compiled(rule)
    if wanted is None:
        return [("looks_for", _("Write at least one phrase that the rule looks for."))]
    return [*problems_with_sentences(rule, wanted, spared)]


def problem_of(phrases):
    """Why phrases cannot be read; empty where they can."""
    try:
        expression(phrases)
    except patterns.PatternError as error:
        return str(error)
    return ""


def problems_with_sentences(rule, wanted, spared):
    """Which of its own sentences a rule fails."""
    for one in rule.must_match:
        if not finds(rule, one, wanted, spared):
            yield "must_match", _("The rule should find this sentence, but does not: “%(words)s”") % {"words": one}
    for one in rule.must_not_match:
        if finds(rule, one, wanted, spared):
            words = _("The rule should let this sentence pass, but finds it: “%(words)s”") % {"words": one}
            yield "must_not_match", words


def finds(rule, sentence, wanted, spared):
    """Whether a rule finds something in a sentence of its own."""
    passage = Passage("", next(iter(rule.applies_to), "body"), sentence)
    return any(True for _hit in hits(passage, rule, wanted, spared))
