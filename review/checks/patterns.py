"""The phrase language of claim rules: what staff write under "looks for" and "exceptions", one phrase a line.

    miracle                    this word
    cure*                      this beginning with any ending: cure, cures, curative
    cure~                      any form of a regular verb or noun: cure, cures, cured, curing
    (safe|risk-free) option    one of these
    completely [and] safe      a word that may be missing
    safe ... everyone          up to six words between, within one sentence; ".." stands for up to two
    <treatment>                any phrase of a word family, such as ketamine, TMS, infusion
    <percent> <citation>       likewise: a share such as 85%, a citation mark such as [1]; also <digits> and <money>
    side effects : none        a mark between words
    # a note                   is left out

A hyphen stands for a hyphen, a space or nothing; an apostrophe may be missing. Phrases are compared with the words
without disguise (folding.py). They become one RE2 expression, which takes linear time whatever it says.
"""

import re
from functools import cache

import re2
from django.utils.translation import gettext as _

from . import families
from .folding import plain_of

MAX_LENGTH, MAX_LINES, MAX_LINE, MAX_DEPTH, MAX_SIZE = 12_000, 300, 1_000, 4, 300_000
MEMORY = 48 << 20  # bytes an expression may take: with less than it needs, RE2 falls back to a search 300 times slower
GAPS = {"...": 6, "..": 2}

SPACE = r"[ \t\"'()*/\x7f-]"
GAP_OPENS = "(?#"  # stands for the bracket of a gap until it is known whether gaps have to be told apart
WORD_BETWEEN = r"[^\s.!?;:]+(?:[.:][0-9]+)?[,:]?"
TOKEN = re.compile(r"\.{2,3}(?=\s|$|[)\]|])|<[a-z_]*>?|[()\[\]|]|[^\s()\[\]|<>]+|>")
COMMENT = re.compile(r"(?:^|\s)#(?:\s.*|$)")
WORD = re.compile(r"[a-z0-9'%#$&/+.,!-]+[*~]?")
VOWELS = "aeiou"
SIGNS = frozenset(",;:&?!.")
BUILT_IN = {
    "citation": r"\[[0-9]+\]",
    "percent": r"\b[0-9]{1,3}(?:[.,][0-9]+)?\+?(?: ?%|[ -](?:percent|per cent)\b)",
    "money": r"[$][ ]?[0-9][0-9.,]*\b",
    "digits": r"\b[0-9][0-9.,]*\b",
}


def refuse(message, line=0, **words):
    """Say what is wrong with a phrase, and stop there."""
    raise PatternError(message % words, line)


class PatternError(ValueError):
    """A phrase that cannot be read, in words for the person who wrote it."""

    def __init__(self, message, line=0):
        super().__init__(message)
        self.line = line


def compiled(text, telling_gaps=False):
    """The phrases of a rule as one RE2 expression over folded bytes; None where there is no phrase.

    With `telling_gaps` the words that a gap took in are the groups of a match.
    """
    alternatives = [source for _line, source in sources(text)]
    if not alternatives:
        return None
    whole = "|".join(alternatives).replace(GAP_OPENS, "(" if telling_gaps else "(?:")
    try:
        return re2.compile(whole.encode("ascii"), options())
    except re2.error as error:
        raise PatternError(
            _("These phrases are too many or too long together. Write fewer or shorter ones.")
        ) from error


def options():
    """How RE2 reads: bytes, within a bound of memory, and silent."""
    chosen = re2.Options()
    chosen.max_mem = MEMORY
    chosen.log_errors = False
    chosen.encoding = re2.Options.Encoding.LATIN1
    return chosen


def sources(text, limited=True):
    """Pairs of the line's number and its expression, for each line that holds a phrase."""
    lines = text.splitlines()
    if limited:
        refuse_length(text, lines)
    found, size = [], 0
    for number, line in enumerate(lines, 1):
        if phrase := COMMENT.sub("", line).strip():
            source = source_of_line(phrase, number)
            found.append((number, source))
            size += len(source)
            if limited and size > MAX_SIZE:
                refuse(_("With their word families these phrases grow too long. Split the rule in two."))
    return found


def refuse_length(text, lines):
    """Refuse more than a person would write."""
    if len(text) > MAX_LENGTH:
        refuse(_("These are %(count)d characters; at most %(most)d fit in one rule."), count=len(text), most=MAX_LENGTH)
    if len(lines) > MAX_LINES:
        refuse(_("These are %(count)d lines; at most %(most)d fit in one rule."), count=len(lines), most=MAX_LINES)


def source_of_line(phrase, number):
    """The expression of one line, or an error that names it."""
    if len(phrase) > MAX_LINE:
        message = _("Line %(number)d is %(count)d characters long; at most %(most)d are allowed.")
        refuse(message, number, number=number, count=len(phrase), most=MAX_LINE)
    try:
        return Parser(phrase).whole()
    except PatternError as error:
        raise PatternError(_("Line %(number)d: %(error)s") % {"number": number, "error": error}, number) from error


