"""How two values of a block differ, at any depth."""

from functools import cached_property

from django.contrib.humanize.templatetags.humanize import ordinal
from django.utils.translation import gettext as _

from core.blocks import PromptBlock

from .change import MOVED, Change, change
from .order import kept_in_order, pairs, shared_words
from .parts import ANY, children, is_items, is_struct, is_table, pictures_in
from .places import inside, numbered
from .sameness import as_text, is_same, or_empty, told_apart
from .tables import table_differences
from .words import block_words

EXCERPT = 80


def block_differences(block, before, after, place, names):
    """The changes between two values of a block. None exactly where the digest sees no difference."""
    if is_same(before, after):
        return
    yield from list(parts_differences(block, before, after, place, names)) or [
        whole_difference(block, before, after, place, names)
    ]


def parts_differences(block, before, after, place, names):
    """The changes of a value's parts; empty where it has none."""
    if is_table(block, before) and is_table(block, after):
        return table_differences(block, before, after, place, names, block_differences)
    if is_struct(block, before) and is_struct(block, after):
        return struct_differences(block, before, after, place, names)
    if is_items(block, before) and is_items(block, after):
        return item_differences(Rows(block, before, names), Rows(block, after, names), place, names)
    return ()


def whole_difference(block, before, after, place, names):
    """The change of a value as a whole; with its formatting named, where that alone changed."""
    words = [block_words(block, value, names) for value in (before, after)]
    if words[0] == words[1]:
        words = [block_words(block, value, names, formatting=True) for value in (before, after)]
    words = told_apart(*words, before, after)
    return change(place, *words, *(next(pictures_in(block, value), None) for value in (before, after)))


def struct_differences(block, before, after, place, names):
    """The changes of the fields of a block, those that the code no longer has included."""
    gone = [name for name in {**before, **after} if name not in block.child_blocks]
    for name, child in [*block.child_blocks.items(), *((name, ANY) for name in gone)]:
        step = place if is_only_field(block, name) else inside(place, child.label or name.replace("_", " "))
        yield from block_differences(child, before.get(name), after.get(name), step, names)


def is_only_field(block, name):
    """Whether a field needs no name of its own, being all that its block is about."""
    shown = [key for key, child in block.child_blocks.items() if not isinstance(child, PromptBlock)]
    return shown == [name] or (name == "image" and "alt_text" in shown)


class Row:
    """One item of a stream or list among its siblings."""

    def __init__(self, block, item, names):
        self.block, self.item, self.names = block, item, names

    @cached_property
    def words(self):
        """All it says."""
        return block_words(self.block, self.item.value, self.names)

    @cached_property
    def vocabulary(self):
        """Its words, each once."""
        return frozenset(self.words.split())

    @property
    def by_id(self):
        """What identifies it for certain."""
        return (self.item.kind, str(self.item.id)) if self.item.id else None

    @property
    def by_value(self):
        """What it is known by without an id."""
        return (self.item.kind, as_text(self.item.value))

    def likeness(self, other):
        """How like another one it is; not at all where it is of another type."""
        return shared_words(self.vocabulary, other.vocabulary) if self.item.kind == other.item.kind else 0.0


class Rows(list):
    """The items of a stream or list."""

    def __init__(self, block, value, names):
        super().__init__(Row(child, item, names) for child, item in children(block, value))
        self.is_stream = hasattr(block, "child_blocks")

    def label(self, index):
        """What an item is called: by its type and, where there are several of it, by its number among them."""
        label = self[index].block.label or _("entry")
        same = [number for number, row in enumerate(self) if row.item.kind == self[index].item.kind]
        return str(label) if self.is_stream and len(same) == 1 else numbered(same.index(index) + 1, label)

    def standing(self, index):
        """Where an item stands, and how it begins."""
        words = " ".join(self[index].words.split())
        start = words if len(words) <= EXCERPT else f"{words[:EXCERPT].rsplit(' ', 1)[0]} …"
        return _("%(ordinal)s of %(count)s: %(words)s") % {
            "ordinal": ordinal(index + 1),
            "count": len(self),
            "words": start,
        }


def one_sided(row, place, is_added):
    """An item that is only in one of two versions."""
    words, picture = or_empty(row.words), next(pictures_in(row.block, row.item.value), None)
    return change(place, "", words, None, picture) if is_added else change(place, words, "", picture)


def item_differences(before, after, place, names):
    """The items removed, added, moved and changed, in the order of the later version."""
    found = pairs(before, after, [lambda row: row.by_id, lambda row: row.by_value], Row.likeness)
    kept = kept_in_order(found, lambda index: 1 + len(before[index].words))
    came_from = {number: index for index, number in found.items()}
    for index in range(len(before)):
        if index not in found:
            yield one_sided(before[index], inside(place, before.label(index)), is_added=False)
    for number, row in enumerate(after):
        step = inside(place, after.label(number))
        if number not in came_from:
            yield one_sided(row, step, is_added=True)
            continue
        index = came_from[number]
        if index not in kept:
            yield Change(" › ".join(step), MOVED, before.standing(index), after.standing(number))
        yield from block_differences(row.block, before[index].item.value, row.item.value, step, names)
