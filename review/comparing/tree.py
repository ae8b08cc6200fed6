"""A page's HTML as a tree of elements and texts, small and quick, with what the comparison asks of it."""

from functools import cached_property
from html import escape
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
RAW = frozenset(("script", "style"))
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
NO_CONTENT = frozenset(("nav", "script", "style", "template", "noscript"))
NOTICED = ("href", "alt", "title", "aria-label", "class")
ADDRESSING = ("id", "name", "for", "aria-labelledby", "aria-describedby", "aria-controls", "data-contentpath")


class Element:
    """An element; its children are elements and texts."""

    def __init__(self, name, attributes=()):
        self.name = name
        self.attributes = {key: value or "" for key, value in attributes}
        self.children = []

    @cached_property
    def is_block(self):
        """Whether it stands on lines of its own, by its kind or by what is in it."""
        return self.name in BLOCKS or any(child.is_block for child in self.children if isinstance(child, Element))

    @cached_property
    def is_derived(self):
        """Whether the site adds it by itself: menus, buttons for scripts, and what a template says is no content."""
        return self.name in NO_CONTENT or "hidden" in self.attributes or "data-derived" in self.attributes

    @cached_property
    def is_drawing(self):
        """Whether it is compared as one thing: what is hidden from screen readers, or has neither words nor pictures."""
        return self.attributes.get("aria-hidden") == "true" or not (text_of(self).strip() or has_picture(self))

    @cached_property
    def noticed(self):
        """What a reader notices of an element within a line, apart from its words."""
        return (self.name, *(self.attributes.get(name, "") for name in NOTICED))

    def opening(self, classes="", extra="", without=()):
        """The opening tag, with classes and attributes added or left out."""
        attributes = {key: value for key, value in self.attributes.items() if key not in without}
        if classes:
            attributes["class"] = f"{attributes.get('class', '')} {classes}".strip()
        told = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        return f"<{self.name}{told}{extra}>"

    def closing(self, **_options):
        """The closing tag; none for elements that have no content."""
        return "" if self.name in VOID else f"</{self.name}>"


def html_of(node, without=()):
    """A node as HTML."""
    if isinstance(node, str):
        return escape(node, quote=False)
    inner = node.children if node.name in RAW else (html_of(child, without) for child in node.children)
    return f"{node.opening(without=without)}{''.join(inner)}{node.closing()}"


def text_of(node):
    """All text of a node."""
    return node if isinstance(node, str) else "".join(map(text_of, node.children))


def has_picture(element):
    """Whether an element is or holds a picture."""
    return element.name == "img" or any(has_picture(child) for child in element.children if isinstance(child, Element))


def parse(html):
    """The tree of a piece of HTML, below an element of its own."""
    builder = Builder()
    builder.feed(html)
    builder.close()
    return builder.open[0]


class Builder(HTMLParser):
    """Builds the tree. Comments are left out."""

    def __init__(self):
        super().__init__()
        self.open = [Element("main")]

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes)
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        depth = next((n for n in range(len(self.open) - 1, 0, -1) if self.open[n].name == tag), None)
        if depth:
            del self.open[depth:]

    def handle_data(self, data):
        self.open[-1].children.append(data)
