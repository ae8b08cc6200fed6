"""How the items of two versions of a part belong together, and where to show those that are gone or moved."""

from collections import defaultdict
from dataclasses import dataclass

from .order import kept_in_order, pairs, same_key, shared_words

LONE = frozenset(
    [
        "div",
        "ul",
        "ol",
        "dl",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "header",
        "footer",
        "aside",
        "h1",
        "dt",
        "dd",
        "figcaption",
        "summary",
        "caption",
        "line",
    ]
)
SAME_ID = 0.25
KEEP, PAIR, ADDED, REMOVED, PLACE = "keep", "pair", "added", "removed", "place"


@dataclass
class Step:
    """One thing to write. Of what moved, `follows` is the item it followed, and `landmark` the heading above it, if any."""

    kind: str
    before: object = None
    after: object = None
    moved: bool = False
    follows: object = None
    landmark: object = None


def steps(before, after, parent):
    """What to write for a part: its items after, and among them those removed and the places of those moved."""
    old = [item for item in before if item.is_content]
    new = [item for item in after if item.is_content]
    found, kept = matched(old, new, parent)
    shown = {id(new[number]): index for index, number in found.items()}
    slots = Slots(old, new, after, found, kept)
    for index, item in enumerate(old):
        if index not in kept:
            slots.put(index, Step(PLACE, item, new[found[index]]) if index in found else Step(REMOVED, item))
    for number, item in enumerate(after):
        yield from slots.before(number)
        yield own_step(item, old, shown, kept)
    yield from slots.before(len(after))


def own_step(item, old, shown, kept):
    """What to write for an item of the later version."""
    if not item.is_content:
        return Step(KEEP, after=item)
    if id(item) not in shown:
        return Step(ADDED, after=item)
    index = shown[id(item)]
    if index in kept:
        return Step(PAIR, old[index], item)
    follows = old[index - 1] if index else None
    landmark = next((above for above in reversed(old[:index]) if above.kind == "heading"), follows)
    return Step(PAIR, old[index], item, True, follows, landmark)


def matched(old, new, parent):
    """The pairs of items that belong together, and the indices before of those that kept their order."""
    if parent == "tr":
        found = cells(old, new)
        kept = kept_in_order(found, lambda index: 1 + old[index].weight)
        return {index: found[index] for index in kept}, kept
    found = pairs(old, new, [lambda item: item.fingerprint], likeness)
    found |= lone(old, new, found)
    return found, kept_in_order(found, lambda index: 1 + old[index].weight)


def likeness(item, other):
    """How like two items are, by their words; more so where they have the same address on the page."""
    if item.kind != other.kind:
        return 0.0
    alike = shared_words(item.words, other.words)
    return alike + SAME_ID if alike and item.element and same_address(item, other) else alike


def same_address(item, other):
    """Whether two blocks have the same id, or come from the same block of the editor."""
    sides = [side.element.attributes for side in (item, other)]
    return any(sides[0].get(name) and sides[0].get(name) == sides[1].get(name) for name in ("id", "data-contentpath"))


def lone(old, new, found):
    """Boxes of which there is only one of their kind left on either side: the same box, whatever is in it now."""
    taken = set(found.values())
    rest = (
        [(n, item) for n, item in enumerate(old) if n not in found],
        [(n, item) for n, item in enumerate(new) if n not in taken],
    )
    kinds = [[box(item) for _n, item in side] for side in rest]

    def only_one(item):
        kind = box(item)
        return kind if item.kind in LONE and all(side.count(kind) == 1 for side in kinds) else None

    return same_key(*rest, only_one)


def box(item):
    """The kind of box an item is."""
    return (item.kind, item.element.attributes.get("class") if item.element else None)


def cells(old, new):
    """The cells of a row: by the column they name, else by what is in them, else by their place."""
    place = {id(item): n for side in (old, new) for n, item in enumerate(side)}

    def by_place(item):
        return place[id(item)] if len(old) == len(new) else None

    return pairs(old, new, [column, lambda item: item.fingerprint, by_place], likeness)


def column(item):
    """The heading of the column that a cell names; None where it names none."""
    return item.element and item.element.attributes.get("data-label")


class Slots:
    """Where among the items of the later version those stand that are gone from there, in their own order."""

    def __init__(self, old, new, after, found, kept):
        self.old, self.after, self.kept = old, after, kept
        places = {id(item): n for n, item in enumerate(after)}
        self.places = {index: places[id(new[number])] for index, number in found.items()}
        self.added = {places[id(item)] for n, item in enumerate(new) if n not in found.values()}
        self.first = places[id(new[0])] if new else len(after)
        self.last = 0
        self.steps = defaultdict(list)

    def put(self, index, step):
        """Find the place of an item that is gone: never before that of one that stood before it."""
        self.last = max(self.last, self.place(index))
        self.steps[self.last].append(step)

    def place(self, index):
        """The number of the later version's item before which an item was: next to a neighbor, in its own section first."""
        earlier = next((n for n in range(index - 1, -1, -1) if n in self.kept), None)
        later = next((n for n in range(index + 1, len(self.old)) if n in self.kept), None)
        near = [n for n in (earlier, later) if n is not None]
        near.sort(key=lambda n: self.old[n].section is not self.old[index].section)
        if not near:
            return self.first
        return self.places[earlier] + 1 if near[0] == earlier else self.first_added(self.places[later])

    def first_added(self, place):
        """The first of the added items right before a place, so that what was removed is shown before what replaced it."""
        first = place
        for number in range(place - 1, -1, -1):
            item = self.after[number]
            if item.is_border or (item.is_content and number not in self.added):
                break
            first = number if item.is_content else first
        return first

    def before(self, number):
        """What to write before an item of the later version."""
        return self.steps.get(number, ())
