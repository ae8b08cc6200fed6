"""Whether somebody who searches may be in danger: then help stands before the results.

It errs on the side of showing help: a panel too many costs a glance, one too few may cost more.
"""

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .danger import (
    AND_SELF,
    CRIES,
    FEARS,
    HELPING,
    IN_DANGER,
    INTENT,
    MISSPELLED,
    OF_MEDICINE,
    OF_THOUGHTS,
    OVERDOSE,
    SELF_HARM,
    SUICIDE,
)
from .text import folded

LONGEST_READ = 2000
SHORTEST, LONG, LONGEST = 5, 9, 12  # letters of a word that may be a misspelled word of danger
SEPARATORS = re.compile(r"[\W_]+")


def one_of(phrases):
    """An expression for any of some phrases, between whole words."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


DANGER, OF_OTHERS = one_of(SUICIDE + SELF_HARM + OVERDOSE + CRIES), one_of(FEARS + INTENT)
CRY = one_of(CRIES + IN_DANGER + INTENT)
OF_SELF_HARM, TAKEN, HELPS, BOTH, MEDICINE, THOUGHTS = map(
    one_of, (SELF_HARM, OVERDOSE, HELPING, AND_SELF, OF_MEDICINE, OF_THOUGHTS)
)
OD = re.compile(r"\bod['’]d\b", re.IGNORECASE)  # without the apostrophe it is a diagnosis


def is_crisis(query):
    """Whether the words speak of suicide, self-harm, an overdose or of hurting somebody, or ask for crisis help; with typos too."""
    return has(DANGER, query) or is_harm_to_others(query)


def is_harm_to_others(query):
    """Whether the words speak of hurting somebody, of the thought or the wish; not where a medicine might."""
    return has(OF_OTHERS, query) and (has(THOUGHTS, query) or not has(MEDICINE, query))


def is_for_others(query):
    """Whether the words speak of hurting somebody else alone, and not of one's own life."""
    return is_harm_to_others(query) and not has(DANGER, query) and not has(BOTH, query)


def is_subject(query):
    """Whether words of a crisis rather ask about one than cry for help, or for the means: of an overdose, what to do then."""
    return not has(CRY, query) and (has(HELPS, query) or not has(TAKEN, query))


def is_self_harm(query):
    """Whether the words speak of self-harm: who looks for it looks for what helps."""
    return has(OF_SELF_HARM, query)


def has(expression, query):
    """Whether an expression is in the words as they were typed, or with those of danger put right."""
    return any(map(expression.search, readings(query)))


def readings(query):
    """The words as they were typed, and with those of danger put right."""
    plain = SEPARATORS.sub(" ", folded(OD.sub("oded", query[:LONGEST_READ]))).strip()
    return plain, " ".join(map(righted, plain.split()))


@lru_cache(maxsize=10_000)
def righted(word):
    """The word of danger that a word is with a letter amiss, or with two in a long one; else the word itself."""
    if not SHORTEST <= len(word) <= LONGEST:
        return word
    found = process.extractOne(word, MISSPELLED, scorer=OSA.distance, score_cutoff=2 if len(word) >= LONG else 1)
    return found[0] if found and word[0] == found[0][0] else word
