"""A text that stands alone: checked as it would be in a field, but not blamed for what only a whole page can have."""

import re
from dataclasses import dataclass

from . import markup
from .document import KINDS, Document, Passage
from .runner import check_document
from .terms import resolve

MAX_TEXT = 500_000
RICH = frozenset({"body", "faq_answer", "table_cell", "caption"})  # kinds that are stored as rich text
MARKED_UP = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);", re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """A text and what it is about.

    Args:
        conditions, treatments: by any name; a name that nobody knows is a topic all the same.
        kind: the kind of field, one of document.KINDS.
    """

    text: str
    conditions: tuple = ()
    treatments: tuple = ()
    kind: str = "body"

    @classmethod
    def of(cls, row):
        """The text that a JSON object holds; a ValueError in words where it does not."""
        text, kind = row.get("text"), row.get("field", "body")
        if not isinstance(text, str):
            raise ValueError("“text” is missing or no string.")
        if len(text) > MAX_TEXT:
            raise ValueError(f"“text” is longer than {MAX_TEXT} characters.")
        if kind is not None and (not isinstance(kind, str) or kind not in KINDS):
            raise ValueError(f"“field” is none of {', '.join(KINDS)}.")
        return cls(text, names(row, "conditions"), names(row, "treatments"), kind or "body")


def names(row, key):
    """The names under a key: a list of strings, one string, or nothing."""
    value = row.get(key)
    value = [value] if isinstance(value, str) else [] if value is None else value
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"“{key}” is no list of names.")
    return tuple(one for one in value if one.strip())


def check_text(text, knowledge):
    """The findings about one text."""
    return check_document(document_of(text, knowledge), knowledge)


def document_of(text, knowledge):
    """The text as a document of one passage."""
    conditions = resolve(text.conditions, "conditions", knowledge)
    treatments = resolve(text.treatments, "treatments", knowledge)
    return Document([passage_of(text)], conditions=conditions, treatments=treatments)


def passage_of(text):
    """The one passage: rich text is read as such, and so is anything else that holds tags or entities."""
    is_rich = text.kind in RICH
    if not is_rich and not MARKED_UP.search(text.text):
        return Passage("text", text.kind, text.text, is_rich=False)
    found = markup.read(text.text)
    lists = tuple(found.list_lengths)
    return Passage("text", text.kind, found.text, links=tuple(found.links), list_lengths=lists, is_rich=is_rich)
