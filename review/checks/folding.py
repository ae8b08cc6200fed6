"""Words without disguise: what a reader takes them for, in lower-case ASCII, with a way back to the original ones.

Removed: soft hyphens, zero-width and other invisible characters, combining marks; what is put between the letters of
a word ("c u r e", "F.D.A."). Made plain: case, compatibility forms (full width, ligatures, mathematical letters), letters
that look like Latin ones, curly quotes, all dashes and hyphens, all kinds of space, digits in place of letters ("cur3").
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .likenesses import LIKENESSES, latin_letter
from .spelling import respelled

NOT_PLAIN = re.compile(r"[^\x20-\x7e]")
STRANGE = "\x7f"  # stands for a character that has no likeness in ASCII
INVISIBLE = {"Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"}
KEPT_CONTROLS = {
    **dict.fromkeys("\n\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\t\r\x0b\x0c", " "),
}
FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5")  # letters by name, but nothing is seen of them


@dataclass(frozen=True)
class Folded:
    """The plain words, and for each of their characters the place of the original one."""

    text: str
    offsets: tuple  # offsets[i]: where in the original the character text[i] comes from
    length: int  # of the original

    @cached_property
    def bytes(self):
        """The same as bytes, one a character, for expressions that read bytes."""
        return self.text.encode("ascii")

    def original(self, start, end):
        """The span of the original that text[start:end] comes from, invisible characters within included."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else self.length
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1

    def folded(self, start, end):
        """The span of the folded text that the original's [start:end] became."""
        return bisect_right(self.offsets, start - 1), bisect_right(self.offsets, end - 1)


def fold(text):
    """The words of a text without disguise."""
    plain, offsets = text.lower(), range(len(text))
    if not (text.isascii() and text.isprintable()):
        plain, offsets = unmasked(text)
    changed, kept = respelled(plain)
    if kept is not None:
        offsets = [offsets[at] for at in kept]
    return Folded(changed, offsets if isinstance(offsets, range) else tuple(offsets), len(text))


def unmasked(text):
    """The ASCII of each character, one after the other, and where each comes from."""
    plain, offsets, at = [], [], 0
    for found in NOT_PLAIN.finditer(text):
        plain.append(text[at : found.start()].lower())
        offsets.extend(range(at, found.start()))
        at = found.end()
        signs = plain_of(found.group())
        plain.append(signs)
        offsets.extend([found.start()] * len(signs))
    plain.append(text[at:].lower())
    offsets.extend(range(at, len(text)))
    return "".join(plain), offsets


@lru_cache(maxsize=4096)
def plain_of(character):
    """The ASCII that a reader takes one character for; empty for an invisible one."""
    if character.isascii() and character.isprintable():
        return character.lower()
    if character in KEPT_CONTROLS:
        return KEPT_CONTROLS[character]
    category = unicodedata.category(character)
    if category in INVISIBLE or character in FILLERS:
        return ""
    if category.startswith("Z"):
        return " "
    for form in (character, character.lower()):
        if form in LIKENESSES:
            return LIKENESSES[form]
    return "".join(map(plain_sign, unicodedata.normalize("NFKD", character))) or STRANGE


def plain_sign(sign):
    """The same for one character of a decomposed one."""
    if sign.isascii():
        return sign.lower() if sign.isprintable() else " "
    if unicodedata.category(sign) in INVISIBLE:
        return ""
    return LIKENESSES.get(sign) or LIKENESSES.get(sign.lower()) or latin_letter(sign) or STRANGE
