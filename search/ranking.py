"""The order of what was found: titles first, then names, headings and text; rare words count more than common ones."""

from operator import and_

from .concepts import NEAR, TITLE
from .models import Document
from .synonyms import named_in
from .text import is_telling, weighs

IN_TEXT = 1.0
IN_TITLE, IN_NAMES, IN_HEADINGS = 10.0, 4.5, 3.0
OTHER_PARTS = 0.3  # what the other parts add that have it too
AT_THE_END = 0.3  # what is taken off for a title that has it behind all else
WHOLE_TITLE = 0.3  # more for a title that says nothing but what was looked for
FEW_NAMES = 2  # so many a page may well be about; each further one takes more from all
FIT = 2.0  # what the database's own rank adds at most
PRIOR = {
    Document.Kind.ARTICLE: 1.15,
    Document.Kind.QUESTION: 1.0,
    Document.Kind.CLINICIAN: 1.0,
    Document.Kind.OTHER: 0.9,
}
PRIOR_OF_ANSWER = 1.2  # for a question where one was asked
NARROW = 0.7  # what is left of a question on a condition or treatment that nobody named
LEAST_COVERED = 0.25  # of what was looked for, by rarity; with less only a page counts that is about some of it
ABOUT = IN_TITLE / 2


def ranked(hits, concepts, is_question=False):
    """Those hits that have enough of what was looked for, the best first, each with its score."""
    best_fit = max((hit.fit for hit in hits), default=0) or 1
    wanted = wanted_stems(concepts)
    hits, places = telling(hits, concepts)
    shares = shares_of(concepts, places)
    scored = [
        (
            score([*zip(shares, found, strict=True)], said(hit.title, wanted), hit.fit / best_fit)
            * prior(hit, is_question)
            * (NARROW if is_narrow(hit, wanted) else 1),
            hit,
        )
        for hit, found in zip(hits, places, strict=True)
    ]
    return [hit for points, hit in sorted(scored, key=lambda pair: (-pair[0], -pair[1].id)) if points > 0]


def telling(hits, concepts):
    """The hits that have more than words that tell little, unless nothing else was looked for; and what each has of it."""
    much = [not one.is_faint for one in concepts]
    found = [(hit, [place(hit, one, len(much) < 2) for one in concepts]) for hit in hits]
    if any(much):
        found = [(hit, places) for hit, places in found if any(map(and_, much, map(bool, places)))]
    return [hit for hit, _ in found], [places for _, places in found]


def shares_of(concepts, places):
    """How much each concept counts, by its rarity; what no hit has is not held against them."""
    rarities = [one.rarity * any(found) for one, found in zip(concepts, zip(*places, strict=True), strict=False)]
    total = sum(rarities) or 1
    return [rarity / total for rarity in rarities]


def score(points, in_title, fit):
    """How good a hit is; nothing where it has too little of what was looked for.

    Args:
        points: for each concept its share and the weight of the place where the hit has it.
        in_title: which share of its title was looked for.
        fit: what the database says, from 0 to 1.
    """
    covered = sum([share for share, found in points if found])
    if covered < LEAST_COVERED and max([found for share, found in points if share], default=0) < ABOUT:
        return 0
    return (sum([share * found for share, found in points]) * (1 + WHOLE_TITLE * in_title) + FIT * fit) * covered


def place(hit, concept, is_only):
    """The best place where a hit has a concept, by its weight; it is in the text where it is known to be somewhere."""
    is_somewhere = hit.has_all and (is_only or not concept.is_faint)
    return max([weight(hit, way) for way in concept.alternatives]) or (IN_TEXT if is_somewhere else 0)


def weight(hit, way):
    """What the parts that have it make of one way to write a concept: the best counts, the others add a little."""
    in_title = IN_TITLE * place_in_title(hit.title, way) if way.is_in(hit.title) else 0
    if way.where == TITLE:
        return way.weight * in_title
    in_names = IN_NAMES * share_of_names(hit) if way.is_in(hit.names) else 0
    parts = in_title, in_names, IN_HEADINGS if way.is_in(hit.headings) else 0
    best = max(parts)
    if not best and not way.where and way.is_in(hit.body):
        best = IN_TEXT
    return way.weight * (best + OTHER_PARTS * max(0, sum(parts) - best))


def place_in_title(title, way):
    """How much a title counts that has something: the most where it begins with that, but for words that tell little."""
    before = sum(map(weighs, title[: title.index(way.pieces[0])].split()))
    return 1 - AT_THE_END * before / max(1, before, sum(map(weighs, title.split())))


def share_of_names(hit):
    """How much each name counts of what a page is about: the less, the more it names."""
    return (1 + FEW_NAMES) / (max(1, hit.facets.count(":")) + FEW_NAMES)


def wanted_stems(concepts):
    """The stems of what was typed and of what means the same."""
    near = [way for one in concepts for way in one.alternatives if way.weight >= NEAR]
    return frozenset(one for way in near for one in way.stems if is_telling(one))


def marks(concepts):
    """What is marked in results, as phrases of stems: each word typed, and what means the same, a phrase only as a whole."""
    typed = {(one,) for concept in concepts for one in concept.alternatives[0].stems if is_telling(one)}
    near = {way.stems for one in concepts for way in one.alternatives if way.weight >= NEAR and not way.is_loose}
    return frozenset(typed | {stems for stems in near if any(map(is_telling, stems))})


def said(title, wanted):
    """Which share of a title's telling words was looked for."""
    telling = [word for word in title.split() if weighs(word)]
    return sum([word in wanted for word in telling]) / len(telling) if telling else 0


def is_narrow(hit, wanted):
    """Whether a question names conditions or treatments of which none was looked for: what holds for one may not for another."""
    named = named_in(hit.title) if hit.kind == Document.Kind.QUESTION else set()
    return bool(named) and not any(wanted.intersection(one) for one in named)


def prior(hit, is_question):
    """What its kind is worth before its words are read."""
    return PRIOR_OF_ANSWER if is_question and hit.kind == Document.Kind.QUESTION else PRIOR[hit.kind]
