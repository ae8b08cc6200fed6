"""A brand name that is used for another medicine than its own: Spravato is esketamine, and esketamine is not ketamine."""

import re
from itertools import pairwise

from django.utils.translation import gettext as _

from . import approval_words as approval
from .clauses import is_compound, pieces, within
from .finding import BLOCK, finding_at

RULE = "brand"
SMALL = (
    r"(?:(?:a|an|the|our|your|just|simply|basically|essentially|really|actually|only|also|still|fda-approved|approved|nasal|intranasal|inhaled|prescription|"
    r"medical|pure|brand-name|branded|brand|name|generic|plain|ordinary|nothing but|merely|same|exactly|new|well-known|popular|patented|original|legal|form:)\s)*"
)
AKA = (
    r"(?:also |now |more |often |commonly |otherwise )?(?:better )?(?:known|called|sold|marketed|branded|labell?ed|referred to|prescribed|trademarked)?(?: as)?(?: the)?|aka|a\.k\.a\.?|i\.e\.,?|"
    r"that is,?|(?:the |its |whose |under the |by the |with the )?(?:brand|trade|generic|commercial)(?:[- ]?names?)?(?:d| of| for| is|:)?|generic(?:ally)?(?: name)?|"
    r"under the (?:brand )?names?(?: of)?"
)
IS = r"(?:is|are|=|equals|means|was|is nothing but|is just|is simply|is basically|is another (?:name|word) for|is (?:just |simply |only )?(?:the|a|our) (?:brand|trade|commercial|product|market|fancy|sales)(?:[ -]?name)? (?:for|of)|is the same (?:as|medicine as|drug as|thing as)|is what (?:\w+ )?call|(?:is |are )?made (?:up )?(?:only )?of|consists? (?:only )?of)"
FORM = r"(?:\s(?:drips?|infusions?|sprays?|nasal sprays?|lozenges?|treatments?|therapy|medicine|doses?))?"
GETTING = (
    r"(?:paying for|getting|buying|taking|receiving|using|given|inhaling|sniffing|breathing in|prescribing|billing for)"
)
# "when your plan pays for A, it is paying for B"; "all you need is what is inside it: B"; "A? That is just B".
AMOUNTS_TO = (
    rf"(?:,? (?:it|they|you|we|your \w+|people)(?: is|'re| are|'s) (?:really |actually |just |simply |in fact |only )*{GETTING}"
    r"|[^.;]{0,60}\b(?:inside|contents?|in (?:it|the (?:bottle|spray|box|vial|device)))(?: (?:it|them|the \w+|of it))?(?: is|:|,)"
    r"|,? which (?:\w+ ){0,3}(?:knows?|calls?|sells?|markets?|buys?|gets?)(?: it)?(?: as)?|\?['\"]? (?:it|that|this|well,? it|well,? that)(?:'s| is))"
)
EQUATED = re.compile(
    rf"\s?\(\s?(?:{AKA})?\s?{SMALL}[\"']?|{FORM}\s{IS}\s{SMALL}[\"']?|{AMOUNTS_TO}\s{SMALL}[\"']?|\sby its brand name:?\s|,?\s(?:-\s)?(?:also known as|also called|known as|better known as|(?:sold|marketed|known|prescribed|packaged|available|offered|dispensed) (?:as|under the (?:brand |trade )?name(?: of)?)|aka|a\.k\.a\.?|branded as|"
    rf"under the (?:brand )?name|brand name|brand-named)\s{SMALL}[\"']?|,\s(?:the|a|our)\s(?:brand|trade|commercial|market|generic)(?:[ -]?name)?\s(?:for|of)\s{SMALL}|,\s(?:or\s)?(?:a|an|the|our|your|which is|that is|i\.e\.,?)\s{SMALL}[\"']?|\s[\"']?|\s-\s(?:a|an|the|our)\s{SMALL}"
)
ASIDE = re.compile(
    r"\b(?:forms?|part|half|component|derivatives?|enantiomer|isomer|relatives?|cousins?|related|derived|made from|mirror image|molecule|unlike|than|not|against|versus|vs\.?)(?:\s(?:of|from|to))?\s(?:the\s|racemic\s)?$"
)
APPOSED = re.compile(
    r"(?:\s(?:nasal\s)?(?:sprays?|infusions?|treatments?|medicines?|lozenges?|therapy))?,\s(?:or\s)?|:\s"
)
AS_A_WHOLE = re.compile(r",\s(?:is|are|was|can|will|has|comes|works|helps|costs|needs|may)\b")
LIKENED = re.compile(
    r"\b(?:think of|thinks of|regard|see|view|treat|describe|know|refer to|consider)\s(?:the\s|our\s)?$"
)
AS = re.compile(rf"\sas\s{SMALL}")
IN_A_FORM = re.compile(r"\s(?:in|as|by|through|for) (?:a|an|the|your)\b")
NASAL = re.compile(r"(?:intra)?nasal\b|inhaled\b|prescription\b")
TITLE_ENDS = re.compile(r"\s*(?:$|[.!|\n]|\s-|\s(?:for|in|near|at|therapy|treatments?)\b)")
NO_DIFFERENCE = re.compile(r"\bno (?:real )?difference\b")
SAME = re.compile(
    r"\bfor the same (?:drug|medicine|molecule|substance|medication)\b|\b(?:is|are|it's|they're) (?:all |really |just |both |simply |in fact )*one (?:and the same )?(?:drug|medicine|substance|medication|thing|product)\b|"
    r"\b(?:version|form|packag\w+|name|spray|label|edition)s? (?:of|for) the (?:very |exact )?same (?:drug|medicine|substance|medication|thing)\b|"
    r"\b(?:labels?|names?|prices?|brands?|bottles?|packag\w+|box(?:es)?) (?:changes?|differs?|is different|are different)\b[^.;]{0,20}\b(?:medicine|drug|molecule|medication|substance) (?:does not|doesn't|stays|is the same|is not|isn't)\b(?: the same)?|"
    r"\b(?:only|just) the (?:labels?|names?|prices?|brands?|bottles?|packag\w+) (?:changes?|differs?|is different|are different|sets? them apart)|\b(?:there is|there's|it is|it's) (?:really |only |just )*one (?:drug|medicine|medication|substance)\b|(?:^|(?<=[.!?;]\s)|[:,-]\s)(?:they're |it's |all |just )?(?:the |one and the )?(?:very |exact )?same (?:drug|medicine|molecule|medication|substance|thing|ingredient)(?=[.,!;:)]|$)(?!,? (?:but )?(?:with )?(?:an? |two )?(?:different|another|other|new)\b)|\b(?:one|a single) (?:and the same )?(?:drug|medicine|molecule|medication|substance|treatment|ingredient)(?:,|:| -| in| with| by| and)? (?:comes in )?(?:two|2|both|different|several) (?:\w+ )?(?:ways?|forms?|names?|routes?|versions?|options?|packages?|methods?|deliver\w+)\b|\b(?:two|2|both|different) (?:\w+ )?(?:ways?|forms?|routes?|versions?|methods?|deliver\w+)(?: to (?:take|get|have|receive)|,| of|:| for)? (?:the (?:very |exact )?same|one|a single) (?:drug|medicine|molecule|medication|substance|ingredient)\b|\bthe only difference (?:is|between)\b|\bsame (?:drug|medicine|molecule|substance|thing|medication)s?,? (?:but )?(?:(?:with )?(?:a |an |two )?(?:different|another|other|new) (?:names?|labels?|packag\w+|bottles?)|(?:two|different) names)|"
    r"\b(?:it|they) (?:is|are) (?:all |both |just )?the same (?:drug|medicine|molecule|substance|thing|medication)\b|"
    r"\b(?:are|is|as)\s(?:(?!not\b|never\b)\w+\s){0,2}(?:the same(?:\s(?:medicine|drug|thing|treatment|substance|molecule|medication|product|compound))?|identical|interchangeable|synonym\w*|one and the same(?:\s(?:medicine|drug|thing|substance|molecule))?|equivalent)(?=[.,!;]|$|\sas\b|\sto\b|\sunder\b|\sby\b)"
    r"|\b(?:two|different|both|other|another) names? (?:for|of)\b|\bno (?:real )?difference between\b|\binterchangeably\b|\bthe brand(?:ed)?(?:[- ]name)? (?:version|form) of\b|\bgeneric (?:version|form|equivalent) of\b"
)
OTHER_FORM = re.compile(r"\s(?:iv|infusions?|drips?|lozenges?|troches?|tablets?|pills?|injections?|shots?|gummies)\b")
BY_OTHER_WAY = re.compile(
    r"(?:\s(?:is|are|has|have|been|comes|now|also|can|be|given|taken|available|offered|both|either|at|home|here)|,){0,6}\s(?:by|as|via|through|into)\s(?:an?\s|the\s|your\s|our\s)*(?:iv\b|drips?\b|infusions?\b|lozenges?\b|tablets?\b|veins?\b|pills?\b|troches?\b|intravenous\w*|injections?\b|shots?\b|slow drip)"
)
WAYS = re.compile(r"\b(?:ways?|forms?|kinds?|versions?) (?:to|of) (?:take |get |have |receive )?$")
IN_WAYS = re.compile(r"[^.;]{0,40}?\b(?:iv|drips?|infusions?|lozenges?|tablets?|pills?|injections?)\b")
OTHER_FORM_BEFORE = re.compile(
    r"\b(?:iv|intravenous|oral|compounded|infus(?:e|es|ed|ing)|inject(?:s|ed|ing)?|injectable|sublingual|at-home|intramuscular|infused|(?:bags?|drips?|infusions?|syringes?|shots?|injections?|lozenges?|iv|tablets?|pills?|troches?) of|(?:mix|compound|make|brew|prepare)(?:s|ed)? (?:our|its|their|your|my) own)\s$"
)
GENERIC = re.compile(
    r"\b(?:generic|off-brand|unbranded|no-name)(?:\s(?:versions?|forms?|equivalents?|alternatives?))?(?:\s(?:of|to|for))?\s$"
)
ASKED = re.compile(r"[\"']?(?:(?:and |so |but )?(?:what|what's)(?: is| about)? (?:the )?(?:in )?)?")
TOLD_APART = re.compile(
    r"\b(?:not|isn't|aren't|never|neither|nor|differ\w*|distinct|unlike|confus\w*|no|myth|wrong|false|mistak\w*|without|cannot|can't)\b"
)


