"""Status understated: "off-label" or "not approved" of what the status table calls approved, cleared or authorized.

As wrong as an approval that does not exist, and it costs readers a treatment. Read narrowly: only of a treatment named in
the clause, for a condition whose own row says otherwise, and never of a group of people, a time or a way of taking it.
"""

import re

from django.utils.translation import gettext as _

from . import approval_words as approval
from .approval_reading import Reading, topics
from .approvals import found_words, is_question, is_reported, sentences_of
from .clauses import clause_at, clauses_of, last_group, within

OFF_LABEL = re.compile(r"\boff-? ?label\b")
SIGNS = ("label", "approv", "cleared", "clearance", "authori")
PREDICATE = re.compile(
    r"(?:\b(?:is|are|remains?|stays?|only|always|still|used|given|prescribed|being|purely|strictly)|:)\s(?:\w+\s){0,2}$"
)
NARROWED = re.compile(
    r"\b(?:child\w*|teen\w*|adolescen\w*|under (?:the age|\d+)|younger|older|pregnan\w*|breastfe\w*|alone|doses?|home|until|before|once|when|if|whether|unless|as long as|in (?:19|20)\d\d|"
    r"yet|no longer|at first|originally|other|others|another|anyone|some|many|most|few|certain|every|all|both|maintenance|as an? (?:first|sole|only)|first|itself|by itself|without|"
    r"lozenges?|tablets?|iv|infusions?|intravenous|compounded|accelerated|theta|protocols?|schedules?|versions?|forms?|may|might|could|can|should|would|must|insurers?|plans?|but)\b"
)
DENIED = re.compile(r"\b(?:not|never|no|nothing|neither|nor)\b|n't\b")


def understated(passage, mentions):
    """Each word that denies a standing: start, end, the word denied (None for "off-label"), treatments and conditions."""
    if not any(sign in passage.folded.text for sign in SIGNS):
        return
    for sentence in sentences_of(passage, mentions):
        if is_question(sentence) or is_reported(sentence) or NARROWED.search(sentence.words):
            continue
        clauses = clauses_of(sentence.text, sentence.start, sentence.end)
        yield from off_label(sentence, clauses)
        yield from denied(sentence, clauses)


def off_label(sentence, clauses):
    """Where a named treatment is called off-label."""
    for found in OFF_LABEL.finditer(sentence.text, sentence.start, sentence.end):
        clause = clause_at(clauses, found.start())
        begin = clause.start if within(sentence.treatments, clause.start, found.start()) else sentence.start
        before = sentence.text[begin : found.start()]
        if PREDICATE.search(before) and not DENIED.search(before):
            reading = Reading(sentence, clauses, *found.span(), "off-label", True)
            yield *found.span(), None, *named(reading, begin)


def denied(sentence, clauses):
    """Where a named treatment is said to have no approval, clearance or authorization."""
    for start, end, word, is_strong in found_words(sentence, clauses):
        reading = Reading(sentence, clauses, start, end, word, is_strong)
        if denied_before(reading) and not reading.is_of_another_use():
            yield start, end, word, *named(reading, reading.clause.start)


def denied_before(reading):
    """Whether a "not" before the words reaches them; "cleared, not approved" denies what comes after."""
    return any(map(reading.reaches, approval.DENIES.finditer(reading.head)))


def named(reading, begin):
    """The treatments named before the words, and the conditions they are said of."""
    treatments = last_group(reading.text, within(reading.sentence.treatments, begin, reading.start))
    return topics(treatments), topics(reading.conditions())


def is_wrong(word, treatments, conditions, standing):
    """The row that says otherwise, where every pair has one."""
    rows = [standing.own_row(one, other) for one in treatments for other in conditions]
    wrong = [row for row in rows if row and row.is_granted(word)]
    return wrong[0] if rows and len(wrong) == len(rows) else None


def why(row):
    return _("The status table says that %(treatment)s is FDA-%(status)s for %(condition)s.") % {
        "treatment": row.treatment, "condition": row.condition, "status": row.status,
    }  # fmt: skip
