"""From the plain content modules to what the database stores, as the editor's own forms would leave it."""

import itertools
import re
from collections import defaultdict
from functools import cache

from django.utils.html import escape
from wagtail import blocks
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from clinical.models import RegulatoryStatus
from consultations.models import CallToAction
from faq.models import FAQEntry

from . import documents, keys, pictures
from .content.references import REFERENCES as REFERENCES_A
from .content.references_b import REFERENCES as REFERENCES_B

REFERENCES = {**REFERENCES_A, **REFERENCES_B}
BLOCK_START = re.compile(r"<(p|li)>")
CITATION = re.compile(r"\[\[([\w-]+)\]\]")  # as the content modules write it: [[rodriguez-2013]]


def stream(field, content, seed):
    """The value of a StreamField, cleaned as its form would; ids come from the seed, so anchors stay.

    Args:
        field: the model's StreamField.
        content: (block type, value) pairs of a content module.
        seed: usually the page's slug.
    """
    block = field.stream_block
    return block.clean(block.to_python(of_stream(block, content, seed)))


def rich_text(html, features, seed):
    """Rich text as the editor stores it: with a key for each paragraph, so that an unchanged save changes nothing."""
    if not html:
        return ""
    if not BLOCK_START.search(html):
        html = f"<p>{html}</p>"
    html = CITATION.sub(lambda mark: citation(mark[1]), html)
    numbers = iter(range(1000))
    keyed = BLOCK_START.sub(lambda tag: f'<{tag[1]} data-block-key="{keys.stable_id(seed, next(numbers))[:5]}">', html)
    converter = converter_for(tuple(features))
    return converter.to_database_format(converter.from_database_format(keyed))


def citation(key):
    """A citation as it is stored."""
    found = keys.reference(REFERENCES[key])
    return f'<a linktype="citation" id="{found.pk}">{escape(found.label)}</a>'


@cache
def converter_for(features):
    return ContentstateConverter(features)


def raw(block, value, seed):
    """The stored form of one block's value."""
    for kind, build in BUILDERS:
        if isinstance(block, kind):
            return build(block, value, seed)
    return value


def of_stream(block, pairs, seed):
    """A stream; a block keeps its id from version to version as the first, second … of its kind, so that they compare."""
    numbers = defaultdict(itertools.count)
    pairs = [pairs] if isinstance(pairs, tuple) else pairs
    return [of_child(block, kind, value, f"{seed}/{kind}-{next(numbers[kind])}") for kind, value in pairs]


def of_child(block, kind, value, seed):
    """One block of a stream."""
    return {"type": kind, "value": raw(block.child_blocks[kind], shaped(kind, value), seed), "id": keys.stable_id(seed)}


def of_list(block, values, seed):
    """A list's items, each with an id from its place."""
    return [
        {
            "type": "item",
            "value": raw(block.child_block, value, f"{seed}/{number}"),
            "id": keys.stable_id(seed, number),
        }
        for number, value in enumerate(values)
    ]


def of_struct(block, values, seed):
    """A struct's fields; one the block does not have is a mistake in the content and raises KeyError."""
    return {name: raw(block.child_blocks[name], value, f"{seed}/{name}") for name, value in values.items()}


def of_table(block, table, seed):
    """A typed table's columns and rows."""
    kinds = [column["type"] for column in table["columns"]]
    cells = [
        [
            raw(block.child_blocks[kind], cell, f"{seed}/{row}/{column}")
            for column, (kind, cell) in enumerate(zip(kinds, values, strict=True))
        ]
        for row, values in enumerate(table["rows"])
    ]
    return {"columns": table["columns"], "rows": [{"values": values} for values in cells], "caption": ""}


def of_rich_text(block, html, seed):
    return rich_text(html, block.features, seed)


def of_image(block, key, seed):
    """A picture with the words it was uploaded with."""
    image = pictures.find(key)
    return {"image": image.pk, "alt_text": image.alt_text, "decorative": image.is_decorative}


def of_document(block, key, seed):
    return keys.document(documents.DOCUMENTS[key]["title"]).pk


def of_page(block, slug, seed):
    return keys.page(slug).pk if slug else None


def of_snippet(block, key, seed):
    return FINDERS[block.target_model](key).pk if key else None


def shaped(kind, value):
    """The content's short form of some blocks, as the block has it."""
    if kind == "comparison":
        kept = {name: value[name] for name in value if name not in {"columns", "rows"}}
        return {**kept, "table": {"columns": value["columns"], "rows": value["rows"]}}
    if kind == "picture":
        return {"picture": value["image"], "caption": value.get("caption", "")}
    return value


FINDERS = {FAQEntry: keys.entry, CallToAction: keys.call, RegulatoryStatus: keys.status}
BUILDERS = [
    (TypedTableBlock, of_table),
    (ImageBlock, of_image),
    (blocks.BaseStreamBlock, of_stream),
    (blocks.ListBlock, of_list),
    (blocks.BaseStructBlock, of_struct),
    (blocks.RichTextBlock, of_rich_text),
    (DocumentChooserBlock, of_document),
    (blocks.PageChooserBlock, of_page),
    (blocks.ChooserBlock, of_snippet),
]
