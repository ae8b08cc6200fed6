"""Topic drift: a passage about a condition or treatment that the page is not tagged with.

About is more than a mention. Honest pages compare treatments, name who should not have one and what else there is. So a
passage counts only where another topic is what a sentence speaks of, and nothing that the page is about stands with it.
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from .clauses import pieces, within
from .drift_words import (
    AFTER_VISIT,
    APPROVAL,
    ASIDE,
    CONCERNS,
    DEFINES,
    FOR_IT,
    LEADS_TO,
    LISTED,
    ON_PAGES,
    PAGE_TITLES,
    SET_APART,
    SHORT,
    TITLES,
    TREATS,
    VISIT,
    VISIT_BEFORE,
    WEIGHED,
)
from .finding import WARN, finding_at
from .lexicon_treatments import CLASSES, SPECIAL

RULE = "drift"
ELSEWHERE = frozenset(["alternatives", "not_suited"])  # parts that speak of other topics by their nature
ASKING = ("how ", "what ", "why ")
FEWEST_WORDS = 4  # of a sentence; less is a label
SHORTEST = 12  # characters that tell what an illness is, before another is named
DESCRIBED_KINDS = frozenset(["medicine", "device"])


@dataclass
class Tags:
    """What a page is about, and with it a shared entry that it shows."""

    vocabulary: object
    conditions: list = field(default_factory=list)
    treatments: list = field(default_factory=list)

    def own(self, mention):
        return self.conditions if mention.is_condition else self.treatments

    def with_those_of(self, subject):
        """These tags and those of a shared entry, which was reviewed with its own."""
        conditions, treatments = tags_of(subject, self.vocabulary)
        return Tags(self.vocabulary, self.conditions + conditions, self.treatments + treatments)


def tags_of(subject, vocabulary):
    """The topics of a page, an entry or a document, where it has any."""
    found = []
    for sort in ("conditions", "treatments"):
        tags = getattr(subject, sort, [])
        found.append([vocabulary.topic_of(one, sort) for one in (tags.all() if hasattr(tags, "all") else tags)])
    return found


def check(document, knowledge):
    """Findings of passages about another condition or treatment than the page's."""
    vocabulary = knowledge.vocabulary
    tags = Tags(vocabulary, *tags_of(document, vocabulary))
    if not tags.conditions and not tags.treatments:
        return
    of_entries = {}
    for passage in document.passages:
        if passage.part in ELSEWHERE or (passage.kind == "table_cell" and document.is_whole):
            continue
        subject = passage.subject
        if subject is not None and id(subject) not in of_entries:
            of_entries[id(subject)] = tags.with_those_of(subject)
        yield from drifting(passage, vocabulary.mentions(passage), of_entries.get(id(subject), tags), vocabulary)


def drifting(passage, mentions, tags, vocabulary):
    """The findings of one passage, paragraph by paragraph; one a topic."""
    told, sentences = set(), list(pieces(passage)) if mentions else []
    for start, end in paragraphs(passage.folded.text) if mentions else ():
        here = within(mentions, start, end)
        times = Counter(one.topic.key for one in here)
        named = {one.topic.sort for one in here if is_own(one, tags, vocabulary)}
        foreign = without_surveyed([one for one in here if is_foreign(one, tags, vocabulary)], vocabulary)
        for one in foreign:
            sentence = sentence_at(sentences, one)
            near = within(here, *sentence)
            if one.is_condition and is_weighed_here(passage, here, tags, vocabulary, sentences):
                continue
            defined = is_defined(passage, one, sentence, here, tags, vocabulary)
            is_beside = (one.topic.sort in named and not defined) or (
                not defined
                and passage.kind not in PAGE_TITLES
                and any(n.is_condition and is_own(n, tags, vocabulary) for n in near)
            )
            if (
                one.topic.key not in told
                and not is_beside
                and (
                    defined
                    or is_about(passage, one, near, sentence, is_alone=not named)
                    or is_repeated(passage, one, times, sentence)
                )
            ):
                told.add(one.topic.key)
                yield finding(passage, one, tags)


def is_weighed_here(passage, here, tags, vocabulary, sentences):
    """Whether a paragraph says what another condition means for the page's treatment: "tell us before you start X"."""
    own = [one for one in here if not one.is_condition and is_own(one, tags, vocabulary)]
    return any(CONCERNS.search(passage.folded.text, *sentence_at(sentences, one)) for one in own)


def sentence_at(sentences, mention):
    """The sentence of those in order that a mention stands in."""
    return sentences[bisect_right(sentences, mention.start, key=lambda one: one[0]) - 1]


