"""How two tables differ: columns and rows added, removed, moved, and cells changed."""

from django.utils.translation import gettext as _

from .change import MOVED, Change, change
from .order import kept_in_order, pairs, shared_words
from .parts import ANY, cell_block
from .places import inside, numbered
from .sameness import or_empty
from .words import block_words

LEAST_ALIKE = 0.3  # the cells of a row are short


class Table:
    """A table with the words of its cells."""

    def __init__(self, block, value, names):
        self.columns = value.get("columns") or []
        self.blocks = [cell_block(block, column) for column in self.columns]
        self.rows = [row["values"] for row in value.get("rows") or []]
        self.words = [
            [block_words(child, cell, names) for child, cell in zip(self.blocks, row, strict=True)] for row in self.rows
        ]
        self.headings = [str(column.get("heading") or "") for column in self.columns]

    def column_words(self, number):
        """A column, a line a cell."""
        return or_empty("\n".join([self.headings[number], *(row[number] for row in self.words)]).strip())

    def row_label(self, number):
        """What a row is called: by its first cell."""
        name = " ".join(self.words[number][0].split()) if self.words[number] else ""
        return f"“{name}”" if name else numbered(number + 1, _("row"))


def table_differences(block, before, after, place, names, cell_differences):
    """The changes of a table. Columns are known by type and heading, rows by what they say."""
    tables = old, new = Table(block, before, names), Table(block, after, names)
    columns = paired_columns(old, new)
    rows = paired_rows(old, new)
    yield from column_differences(old, new, columns, place)
    yield from row_differences(old, new, rows, place)
    for index, number in sorted(rows.items(), key=lambda pair: pair[1]):
        for column, other in columns.items():
            step = inside(place, f"{new.row_label(number)}, {new.headings[other]}")
            cells = (
                table.rows[row][cell] for table, row, cell in zip(tables, (index, number), (column, other), strict=True)
            )
            yield from cell_differences(new.blocks[other], *cells, step, names)
    caption = before.get("caption"), after.get("caption")
    yield from cell_differences(ANY, *caption, inside(place, _("Caption")), names)


def paired_columns(old, new):
    """Columns that belong together: of one type and heading, or of one type and at the same place."""

    def identity(table):
        return [
            (str(column.get("type")), heading, n)
            for n, (column, heading) in enumerate(zip(table.columns, table.headings, strict=True))
        ]

    keys = [
        lambda column: column[:2],
        lambda column: (column[0], column[2]) if len(old.columns) == len(new.columns) else None,
    ]
    return pairs(identity(old), identity(new), keys, lambda _column, _other: 0)


def paired_rows(old, new):
    """Rows that belong together: of the same words, of the same name, or much alike."""
    keys = [tuple, lambda row: row[0] if row and row[0] else None]
    return pairs(old.words, new.words, keys, alike, LEAST_ALIKE)


def alike(row, other):
    """How like two rows are."""
    return shared_words(frozenset(" ".join(row).split()), frozenset(" ".join(other).split()))


def column_differences(old, new, columns, place):
    """Columns removed, added, renamed and moved."""
    kept = kept_in_order(columns, lambda _column: 1)
    for column, heading in enumerate(old.headings):
        if column not in columns:
            yield change(inside(place, _("Column “%s”") % heading), old.column_words(column), "")
    for column, heading in enumerate(new.headings):
        if column not in columns.values():
            yield change(inside(place, _("Column “%s”") % heading), "", new.column_words(column))
    for column, other in columns.items():
        step = inside(place, _("Column “%s”") % new.headings[other])
        if old.headings[column] != new.headings[other]:
            yield change(step, old.headings[column], new.headings[other])
        if column not in kept:
            yield Change(" › ".join(step), MOVED, numbered(column + 1, _("column")), numbered(other + 1, _("column")))


def row_differences(old, new, rows, place):
    """Rows removed, added and moved."""
    kept = kept_in_order(rows, lambda _row: 1)
    for row, words in enumerate(old.words):
        if row not in rows:
            yield change(inside(place, old.row_label(row)), or_empty(" | ".join(words)), "")
    for row, words in enumerate(new.words):
        if row not in rows.values():
            yield change(inside(place, new.row_label(row)), "", or_empty(" | ".join(words)))
    for row, other in rows.items():
        if row not in kept:
            moved = [numbered(number + 1, _("row")) for number in (row, other)]
            yield Change(" › ".join(inside(place, new.row_label(other))), MOVED, *moved)
