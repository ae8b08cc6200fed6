"""Writes the later version of a page's content with everything marked that changed."""

from django.utils.html import escape
from django.utils.translation import gettext as _

from . import alignment
from .lines import marked_line, plain_line, whole_line
from .marks import Change, Numbers, label_of
from .tree import ADDRESSING, HEADINGS, html_of

PLACES = {
    "li": '<li class="change-place"{0}>{1}</li>',
    "tr": '<tr class="change-place"{0}><td colspan="99">{1}</td></tr>',
    "dt": '<dt class="change-place"{0}>{1}</dt>',
    "dd": '<dd class="change-place"{0}>{1}</dd>',
}
EXCERPT = 60


class Writer:
    """Writes parts in order; a label waits until the first line of its block can take it in."""

    def __init__(self):
        self.out, self.numbers = [], Numbers()
        self.label = ""
        self.marks = 0
        self.moves = {}

    def write_parts(self, before, after, parent):
        """The items of a part."""
        last = change = None
        for step in alignment.steps(before, after, parent):
            if step.kind == alignment.KEEP:
                self.pass_on(step.after)
                continue
            if not goes_on(last, step):
                change = Change(self.numbers)
            self.write_step(step, change, parent, is_first=not goes_on(last, step))
            last = step

    def write_step(self, step, change, parent, is_first):
        """One step of a part."""
        if step.kind == alignment.PAIR:
            self.write_pair(step, change, is_first)
        elif step.kind == alignment.PLACE:
            self.write_place(step, parent, is_first)
        elif step.kind == alignment.ADDED:
            self.write_whole(step.after, "added", change, is_first)
        else:
            self.write_whole(step.before, "removed", change, is_first)

    def pass_on(self, item):
        """What is no content, as it is."""
        self.out.append(item.passed() if item.is_border else "".join(map(html_of, item.passed)))

    def write_pair(self, step, change, is_first):
        """An item that is still there."""
        before, after = step.before, step.after
        if not step.moved and not self.label and before.fingerprint == after.fingerprint:
            self.out.append("".join(map(html_of, [after.element] if after.element else after.nodes)))
        elif after.element is None:
            self.write_line(before, after)
        elif step.moved:
            words = moved_from(step.landmark) if is_first else ""
            self.write_block(before, after, "moved", change, words, f' data-moved="{self.move(after)}"')
        elif before.element.name != after.element.name:
            words = _("Formerly a heading of level %(level)s:") % {"level": before.element.name[1:]}
            self.write_block(before, after, "changed", change, words)
        else:
            self.write_block(before, after)

    def write_line(self, before, after):
        """A line that is still there."""
        label = self.take_label()
        if before.fingerprint == after.fingerprint:
            self.out.append(one_box(after, plain_line(after.line, label)))
            return
        self.marks += 1
        self.out.append(one_box(after, marked_line(before.line, after.line, self.numbers, label)))

    def write_block(self, before, after, kind="", change=None, words="", extra=""):
        """A block that is still there, with its parts."""
        element = after.element
        marks, place = self.marks, len(self.out)
        self.out.append("")
        if kind:
            self.marks += 1
            extra += self.announce(element, kind, change, words)
        self.write_parts(before.items, after.items, element.name)
        opened = self.opened(element) if self.marks > marks else ""
        self.out[place] = element.opening(f"change-{kind}" if kind else "", extra + opened)
        self.out.append(element.closing())

    def opened(self, element):
        """What opens a folded part in which something changed."""
        return ' open data-opened=""' if element.name == "details" and "open" not in element.attributes else ""

    def announce(self, element, kind, change, words):
        """The attributes of a marked block; its label waits for the block's first line."""
        attributes = change.attributes(has_address="id" in element.attributes and kind != "removed")
        if words:
            own = change.attributes() if change.number is None else ""
            self.label += f'<span class="change-label"{own}>{escape(words)} </span>'
        return attributes

    def take_label(self):
        """The label that waits, once."""
        label, self.label = self.label, ""
        return label

    def write_whole(self, item, kind, change, is_first):
        """An item that is new or gone."""
        if not item.weight:
            self.write_empty(item, kind)
            return
        self.marks += 1
        words = label_of(kind) if is_first else ""
        if item.element is None:
            label = f'<span class="change-label">{escape(words)} </span>' if words else ""
            self.out.append(one_box(item, whole_line(item.line, kind, change, self.take_label() + label)))
            return
        element = item.element
        without = ADDRESSING if kind == "removed" else ()
        extra = self.announce(element, kind, change, words) + self.opened(element)
        self.out.append(element.opening(f"change-{kind}", extra, without))
        self.write_inner(item, kind, change)
        self.out.append(element.closing())

    def write_empty(self, item, kind):
        """An item without a word: nothing to mark."""
        if kind == "added":
            self.out.append("".join(map(html_of, [item.element] if item.element else item.nodes)))

    def write_inner(self, item, kind, change):
        """The parts of a block that is new or gone."""
        for part in item.items:
            if part.is_content and part.element is None:
                self.out.append(one_box(part, whole_line(part.line, kind, change, self.take_label())))
            elif part.is_content:
                self.write_inner_block(part, kind, change)
            elif kind == "added":
                self.pass_on(part)

    def write_inner_block(self, part, kind, change):
        """A block within a block that is new or gone."""
        element = part.element
        self.out.append(element.opening("", self.opened(element), ADDRESSING if kind == "removed" else ()))
        self.write_inner(part, kind, change)
        self.out.append(element.closing())

    def write_place(self, step, parent, is_first):
        """The place from which something moved away."""
        name = step.before.element.name if step.before.element else "span"
        words = escape(_("Moved away from here: “%(words)s”") % {"words": excerpt(step.before)}) if is_first else ""
        number = f' data-from="{self.move(step.after)}"' + ("" if is_first else " hidden")
        form = '<div class="change-place"{0}><dt>{1}</dt></div>' if parent == "dl" and name == "div" else None
        form = form or PLACES.get(name) or ('<p class="change-place"{0}>{1}</p>' if name != "span" else "")
        form = form or '<span class="change-place"{0}>{1}</span>'
        self.out.append(form.format(number, words))

    def move(self, item):
        """The number that a moved item and its former place share."""
        return self.moves.setdefault(id(item), len(self.moves) + 1)


def one_box(item, html):
    """A line with marks; beside blocks it is held together, because a grid would take each mark for a cell."""
    return f'<span class="change-line">{html}</span>' if item.is_beside_blocks else html


def goes_on(last, step):
    """Whether a step is of one change with the one before: of the same kind and, where it moved, from the same place."""
    if last is None or last.kind != step.kind:
        return False
    if step.kind == alignment.PAIR:
        return last.moved and step.moved and step.follows is last.before
    return True


def moved_from(landmark):
    """Where a moved block stood."""
    if landmark is None:
        return _("Moved from the beginning:")
    return _("Moved from after “%(words)s”:") % {"words": excerpt(landmark)}


def excerpt(item):
    """The first words of an item."""
    text = first_words(item)
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT].rsplit(' ', 1)[0]} …"


def first_words(item):
    """The heading or first line of an item."""
    if item.element is None or item.element.name in HEADINGS or not item.parts:
        return item.text
    return next((words for part in item.parts if (words := first_words(part))), "")