def check(document, knowledge):
    """Findings where a brand name stands for another medicine than its own."""
    vocabulary = knowledge.vocabulary
    for passage in document.passages:
        treatments = [one for one in vocabulary.mentions(passage) if not one.is_condition]
        if any(one.is_brand or is_confusable(vocabulary, one.topic) for one in treatments):
            yield from found_in(passage, treatments, vocabulary)


def found_in(passage, treatments, vocabulary):
    """The findings in one passage."""
    text = passage.folded.text
    spans = list(pieces(passage))
    for number, (start, end) in enumerate(spans):
        near = slice(max(0, number - 1), number + 2)
        yield from same_beside(passage, treatments, vocabulary, (start, end), spans[near])
        own = within(treatments, start, end)
        if own and number + 1 < len(spans) and is_name_asked(text, start, own[0]):
            end = spans[number + 1][1]
            own = within(treatments, start, end)
        if not own or is_excused(text[start:end]):
            continue
        for one, other, first, last in mixed_up(text, own, vocabulary, start, end):
            yield finding(passage, first, last, one, other)


def is_name_asked(text, start, mention):
    """Whether a sentence asks for a name and no more: "Spravato?", "What is Spravato?"."""
    return bool(ASKED.fullmatch(text, start, mention.start)) and text[mention.end : mention.end + 1] == "?"


