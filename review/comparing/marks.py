"""The marks themselves: their numbers, their labels, and how they nest with the elements of a line."""

from html import escape

from django.utils.translation import gettext as _

from .tree import ADDRESSING

TAGS = {"added": "ins", "removed": "del"}


class Numbers:
    """Counts the changes of a page in the order they are written."""

    def __init__(self):
        self.count = 0


class Change:
    """One change, of one mark or several: the first one written carries its address, the others its number."""

    def __init__(self, numbers):
        self.numbers, self.number = numbers, None

    def attributes(self, has_address=False):
        """The attributes of the next mark.

        Args:
            has_address: the element has an id of its own, so that the next mark has to carry the change's.
        """
        if self.number is None and not has_address:
            self.numbers.count += 1
            self.number = self.numbers.count
            return f' id="change-{self.number}"'
        return f' data-change="{self.number}"' if self.number else ""


class Mark:
    """An `ins`, `del` or `span` within a line. It may have to be opened again inside another element."""

    def __init__(self, change, kind, label=""):
        self.change, self.kind, self.label = change, kind, label
        self.tag = TAGS.get(kind, "span")

    def opening(self):
        """The opening tag, the first time with the label."""
        label, self.label = (f'<span class="change-label">{escape(self.label)} </span>' if self.label else ""), ""
        return f'<{self.tag} class="change-{self.kind}"{self.change.attributes()}>{label}'

    def closing(self):
        """The closing tag."""
        return f"</{self.tag}>"


class Copy:
    """An element of the former version within a `del`: without the addresses that the later one has."""

    def __init__(self, element):
        self.element = element

    def opening(self):
        """The opening tag."""
        return self.element.opening(without=ADDRESSING)

    def closing(self):
        """The closing tag."""
        return self.element.closing()


def nested(pieces):
    """Pieces of a line as HTML: each is a path of elements and marks, and what stands in the innermost."""
    out, opened = [], ()
    for path, html in pieces:
        if path is not opened:
            same = shared(opened, path)
            out += [node.closing() for node in reversed(opened[same:])]
            out += [node.opening() for node in path[same:]]
            opened = path
        out.append(html)
    return "".join(out + [node.closing() for node in reversed(opened)])


def shared(path, other):
    """How many steps two paths have in common."""
    return next(
        (n for n, (one, two) in enumerate(zip(path, other, strict=False)) if one is not two), min(len(path), len(other))
    )


def label_of(kind):
    """The words that say what a mark means."""
    return {"added": _("Added:"), "removed": _("Removed:")}[kind]


def note_of(old, new):
    """What changed about a word or picture that is still there: its link, its description, its look."""
    if address(old) != address(new):
        return link_note(address(old), address(new))
    if described(old) != described(new):
        return _("description of the picture: formerly “%(old)s”, now “%(new)s”") % {
            "old": described(old),
            "new": described(new),
        }
    return _("formatting changed: formerly %(old)s, now %(new)s") % {"old": look(old), "new": look(new)}


def link_note(old, new):
    """What changed about a link."""
    if not old:
        return _("link added: %(new)s") % {"new": new}
    if not new:
        return _("link removed: formerly %(old)s") % {"old": old}
    return _("link changed: formerly %(old)s, now %(new)s") % {"old": old, "new": new}


def address(token):
    """Where a word leads."""
    return next((element.attributes.get("href", "") for element in token.stack if element.name == "a"), "")


def described(token):
    """What a picture says to people who do not see it."""
    return token.node.attributes.get("alt", "") if token.node else ""


def look(token):
    """How a word is set."""
    names = {
        "b": _("bold"), "strong": _("bold"), "i": _("italic"), "em": _("italic"), "sup": _("superscript"), "a": _("link"),
    }  # fmt: skip
    told = [names.get(element.name, element.attributes.get("class") or element.name) for element in token.stack]
    return ", ".join(map(str, told)) or _("plain")
