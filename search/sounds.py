"""How a word sounds, roughly: who writes skitzophrenia or zanax by ear has more letters amiss than a slip of the finger.

The usual phonetic keys, Metaphone first, read psych and schizo as English words and so miss the very words of this field.
"""

import re
from functools import lru_cache

BEGINNINGS = {"ps": "s", "pn": "n", "x": "z", "rh": "r", "kn": "n"}
SOUNDS = {
    "sch": "sk", "ych": "ik", "chr": "kr", "cho": "ko", "ph": "f", "ch": "ch", "ck": "k", "qu": "k", "q": "k", "kh": "k", "th": "t", "rh": "r", "gh": "g",
    "tz": "s", "ts": "s", "z": "s", "x": "ks", "ce": "se", "ci": "si", "cy": "si", "c": "k", "w": "v",
    "ee": "i", "ea": "i", "ie": "i", "ei": "i", "ey": "i", "y": "i", "ai": "a", "ay": "a", "ae": "e", "oe": "e", "oo": "u", "ou": "u",
}  # fmt: skip
BEGINNING = re.compile(f"^(?:{'|'.join(BEGINNINGS)})")
SOUND = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)))
DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=100_000)
def sound(word):
    """What a folded word has in common with others that sound like it."""
    begun = BEGINNING.sub(lambda found: BEGINNINGS[found[0]], word)
    heard = DOUBLED.sub(r"\1", SOUND.sub(lambda found: SOUNDS[found[0]], begun))
    return heard[:-1] if heard.endswith("e") else heard