def same_beside(passage, treatments, vocabulary, sentence, spans):
    """Where a sentence without both names says of those beside it that they are the same: "They are the same medicine."."""
    text, (start, end) = passage.folded.text, sentence
    if not SAME.search(text, start, end) or mates(within(treatments, start, end), vocabulary):
        return
    first, last = spans[0][0], spans[-1][1]
    if is_excused(text[start:end]):
        return
    for one, other, _start, _end in said_to_be_same(text, within(treatments, first, last), vocabulary, first, last):
        yield finding(passage, start, end, one, other)


def mates(mentions, vocabulary):
    """Pairs of mentions of two medicines that are taken for one another."""
    return [
        (one, other) for one in mentions for other in mentions if confusable_with(vocabulary, one.topic) is other.topic
    ]


def is_excused(words):
    """Whether the sentence asks, or tells what is said wrongly."""
    asks = words.rstrip("\"') ").endswith("?") and approval.ASKING.match(words)
    return bool(asks or approval.REPORTED.search(words))


def mixed_up(text, mentions, vocabulary, start, end):
    """The two medicines and the span, wherever one is taken for the other."""
    for one, other in pairwise(mentions):
        if is_equation(text, one, other, vocabulary, start):
            yield meant(one, vocabulary), meant(other, vocabulary), one.start, other.end
    for one in mentions:
        mate = confusable_with(vocabulary, one.topic)
        if one.is_brand and mate and (span := wrong_form(text, one, start, end)):
            yield one.topic, mate, *span
    yield from said_to_be_same(text, mentions, vocabulary, start, end)


