"""What a block's stored value is made of, and what stands for a block that the code no longer has."""

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

ANY = blocks.CharBlock(label="")


class Item:
    """One child of a stream or a list: its type, its value, and its id where it has one."""

    def __init__(self, raw):
        whole = isinstance(raw, dict) and "value" in raw and "type" in raw
        self.kind = str(raw["type"]) if whole else "item"
        self.value = raw["value"] if whole else raw
        self.id = raw.get("id") if whole else None


def is_struct(block, value):
    """Whether a value holds named parts, as its block says it should."""
    return isinstance(block, blocks.BaseStructBlock) and isinstance(value, dict)


def is_items(block, value):
    """Whether a value holds a row of items, as its block says it should."""
    return isinstance(block, (blocks.BaseStreamBlock, blocks.ListBlock)) and isinstance(value, list)


def is_table(block, value):
    """Whether a value holds a whole table, as its block says it should."""
    return (
        isinstance(block, TypedTableBlock)
        and isinstance(value, dict)
        and all(isinstance(column, dict) for column in value.get("columns") or [])
        and all(isinstance(row, dict) and is_row(row, value) for row in value.get("rows") or [])
    )


def is_row(row, table):
    """Whether a row has a cell for each of the table's columns."""
    return isinstance(row.get("values"), list) and len(row["values"]) == len(table.get("columns") or [])


def is_picture(block):
    """Whether a block's value is the key of a picture."""
    return isinstance(block, ImageBlock) or (
        isinstance(block, blocks.ChooserBlock) and issubclass(block.model_class, get_image_model())
    )


def children(block, value):
    """Pairs of block and item, in order."""
    known = block.child_blocks if isinstance(block, blocks.BaseStreamBlock) else {}
    for item in map(Item, value):
        yield (
            (block.child_block if isinstance(block, blocks.ListBlock) else known.get(item.kind) or unknown(item.kind)),
            item,
        )


def unknown(kind):
    """Stands for a block that the code no longer has."""
    return blocks.CharBlock(label=kind.replace("_", " "))


def table_cells(block, value):
    """A table as rows of pairs of block and value, its headings first."""
    columns = value.get("columns") or []
    yield [(ANY, column.get("heading", "")) for column in columns]
    for row in value.get("rows") or []:
        yield [(cell_block(block, column), cell) for column, cell in zip(columns, row["values"], strict=True)]


def cell_block(block, column):
    """The block of a column's cells."""
    return block.child_blocks.get(str(column.get("type"))) or ANY


def pictures_in(block, value):
    """The keys of the pictures within a value, in order."""
    if is_struct(block, value):
        parts = [(child, value.get(name)) for name, child in block.child_blocks.items()]
    elif is_items(block, value):
        parts = [(child, item.value) for child, item in children(block, value)]
    else:
        parts = []
        if is_picture(block) and isinstance(value, int):
            yield value
    for child, part in parts:
        yield from pictures_in(child, part)
