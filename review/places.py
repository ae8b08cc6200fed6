"""Where a comment belongs: from the place a reviewer points at in the rendered draft to the field that the editor sees.

Wagtail keeps a comment at a content path: a field's name, or in a stream field the way down to one field of a block
("body.<id>.text"). The rendered draft says which block an element came from; which of its fields, the words say.
"""

import json
import re

from bs4 import BeautifulSoup
from django.db.models import CharField, Model, TextField
from django.utils.html import strip_tags
from wagtail.blocks import FieldBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField

from review.digest import VOLATILE_FIELDS

WORD = re.compile(r"\w+")


def place_of(page, path, words=""):
    """The content path of the field to comment on; None where the page has no such place.

    Args:
        path: where the draft says it is: a field, or a block of a stream field.
        words: what stands at the place pointed at.
    """
    fields = list(fields_at(page, path))
    if not fields:
        return None
    sought = set(WORD.findall(plain(words).casefold()))
    return max(fields, key=lambda field: len(sought & set(WORD.findall(field[1].casefold()))))[0]


def words_at(page, path):
    """The words of the field at a content path, to find it again in the rendered draft."""
    return next((words for name, words in fields_at(page, path)), "")


def fields_at(page, path):
    """Pairs of content path and words: all fields at a path or below it that take a comment."""
    name, *rest = path.split(".")
    field = next((field for field in page._meta.concrete_fields if field.name == name), None)
    if isinstance(field, StreamField):
        bound = field.get_block_by_content_path(getattr(page, name), rest)
        return fields_of(bound.block, bound.value, path) if bound and rest else []
    takes_comments = field and field.editable and name not in VOLATILE_FIELDS and not rest
    return [(path, plain(getattr(page, name)))] if takes_comments else []


def fields_of(block, value, path):
    """The same for one block and its value."""
    if isinstance(block, FieldBlock):
        if isinstance(block, RichTextBlock) or getattr(block.field.widget, "show_add_comment_button", True):
            yield path, words_of(block, value)
    elif children := children_of(block, value):
        for name, child, child_value in children:
            yield from fields_of(child, child_value, f"{path}.{name}")
    elif not isinstance(block, StructBlock | StreamBlock | ListBlock):
        yield path, words_of(block, value)


def children_of(block, value):
    """Triples of name, block and value of what a block holds; none for one that holds nothing or is a field."""
    if isinstance(block, StructBlock):
        return [(name, child, value.get(name)) for name, child in block.child_blocks.items()]
    if isinstance(block, StreamBlock):
        return [(child.id, child.block, child.value) for child in value]
    return (
        [(child.id, child.block, child.value) for child in value.bound_blocks] if isinstance(block, ListBlock) else []
    )


def words_of(block, value):
    """What a reader sees of a field's value, roughly: for what was chosen elsewhere, its own words."""
    if isinstance(value, Model):
        texts = [field for field in value._meta.concrete_fields if isinstance(field, CharField | TextField)]
        return plain(" ".join(str(getattr(value, field.name)) for field in texts))
    return plain(" ".join(block.get_searchable_content(value)) or str(value or ""))


def plain(text):
    """A text without tags and superfluous space."""
    return " ".join(strip_tags(str(text).replace("<", " <")).split())


def position_of(page, path, key):
    """Where in a text with formatting the paragraph with a key stands, as Wagtail's text editor notes it; else nowhere."""
    source = source_at(page, path)
    paragraph = BeautifulSoup(source, "html.parser").find(attrs={"data-block-key": key}) if key and source else None
    return json.dumps([{"key": key, "start": 0, "end": len(paragraph.get_text())}] if paragraph else [])


def paragraph_of(position):
    """The key of the first paragraph that a position names; empty where it names none."""
    try:
        return json.loads(position)[0]["key"]
    except (ValueError, LookupError, TypeError):
        return ""


def source_at(page, path):
    """The stored text of the field at a content path; empty where it is no text with formatting."""
    name, *rest = path.split(".")
    if not rest:
        value = getattr(page, name, "")
        return value if isinstance(value, str) else ""
    bound = page._meta.get_field(name).get_block_by_content_path(getattr(page, name), rest)
    return getattr(bound.value, "source", "") if bound else ""
