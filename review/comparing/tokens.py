"""A line of text as words, each with the elements it stands in, and how two such lines differ word by word."""

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from .tree import VOID, Element, html_of

WORDS = re.compile(r"(\s*)(\w+(?:[’'.,/–‑-]\w+)*|[^\w\s])|(\s+)")
SAME, ADDED, REMOVED, CHANGED = "same", "added", "removed", "changed"
LEAST_SAME = 0.25  # with less in common, the whole line is shown as replaced
SHORT = 3


@dataclass(slots=True)
class Token:
    """A word, a mark, or a picture.

    `stack` is the elements it stands in; `lead` what comes before it and is no content: pairs of stack and HTML.
    """

    key: tuple
    html: str
    stack: tuple
    lead: list = field(default_factory=list)
    node: Element | None = None

    @property
    def context(self):
        """What a reader notices of the elements around it."""
        if not (self.stack or self.node):
            return ()
        elements = (*self.stack, self.node) if self.node else self.stack
        return tuple(element.noticed for element in elements)

    @property
    def is_word(self):
        """Whether it says more than a comma does."""
        return self.node is not None or self.html[:1].isalnum()


class Line:
    """A run of text and inline elements within a block."""

    def __init__(self, nodes):
        self.tokens, self.lead = [], []
        self.gap = True  # whether a space, or the start of the line, comes before the next word
        for node in nodes:
            self.read(node, ())
        self.end = self.lead  # what follows the last word

    def read(self, node, stack):
        """Take in a text or an element."""
        if isinstance(node, str):
            self.read_text(node, stack)
        elif node.is_derived:
            self.lead.append((stack, html_of(node)))
        elif node.name in VOID:
            self.add(Token(picture_key(node), html_of(node), stack, node=node))
        elif compared := node.attributes.get("data-compared"):
            self.add(Token(("compared", compared), html_of(node), stack))  # by what it says it is, whatever its words
        elif node.is_drawing:
            self.read_drawing(node, stack)
        else:
            for child in node.children:
                self.read(child, (*stack, node))

    def read_drawing(self, node, stack):
        """Take in an element without words: one that may show something counts, any other is only kept."""
        if "".join(map(html_of, node.children)).strip() or node.attributes.get("class"):
            self.add(Token(("drawing", html_of(node)), html_of(node), stack, node=node))
        else:
            self.lead.append((stack, html_of(node)))

    def read_text(self, text, stack):
        """Take in the words of a text."""
        for space, word, rest in WORDS.findall(text):
            if blank := space or rest:
                self.lead.append((stack, blank))
                self.gap = True
            if word:
                self.add(Token((word, self.gap), html_of(word), stack))

    def add(self, token):
        """Take in a token, with what came before it."""
        token.lead, self.lead, self.gap = self.lead, [], False
        self.tokens.append(token)


def picture_key(node):
    """What makes a picture the same one: where it comes from."""
    return (node.name, node.attributes.get("src", ""))


def differences(before, after):
    """Two lines as segments in the order to show them: (state, tokens before, tokens after)."""
    keys = [[token.key for token in tokens] for tokens in (before, after)]
    steps = [(tag == "equal", before[a:b], after[c:d]) for tag, a, b, c, d in opcodes(*keys)]
    return list(segments(joined(steps, before, after)))


def opcodes(before, after):
    """The steps from one list to the other. Only what lies between the first and the last difference is searched."""
    least = min(len(before), len(after))
    start = next((n for n in range(least) if before[n] != after[n]), least)
    end = next((n for n in range(least - start) if before[-1 - n] != after[-1 - n]), least - start)
    middle = before[start : len(before) - end], after[start : len(after) - end]
    yield "equal", 0, start, 0, start
    for tag, *bounds in SequenceMatcher(None, *middle).get_opcodes():
        yield tag, *(bound + start for bound in bounds)
    yield "equal", len(before) - end, len(before), len(after) - end, len(after)


def joined(steps, before, after):
    """Steps without the crumbs that would make a rewritten passage hard to read: a comma or a short word kept between."""
    same = sum(token.is_word for equal, _before, tokens in steps if equal for token in tokens)
    most = max(sum(token.is_word for token in tokens) for tokens in (before, after))
    if most > SHORT and same < LEAST_SAME * most and before and after:
        return [(False, before, after)]
    found, steps = [], [step for step in steps if step[1] or step[2]]
    for number, (equal, old, new) in enumerate(steps):
        is_crumb = equal and 0 < number < len(steps) - 1 and is_small(new)
        if found and not found[-1][0] and (is_crumb or not equal):
            found[-1] = (False, found[-1][1] + old, found[-1][2] + new)
        else:
            found.append((equal, old, new))
    return found


def is_small(tokens):
    """Whether tokens are nothing but marks, or one short word."""
    words = [token for token in tokens if token.is_word]
    return not words or (len(tokens) == 1 and words[0].node is None and len(words[0].html) <= SHORT)


def segments(steps):
    """Steps with those split off whose words are the same and whose links or formatting are not."""
    for equal, old, new in steps:
        if not equal:
            yield REMOVED, old, []
            yield ADDED, [], new
            continue
        for token, other in zip(old, new, strict=True):
            yield (SAME if token.context == other.context else CHANGED), [token], [other]
