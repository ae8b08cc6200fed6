"""What somebody may have meant to type: the words of the site that are a letter or two away."""

from dataclasses import dataclass, field

from django.core.cache import cache
from rapidfuzz import process
from rapidfuzz.distance import OSA

from .models import Word
from .synonyms import known_words
from .text import is_telling, stem

KEY, SECONDS = "search-vocabulary", 600
MOST_WORDS = 60_000
SHORTEST, SHORTEST_FOR_TWO = 4, 6  # letters of a word that may have one typo, or two
OTHER_BEGINNING = 0.6  # what a different first letter adds to the distance
SHORTER = 0.3  # and what a letter too many adds: more often one is left out
FAR_MORE = 6  # times as many pages make one of two equally near words the clear one
MOST_OFFERED = 3


@dataclass
class Mended:
    """Words as they were probably meant."""

    words: list
    others: list = field(default_factory=list)  # the same with other words that are as near
    changed: bool = False

    @property
    def is_clear(self):
        """Whether nothing else was as likely meant."""
        return not self.others

    def replace(self, place, found):
        """Put the first of the words found in a place, and remember the others."""
        self.changed = True
        self.words[place] = found[0]
        self.others += [[*self.words[:place], other, *self.words[place + 1 :]] for other in found[1:]]


def vocabulary():
    """All words of the site, with the number of documents that have each."""
    found = cache.get(KEY)
    if found is None:
        rows = Word.objects.order_by("-documents").values_list("word", "documents")[:MOST_WORDS]
        found = dict.fromkeys(known_words(), 0) | dict(rows)
        cache.set(KEY, found, SECONDS)
    return found


def forget():
    """Read them anew at the next typo."""
    cache.delete(KEY)


def mend(typed, known):
    """Folded words with typos put right.

    Args:
        typed: folded words.
        known: what documents have of them.
    """
    mended = Mended(list(typed))
    for n, word in enumerate(typed):
        if word not in known.words and may_be_typo(word) and (found := meant(word, stem(word) in known.stems)):
            mended.replace(n, found)
    return mended


def may_be_typo(word):
    """Whether a word that no document has may be a mistyped one."""
    return is_telling(word) and len(word) >= SHORTEST and word.isalpha() and word not in known_words()


def meant(word, is_stem_known):
    """The nearest words, only one where that is clear; none where the word is good as it is, or the beginning of one."""
    there = vocabulary()
    if f"{word}e" in there:  # ketamin
        return [f"{word}e"]
    if is_stem_known or any(one.startswith(word) for one in there):
        return []
    near = nearest(word, there)
    if not near:
        return []
    first, *others = near
    clear = all(cost > first[0] or stem(other) == stem(first[1]) for cost, other in others) or (
        there[first[1]] > FAR_MORE * max(there[other] for cost, other in others if cost == first[0])
    )
    return [first[1]] if clear else [other for _, other in near[:MOST_OFFERED]]


def nearest(word, there):
    """Words near enough, as (distance, word), the nearest and among those the most frequent first."""
    most = 2 if len(word) >= SHORTEST_FOR_TWO else 1
    found = process.extract(word, list(there), scorer=OSA.distance, score_cutoff=most, limit=20)
    weighed = [(distance + oddness(word, other), other) for other, distance, _ in found]
    allowed = [pair for pair in weighed if pair[0] <= most + SHORTER]
    return sorted(allowed, key=lambda pair: (pair[0], -there[pair[1]], pair[1]))


def oddness(word, other):
    """How much less likely a slip is than others that change as many letters."""
    return OTHER_BEGINNING * (other[0] != word[0]) + SHORTER * (len(other) < len(word))
