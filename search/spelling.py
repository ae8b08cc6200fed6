"""What somebody may have meant to type: the words of the site that are a letter or two away, or sound the same."""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice, takewhile

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .memory import remember
from .models import Word
from .sounds import sound
from .synonyms import known_words
from .text import is_telling, stem, weighs

MOST_WORDS = 60_000
SHORTEST, SHORTEST_FOR_TWO = 4, 7  # letters of a word that may have one typo, or two
SHORTEST_STEM_FOR_TWO = 6  # and of what is left without its ending, which tells no words apart
SHORTEST_FOR_ANY, SHORTEST_BY_EAR = 6, 5  # letters of a word that may have another letter in it, or another vowel
SHORTEST_FOR_NAME = 8  # and of one that has a letter too many or another one than a known name
VOWELS = frozenset("aeiouy")
OTHER_BEGINNING = 0.6  # what a different first letter adds to the distance
SHORTER = 0.3  # and what a letter too many adds: more often one is left out
FAR_MORE = 6  # times as many pages make one of two equally near words the clear one
SHORTEST_SOUND, SHORTEST_SOUND_FOR_ONE = 5, 9  # letters of a sound that tells, or that may have one amiss
ALIKE = 0.9  # how far a word is that sounds the same, however it is written
SHORTEST_PART = 3  # letters of words typed as one; so short a one has to tell something
SHORTEST_TOGETHER = 8  # and of two that are one word with a typo
MOST_OFFERED = 3
WITH_NUMBER = re.compile(r"([a-z]{2,})(\d+)")


@dataclass
class Mended:
    """Words as they were probably meant."""

    words: list
    others: list = field(default_factory=list)  # the same with other words that are as near
    changed: bool = False
    is_doubted: bool = False  # a word begins with another letter than the one typed

    @property
    def is_clear(self):
        """Whether nothing else was as likely meant."""
        return not (self.others or self.is_doubted)

    def replace(self, place, found):
        """Put the first of the words found in a place, and remember the others."""
        self.changed = True
        begins_otherwise = sound(found[0])[:1] != sound(self.words[place])[:1]
        self.is_doubted = self.is_doubted or begins_otherwise
        self.words[place] = found[0]
        self.others += [[*self.words[:place], other, *self.words[place + 1 :]] for other in found[1:]]


@remember
def vocabulary():
    """All words of the site, with the number of documents that have each."""
    rows = Word.objects.order_by("-documents").values_list("word", "documents")[:MOST_WORDS]
    return dict.fromkeys(known_words(), 0) | dict(rows)


@remember
def in_order():
    """The same words by the alphabet."""
    return sorted(vocabulary())


@remember
def by_sound():
    """The same words by how they sound."""
    found = defaultdict(list)
    for word in vocabulary():
        found[sound(word)].append(word)
    return dict(found)


def mend(typed, known):
    """Folded words with typos put right.

    Args:
        typed: folded words.
        known: what documents have of them.
    """
    together = joined(numbers_apart(typed, known), known)
    mended = Mended(together, changed=together != typed)
    for n, word in enumerate(together):
        if word not in known.words and may_be_typo(word) and (found := meant(word, stem(word) in known.stems)):
            mended.replace(n, found)
    mended.words = " ".join(mended.words).split()
    return mended


def numbers_apart(typed, known):
    """The words with a number set apart where no document has the two as one, like gad7."""
    parts = [WITH_NUMBER.fullmatch(word) if word not in known.words else None for word in typed]
    return [part for word, found in zip(typed, parts, strict=True) for part in (found.groups() if found else [word])]


def joined(typed, known):
    """The words with those put together that are one word on the site, like anti depressant or post pardum."""
    found = []
    for word in typed:
        before = found[-1] if found else ""
        unknown = {before, word} - known.words if before else ()
        is_odd = any(may_be_typo(one) and stem(one) not in known.stems for one in unknown)
        together = unknown and one_word(f"{before}{word}", is_odd)
        if together:
            found[-1] = together
        else:
            found.append(word)
    return found


