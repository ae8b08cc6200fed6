"""What makes a sentence a statement that needs a source: an appeal to studies, a number of results, a stated effect.

The wordings stand in `evidence_patterns.py`; here is what takes them back: a negation, a question, a doubt, a purpose.
"""

import re
from dataclasses import dataclass

from .evidence_classes import classes_in
from .evidence_patterns import APPEALS, EFFECTS, NUMBERS, STUDIED
from .evidence_words import HARMS, PROCEDURE, RESULT_WORDS

DOUBT = re.compile(
    r"\b(?:may|might|could|perhaps|possibly|maybe|seems?|seemed|appears?|appeared|would|should|some|sometimes|certain|others|(?<!a )few|a\s+little"
    r"|thought\s+(?:to|that)|believed\s+(?:to|that)|hopes?|hoped|hoping|aims?|aimed|goals?|(?<!who )(?<!that )try|tries|trying|attempts?|designed|intended|meant|planned"
    r"|being\s+(?:studied|tested)|(?:are|is)\s+(?:studying|testing)|investigat\w*|explor\w*|idea|theory|expect\w*|any|supposed\s+to|tends?\s+to"
    r"|unclear|unknown|unproven|uncertain|limited|mixed|too\s+(?:early|far|small)|claims?|claimed|promises?|myth|so\s+that|want|wants|wish\w*|need\s+to)\b"
)
NOT = re.compile(
    r"\b(?:not|no(?!\s+longer\s+(?:meet|met|qualif|have|has|had|feel|felt|need|were|are)\w*)|never|none|nobody|nothing|neither|nor|without|cannot|hardly|scarcely|barely|rarely|seldom|little|lack\w*|fail\w*|unable|unlikely"
    r"|too\s+few|insufficient|inconclusive|instead\s+of|rather\s+than|far\s+from)\b|n't\b"
)
IF = re.compile(
    r"\b(?:if|whether|unless|until|when|once|before|while|how|why|what|which|(?<!people )(?<!patients )(?<!adults )(?<!those )who|where|after\s+you|as\s+soon\s+as|in\s+case|imagine|suppose)\b"
)
IF_WITHIN = re.compile(r"\b(?:if|whether|unless|until|when|once|before|while|how|why)\b")
PURPOSE = re.compile(r"\b(?:to|please|can't|let\s+us|let's)\s+(?:\w+ly\s+)?$")
SHOWN = re.compile(
    r"\b(?:known|shown|proven|proved|found|demonstrated|seen|reported|able|works?|helps?|helped|continues?|proceeds?|starts?|started|begins?|began|guaranteed|sure|enough)\s+to\s+(?:\w+ly\s+)?$"
)
CAN = re.compile(r"\bcan\b")
STRONG = re.compile(
    r"\b(?:within|rapid\w*|quick\w*|fast|immediate\w*|instant\w*|dramatic\w*|significant\w*|drastic\w*|most|all|every\w*|lasting|permanent\w*|long-term"
    r"|even\s+(?:when|if|after)|minutes|hours|days|completely|fully|powerful\w*|profound\w*|reverse\w*|eliminat\w*|effectively|far|much)\b"
)
FINITE = re.compile(r"\w+(?:s|ed)\b")  # no request: "relieves", "reduced"
STAFF = re.compile(
    r"\b(?:we|i|you|our\s+(?:team|staff|nurses?|clinicians?|doctors?)|nurses?|clinicians?|doctors?|physicians?|therapists?|staff|team|insurers?|plans?|law|rule|rules|policy|fda)\b"
)
BREAK = re.compile(r"[;:,()]|\s-+\s|\b(?:but|although|though|whereas|because|and|so)\b")

RESULT_WORD = re.compile(rf"\b{RESULT_WORDS}\b")
GOOD = re.compile(r"\b(?:respon\w*|remission|recover\w*|improv\w*|relief|better|got well)\b")
HARM = re.compile(rf"\b{HARMS}\b")
RISK_OF_ILLNESS = re.compile(
    r"\b(?:risks?|chances?|odds|rates?)\s+(?:of|for)\s+(?:a\s+)?(?:relapse|suicid\w*|recurrence|hospital\w*|depress\w*)"
)
PROCEDURAL = re.compile(rf"\b{PROCEDURE}\b")
# A percentage of those in studies needs its source, harms included.
PER_CENT = re.compile(r"%|per\s?cent")
COUNTED_IN = re.compile(
    r"\b(?:in|of|from)\s+(?:[\w'-]+\s+){0,4}?(?:trials?|stud(?:y|ies)|registr(?:y|ies)|participants|research)\b"
)
DEFINES = re.compile(
    r"\b(?:means|meant|mean\s+that|counted\s+as|counts\s+as|defined|called|definition|mark\s+for|runs?\s+from|ranges?\s+from)\b"
)
CONDITION = re.compile(r"\b(?:if|unless|whether|until)\b")
YOURS = re.compile(r"\byour\b")  # the results of a reader's own tests
WOULD = re.compile(
    r"\b(?:can|could|may|might|would|will|should|must|need|did|does|do)\b(?!\s+(?:be|now)\b)|\bto\s+\w+$"
)
OPEN = re.compile(
    r"\b(?:mixed|conflicting|inconclusive|contradict\w*|no\s+clear|little|not\s+enough|limited|unclear|too\s+(?:few|small|short))\b"
)
NO_VERB = re.compile(
    r"\b(?:is|are|was|were|been|be|being|a|an|the|much|in|at|of|with|no|your|our|my|for|from|by|on|than)\s+(?:\w+ly\s+)?$"
)
LONGEST = 600  # signs that are read at once


