"""What stands one below the other in a part of a page: blocks, and lines of text."""

from functools import cached_property

from .tokens import Line
from .tree import HEADINGS, Element, text_of


class Item:
    """A block or a line of text among its siblings; or, where `passed` is given, what is passed on as it is.

    Sections are looked through, because a heading more or less moves their borders: `section` is the nearest around.
    """

    def __init__(self, element=None, nodes=(), passed=None, section=None, is_border=False):
        self.element, self.nodes, self.passed = element, list(nodes), passed
        self.section, self.is_border = section, is_border
        self.is_beside_blocks = False

    @property
    def is_content(self):
        """Whether it takes part in the comparison."""
        return self.passed is None

    @cached_property
    def line(self):
        """The words of a line."""
        return Line(self.nodes)

    @cached_property
    def items(self):
        """The items within a block, passed-on ones included."""
        return list(items_of(self.element)) if self.element else []

    @cached_property
    def parts(self):
        """The items within a block that take part."""
        return [item for item in self.items if item.is_content]

    @cached_property
    def fingerprint(self):
        """Equal for equal content."""
        if self.element is None:
            return hash(tuple((token.key, token.context) for token in self.line.tokens))
        return hash(
            (self.element.name, self.element.attributes.get("href"), tuple(part.fingerprint for part in self.parts))
        )

    @cached_property
    def words(self):
        """Its words and pictures, each once."""
        if self.element is None:
            return frozenset(token.key[:1] if token.node is None else token.key for token in self.line.tokens)
        return frozenset().union(*(part.words for part in self.parts))

    @cached_property
    def weight(self):
        """How many words it has."""
        return len(self.line.tokens) if self.element is None else sum(part.weight for part in self.parts)

    @property
    def kind(self):
        """What it has to be for another item to be the same one, changed."""
        if self.element is None:
            return "line"
        return "heading" if self.element.name in HEADINGS else self.element.name

    @property
    def text(self):
        """Its text on one line."""
        nodes = [self.element] if self.element else self.nodes
        return " ".join("".join(map(text_of, nodes)).split())


def items_of(element, section=None):
    """The items within an element, in order."""
    line, has_blocks = [], any(isinstance(child, Element) and child.is_block for child in element.children)
    for child in element.children:
        if not (isinstance(child, Element) and child.is_block):
            line.append(child)
            continue
        yield from line_item(line, section, has_blocks)
        line = []
        yield from block_items(child, section)
    yield from line_item(line, section, has_blocks)


def line_item(nodes, section, is_beside_blocks):
    """A line of text; one without a word is passed on."""
    if nodes:
        item = Item(nodes=nodes, section=section)
        item.is_beside_blocks = is_beside_blocks
        if not item.line.tokens:
            item.passed = nodes
        yield item


def block_items(element, section):
    """A block; a section with what is in it; what is no content passed on."""
    if element.is_derived:
        yield Item(passed=[element], section=section)
    elif element.name == "section":
        yield Item(passed=element.opening, section=section, is_border=True)
        yield from items_of(element, element)
        yield Item(passed=element.closing, section=section, is_border=True)
    else:
        yield Item(element, section=section)