class Parser:
    """Reads one phrase into an expression. An element is a pair: its expression, and what it is."""

    def __init__(self, phrase, families_in=()):
        plain = "".join(map(plain_of, phrase))
        self.signs = TOKEN.findall(plain)
        self.at, self.depth, self.families_in = 0, 0, families_in

    def whole(self):
        expression = self.sequence()
        if self.at < len(self.signs):
            refuse(_("“%(sign)s” stands where nothing was opened."), sign=self.signs[self.at])
        return expression

    def sequence(self):
        """Elements one after the other, up to a sign that ends them."""
        elements = []
        while self.at < len(self.signs) and self.signs[self.at] not in ")]|":
            elements.append(self.element())
        return joined([one for one in elements if one])

    def element(self):
        sign = self.signs[self.at]
        self.at += 1
        if sign == "-":  # beside a bracket; the space between elements may be a hyphen anyway
            return None
        if sign in GAPS:
            return sign, "gap"
        if sign in "([":
            source, signs = self.group(sign)
            kind = "optional" if sign == "[" else "word"
            return source, f"{kind} sign" if signs else kind
        if sign.startswith("<"):
            return self.family(sign), "word"
        if sign in SIGNS:
            return re.escape(sign), "sign"
        return word(sign.strip("-")), "word"

    def group(self, opening):
        """Alternatives between brackets."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            refuse(_("Brackets stand in brackets more than %(most)d deep."), most=MAX_DEPTH)
        start, closing = self.at, ")" if opening == "(" else "]"
        alternatives = [self.sequence()]
        while self.at < len(self.signs) and self.signs[self.at] == "|":
            self.at += 1
            alternatives.append(self.sequence())
        if self.at >= len(self.signs) or self.signs[self.at] != closing:
            refuse(_("“%(sign)s” is never closed."), sign=opening)
        signs = all(sign in SIGNS or sign == "|" for sign in self.signs[start : self.at])
        self.at += 1
        self.depth -= 1
        return f"(?:{'|'.join(alternatives)})", signs

    def family(self, sign):
        name = sign.strip("<>")
        if sign.endswith(">") and name in BUILT_IN:
            return BUILT_IN[name]
        if not sign.endswith(">") or name not in families.FAMILIES:
            known = ", ".join(f"<{one}>" for one in sorted([*families.FAMILIES, *BUILT_IN]))
            refuse(_("There is no word family “%(name)s”. There are %(known)s."), name=sign, known=known)
        if name in self.families_in:
            refuse(_("The word family <%(name)s> stands within itself."), name=name)
        return family_source(name, (*self.families_in, name))


@cache
def family_source(name, within):
    """The expression of a word family."""
    phrases = (COMMENT.sub("", line).strip() for line in families.FAMILIES[name])
    return f"(?:{'|'.join(Parser(phrase, within).whole() for phrase in phrases if phrase)})"


def joined(elements):
    """A sequence with what separates its parts. Gaps at either end mean nothing and are left out."""
    while elements and elements[0][1] == "gap":
        elements = elements[1:]
    while elements and elements[-1][1] == "gap":
        elements = elements[:-1]
    if not any(kind in ("word", "sign", "word sign") for _expression, kind in elements):
        refuse(_("There is no word here that has to be found."))
    parts, begun = [], False
    for source, kind in elements:
        parts.append(part(source, kind, begun))
        begun = begun or kind.startswith(("word", "sign"))
    return "".join(parts)


def part(source, kind, begun):
    """One element with the space before it; before the first word the space comes after."""
    if kind == "gap":
        return rf"{GAP_OPENS}(?:,?{SPACE}+{WORD_BETWEEN}){{0,{GAPS[source]}}}?,?)"
    if kind == "optional":
        return f"(?:{SPACE}+{source})?" if begun else f"(?:{source}{SPACE}+)?"
    if kind.endswith("sign"):
        return f"(?:{SPACE}*{source}){'?' if kind.startswith('optional') else ''}"
    return f"{SPACE}+{source}" if begun else source


def word(text):
    """The expression of one word, with a boundary at each end that is a letter or digit."""
    if not WORD.fullmatch(text) or not any(sign.isalnum() for sign in text):
        refuse(_("“%(word)s” is not a word. Write letters, digits, hyphens and apostrophes."), word=text)
    stem, ending = (text[:-1], text[-1]) if text[-1] in "*~" else (text, "")
    start = r"\b" if stem[0].isalnum() else ""
    if ending == "*":
        return f"{start}{literal(stem)}[a-z']*"
    end = r"\b" if stem[-1].isalnum() else ""
    if ending == "~":
        return f"{start}(?:{'|'.join(map(literal, forms(stem)))}){end}"
    return f"{start}{literal(stem)}{end}"


def literal(text):
    """Signs as they are, but for those that writers use or leave out at will."""
    free = {"-": r"[ \t-]{0,3}", "'": "'?", "%": r" ?%", ".": r"\.", "+": r"\+", "$": r"\$"}
    return "".join(free.get(sign, sign) for sign in text)


def forms(stem):
    """The regular forms of an English verb or noun."""
    if stem.endswith("e"):
        return [stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"]
    if stem.endswith("y") and stem[-2:-1] not in VOWELS:
        return [stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"]
    ending = "es" if stem.endswith(("s", "x", "z", "ch", "sh")) else "s"
    doubled = [f"{stem}{stem[-1]}{tail}" for tail in ("ed", "ing")] if doubles(stem) else []
    return [stem, f"{stem}{ending}", f"{stem}ed", f"{stem}ing", *doubled]


def doubles(stem):
    """Whether the last letter may double: consonant, vowel, consonant."""
    return len(stem) > 2 and stem[-1] not in "aeiouwxy" and stem[-2] in VOWELS and stem[-3] not in VOWELS