def is_defined(passage, mention, sentence, here, tags, vocabulary):
    """Whether a sentence says what another condition is, and the page's own is named in it only as a part of that.

    A paragraph that names the page's treatment, or comes back to its condition, sets the two side by side.
    """
    (start, end), text = sentence, passage.folded.text
    if not mention.is_condition or not LEADS_TO.fullmatch(text, start, mention.start):
        return False
    told = DEFINES.match(text, mention.end, end)
    if not told or SET_APART.search(text, start, end):
        return False
    return all(told.end() + SHORTEST < one.start and one.end <= end for one in here if is_own(one, tags, vocabulary))


def without_surveyed(mentions, vocabulary):
    """Without the treatments where there are several unrelated ones: a text that goes through many is about none."""
    treatments = {one.topic.key: one.topic for one in mentions if not one.is_condition}
    kinds = [vocabulary.broader(one) for one in treatments.values()]
    if all(one & other for one in kinds for other in kinds):
        return mentions
    return [one for one in mentions if one.is_condition]


def paragraphs(text):
    """Where each line begins and ends."""
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def is_foreign(mention, tags, vocabulary):
    """Whether a mention is of a topic that has nothing to do with the page's, by a name that means nothing else."""
    own = tags.own(mention)
    if mention.is_weak or not own:
        return False
    if not mention.is_condition and is_covered(mention.topic, own, vocabulary):
        return False
    return not is_own(mention, tags, vocabulary)


def is_covered(topic, own, vocabulary):
    """Whether a treatment is no topic by itself: psychotherapy is beside all others, medicines are what a service is about."""
    is_special = bool(vocabulary.broader(topic) & SPECIAL)
    is_service = any(one.kind == "service" for one in own)
    return (
        topic.kind not in DESCRIBED_KINDS
        or topic.key in CLASSES
        or (is_service and topic.kind == "medicine" and not is_special)
    )


def is_own(mention, tags, vocabulary):
    """Whether a mention is of what the page is about."""
    return any(vocabulary.is_kin(mention.topic, one) for one in tags.own(mention))


def is_about(passage, mention, near, sentence, *, is_alone):
    """Whether the sentence of a mention speaks of it.

    Args:
        is_alone: whether nothing that the page is about is named with it.
    """
    text, (start, end) = passage.folded.text, sentence
    words, before, after = text[start:end], text[start : mention.start], text[mention.end : end]
    if APPROVAL.search(words):
        return False
    if is_alone and passage.kind in PAGE_TITLES and LEADS_TO.fullmatch(before):
        return True
    if ASIDE.search(words):
        return False
    if passage.kind in TITLES or (is_alone and passage.kind in SHORT):
        return True
    if len(words.split()) < FEWEST_WORDS and not words.startswith(ASKING):
        return False
    if mention.is_condition:
        return not AFTER_VISIT.search(words) and is_condition_told(before, mention, near, start)
    return is_treatment_told(words, before, after, mention)


def is_repeated(passage, mention, times, sentence):
    """Whether a paragraph comes back to a condition, by whatever name."""
    words = passage.folded.text[slice(*sentence)]
    return (
        mention.is_condition and times[mention.topic.key] > 1 and not ASIDE.search(words) and not APPROVAL.search(words)
    )


def is_treatment_told(words, before, after, mention):
    """Whether a sentence is about a treatment: it begins with it, or tells of one's visits for it."""
    if WEIGHED.search(words) or ON_PAGES.search(words):
        return False
    if VISIT.search(mention.name) and VISIT_BEFORE.search(before):
        return True
    return bool(LEADS_TO.fullmatch(before) and not LISTED.match(after))


def is_condition_told(before, mention, near, start):
    """Whether a sentence is about a condition: it begins with it, treats it or offers a treatment for it."""
    if LEADS_TO.fullmatch(before) or TREATS.search(before):
        return True
    for_it = FOR_IT.search(before)
    if not for_it:
        return False
    named = [one for one in near if not one.is_condition and one.end <= mention.start]
    return any(for_it["how"] == "for" or LEADS_TO.fullmatch(before[: one.start - start]) for one in named)


def finding(passage, mention, tags):
    """The finding of one passage that drifts."""
    start, end = passage.folded.original(mention.start, mention.end)
    about = ", ".join(str(one) for one in tags.own(mention))
    words = {"topic": mention.topic, "about": about}
    return finding_at(
        passage, start, end, rule=RULE, severity=WARN, name=_("Another topic than the page’s"),
        why=_("This passage is about %(topic)s, and the page is about %(about)s.") % words,
        advice=_("Move it to a page on %(topic)s, say what it means for this page’s readers, or tick the topic under “About”.") % words,
    )  # fmt: skip
