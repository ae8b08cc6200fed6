"""Lone passages and whole pages for tests of single checks."""

from review.checks import check, markup
from review.checks.document import Document, Passage

RICH = ("body", "faq_answer", "table_cell", "caption")


def passage(text, kind="body", path="field", **more):
    """A passage as `check_text` makes it of a text with its markup."""
    if kind not in RICH:
        return Passage(path, kind, text, **more)
    found = markup.read(text)
    return Passage(path, kind, found.text, links=tuple(found.links), list_lengths=tuple(found.list_lengths), **more)


def lone(text, kind="body"):
    """A document of one passage."""
    return Document([passage(text, kind)])


def rules_of(page, *rules):
    """The findings of some rules about a page, as the editor gets them."""
    return [one for one in check(page) if one.rule in rules]
