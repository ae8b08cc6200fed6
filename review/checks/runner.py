"""All checks, one after the other, and their findings in the order of the page."""

from . import balance, brands, claims, drift, evidence, links, people, readability, references, statuses
from .extraction import document_of
from .knowledge import Knowledge

# Each is called with a Document and Knowledge, and yields Findings.
CHECKS = (
    claims.check,
    statuses.check,
    statuses.missing_rows,
    brands.check,
    drift.check,
    people.check,
    evidence.check,
    references.check,
    balance.check,
    links.check,
    readability.check,
)


def check(instance, knowledge=None):
    """The findings about a page or shared entry, as it is in hand.

    Args:
        instance: the page or entry; of a draft, what `revision.as_object()` returns.
        knowledge: what was read before, for whoever checks many; None reads it anew.
    """
    return check_document(document_of(instance), knowledge)


def check_document(document, knowledge=None):
    """The findings about a document, in the order of its passages; those about the whole page come first."""
    knowledge = knowledge or Knowledge()
    found = [finding for one in CHECKS for finding in one(document, knowledge)]
    order = {passage.path: number for number, passage in reversed(list(enumerate(document.passages, 1)))}
    unique = {(one.rule, one.path, one.start, one.end, one.quote, one.why): one for one in found}
    return sorted(unique.values(), key=lambda one: (order.get(one.path, 0), one.start, one.end, one.rule))


def blocking(findings):
    """Those that stop a submission."""
    return [finding for finding in findings if finding.is_blocking]
