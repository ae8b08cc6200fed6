"""Topic drift: a passage about a condition or treatment that the page is not tagged with.

About is more than a mention. Honest pages compare treatments, name who should not have one and what else there is. So a
passage counts only where another topic is what a sentence speaks of, and nothing that the page is about stands with it.
"""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from .drift_words import APPROVAL, ASIDE, FOR_IT, LEADS_TO, LISTED, ON_PAGES, TITLES, TREATS
from .finding import WARN, finding_at

RULE = "drift"
ELSEWHERE = frozenset(["alternatives", "not_suited"])  # parts that speak of other topics by their nature
DESCRIBED_KINDS = frozenset(["medicine", "device"])


@dataclass
class Tags:
    """What the page is about."""

    conditions: list = field(default_factory=list)
    treatments: list = field(default_factory=list)

    def own(self, mention):
        return self.conditions if mention.is_condition else self.treatments


def check(document, knowledge):
    """Findings of passages about another condition or treatment than the page's."""
    vocabulary = knowledge.vocabulary
    tags = Tags(
        [vocabulary.topic_of(one, "conditions") for one in document.conditions],
        [vocabulary.topic_of(one, "treatments") for one in document.treatments],
    )
    if not tags.conditions and not tags.treatments:
        return
    for passage in document.passages:
        if passage.part not in ELSEWHERE and not (passage.kind == "table_cell" and document.is_whole):
            yield from drifting(passage, vocabulary.mentions(passage), tags, vocabulary)


def drifting(passage, mentions, tags, vocabulary):
    """The findings of one passage, paragraph by paragraph; one a topic."""
    told = set()
    for start, end in paragraphs(passage.folded.text):
        own = [one for one in mentions if start <= one.start and one.end <= end]
        foreign = [one for one in own if is_foreign(one, tags, vocabulary)]
        for one in foreign:
            if one.topic.key not in told and not is_with_own(passage, one, own, tags, vocabulary):
                if is_about(passage, one, own):
                    told.add(one.topic.key)
                    yield finding(passage, one, tags)


def paragraphs(text):
    """Where each line begins and ends."""
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def is_foreign(mention, tags, vocabulary):
    """Whether a mention is of a topic that has nothing to do with the page's, by a name that means nothing else."""
    own = tags.own(mention)
    if mention.is_weak or not own:
        return False
    if not mention.is_condition and not all(one.kind in DESCRIBED_KINDS for one in (mention.topic, *own)):
        return False
    return not any(vocabulary.is_kin(mention.topic, one) for one in own)


def is_with_own(passage, mention, mentions, tags, vocabulary):
    """Whether something that the page is about is named with it: a treatment in the paragraph, a condition likewise."""
    start, end = sentence_of(passage, mention)
    for one in mentions:
        is_near = start <= one.start and one.end <= end
        if one.is_condition == mention.is_condition or (one.is_condition and is_near):
            if any(vocabulary.is_kin(one.topic, tag) for tag in tags.own(one)):
                return True
    return False


def sentence_of(passage, mention):
    """The sentence that a mention stands in."""
    return next(
        (span for span in passage.sentences if span[0] <= mention.start < span[1]), (mention.start, mention.end)
    )


def is_about(passage, mention, mentions):
    """Whether the sentence of a mention speaks of it."""
    text, (start, end) = passage.folded.text, sentence_of(passage, mention)
    words, before, after = text[start:end], text[start : mention.start], text[mention.end : end]
    if ASIDE.search(words) or APPROVAL.search(words):
        return False
    if passage.kind in TITLES:
        return True
    if mention.is_condition:
        return is_condition_told(before, after, mention, mentions)
    return bool(LEADS_TO.fullmatch(before) and not LISTED.match(after) and not ON_PAGES.search(words))


def is_condition_told(before, after, mention, mentions):
    """Whether a sentence is about a condition: it begins with it, treats it or offers a treatment for it."""
    if LEADS_TO.fullmatch(before) or TREATS.search(before):
        return True
    earlier = [one for one in mentions if not one.is_condition and one.end <= mention.start]
    return bool(earlier and FOR_IT.search(before))


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
