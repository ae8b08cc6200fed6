"""A sentence in clauses, and how a condition or treatment stands in one: as what it is about, or only beside it."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

LONGEST = 600  # characters of a sentence that is read as one
FINITE = (
    r"(?:is|are|was|were|has|have|had|does|do|did|can|may|might|will|would|should|must|remains?|stays?|became|becomes|gets?|got|"
    r"comes?|works?|helps?|needs?|gives?|gave|takes?|uses?|used|contains?|carries|holds?|won|received|earned|"
    r"isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|can't|won't|it's|they're|we're|that's)"
)
VERB = re.compile(
    rf"\b(?:{FINITE}|approve[ds]|cleared|authorized)\b|\b\w+'s (?:not )?(?:fda|approved|cleared|authorized)"
)
HARD = re.compile(
    r"[;:\[\]\n]|\((?!k\))|(?<!\(k)\)|\s-+\s|--|\s\|\s"
    r"|,?\s(?=(?:but|while|whereas|although|though|yet|however|because|so that|even though|except that)\b)"
    r"|,\s(?=(?:which|who|whose|where|if|nor|and not|not)\b)"
)
SOFT = re.compile(
    rf",\s(?=(?:(?:and|or|so|then)\s)?(?:[\w'-]+\s){{0,5}}?{FINITE}\b)|\s(?=(?:and|or)\s(?:[\w'-]+\s){{0,5}}?{FINITE}\b)"
)
STRONGLY_BESIDE = re.compile(
    r"\b(?:unlike|in contrast (?:to|with)|compared? (?:to|with)|as opposed to|opposed to|rather than|instead of|other than|apart from|"
    r"besides|such as|than|versus|vs\.?|alternatives? to|related to|similar to|different from|differs from|derived from|replac\w+|"
    r"(?:form|part|half|component|derivative|enantiomer|isomer|cousin) of|(?:not just|not only)(?! (?:is|are|was|were|has|have|does|do|did|can|will)\b)|(?:just |much )?like|as with|confused? with|mistaken? for)\s(?:[\w'-]+\s){0,2}$"
)
WEAKLY_BESIDE = re.compile(
    r"\b(?:with|without|alongside|after|before|for|to|on|from|by|plus|over|tried|failed|about)\s(?:[\w'-]+\s){0,2}$"
)
DENIED = re.compile(
    r"\b(?:not|nor|never|no|neither|except|without|excluding)\s(?:for\s|in\s|to treat\s|as\s)?(?:(?:a|an|the|any|your|our|racemic|generic|iv|plain)\s){0,2}$"
)
JOINT = re.compile(
    r"(?:[\s,/&+()\"']|\b(?:and|or|nor|both|as|well|also|for|in|to|treat|plus|even|including|the|its|with|than|generic|brand|name|called|cousin|sister|relative|close|newer|nasal|more|most|recently|later|now|since|then)\b)*"
)


@dataclass(frozen=True)
class Clause:
    """One clause of a sentence: where it begins and ends in the folded text."""

    start: int
    end: int


@dataclass
class Sentence:
    """A sentence with the names in it.

    Args:
        treatments, conditions: the mentions in it.
        earlier: the treatments named last before it.
        following: the words after it.
    """

    text: str
    start: int
    end: int
    kind: str
    treatments: list
    conditions: list
    earlier: list
    following: str = ""

    @property
    def words(self):
        return self.text[self.start : self.end]


def clauses_of(text, start, end):
    """The clauses of the sentence text[start:end]."""
    cuts = {match.end() for match in HARD.finditer(text, start, end)}
    last = start
    for match in SOFT.finditer(text, start, end):
        begun = max([last, *(cut for cut in cuts if cut <= match.start())])
        if VERB.search(text, begun, match.start()):
            cuts.add(match.end())
            last = match.end()
    bounds = [start, *sorted(cut for cut in cuts if start < cut < end), end]
    return [Clause(one, other) for one, other in pairwise(bounds)]


def clause_at(clauses, at):
    """The clause that a place belongs to."""
    return clauses[max(0, bisect_right([clause.start for clause in clauses], at) - 1)]


def within(mentions, start, end):
    """The mentions between two places; they come in order."""
    first, last = (bisect_left(mentions, at, key=lambda one: one.start) for at in (start, end))
    return [one for one in mentions[first:last] if one.end <= end]


def pieces(passage):
    """The sentences of a passage; one that never ends is read piece by piece, so that no text takes long."""
    for start, end in passage.sentences:
        while end - start > LONGEST:
            cut = passage.folded.text.rfind(" ", start + 1, start + LONGEST) + 1 or start + LONGEST
            yield start, cut
            start = cut
        yield start, end


def is_denied(text, mention, start):
    """Whether "not" or the like stands right before a mention: "not ketamine"."""
    return bool(DENIED.search(text, start, mention.start))


def subjects(text, mentions, start):
    """Of mentions in a row, those that a sentence may be about: no comparisons, and what is joined to one like them."""
    kept, beside, last = [], None, None
    for one in mentions:
        if (
            last
            and joins(text, last, one, beside)
            and JOINT.fullmatch(text, last.end, one.start)
            and not is_denied(text, one, start)
        ):
            kind = beside
        elif STRONGLY_BESIDE.search(text, start, one.start) or is_denied(text, one, start) or is_compound(text, one):
            kind = "strongly"
        else:
            kind = "weakly" if WEAKLY_BESIDE.search(text, start, one.start) else ""
        kept.append((kind, one))
        beside, last = kind, one
    free = [one for kind, one in kept if not kind]
    return free or [one for kind, one in kept if kind == "weakly"]


def joins(text, last, one, beside):
    """Whether a mention may be joined to the last: after "unlike that," comes what the sentence is about."""
    return beside != "strongly" or bool(re.search(r"\b(?:and|or|nor)\b|[/&]", text[last.end : one.start]))


def is_compound(text, mention):
    """Whether a name only describes something else: "ketamine-based", "ketamine-like"."""
    return bool(
        re.match(
            r"[- ](?:based|like|derived|related|free|clinics?\b|patients?\b|users?\b|abuse|misuse)",
            text[mention.end : mention.end + 12],
        )
    )


def last_group(text, mentions):
    """Of mentions in a row, the last with those joined to it by "and" or a comma."""
    group = mentions[-1:]
    for one in reversed(mentions[:-1]):
        if not JOINT.fullmatch(text, one.end, group[0].start):
            break
        group.insert(0, one)
    return group


def first_group(text, mentions):
    """Of mentions in a row, the first with those joined to it by "and" or a comma."""
    group = mentions[:1]
    for one in mentions[1:]:
        if not JOINT.fullmatch(text, group[-1].end, one.start) or is_denied(text, one, group[-1].end):
            break
        group.append(one)
    return group
