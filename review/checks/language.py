"""What surrounds the words that a rule found, and may excuse them: are they denied, asked, supposed or only mentioned?

Works on folded text, sentence by sentence. The wordings it knows are lists of phrases, in `cues.toml`.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from . import cues

CONTEXTS = ("negated", "asked", "hypothetical", "quoted", "hedged", "cited")
USUAL = CONTEXTS[:4]
TITLES = frozenset({"title", "seo_title", "heading", "faq_question"})
LISTED = (b"no", b"never", b"without", b"not", b"nothing", b"none", b"zero")  # "no drugs, no harm" denies nothing
DETERMINERS = frozenset({b"no", b"none", b"nobody", b"no one", b"nothing"})
MARK = re.compile(rb"\[[0-9]+(?:[,\s-]+[0-9]+)*\]")
ELLIPTIC = re.compile(rb"\s(?:is|are|was|were|do|does) not(?:$|[,.;!\"')])")
LABELED = re.compile(
    rb"[ a-z'-]{0,40}[:|] ?(?:no|none|never|not [a-z ]{2,30}|unproven|unknown|unclear|nobody knows)[.\"')]*\s*$"
)
MONTH = re.compile(rb"\b(?:in|last|since|by|this|next|early|late|mid|until|of|every) may\b|\bmay (?=[0-9])")
REACH = 600  # characters of a sentence on either side that bear on the words: one without end takes no longer
NEAR = 160  # signs in which a quotation mark finds its mate


@dataclass
class Spot:
    """Words in their sentence.

    Args:
        before, words, after: the sentence, cut in three.
        previous, following: the sentences beside it.
        kind: the kind of field, one of document.KINDS.
    """

    before: bytes
    words: bytes
    after: bytes
    previous: bytes = b""
    following: bytes = b""
    kind: str = "body"

    @property
    def whole(self):
        return self.before + self.words + self.after


def contexts(passage, start, end):
    """Which of CONTEXTS hold for the words folded.text[start:end] of a passage."""
    spot = spot_at(passage, start, end)
    tests = BORNE_OUT if insinuated(spot) else TESTS
    return frozenset(name for name, holds in tests.items() if holds(spot))


def place_of(passage, start):
    """Which sentence of a passage these words begin in."""
    return max(0, bisect_right(passage.sentences, (start, len(passage.folded.text))) - 1)


def sentence_at(passage, start, end):
    """Where the sentence of these words begins and ends in the folded text."""
    first, _end = passage.sentences[place_of(passage, start)]
    _start, last = passage.sentences[place_of(passage, end - 1)]
    return min(first, start), max(last, end)


def spot_at(passage, start, end):
    """These words with their sentence, and the sentences beside it."""
    text, spans, at = passage.folded.bytes, passage.sentences, place_of(passage, start)
    first, last = sentence_at(passage, start, end)
    previous = text[slice(*spans[at - 1])] if at else b""
    after = place_of(passage, end - 1) + 1
    following = text[slice(*spans[after])] if after < len(spans) else b""
    if b". " in text[start:end]:  # words that go on in the next sentence say it there, whatever the first one says
        first = start
    first, last = max(first, start - REACH), min(last, end + REACH)
    return Spot(text[first:start], text[start:end], text[end:last], previous[-REACH:], following[:REACH], passage.kind)


def insinuated(spot):
    """Whether it is denied or mentioned only to be said all the more."""
    return bool(cues.search("insinuations", spot.whole + b" . " + spot.following))


# Denied


def negated(spot):
    """Whether the sentence says that it is not so."""
    return denied_before(spot) or denied_after(spot) or corrected(spot)


def denied_within(words, gaps_of):
    """Whether a gap in the words took in a negation: "insurance does *not* always cover"."""
    if not cues.search("negators", words):
        return False
    return any(is_denial(gap, words) for gap in gaps_of(words) if gap)


def is_denial(gap, words):
    """Whether a negation stands in a gap, other than "not only" and the like."""
    return any(not cues.at_start("inert", words[words.find(gap) + cue.start() :]) for cue in cues.find("negators", gap))


def denied_before(spot):
    """Whether a negation before the words reaches them."""
    if cues.ends("right_before", spot.before):
        return True
    for cue in cues.find("negators", spot.before):
        rest = spot.whole[cue.start() :]
        if cues.at_start("inert", rest) or (
            cue.group().endswith((b"not", b"t")) and cues.ends("inert_before", spot.before[: cue.start()])
        ):
            continue
        if not is_cut_off(cue.group(), spot.before[cue.end() :], spot):
            return True
    return False


def is_cut_off(cue, between, spot):
    """Whether something between a negation and the words ends what it denies."""
    if cues.breaks("breaks", between, spot.words):
        return True
    if cue not in DETERMINERS and re.search(
        rb"(?:\b(?:who|which|whose|if|when|because|where)\b|(?<!, )(?<!\A)\bthat\b)(?: [a-z']+){0,3} ?$",
        spot.before[: len(spot.before) - len(between) - len(cue)],
    ):
        return bool(cues.search("second_verbs", between))
    if cue in LISTED and spot.words.startswith(LISTED) and re.search(rb",|\b(?:and|or)\b", between):
        return True
    if b"," in between and cue.startswith((b"no ", b"no", b"without")) and cue not in (b"not", b"nobody", b"nor"):
        return not re.search(rb"\b(?:or|nor|and)\b", between + spot.words + spot.after[:40])
    return False


def denied_after(spot):
    """Whether what follows says that there is no such thing, that it is false, or that one must not say so."""
    if cues.at_start("clause_denies", spot.after):
        return True
    if ELLIPTIC.match(spot.after) or LABELED.match(spot.after) or cues.at_start("next_denies", spot.following):
        return True
    denial = cues.at_start("denials_after", spot.after, words=2)
    if cues.search("no_doubt", spot.after[:80]):
        return False
    return bool(denial) and not cues.search("breaks", denial.group()) and not cues.ends("own", spot.before)


def corrected(spot):
    """Whether it is called a myth, false, misleading or unknown."""
    if any(
        not cues.breaks("fact_breaks", spot.before[cue.end() :], spot.words)
        for cue in cues.find("corrections", spot.before)
    ):
        return True
    if cues.search("said_to_be_false", spot.before) and cues.search("found_false", spot.after):
        return True
    return bool(cues.search("false_next", spot.following[:60])) and bool(cues.search("hearsay", spot.before))


# Asked


def asked(spot):
    """Whether it is an honest question, not one that sells or that takes the claim for granted."""
    if fragment_denied(spot):
        return True
    whole = question_of(spot)
    if not whole.rstrip(b" \"')]").endswith(b"?") and not (
        spot.kind in TITLES and cues.at_start("open_questions", whole)
    ):
        return False
    if cues.search("selling_questions", whole) or cues.ends("given", spot.before):
        return False
    if cues.at_start("affirmed", spot.following):
        return False
    return bool(cues.search("honest_questions", whole))


def question_of(spot):
    """The question that the words stand in: the sentence, or the part of it that quotes one."""
    end = spot.after.find(b'?"')
    return (spot.before + spot.words + spot.after[: end + 1] if end >= 0 else spot.whole).strip(b" \"'")


def fragment_denied(spot):
    """Whether it is a question of a few words that is answered with no: "Guaranteed to work? No."."""
    if not spot.after[:40].rstrip(b" \"')").endswith(b"?") and b"?" not in spot.after[:3]:
        return False
    answer = spot.after.split(b"?", 1)[1] + b" " + spot.following
    return bool(cues.at_start("denied_next", answer))


# Supposed


def hypothetical(spot):
    """Whether it is what others might say, a warning, a wish or something that is being studied."""
    if cues.ends("ours", spot.before):
        return False
    if cues.search("exhibits", spot.before):
        return True
    for cue in cues.find("suppositions", spot.before + first_word(spot.words)):
        if not cues.breaks("hard_breaks", spot.before[cue.end() :], spot.words):
            return True
    if cues.at_start("reported", spot.before + first_word(spot.words)) or cues.at_start(
        "suppositions_after", spot.after, words=3
    ):
        return True
    return disowned(spot)


def first_word(words):
    """The first of the words: "if a clinic *guarantees* …" supposes by the very word that was found."""
    return re.match(rb"\S*", words)[0]


def disowned(spot):
    """Whether hearsay is told and then turned down."""
    heard = cues.search("hearsay", spot.before)
    return bool(heard) and bool(cues.search("turned_down", spot.after + b" . " + spot.following))


# Mentioned


def quoted(spot):
    """Whether the words are only mentioned, as words: not what the text itself says."""
    if spot.kind == "alt" and not cues.search("shown_to_warn", spot.whole):
        return False
    if cues.search("words_after", spot.after + b" . " + spot.following):
        return True
    if spot.kind == "quote" and not cues.search("word_talk", spot.before):
        return False
    if cues.ends("mentions", spot.before) and not cues.ends("inert_before", spot.before):
        return True
    return in_quotation_marks(spot) and bool(
        cues.search("word_talk", spot.before) or cues.search("word_talk", spot.after)
    )


def in_quotation_marks(spot):
    """Whether quotation marks open before the words and close after them."""
    before, after = spot.before[-NEAR:], spot.after[:NEAR]
    for sign in (b'"', b"'"):
        opened = len(re.findall(rb"(?<![a-z0-9])" + sign, before)) - len(
            re.findall(rb"(?<=[a-z0-9.,!?])" + sign + rb"(?![a-z])", before)
        )
        if opened > 0 and re.search(sign + rb"(?![a-z])", after):
            return True
    return spot.words.startswith(b'"') and spot.after.startswith(b'"')


# Hedged or borne out


def hedged(spot):
    """Whether it is said of some, or as a possibility."""
    return bool(cues.search("hedges", MONTH.sub(b"", spot.whole)))


def cited(spot):
    """Whether the sentence or the next one has a citation."""
    return bool(MARK.search(spot.whole) or MARK.search(spot.following))


TESTS = {
    "negated": negated,
    "asked": asked,
    "hypothetical": hypothetical,
    "quoted": quoted,
    "hedged": hedged,
    "cited": cited,
}
BORNE_OUT = {"cited": cited}
