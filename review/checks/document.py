"""What the checks read: a document of passages, each the words of one field as a visitor sees them."""

from dataclasses import dataclass, field
from functools import cached_property

from .folding import fold
from .sentences import sentences_of

# Kinds of fields. The first ten are also what `check_text` takes.
KINDS = (
    "body", "title", "seo_title", "meta", "alt", "faq_answer", "cta", "caption", "table_cell", "quote",
    "heading", "faq_question",
)  # fmt: skip
RUNNING = frozenset({"body", "faq_answer", "quote", "table_cell", "caption", "cta"})  # kinds that hold sentences


@dataclass(frozen=True)
class Link:
    """A link within a passage.

    Args:
        kind: "page", "document", "citation" or "address".
        target: the primary key of what it leads to, or the address.
    """

    start: int
    end: int
    kind: str
    target: str


@dataclass
class Passage:
    """The words of one field.

    Args:
        path: its content path, as Wagtail's comments have it: "title", "body.<id>.text".
        kind: one of KINDS.
        text: what a visitor reads, without tags, entities resolved; paragraphs and list items end with a newline.
            A citation stands there as its mark, "[1]".
        place: the field in words, as the editor shows it: "Risks and side effects › Text".
        part: which part of a treatment page it belongs to: "takeaways", "known", "unknown", "risks", "not_suited",
            "safety", "alternatives", "faq", or "".
        links: the links in it, citations included.
        list_lengths: how many items each list in it has.
        subject: the chosen shared entry it belongs to; None for the page's own words.
    """

    path: str
    kind: str
    text: str
    place: str = ""
    part: str = ""
    links: tuple = ()
    list_lengths: tuple = ()
    subject: object = None
    level: int = 0  # of a heading: 2 for h2 …
    is_rich: bool = True  # whether links and citations can stand in it

    @cached_property
    def folded(self):
        """The words without disguise, in lower-case ASCII, with a way back to the original ones."""
        return fold(self.text)

    @cached_property
    def sentences(self):
        """Pairs of start and end in `folded.text`, one a sentence, in order."""
        return sentences_of(self.folded.text)

    @cached_property
    def citations(self):
        """Where in `text` a citation mark stands, as pairs of start and end."""
        return [(link.start, link.end) for link in self.links if link.kind == "citation"]


@dataclass
class Document:
    """What is checked: all passages of a page or entry in the order of reading, and what it is about.

    Args:
        conditions, treatments: `terms.Topic`s the page is tagged with.
        is_whole: whether it is a whole page or entry; a lone passage is not blamed for what only a page can have.
        is_article: whether it is a treatment page, which owes its readers risks, alternatives and what is unknown.
        instance: the page or entry; None for a lone passage.
        pictures: `extraction.Picture`s shown.
        gaps: blocks that fold a part away by default, as pairs of path and part.
    """

    passages: list
    conditions: list = field(default_factory=list)
    treatments: list = field(default_factory=list)
    is_whole: bool = False
    is_article: bool = False
    instance: object = None
    pictures: list = field(default_factory=list)
    folded_away: list = field(default_factory=list)

    def of_part(self, *parts):
        """The passages of these parts of a treatment page."""
        return [passage for passage in self.passages if passage.part in parts]
