"""Whether two values are the same to the digest, at any depth of a content."""

import json

from django.utils.translation import gettext as _

from review.digest import EMPTY, canonical

EMPTY_TEXTS = frozenset(map(json.dumps, EMPTY))


def as_text(value):
    """The canonical form of a value as text: equal exactly where the digest sees no difference."""
    return json.dumps(canonical(value), sort_keys=True)


def is_same(before, after):
    """Whether two values of a field are the same: two empty ones are, whatever empties them."""
    texts = {as_text(before), as_text(after)}
    return len(texts) == 1 or texts <= EMPTY_TEXTS


def told_apart(before, after, raw_before, raw_after):
    """The words of two values that differ; where nobody would see how, with what does differ shown in them."""
    if " ".join(before.split()) != " ".join(after.split()):
        return before, after
    spaced = visible_spaces(raw_before), visible_spaces(raw_after)
    if spaced[0] != spaced[1]:
        return spaced
    return tuple(f"{words} ({as_text(raw)})".strip() for words, raw in ((before, raw_before), (after, raw_after)))


def visible_spaces(value):
    """A text with marks for the spaces and line ends that make a difference nobody would see; no text for anything else."""
    if not isinstance(value, str):
        return ""
    return value.replace(" ", "·").replace("\u00a0", "⍽").replace("\t", "→").replace("\r", "").replace("\n", "↵\n")


def or_empty(words):
    """Words; of a thing without any, that it is empty."""
    return words or _("(empty)")
