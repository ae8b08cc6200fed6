"""Plain language: the school grade of a page, of its takeaways, safety part and questions, and its hardest sentences.

The grade is Flesch and Kincaid's: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, with the syllables of
pyphen's dictionary, which needs no network. Names of drugs and conditions are long and cannot be exchanged, so each counts
as one word of two syllables. Headings, labels, cells and short list items without a full stop are no sentences.

The AMA advises grade 6, the NIH a grade below 8. Wagtail's own score in the editor is LIX, which counts long words and
knows no school grade; the two do not compare.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import pyphen
from django.utils.translation import gettext as _

from .finding import WARN, finding_at, finding_of_page

PROSE = frozenset({"body", "faq_answer", "quote", "caption"})
KEY_PARTS = ("takeaways", "safety", "faq")
HARDEST = 3  # sentences that are named
LEAST_WORDS = 100  # of a page; below that a grade is chance
LEAST_OF_PART = 30
FRAGMENT = 12  # words from which a line without a full stop counts as a sentence
LONG_SENTENCE = 20
NAME = "xx"  # stands for a name of a drug or condition
WORD = re.compile(r"[a-z0-9][a-z0-9'.,%/-]*")
CITATION = re.compile(r"\[\d+(?:\s*[,-]\s*\d+)*\]")
ENDED = re.compile(r"[.!?:]['\")\]]*\s*$")
SPLIT = re.compile(r"[-/]")
DICTIONARY = pyphen.Pyphen(lang="en_US")


@dataclass(frozen=True)
class Sentence:
    """One sentence with what its grade is counted from.

    Args:
        start, end: its span in the passage's folded text.
        words: with a name of a drug or condition as NAME.
    """

    passage: object
    start: int
    end: int
    words: tuple

    @property
    def grade(self):
        return grade([self])


@dataclass(frozen=True)
class Reading:
    """How hard a page reads, whether that is a finding or not.

    Args:
        hardest: its hardest sentences, each as a finding that says where it stands and how to make it easier.
    """

    grade: float
    goal: int
    hardest: list


def reading(document, knowledge):
    """How hard a page or entry reads as a whole; None where it is too short to tell."""
    sentences = all_sentences(document, knowledge)
    if count(sentences) < LEAST_WORDS:
        return None
    return Reading(grade(sentences), knowledge.settings.grade_of_page, [*map(hard_sentence, hardest(sentences))])


def check(document, knowledge):
    """Findings of a page, or a part of it, above its goal, with the hardest sentences."""
    if not document.is_whole:
        return
    sentences = all_sentences(document, knowledge)
    too_hard = []
    for label, goal, least, group in groups(sentences, knowledge.settings):
        if count(group) >= least and (reached := grade(group)) > goal:
            too_hard += [one for one in group if one.grade > goal]
            yield finding_of_page(
                rule="grade", severity=WARN, name=_("Plain language"), place=label, source=_("NIH and AMA advice"),
                why=_("It reads like school grade %(grade).1f; the goal is %(goal)d.") % {"grade": reached, "goal": goal},
                advice=_("Shorten long sentences and exchange long words, the hardest sentences first."),
            )  # fmt: skip
    yield from map(hard_sentence, hardest(too_hard))


def groups(sentences, settings):
    """What is graded: a name, the goal, how many words it takes, and the sentences."""
    yield _("Whole page"), settings.grade_of_page, LEAST_WORDS, sentences
    labels = {"takeaways": _("Key takeaways"), "safety": _("Safety measures"), "faq": _("Questions")}
    for part in KEY_PARTS:
        group = [one for one in sentences if one.passage.part == part]
        yield labels[part], settings.grade_of_key_parts, LEAST_OF_PART, group


def count(sentences):
    """How many words they have."""
    return sum(len(one.words) for one in sentences)


def hardest(sentences):
    """The hardest of them, each once, in the order of the page."""
    unique = {(one.passage.path, one.start): one for one in sentences if len(one.words) > 5}
    worst = sorted(unique.values(), key=lambda one: -one.grade)[:HARDEST]
    return [one for one in unique.values() if one in worst]


def hard_sentence(sentence):
    """A finding about one hard sentence."""
    start, end = sentence.passage.folded.original(sentence.start, sentence.end)
    return finding_at(
        sentence.passage, start, end, rule="hard-sentence", severity=WARN, name=_("Plain language"),
        why=_("One of the hardest sentences: school grade %(grade).0f.") % {"grade": sentence.grade},
        advice=advice_for(sentence), source=_("NIH and AMA advice"),
    )  # fmt: skip


def advice_for(sentence):
    """How to make a sentence easier: shorter, or with shorter words."""
    long_words = sorted({word for word in sentence.words if syllables(word) > 2}, key=syllables, reverse=True)[:3]
    if len(sentence.words) > LONG_SENTENCE or not long_words:
        return _("Make two or more sentences of its %(count)d words.") % {"count": len(sentence.words)}
    return _("Look for shorter words: %(words)s.") % {"words": ", ".join(long_words)}


# Counting


def all_sentences(document, knowledge):
    """The sentences of a whole document."""
    return [one for passage in document.passages for one in sentences_of(passage, knowledge)]


def sentences_of(passage, knowledge):
    """The sentences of a passage that are prose."""
    if passage.kind not in PROSE:
        return
    text = without_names(passage, knowledge.vocabulary)
    for start, end in passage.sentences:
        plain = CITATION.sub(" ", text[start:end])
        words = tuple(word.strip(".,'%/-") for word in WORD.findall(plain))
        if words and (ENDED.search(plain) or len(words) >= FRAGMENT):
            yield Sentence(passage, start, end, words)


def without_names(passage, vocabulary):
    """The folded text with NAME in place of each name of a drug or condition, and spaces to keep its length."""
    text, parts, at = passage.folded.text, [], 0
    for mention in vocabulary.mentions(passage):
        parts += [text[at : mention.start], NAME.ljust(mention.end - mention.start)]
        at = max(at, mention.end)
    return "".join(parts) + text[at:]


def grade(sentences):
    """The Flesch–Kincaid grade of some sentences."""
    spoken = sum(syllables(word) for one in sentences for word in one.words)
    return 0.39 * count(sentences) / len(sentences) + 11.8 * spoken / count(sentences) - 15.59


@lru_cache(maxsize=20_000)
def syllables(word):
    """How many syllables a word has; a number counts as one."""
    if word == NAME:
        return 2
    return sum(len(DICTIONARY.positions(part)) + 1 for part in SPLIT.split(word) if part) or 1