def is_equation(text, one, other, vocabulary, start):
    """Whether two names are put down as names of one medicine, though they are two."""
    first, second = meant(one, vocabulary), meant(other, vocabulary)
    if first is second or not (one.is_brand or other.is_brand or confusable_with(vocabulary, first) is second):
        return False
    if "medicine" not in (first.kind, second.kind) or is_kin(vocabulary, first, second) or is_compound(text, other):
        return False
    between = EQUATED.fullmatch(text, one.end, other.start)
    between = between or apposition(text, one, other, start) or likening(text, one, other, start)
    if not between or ASIDE.search(text, start, one.start) or ASIDE.search(text, one.end, other.start):
        return False
    if between.group().startswith((" (", "(")) and not re.match(r"[^(),;]{0,30}\)", text[other.end : other.end + 32]):
        return False
    if between.group().strip(" \"'") == "" and not is_run_together(text, one, other):
        return False
    return not is_told_apart(text, start, one.start, other)


def likening(text, one, other, start):
    """Where readers are told to think of one as the other: "think of Spravato as ketamine you sniff"."""
    return LIKENED.search(text, start, one.start) and AS.fullmatch(text, one.end, other.start)


def apposition(text, one, other, start):
    """Where one name is set beside another between commas, or after a colon: "our ketamine spray, Spravato, is"."""
    between = APPOSED.fullmatch(text, one.end, other.start)
    if not between or text[start : one.start].endswith(", "):
        return None
    closing = IN_A_FORM if between.group() == ": " else AS_A_WHOLE
    is_titled = between.group() == ": " and NASAL.match(other.name) and TITLE_ENDS.match(text, other.end)
    return between if is_titled or closing.match(text, other.end) else None


def is_run_together(text, one, other):
    """Whether two names side by side are one expression: "Spravato ketamine"."""
    return one.is_brand != other.is_brand and not re.match(r"\s?[,/&]|\s(?:and|or)\b", text[other.end : other.end + 5])


def is_told_apart(text, start, at, _other):
    """Whether a "not" stands before in the sentence."""
    return bool(TOLD_APART.search(text, start, at))


def meant(mention, vocabulary):
    """The medicine that a name means by its words: "nasal ketamine" says ketamine, whatever the clinic files it under."""
    for word in () if mention.name in vocabulary.built_in else mention.name.split(" "):
        topic = vocabulary.topics.get(word)
        if topic and confusable_with(vocabulary, mention.topic) is topic:
            return topic
    return mention.topic


def is_kin(vocabulary, one, other):
    """Whether one is a kind of the other."""
    return other.key in vocabulary.broader(one) or one.key in vocabulary.broader(other)


def confusable_with(vocabulary, topic):
    """The other medicine whose name is part of this one's, or has it as a part: ketamine and esketamine."""
    return vocabulary.confusable.get(topic.key)


def is_confusable(vocabulary, topic):
    return topic.key in vocabulary.confusable


def wrong_form(text, mention, start, end):
    """The span where a brand is said to come in a form that only the other medicine has, or as a generic."""
    ways = WAYS.search(text, start, mention.start) and IN_WAYS.match(text, mention.end, end)
    if after := OTHER_FORM.match(text, mention.end, end) or BY_OTHER_WAY.match(text, mention.end, end) or ways:
        span = mention.start, after.end()
    elif before := OTHER_FORM_BEFORE.search(text, start, mention.start) or GENERIC.search(text, start, mention.start):
        span = before.start(), mention.end
    else:
        return None
    return None if TOLD_APART.search(text, start, span[0]) else span


def said_to_be_same(text, mentions, vocabulary, start, end):
    """Where a sentence with both names says that they are the same."""
    same = SAME.search(text, start, end)
    rest = same and NO_DIFFERENCE.sub("", text[start : same.start()] + text[same.end() : end])
    if not same or TOLD_APART.search(rest):
        return
    for one, other in mates(mentions, vocabulary)[:1]:
        first, last = min(one.start, other.start), max(one.end, other.end)
        yield one.topic, other.topic, min(first, same.start()), max(last, same.end())


def finding(passage, first, last, one, other):
    """The finding at a span of the folded text."""
    start, end = passage.folded.original(first, last)
    words = {"one": one, "other": other}
    return finding_at(
        passage, start, end, rule=RULE, severity=BLOCK, name=_("Brand and generic name"),
        why=_("%(one)s and %(other)s are two medicines, and the FDA decides on each of them apart.") % words,
        advice=_("Name each medicine by its own name, like “Spravato (esketamine)” or “ketamine”."),
        source=_("Drug labels, Drugs@FDA"),
    )  # fmt: skip
