"""Findings as people read them: what stops the draft first, together by place, and what a clinician has allowed last."""

from dataclasses import dataclass
from itertools import groupby

from wagtail.admin.admin_url_finder import AdminURLFinder

from .checks import check_document
from .checks.extraction import document_of
from .checks.finding import Finding
from .checks.knowledge import Knowledge
from .checks.readability import reading
from .findings import allowances


@dataclass(frozen=True)
class Row:
    """One finding, with the allowance that lets it stand, and the shared entry the words stand in, if there are any."""

    finding: Finding
    allowance: object = None
    entry: object = None

    @property
    def kind(self):
        """How it is shown: "allowed", "block" or "warn"."""
        return "allowed" if self.allowance else self.finding.severity

    @property
    def entry_address(self):
        return AdminURLFinder().get_edit_url(self.entry)

    @property
    def occurrence(self):
        """How many times the same words stand before it in the same field: space aside, as a browser finds them again."""
        before = without_space(self.finding.context[: self.finding.start])
        quote = without_space(self.finding.quote)
        return before.count(quote) if quote else 0


@dataclass(frozen=True)
class Listed:
    """All findings about one version, and what is told beside them.

    Args:
        reading: how hard it reads, a `readability.Reading`; None where it is too short to tell.
        hardest: rows of its hardest sentences, but for those that are findings anyhow. They count for nothing.
    """

    rows: list
    reading: object = None
    hardest: tuple = ()

    def of_kind(self, kind):
        """Those of one kind, by place: pairs of a place and its rows."""
        rows = [row for row in self.rows if row.kind == kind]
        return [(place, list(group)) for place, group in groupby(rows, lambda row: row.finding.place)]

    @property
    def parts(self):
        """What is shown, in this order: pairs of a kind and its rows by place."""
        return [(kind, found) for kind in ("block", "warn", "allowed") if (found := self.of_kind(kind))]

    @property
    def blocking(self):
        return self.count("block")

    @property
    def warnings(self):
        return self.count("warn")

    def count(self, kind):
        return sum(row.kind == kind for row in self.rows)


def listed(draft):
    """The findings about a page or entry, as it is in hand."""
    document, knowledge = document_of(draft), Knowledge(keeps=True)
    found, allowed = check_document(document, knowledge), allowances(document)
    entries = {(passage.path, passage.text): passage.subject for passage in document.passages}
    told, keys = reading(document, knowledge), {finding.key for finding in found}
    hardest = [finding for finding in (told.hardest if told else ()) if finding.key not in keys]
    return Listed(
        [row_of(finding, allowed, entries) for finding in found],
        told,
        [row_of(finding, {}, entries) for finding in hardest],
    )


def row_of(finding, allowed, entries):
    allowance = allowed.get(finding.key) if finding.is_blocking else None
    return Row(finding, allowance, entries.get((finding.path, finding.context)))


def without_space(text):
    return "".join(text.split())