def one_word(together, may_have_typo):
    """The word of the site that two are which were typed apart, with a letter amiss in a long one; nothing where there is none."""
    there = vocabulary()
    if together in there:
        return together
    if not may_have_typo or len(together) < SHORTEST_TOGETHER:
        return ""
    used = [word for word, documents in there.items() if documents]
    found = process.extractOne(together, used, scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else ""


def may_be_typo(word):
    """Whether a word that no document has may be a mistyped one."""
    return is_telling(word) and len(word) >= SHORTEST and word.isalpha() and word not in known_words()


def meant(word, is_stem_known):
    """The nearest words, only one where that is clear; none where the word is good as it is, or the beginning of one."""
    there = vocabulary()
    if f"{word}e" in there:  # ketamin
        return [f"{word}e"]
    is_begun = is_beginning(word)
    if (is_stem_known or is_begun) and (name := name_meant(word, is_stem_known)):
        return [name]
    if is_stem_known or is_begun:
        return []
    near = by_distance([*nearest(word, there), *alike(word, there)], there)
    if (not near or near[0][0] > 1) and (parts := parted(word, there)):
        return [parts]
    if not near:
        return []
    first, *others = near
    clear = all(cost > first[0] or stem(other) == stem(first[1]) for cost, other in others) or (
        there[first[1]] > FAR_MORE * max(there[other] for cost, other in others if cost == first[0])
    )
    return [first[1]] if clear else [other for _, other in near[:MOST_OFFERED]]


def is_beginning(word):
    """Whether a word that a document has begins like that."""
    there, order = vocabulary(), in_order()
    place = bisect_left(order, word)
    begun = takewhile(lambda other: other.startswith(word), islice(order, place, None))
    return any(there[other] for other in begun)


def name_meant(word, is_stem_known):
    """The one known name a letter away from a word that only begins another, like trama, or ends in a stem, like stimulents."""
    is_long = len(word) >= SHORTEST_FOR_NAME
    if is_stem_known and not is_long:
        return ""
    there = vocabulary()
    names = [name for name in known_words() if there[name] and name[0] == word[0] and not name.startswith(word)]
    near = [name for name, *_ in process.extract(word, names, scorer=OSA.distance, score_cutoff=1)]
    near = [name for name in near if stem(name) != stem(word)]
    return near[0] if len(near) == 1 and (is_long or len(near[0]) > len(word)) else ""


def parted(word, there):
    """Two words of the site that were typed as one, like sideeffects; nothing where there are none."""
    pairs = [(word[:cut], word[cut:]) for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)]
    pairs = [pair for pair in pairs if all(len(part) > SHORTEST_PART or weighs(stem(part)) for part in pair)]
    common = [(min(there.get(one, 0), there.get(other, 0)), f"{one} {other}") for one, other in pairs]
    return max(common)[1] if common and max(common)[0] else ""


def nearest(word, there):
    """Words near enough, as (distance, word).

    Words that no document has may be a letter away at most: of so many, Spanish ones and brands too, one is near to any.
    """
    most = 2 if may_have_two(word) else 1
    found = process.extract(word, list(there), scorer=OSA.distance, score_cutoff=most, limit=20)
    weighed = [(distance + oddness(word, other), other) for other, distance, _ in found if is_likely(word, other)]
    return [pair for pair in weighed if pair[0] <= (most if there[pair[1]] else 1) + SHORTER]


def alike(word, there):
    """Words that sound like one, as (distance, word); of a long one a sound may be amiss."""
    heard, sounds = sound(word), by_sound()
    if len(heard) < SHORTEST_SOUND:
        return []
    if heard in sounds:
        return [(ALIKE if there[other] else 1, other) for other in sounds[heard]]
    if len(heard) < SHORTEST_SOUND_FOR_ONE:
        return []
    near = process.extract(heard, list(sounds), scorer=OSA.distance, score_cutoff=1, limit=3)
    return [(1 + SHORTER, other) for one, _, _ in near for other in sounds[one]]


def by_distance(pairs, there):
    """Each word once, the nearest and among those the most frequent first."""
    least = {}
    for distance, word in pairs:
        least[word] = min(distance, least.get(word, distance))
    return sorted(
        ((distance, word) for word, distance in least.items()), key=lambda pair: (pair[0], -there[pair[1]], pair[1])
    )


def may_have_two(word):
    """Whether a word is long enough for two typos: short ones have too many neighbors, and so has purging with parking."""
    return len(word) >= SHORTEST_FOR_TWO and len(stem(word)) >= SHORTEST_STEM_FOR_TWO


def is_likely(word, other):
    """Whether a word may be meant by another: a short one with another letter in it is most often a word of its own."""
    is_whole = len(other) > len(word) or sorted(other) == sorted(word)
    return (
        len(word) >= SHORTEST_FOR_ANY or is_whole or (len(word) >= SHORTEST_BY_EAR and has_another_vowel(word, other))
    )


def has_another_vowel(word, other):
    """Whether two words differ in one vowel alone, like xanex: that is written by ear."""
    differing = [pair for pair in zip(word, other, strict=False) if pair[0] != pair[1]]
    return len(word) == len(other) and len(differing) == 1 and VOWELS.issuperset(differing[0])


def oddness(word, other):
    """How much less likely a slip is than others that change as many letters."""
    return oddness_of_beginning(word, other) + SHORTER * (len(other) < len(word))


def oddness_of_beginning(word, other):
    """What another first letter adds: nothing where the first two only changed places, little for a vowel by ear."""
    if other[0] == word[0] or word[:2] == other[1::-1]:
        return 0
    is_by_ear = VOWELS.issuperset((word[0], other[0])) and word[1:2] == other[1:2]
    return SHORTER if is_by_ear else OTHER_BEGINNING
