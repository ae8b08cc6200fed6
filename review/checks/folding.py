"""Words without disguise: what a reader takes them for, in lower-case ASCII, with a way back to the original ones.

Removed: soft hyphens, zero-width and other invisible characters, combining marks. Made plain: case, compatibility forms
(full width, ligatures, mathematical letters), homoglyphs, curly quotes, all dashes and hyphens, all kinds of space.
"""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

STRANGE = "\x7f"  # stands for a character that has no likeness in ASCII

LIKENESSES = {
    # Greek and Cyrillic letters, and others, that look like Latin ones.
    **dict(zip("аеорсухіјѕһԁԛԝӏвнкмтгпᴀвᴄ", "aeopcyxijshdqwlbhkmtrnabc", strict=False)),
    **dict(zip("αβγεηικνορτυχωϲϳ", "abyenikvoptuxwcj", strict=True)),
    **dict(zip("øđłıŀħŧæœ", ["o", "d", "l", "i", "l", "h", "t", "ae", "oe"], strict=True)),
    "ß": "ss", "ð": "d", "þ": "th",
    **dict.fromkeys("‘’‚‛′ʹʼ`´＇", "'"),
    **dict.fromkeys("“”„‟″«»‹›＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-"),
    "…": "...", "•": "*", "·": "*", "×": "x", "№": "#", "＃": "#", "®": "", "™": "", "℠": "", "©": "",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⁄": "/",
}  # fmt: skip
INVISIBLE = {"Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"}
KEPT_CONTROLS = {
    "\n": "\n",
    "\t": " ",
    "\r": " ",
    "\x0b": " ",
    "\x0c": " ",
    "\x85": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
}


@dataclass(frozen=True)
class Folded:
    """The plain words, and for each of their characters the place of the original one."""

    text: str
    offsets: tuple  # offsets[i]: where in the original the character text[i] comes from
    length: int  # of the original

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
    if text.isascii() and text.isprintable():
        return Folded(text.lower(), range(len(text)), len(text))
    plain, offsets = [], []
    for at, character in enumerate(text):
        for sign in plain_of(character):
            plain.append(sign)
            offsets.append(at)
    return Folded("".join(plain), tuple(offsets), len(text))


@lru_cache(maxsize=4096)
def plain_of(character):
    """The ASCII that a reader takes one character for; empty for an invisible one."""
    if character.isascii() and character.isprintable():
        return character.lower()
    if character in KEPT_CONTROLS:
        return KEPT_CONTROLS[character]
    category = unicodedata.category(character)
    if category in INVISIBLE:
        return ""
    if category.startswith("Z"):
        return " "
    small = character.lower()
    if small in LIKENESSES:
        return LIKENESSES[small]
    return "".join(map(plain_sign, unicodedata.normalize("NFKD", character).lower()))


def plain_sign(sign):
    """The same for one character of a decomposed one."""
    if sign.isascii():
        return sign if sign.isprintable() else " "
    if unicodedata.category(sign) in INVISIBLE:
        return ""
    return LIKENESSES.get(sign, STRANGE)
