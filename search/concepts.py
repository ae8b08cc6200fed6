"""What somebody looks for, as concepts: each word or known phrase, with the other words that mean the same."""

from dataclasses import dataclass, field
from math import log

from django.db import connection

from .memory import remember
from .models import SHORTEST_WORD, Document
from .synonyms import LONGEST_PHRASE, USUAL, phrases
from .text import FAINT_STEMS, is_telling, stem, weighs

MOST_TERMS = 12
MOST_ALTERNATIVES = 8
SHORTEST_PREFIX = 3
MOST_BEGUN = 12
BEGUN = 0.9  # what a word counts that begins with the one typed
NEAR = 0.8  # from here on a synonym is as good as the word itself
LOOSE = 0.8  # what the words of a phrase count where they stand apart
LOOSENED = 0.5  # and where nothing else is found, without those that tell little
FURTHER = 0.8  # what is left of a synonym that only the usual word leads to
FAR = 0.6  # below, a synonym in a text stands there by chance
FAINT, LEAST_RARE = 0.3, 0.3  # what a word counts that tells little, and the least for one that all documents have
ANYWHERE, SHORT, TITLE = "", "title names headings", "title"
# Written out, since Django takes longer to put them together than a database to answer.
SPREAD = "SELECT word, stem, documents FROM search_word WHERE stem IN ({})"
GO_ON = f"SELECT stem FROM search_word WHERE {{}} ORDER BY documents DESC, word LIMIT {MOST_BEGUN}"  # noqa: S608
BEGINS = {"sqlite": "word GLOB %s || '*'", "postgresql": "word LIKE %s || '%%'"}  # as each can read its index


@dataclass(slots=True)
class Alternative:
    """One way in which a concept may be written: stems that follow each other, or loosely any that are there."""

    stems: tuple
    weight: float = 1.0
    is_loose: bool = False
    is_prefix: bool = False
    where: str = ANYWHERE
    pieces: list = field(init=False, repr=False)  # what has to stand in a part

    def __post_init__(self):
        end = "" if self.is_prefix else " "
        together = f" {' '.join(self.stems)}{end}"
        self.pieces = [f" {one} " for one in self.stems] if self.is_loose else [together]

    def is_in(self, part):
        """Whether a part of a document, as stems between spaces, has it."""
        return not [piece for piece in self.pieces if piece not in part]


@dataclass(slots=True)
class Concept:
    """What is looked for, in all ways of writing it, those typed first."""

    alternatives: list
    rarity: float = field(default=1.0)

    @property
    def is_faint(self):
        """Whether it is one of the words that tell little."""
        return len(self.alternatives[0].stems) == 1 and self.alternatives[0].stems[0] in FAINT_STEMS


@dataclass(slots=True)
class Known:
    """What the documents have of the words typed."""

    stems: dict = field(default_factory=dict)
    words: set = field(default_factory=set)

    def has(self, phrase):
        """Whether each stem of a phrase may be somewhere; of very short ones and numbers no count is kept."""
        return all(one in self.stems or len(one) < SHORTEST_WORD or not one.isalpha() for one in phrase)


def concepts_of(typed, unfinished=False, known=None):
    """The concepts in a list of folded words.

    Args:
        typed: folded words in their order.
        unfinished: whether the last word may still be being typed.
        known: what documents have of them, where that was asked already.
    """
    typed = typed[:MOST_TERMS]
    synonyms = phrases()
    found = list(segments(typed, synonyms)) or [typed[n : n + 1] for n in range(len(typed))]
    known = spread(typed) if known is None else known
    found = [part for words in found for part in parts(words, known, synonyms)]
    concepts = [concept(words, known, synonyms) for words in found]
    if unfinished and concepts and found[-1][-1:] == typed[-1:]:
        concepts[-1].alternatives += begun(typed[-1])
    total = number_of_documents() if concepts else 0
    for one in concepts:
        one.rarity = rarity(one.alternatives, known, total) * (FAINT if one.is_faint else 1)
    return concepts


def rarity(ways, known, total):
    """How much it tells that a document has a concept: the more, the fewer have it."""
    counted = [min(known.stems.get(each, 0) for each in way.stems) for way in ways if not way.is_prefix]
    some = min(total, max(counted, default=0))
    return LEAST_RARE + log(1 + (total - some + 0.5) / (some + 0.5))


@remember
def number_of_documents():
    return Document.objects.count()


