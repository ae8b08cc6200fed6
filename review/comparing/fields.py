"""How two values of a model's field differ: plain fields, choices of many, rows of their own, and bodies of blocks."""

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.images import get_image_model

from review.digest import ROW_KEYS, decoded
from review.digest import place as row_place

from .blocks import block_differences
from .change import MOVED, Change, change
from .order import kept_in_order, pairs
from .places import inside, numbered
from .sameness import as_text, or_empty, told_apart
from .words import field_words


def field_differences(model, name, before, after, place, names):
    """The changes between two values of a field that are known to differ."""
    field = field_of(model, name)
    if isinstance(field, StreamField):
        found = block_differences(field.stream_block, stream(before), stream(after), place, names)
    elif getattr(field, "one_to_many", False):
        found = row_differences(field.related_model, rows(before), rows(after), place, names)
    elif getattr(field, "many_to_many", False):
        found = choice_differences(field.related_model, before, after, place, names)
    else:
        found = ()
    telling = [one for one in found if one.before != one.after]
    return telling or [value_difference(field, before, after, place, names)]


def field_of(model, name):
    """The model's field; None where the code no longer has it."""
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def stream(value):
    """The raw blocks of a stream field, stored as text."""
    blocks = decoded(value)
    return blocks if isinstance(blocks, list) else []


def rows(value):
    """The rows of a child relation, in their order."""
    return (
        sorted(value, key=row_place) if isinstance(value, list) and all(isinstance(row, dict) for row in value) else []
    )


def value_difference(field, before, after, place, names):
    """The change of a plain value; with its formatting named, where that alone changed."""
    field = None if getattr(field, "one_to_many", False) or getattr(field, "many_to_many", False) else field
    words = [field_words(field, value, names) for value in (before, after)]
    if words[0] == words[1]:
        words = [field_words(field, value, names, formatting=True) for value in (before, after)]
    pictures = (before, after) if is_picture(field) else ()
    return change(place, *told_apart(*words, before, after), *pictures)


def is_picture(field):
    """Whether a field's value is the key of a picture."""
    return bool(field and field.is_relation and issubclass(field.related_model, get_image_model()))


def choice_differences(model, before, after, place, names):
    """What was ticked and what no longer is, one by one."""
    before, after = (value if isinstance(value, list) else [] for value in (before, after))
    for key in before:
        if key not in after:
            yield change(place, names.of(model, key), "")
    for key in after:
        if key not in before:
            yield change(place, "", names.of(model, key))


def row_differences(model, before, after, place, names):
    """The rows removed, added, moved and changed, such as references."""
    found = pairs(before, after, [row_text, row_key], lambda *_rows: 0)
    kept = kept_in_order(found, lambda _index: 1)
    came_from = {number: index for index, number in found.items()}
    for index, row in enumerate(before):
        if index not in found:
            yield change(inside(place, str(index + 1)), or_empty(row_words(model, row, names)), "")
    for number, row in enumerate(after):
        step = inside(place, str(number + 1))
        if number not in came_from:
            yield change(step, "", or_empty(row_words(model, row, names)))
            continue
        index = came_from[number]
        if index not in kept:
            words = row_words(model, row, names)
            standing = [f"{numbered(n + 1, _('place'))}: {words}" for n in (index, number)]
            yield Change(" › ".join(step), MOVED, *standing)
        if row_text(before[index]) != row_text(row):
            yield change(
                step, *told_apart(*(row_words(model, r, names) for r in (before[index], row)), before[index], row)
            )


def row_key(row):
    """The database key of a row, by which it is known where it changed; a copy of a revision has none."""
    return str(row["pk"]) if row.get("pk") else None


def row_text(row):
    """What a row says, as the digest sees it."""
    return as_text({name: value for name, value in row.items() if name not in ROW_KEYS})


def row_words(model, row, names):
    """The words of a row."""
    told = [(name, value) for name, value in row.items() if name not in ROW_KEYS]
    return "\n".join(filter(None, (field_words(field_of(model, name), value, names) for name, value in told)))
