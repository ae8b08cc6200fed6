"""Findings: what is wrong, where exactly, why, and what to write instead."""

import hashlib
from dataclasses import asdict, dataclass

BLOCK, WARN = "block", "warn"


@dataclass(frozen=True)
class Finding:
    """One thing to mend. `quote` is `passage.text[start:end]`, word for word; empty where the whole page lacks something.

    Args:
        rule: the short name of the rule or check, like "cure".
        severity: BLOCK stops a submission, WARN does not.
        path: the content path of the field, as Wagtail's comments have it: "title", "body.<id>.text"; empty: the page.
        kind: what sort of field it is, one of document.KINDS.
        place: the field in words, as the editor shows it.
        start, end: where the quote stands in the passage's text.
        quote: the exact words.
        why: what is wrong, in one plain sentence.
        advice: what to write instead.
        source: who says so: a law, a guideline, a label.
        context: the text the quote stands in, by which an override is bound to it.
    """

    rule: str
    severity: str
    path: str
    kind: str
    place: str
    start: int
    end: int
    quote: str
    why: str
    advice: str = ""
    source: str = ""
    name: str = ""
    context: str = ""

    @property
    def key(self):
        """What an override names: the same rule about the same words in the same text, wherever the block moves.

        What the whole page lacks has no words: there the reason tells one from another.
        """
        text = "\x1f".join((self.rule, self.kind, self.quote, self.context or self.why))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]

    @property
    def is_blocking(self):
        return self.severity == BLOCK

    def as_dict(self):
        """The finding as plain JSON, for the editor's panel, the register and reports."""
        return asdict(self) | {"key": self.key}


def finding_at(passage, start, end, *, rule, severity, why, **words):
    """A finding about `passage.text[start:end]`."""
    return Finding(
        rule=rule,
        severity=severity,
        path=passage.path,
        kind=passage.kind,
        place=passage.place,
        start=start,
        end=end,
        quote=passage.text[start:end],
        why=str(why),
        context=passage.text,
        **{name: str(text) for name, text in words.items()},
    )


def finding_of_page(*, rule, severity, why, path="", place="", kind="page", **words):
    """A finding about the page as a whole, or about a field that has no words to point at."""
    return Finding(
        rule=rule, severity=severity, path=path, kind=kind, place=str(place), start=0, end=0, quote="", why=str(why),
        **{name: str(text) for name, text in words.items()},
    )  # fmt: skip