@dataclass(frozen=True)
class Signal:
    """Words that need a source.

    Args:
        kind: "appeal", "number" or "effect".
    """

    kind: str
    start: int
    end: int


def signal_in(sentence, rich=True):
    """The first words of a sentence that need a source; None where there are none.

    Args:
        sentence: folded text.
        rich: whether a citation can stand there; if not, plain effects are left alone.
    """
    if sentence.rstrip("\"')] ").endswith("?"):
        return None
    for start in range(0, len(sentence), LONGEST):  # no sentence for readers is longer, so none is cut
        if found := signal_within(sentence[start : start + LONGEST], rich):
            return Signal(found.kind, start + found.start, start + found.end)
    return None


def signal_within(sentence, rich):
    found = appeal_in(sentence) or number_in(sentence)
    return found or (effect_in(sentence) if rich else None)


def appeal_in(sentence):
    """An appeal to studies that is not taken back."""
    for _pattern, match in matches(APPEALS, sentence):
        left, words_within = clause_before(sentence, match.start()), match.group()
        taken_back = NOT.search(left + words_within) or IF.search(left + words_within) or WOULD.search(words_within)
        if not taken_back and not YOURS.search(words_within) and not OPEN.search(sentence, match.start()):
            return signal("appeal", match)
    return None


def number_in(sentence):
    """A number of results."""
    for pattern, match in matches(NUMBERS, sentence):
        if is_result(sentence, pattern, match):
            return signal("number", match)
    return None


def is_result(sentence, pattern, match):
    """Whether a number says how a treatment went."""
    says_of_what = not pattern.is_bare or RESULT_WORD.search(sentence)
    return (
        bool(says_of_what) and not is_no_result(sentence, match) and (pattern.is_bare or not is_denied(sentence, match))
    )


def is_denied(sentence, match):
    """Whether the words are denied, or a condition for something else."""
    left, within = clause_before(sentence, match.start()), match.group()
    return bool(NOT.search(left + within) or IF.search(left) or IF_WITHIN.search(within))


def is_no_result(sentence, match):
    """Whether a number is one of money, of a dose, of a harm, of a definition or of a condition to be met."""
    if (
        PROCEDURAL.search(sentence)
        or DEFINES.search(sentence)
        or CONDITION.search(clause_before(sentence, match.start()))
    ):
        return True
    clause = clause_around(sentence, match)
    if COUNTED_IN.search(sentence) and PER_CENT.search(match.group()):
        return False
    is_harm_told = HARM.search(clause) or (HARM.search(sentence) and not RESULT_WORD.search(clause))
    return bool(is_harm_told) and not GOOD.search(clause)


def effect_in(sentence):
    """An effect stated as a fact, or one that studies are said to have had."""
    studied = STUDIED.search(sentence)
    for pattern, match in matches(EFFECTS, sentence):
        if not (is_taken_back(sentence, match, bool(studied)) or is_deed(sentence, pattern, match)):
            return signal("effect", match)
    return None


def is_taken_back(sentence, match, is_studied):
    """Whether an effect is denied, doubted, hoped for, hypothetical, or another's than a treatment's."""
    left, within = clause_before(sentence, match.start()), match.group()
    around = clause_around(sentence, match)
    doubted = DOUBT.search(around) and not is_studied
    return bool(
        doubted or NOT.search(left + within) or IF.search(left) or IF_WITHIN.search(within) or DEFINES.search(left) or is_harm(left[-15:] + within)
        or (CAN.search(left) and not STRONG.search(around))
    )  # fmt: skip


def is_harm(text):
    """Whether it is about a side effect; a lower risk of the illness itself is none."""
    return bool(HARM.search(RISK_OF_ILLNESS.sub("", text)))


def is_deed(sentence, pattern, match):
    """Whether the verb is no statement about a treatment: a purpose, a request, a noun, what staff or readers do."""
    if not pattern.is_verb:
        return False
    left = clause_before(sentence, match.start())
    if PURPOSE.search(left) and not SHOWN.search(left):
        return True
    is_request = not left.strip() and not FINITE.match(match.group())
    return is_request or bool(NO_VERB.search(left) or STAFF.search(left))


def matches(patterns, sentence):
    """All matches of some patterns, those of the first pattern first."""
    there = classes_in(sentence)
    searched = (pattern for pattern in patterns if pattern.needs <= there)
    return ((pattern, match) for pattern in searched for match in pattern.expression.finditer(sentence))


def signal(kind, match):
    return Signal(kind, match.start(), match.end())


def clause_before(sentence, start):
    """What stands before a place, from the beginning of its clause."""
    begin = 0
    for mark in BREAK.finditer(sentence, 0, start):
        begin = mark.end()
    return sentence[begin:start]


def clause_around(sentence, match):
    """The clause that a match stands in, or those that it reaches over."""
    return f"{clause_before(sentence, match.start())}{match.group()}{clause_after(sentence, match.end())}"


def clause_after(sentence, end):
    """What follows a place, up to the end of its clause."""
    mark = BREAK.search(sentence, end)
    return sentence[end : mark.start() if mark else len(sentence)]
