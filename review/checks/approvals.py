"""Where a text says that the FDA approved, cleared or authorized something, and what it says that of."""

import re

from . import approval_words as approval
from .approval_reading import Reading
from .clauses import Sentence, clause_at, clauses_of, pieces, within

ON_LABEL = re.compile(r"on-label|approved (?:\w+ )?indication")


def claims_of(passage, mentions):
    """All words of approval in a passage that are meant as a statement."""
    if not any(sign in passage.folded.text for sign in approval.SIGNS):
        return
    for sentence in sentences_of(passage, mentions):
        yield from claims_in(sentence)


def sentences_of(passage, mentions):
    """The sentences of a passage, each with the names in it and those before it."""
    text, earlier = passage.folded.text, []
    for start, end in pieces(passage):
        own = within(mentions, start, end)
        treatments = [one for one in own if not one.is_condition]
        conditions = [one for one in own if one.is_condition]
        yield Sentence(text, start, end, passage.kind, treatments, conditions, earlier, text[end : end + 100])
        earlier = treatments or earlier


def claims_in(sentence):
    """The words of approval in one sentence."""
    text, words = sentence.text, sentence.words
    if not any(sign in words for sign in approval.SIGNS):
        return
    if is_question(sentence) or is_reported(sentence):
        return
    clauses = clauses_of(text, sentence.start, sentence.end)
    for start, end, word, is_strong in found_words(sentence, clauses):
        reading = Reading(sentence, clauses, start, end, word, is_strong)
        if reading.is_meant():
            yield from reading.claims()


def is_reported(sentence):
    """Whether the sentence tells what others say wrongly."""
    return bool(approval.REPORTED.search(sentence.words) or approval.REFUTED.match(sentence.following))


def is_question(sentence):
    """Whether the sentence asks, and does not sell."""
    if approval.AFFIRMED.match(sentence.following) and not approval.LIMITED.search(sentence.following):
        return False
    if approval.RHETORICAL.match(sentence.words):
        return False
    asks = sentence.words.rstrip("\"') ").endswith("?")
    last = re.split(r"[:;] |\s-\s|\s\|\s", sentence.words)[-1]
    if asks and approval.ASKING.match(last):
        return True
    return (asks or sentence.kind in approval.HEADLINES) and bool(approval.ASKING.match(sentence.words))


def found_words(sentence, clauses):
    """Each word of approval as start, end, what it says, and whether the FDA is named with it."""
    text = sentence.text
    for match in approval.STRONG.finditer(text, sentence.start, sentence.end):
        clause = clause_at(clauses, match.start())
        agency = nearest_agency(text, clause, match)
        is_labelled = approval.LABELLED.search(text, sentence.start, match.start())
        is_named = agency or is_labelled or approval.BY_AGENCY.match(text, match.end())
        yield *span_with(match, agency), match.lastgroup, bool(is_named)
    for match in approval.INDICATED.finditer(text, sentence.start, sentence.end):
        clause = clause_at(clauses, match.start())
        is_strong = approval.AGENCY.search(text, clause.start, clause.end) or ON_LABEL.search(match.group())
        yield *match.span(), "indicated", bool(is_strong)
    for match in approval.WEAK.finditer(text, sentence.start, sentence.end):
        yield match.start(), match.end(), "approved", True


def nearest_agency(text, clause, match):
    """The FDA named in the same clause."""
    found = list(approval.AGENCY.finditer(text, clause.start, clause.end))
    return min(found, key=lambda one: abs(one.start() - match.start()), default=None)


def span_with(match, agency):
    """The words of approval with the FDA's name, where that stands close."""
    if agency and 0 <= match.start() - agency.end() < 30:
        return agency.start(), match.end()
    if agency and 0 <= agency.start() - match.end() < 40:
        return match.start(), agency.end()
    return match.span()
