"""The value of a field or block as plain text for a reader: names instead of keys, yes and no, days written out."""

import json
from datetime import datetime

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import RichTextField
from wagtail.images import get_image_model

from .parts import children, is_items, is_picture, is_struct, is_table, table_cells
from .richtext import as_words

NEEDS_LABEL = (blocks.ChoiceBlock, blocks.BooleanBlock, blocks.IntegerBlock)


def block_words(block, value, names, formatting=False):
    """All that a block says, a line a part."""
    if is_table(block, value):
        lines = [" | ".join(block_words(*cell, names) for cell in row) for row in table_cells(block, value)]
    elif is_struct(block, value):
        lines = [labelled_words(child, value.get(name), names) for name, child in block.child_blocks.items()]
    elif is_items(block, value):
        lines = [block_words(child, item.value, names) for child, item in children(block, value)]
    else:
        return value_words(block, value, names, formatting)
    return "\n".join(line for line in lines if line)


def labelled_words(block, value, names):
    """The words of a part, with its label where they say little without."""
    words = block_words(block, value, names)
    return f"{block.label}: {words}" if words and isinstance(block, NEEDS_LABEL) else words


def value_words(block, value, names, formatting):
    """The words of a value that has no parts."""
    if isinstance(block, blocks.RichTextBlock) and isinstance(value, str):
        return as_words(value, names, formatting)
    if is_picture(block):
        return names.of(get_image_model(), value)
    if isinstance(block, blocks.ChooserBlock):
        return names.of(block.model_class, value)
    if isinstance(block, blocks.ChoiceBlock):
        return choice_words(block.field.choices, value)
    return plain(value)


def field_words(field, value, names, formatting=False):
    """The words of a model field's value; `field` is None for one that the code no longer has."""
    if field is None or value is None:
        return plain(value)
    if field.is_relation:
        return names.of(field.related_model, value)
    if isinstance(field, RichTextField):
        return as_words(str(value), names, formatting)
    return choice_words(field.flatchoices, value)


def choice_words(choices, value):
    """The label of a choice; the value in plain words where it is none of them."""
    flat = [pair for choice in choices for pair in (choice[1] if isinstance(choice[1], (list, tuple)) else [choice])]
    return {str(choice): str(label) for choice, label in flat if choice not in (None, "")}.get(str(value)) or plain(
        value
    )


def plain(value):
    """A value as text: yes and no, days written out, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""
    return day_words(value) if isinstance(value, str) else str(value)


def day_words(text):
    """A day or moment as people write it; any other text as it is."""
    for parse in (parse_date, parse_datetime):
        try:
            if moment := parse(text):
                return date_format(moment, "DATETIME_FORMAT" if isinstance(moment, datetime) else "DATE_FORMAT")
        except ValueError:
            continue
    return text
