"""A line of text with its changes marked word by word."""

from html import escape
from itertools import pairwise

from .marks import Change, Copy, Mark, label_of, nested, note_of, shared
from .tokens import ADDED, CHANGED, REMOVED, SAME, differences


def marked_line(old, new, numbers, start=""):
    """The later version of a line as HTML, with what changed marked.

    Args:
        start: what to write before the first word.
    """
    pieces = opening_pieces(start)
    start_of_words = len(pieces)
    gone = []  # of the removed words: where they belong among the pieces
    mark = Marks(numbers)
    for state, before, after in differences(old.tokens, new.tokens):
        if state == REMOVED and before:
            gone.append((len(pieces), before, mark.next(REMOVED)))
        elif state == ADDED:
            pieces += marked_pieces(after, mark.next(ADDED) if after else None)
        elif state == CHANGED:
            pieces += changed_pieces(before[0], after[0], mark)
        elif state == SAME:
            mark.end()
            pieces += marked_pieces(after, None)
    pieces += [(stack, html) for stack, html in new.end]
    return nested(noted(with_removed(pieces, gone, start_of_words)))


def whole_line(line, kind, change, start=""):
    """A line all of which is added or removed."""
    pieces = opening_pieces(start)
    mark = Mark(change, kind)
    if kind == REMOVED:
        pieces += removed_pieces((), line.tokens, mark)
    else:
        pieces += [*marked_pieces(line.tokens, mark), *((stack, html) for stack, html in line.end)]
    return nested(pieces)


def plain_line(line, start=""):
    """A line without a change."""
    return nested([*opening_pieces(start), *marked_pieces(line.tokens, None), *line.end])


def opening_pieces(start):
    """What stands before the first word."""
    return [((), start)] if start else []


class Marks:
    """Gives the marks of a line: those that nothing unchanged stands between are one change."""

    def __init__(self, numbers):
        self.numbers, self.change = numbers, None
        self.contexts, self.mark = None, None

    def end(self):
        """Something unchanged follows."""
        self.change = self.contexts = None

    def next(self, kind):
        """A mark for words added or removed."""
        self.change = self.change or Change(self.numbers)
        self.contexts = None
        return Mark(self.change, kind, label_of(kind))

    def same_words(self, before, after):
        """A mark for a word whose link or look changed: the one of the word before, where the same changed there."""
        contexts = (before.context, after.context, after.stack)
        if contexts != self.contexts:
            self.change, self.contexts = Change(self.numbers), contexts
            self.mark = Mark(self.change, CHANGED)
            self.mark.note = note_of(before, after)
        return self.mark


def marked_pieces(tokens, mark):
    """Words within a mark; the space before the first one stays outside."""
    for number, token in enumerate(tokens):
        for stack, html in token.lead:
            yield (within(stack, mark) if number and stack == token.stack and not html.strip() else stack), html
        yield within(token.stack, mark), token.html


def within(stack, mark):
    """A path that ends in a mark."""
    return (*stack, mark) if mark else stack


def changed_pieces(before, after, marks):
    """A word that is the same and whose link or look is not."""
    is_next = marks.contexts == (before.context, after.context, after.stack)
    mark = marks.same_words(before, after)
    for stack, html in after.lead:
        yield (within(stack, mark) if is_next and stack == after.stack else stack), html
    yield within(after.stack, mark), after.html


def noted(pieces):
    """Pieces with the note of each mark that has one, at the mark's end."""
    pieces = list(pieces)
    for (path, html), (following, _html) in pairwise([*pieces, ((), "")]):
        yield path, html
        note = path and getattr(path[-1], "note", "")
        if note and path[-1] not in following:
            yield path, f'<span class="change-note"> ({escape(note)})</span>'


def with_removed(pieces, gone, start):
    """Pieces with the removed words put where they were: inside the elements that are open there, and no others.

    Args:
        start: how many pieces stand before the first word: a space has to follow what was removed there.
    """
    waiting = list(gone)
    for number in range(len(pieces) + 1):
        while waiting and waiting[0][0] == number:
            _number, tokens, mark = waiting.pop(0)
            stack = opened_at(pieces, number)
            yield from removed_pieces(stack, tokens, mark)
            if number == start:
                yield (*stack, mark), " "
        if number < len(pieces):
            yield pieces[number]


def opened_at(pieces, number):
    """The elements that are open between two pieces."""
    if not 0 < number < len(pieces):
        return ()
    before, after = pieces[number - 1][0], pieces[number][0]
    return tuple(node for node in before[: shared(before, after)] if not isinstance(node, Mark))


def removed_pieces(stack, tokens, mark):
    """Removed words within their mark, in copies of the elements they stood in that are not open there."""
    copies = {}
    known = {element.noticed for element in stack if not isinstance(element, Copy)}
    for number, token in enumerate(tokens):
        inner = [copies.setdefault(id(e), Copy(e)) for e in token.stack if e.noticed not in known]
        if any(html.isspace() for _stack, html in token.lead):
            yield ((*stack, mark) if number else stack), " "
        yield (*stack, mark, *inner), token.html
