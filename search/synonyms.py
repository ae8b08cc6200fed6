"""Which words mean the same: those that staff entered, and the names of conditions and treatments.

Remembered as phrases of stems, since each search asks for them.
"""

from collections import defaultdict
from typing import NamedTuple

from clinical.models import Condition, Treatment
from clinical.models.terms import split_names

from .memory import remember_names
from .models import Synonym
from .text import stem, words

# How much a page with the other words counts against one with those typed.
NAME, USUAL = 0.9, 0.85
OTHER, LATER, LEAST = 0.7, 0.05, 0.4  # from the usual word to the first of the others, less to each after it, at least
OTHER_NAME, SIBLING = 0.5, 0.4
LONGEST_PHRASE = 6


class Kept(NamedTuple):
    """What synonyms and names come to."""

    phrases: dict  # each phrase that means the same as others, with these
    words: set  # all words of the phrases
    labels: dict  # of conditions and of treatments, by the name in addresses
    treatments: set  # all names of treatments, as phrases
    terms: set  # those of conditions and treatments


def phrases():
    """Each phrase that means the same as others, with them and how much each counts."""
    return kept().phrases


def known_words():
    """All words of these phrases, which somebody may mistype."""
    return kept().words


def labels(name):
    """What visitors read for each condition or treatment, by the name in addresses."""
    return kept().labels[name]


def treatment_names():
    """The names of all treatments, and the other words for them, as phrases."""
    return kept().treatments


@remember_names
def names_by_beginning():
    """The names of all conditions and treatments, and the other words for them, as phrases by their first stem."""
    found = defaultdict(set)
    for one in kept().terms:
        found[one[0]].add(one)
    return dict(found)


def named_in(title):
    """The conditions and treatments that a title names, as phrases.

    Args:
        title: as stems between spaces.
    """
    names = names_by_beginning()
    return {one for first in title.split() for one in names.get(first, ()) if f" {' '.join(one)} " in title}


@remember_names
def kept():
    """All of it from the database."""
    found, texts = defaultdict(dict), []
    for row in [row for row in Synonym.objects.all() if row.lines]:
        add_group(found, row.lines[0], row.lines[1:])
        texts += row.lines
    conditions, treatments = Condition.objects.all(), Treatment.objects.all()
    terms, called = list(map(names_of_condition, conditions)), list(map(names_of_treatment, treatments))
    for names, others in terms + called:
        add_term(found, names, others)
        texts += [*names, *others]
    by_slug = {"condition": conditions, "treatment": treatments}
    labels = {name: {term.slug: term.label for term in terms} for name, terms in by_slug.items()}
    meant = {one: list(others.items()) for one, others in found.items()}
    return Kept(meant, set(words(" ".join(texts))), labels, phrases_of(called), phrases_of(terms + called))


def phrases_of(terms):
    """All names and other words of some conditions or treatments, as phrases."""
    return {one for names, others in terms for one in map(phrase, (*names, *others)) if one}


def names_of_condition(condition):
    """The names of a condition, and the other words for it."""
    return [condition.name, condition.short_name], split_names(condition.synonyms)


def names_of_treatment(treatment):
    """The names of a treatment, and the other words for it."""
    return [treatment.name, treatment.generic_name], treatment.other_names


def add_group(found, usual, others):
    """Other words lead to the usual one; from that the way back is longer, and to the last ones the longest."""
    add(found, others, [usual], USUAL)
    for place, other in enumerate(others):
        add(found, [usual], [other], max(LEAST, OTHER - LATER * place))
    add(found, others, others, SIBLING)


def add_term(found, names, others):
    """The names of a condition or treatment stand for each other; other words lead to the names, and less to each other."""
    add(found, names, names, NAME)
    add(found, others, names, NAME)
    add(found, names, others, OTHER_NAME)
    add(found, others, others, SIBLING)


def add(found, typed, meant, weight):
    """Let each of the phrases typed stand for each of those meant."""
    typed, meant = [list(filter(None, map(phrase, texts))) for texts in (typed, meant)]
    for one in typed:
        for other in meant:
            if one != other:
                found[one][other] = max(weight, found[one].get(other, 0))


def phrase(text):
    """A text as stems, in a form that can be compared."""
    return tuple(stem(word) for word in words(text))[:LONGEST_PHRASE]