def segments(typed, synonyms):
    """The words grouped: the longest phrases that have synonyms, then single words; those that tell nothing are left out."""
    start = 0
    while start < len(typed):
        lengths = range(min(LONGEST_PHRASE, len(typed) - start), 1, -1)
        length = next((n for n in lengths if tuple(map(stem, typed[start : start + n])) in synonyms), 1)
        if length > 1 or is_telling(typed[start]):
            yield typed[start : start + length]
        start += length


def spread(typed):
    """In how many documents the stems of folded words and of what means the same are, at most, and how they are written."""
    known, wanted = Known(), list({stem(word) for word in typed} | stems_of_meanings(typed))
    for word, one, documents in rows(SPREAD.format(", ".join(["%s"] * len(wanted))), wanted) if wanted else []:
        known.stems[one] = known.stems.get(one, 0) + documents
        known.words.add(word)
    return known


def stems_of_meanings(typed):
    """The stems of all that means the same as some of the words."""
    synonyms = phrases()
    found = [meanings(tuple(map(stem, words)), synonyms) for words in segments(typed, synonyms)]
    return {one for others in found for other, _weight in others for one in other}


def begun(word):
    """Ways to go on with a word that may be unfinished; FTS alone knows those that are not of letters only."""
    if len(word) < SHORTEST_PREFIX:
        return []
    found = dict.fromkeys(one for (one,) in rows(GO_ON.format(BEGINS[connection.vendor]), [word]))
    return [Alternative((one,), BEGUN) for one in found] or [Alternative((word,), BEGUN, is_prefix=True)]


def rows(sql, values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def concept(words, known, synonyms):
    """A concept with its synonyms; a word that no document has may be the beginning of one."""
    typed = tuple(map(stem, words))
    there = standing_in(known.has(typed), [pair for pair in meanings(typed, synonyms) if known.has(pair[0])])
    ways = [Alternative(typed)]
    if len(typed) > 1:
        ways.append(Alternative(typed, LOOSE, is_loose=True))
    elif typed[0] not in known.stems and not there:
        ways += begun(words[0])
    others = [
        Alternative(other, weight, where=ANYWHERE if weight >= FAR else SHORT)
        for other, weight in there[: MOST_ALTERNATIVES - len(ways)]
    ]
    return Concept(ways + others + [apart(one) for one in others if may_stand_apart(one)])


def loosened(one):
    """A concept that nothing has as it is: what means the same counts in texts too, and the words of a phrase wherever they stand."""
    phrases = [way for way in one.alternatives if len(way.stems) > 1 and not way.is_loose]
    apart = [(tuple(filter(weighs, way.stems)), way.weight) for way in phrases]
    ways = [Alternative(way.stems, way.weight, way.is_loose, way.is_prefix) for way in one.alternatives]
    ways += [Alternative(stems, weight * LOOSENED, is_loose=True) for stems, weight in apart if stems]
    return Concept(ways, one.rarity)


def parts(words, known, synonyms):
    """A phrase as it is, where the site has it or what means the same; else its words, of which it may have some."""
    typed = tuple(map(stem, words))
    if len(words) == 1 or known.has(typed) or any(known.has(other) for other, _weight in meanings(typed, synonyms)):
        return [words]
    return [[word] for word in words if is_telling(word)] or [words]


def standing_in(is_known, others):
    """What means the same as something typed; where the site has neither that nor the usual word, the next nearest is it."""
    most = max([weight for _other, weight in others], default=NEAR)
    if is_known or most >= NEAR:
        return others
    return [(other, weight * USUAL / most) for other, weight in others]


def may_stand_apart(way):
    """Whether the words of a phrase mean the same in another order: each tells something, and the phrase is near."""
    return len(way.stems) > 1 and way.weight >= NEAR and all(map(is_telling, way.stems))


def apart(way):
    """The words of a phrase anywhere in a title, like visits by video; in a text they would stand together by chance."""
    return Alternative(way.stems, way.weight * LOOSE, is_loose=True, where=TITLE)


def meanings(typed, synonyms):
    """Other phrases for the one typed with what each counts, the nearest first; over the usual word one step further."""
    found = dict(synonyms.get(typed, []))
    for usual, weight in list(found.items()):
        if weight >= NEAR:
            for other, next_weight in synonyms.get(usual, []):
                found[other] = max(found.get(other, 0), weight * next_weight * FURTHER)
    found.pop(typed, None)
    for other in found:
        if set(other) < set(typed):  # its short form
            found[other] = max(found[other], USUAL)
    return sorted(found.items(), key=lambda pair: -pair[1])
