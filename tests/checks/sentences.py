"""Checking sentences: each on a page about ketamine for OCD unless it says otherwise, with what the lexicon knows alone."""

from review.checks import markup
from review.checks.document import Document, Passage
from review.checks.knowledge import Knowledge
from review.checks.terms import resolve


def knowing(conditions=(), treatments=(), statuses=()):
    """Knowledge of these rows, without asking the database."""
    knowledge = Knowledge()
    rows = {(row.treatment_id, row.condition_id): row for row in statuses}
    vars(knowledge).update(
        conditions=list(conditions), treatments=list(treatments), statuses=rows, hidden_clinicians=[]
    )
    return knowledge


NOTHING = knowing()


def lone(words, conditions=("OCD",), treatments=("ketamine",), kind="body", knowledge=NOTHING):
    """A lone passage with what it is about."""
    read = markup.read(words)
    passage = Passage("body", kind, read.text, links=tuple(read.links))
    about = {
        sort: resolve(names, sort, knowledge)
        for sort, names in (("conditions", conditions), ("treatments", treatments))
    }
    return Document([passage], **about)


def lines(text):
    """Each line as words, conditions and treatments; "||" begins one on the usual page."""
    return [line_of(line) for line in text.strip().splitlines()]


def line_of(line):
    """The words, conditions and treatments of one line."""
    if line.startswith("||"):
        return line.removeprefix("|| "), ("OCD",), ("ketamine",)
    conditions, treatments, words = line.split(" | ", 2)
    return words, tuple(conditions.split(", ")), tuple(treatments.split(", "))


def unlike(check, text, *, severity=None):
    """The lines on which a check does not find what it should: something of this severity, or nothing at all."""
    wanted = {severity} if severity else set()
    return [line for line in lines(text) if {one.severity for one in found(check, *line) if one.quote} != wanted]


def found(check, words, conditions=("OCD",), treatments=("ketamine",), kind="body", knowledge=NOTHING):
    """The findings of one check about a lone passage."""
    return list(check(lone(words, conditions, treatments, kind, knowledge), knowledge))
