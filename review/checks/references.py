"""References: a page does not rest on a study that was withdrawn, nor on one that is no longer there."""

from django.utils.translation import gettext as _

from .finding import BLOCK, finding_at


def check(document, knowledge):
    """A finding for each citation of a retracted or missing reference."""
    for passage in document.passages:
        for link in passage.links:
            if link.kind == "citation" and link.target.isascii() and link.target.isdigit():
                yield from fault_of(passage, link, knowledge.references.get(int(link.target)))


def fault_of(passage, link, reference):
    """The finding about one citation; none where its reference stands."""
    if reference is None:
        yield finding_at(
            passage,
            link.start,
            link.end,
            rule="reference-missing",
            severity=BLOCK,
            name=_("Missing reference"),
            why=_("The reference that is cited here is no longer there. Readers see no number and no source."),
            advice=_("Cite another reference, or take the sentence out."),
        )
    elif reference.retracted:
        yield finding_at(
            passage,
            link.start,
            link.end,
            rule="reference-retracted",
            severity=BLOCK,
            name=_("Retracted reference"),
            why=_("%(reference)s was retracted: the journal has withdrawn it.") % {"reference": reference},
            advice=_("Take out what rests on it, or cite a study that stands."),
            source=reference.doi or reference.pmid or reference.url,
        )
