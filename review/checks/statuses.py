"""Status contradictions: words of approval that the status table does not bear out, and pairs that it says nothing of."""

from django.utils.translation import gettext as _

from . import understated
from .approvals import claims_of
from .finding import BLOCK, WARN, finding_at, finding_of_page

RULE = "status"
MISSING = "missing-status"
HELD_BY_FDA = frozenset(["medicine", "device"])


def check(document, knowledge):
    """Findings where the text says approved, cleared or authorized, and the table says otherwise."""
    tags = tags_of(document, knowledge.vocabulary)
    for passage in document.passages:
        mentions = knowledge.vocabulary.mentions(passage)
        for claim in claims_of(passage, mentions):
            if document.is_whole and passage.kind == "table_cell" and not claim.treatments:
                continue  # a row of a table has its own treatment
            wrong = contradiction(claim, tags, knowledge.standing)
            if wrong:
                start, end = passage.folded.original(claim.start, claim.end)
                yield finding_at(
                    passage, start, end, rule=RULE, severity=BLOCK, why=wrong.why, advice=wrong.advice,
                    source=wrong.source, name=_("Regulatory status"),
                )  # fmt: skip
        yield from denied(passage, mentions, tags, knowledge.standing)


def denied(passage, mentions, tags, standing):
    """Findings where the text denies what the table grants."""
    for start, end, word, treatments, conditions in understated.understated(passage, mentions):
        row = understated.is_wrong(word, treatments, conditions or tags[1], standing)
        if row:
            yield finding_at(
                passage, *passage.folded.original(start, end), rule=RULE, severity=WARN, why=understated.why(row),
                advice=_("Write what the table says."), source=row.source, name=_("Regulatory status"),
            )  # fmt: skip


def tags_of(document, vocabulary):
    """The topics of the page's treatments and conditions."""
    treatments = [vocabulary.topic_of(one, "treatments") for one in document.treatments]
    conditions = [vocabulary.topic_of(one, "conditions") for one in document.conditions]
    return treatments, conditions


def contradiction(claim, tags, standing):
    """What speaks against a word of approval; None where nothing does or where it is not clear of what it is said."""
    own_treatments, own_conditions = tags
    if claim.treatments:
        return of_named(claim, own_treatments, own_conditions, standing)
    treatments = [one for one in own_treatments if one.kind in HELD_BY_FDA or not one.kind]
    return of_all(claim.word, treatments, claim.conditions or own_conditions, standing)


def of_named(claim, own_treatments, own_conditions, standing):
    """Of treatments that the text names: any that is contradicted counts."""
    for treatment in claim.treatments:
        if claim.conditions:
            found = [standing.contradiction(claim.word, treatment, one) for one in claim.conditions]
            wrong = next(filter(None, found), None)
        elif treatment in own_treatments:
            wrong = of_all(claim.word, [treatment], own_conditions, standing)
        else:
            wrong = standing.contradiction(claim.word, treatment)
        if wrong:
            return wrong
    return None


def of_all(word, treatments, conditions, standing):
    """Of treatments or conditions that the text leaves open: only what is contradicted for all of them counts."""
    found = [standing.contradiction(word, one, other) for one in treatments for other in conditions or [None]]
    return found[0] if found and all(found) else None


def missing_rows(document, knowledge):
    """Findings of pairs of a treatment page on whose standing with the FDA no row says anything."""
    if not document.is_article or not document.is_whole:
        return
    for treatment in document.treatments:
        for condition in document.conditions:
            if treatment.kind in HELD_BY_FDA and (treatment.pk, condition.pk) not in knowledge.statuses:
                yield missing(treatment, condition)


def missing(treatment, condition):
    """The finding of one missing row."""
    words = {"treatment": treatment, "condition": condition}
    return finding_of_page(
        rule=MISSING, severity=BLOCK, name=_("Missing regulatory status"),
        why=_("No row says how %(treatment)s stands with the FDA for %(condition)s.") % words,
        advice=_("Add it under Clinical › Regulatory statuses, or untick one of the two."),
    )  # fmt: skip
