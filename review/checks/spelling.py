"""Words spelled to slip past a reader's filter: letters held apart, digits in place of letters.

Works on lower-case ASCII. Only takes characters away or puts one in place of another, so every one keeps its origin.
"""

import re

APART = re.compile(
    r"(?<![a-z0-9'.])(?:[a-z@$](?P<sign>[ .*_~|/-]))(?:[a-z0-9@$](?P=sign)){1,30}[a-z0-9@$](?![a-z0-9'])\.?|"
    r"(?<![a-z0-9'.])(?:[a-z](?: - |  )){2,30}[a-z](?![a-z0-9'])"
)
# "a c u r e" is "a cure", but "a l w a y s" is one word.
ARTICLE = re.compile(
    r"a(?=cure|mira|magi|guar|safe|best|brea|prov|natu|perm|pain|risk|game|revo|cutt|lead|worl|life|fast|rapi|quic|prom|"
    r"hund|non|last|wond|simp|perf|tota|comp|real|true|new|top|heal|drug|trea|ther)"
)
SYLLABLES = re.compile(r"(?<![a-z0-9-])[a-z]{1,6}(?:-[a-z]{1,6}){1,5}(?![a-z0-9-])")
# Words that nobody hyphenates but to hide them.
LOADED_WORDS = """
absolutely addiction addictive always amazing anxiety approved approval best breakthrough certified cleared
completely cure cured cures depression disappear effective eliminate forever freedom guarantee guaranteed
guarantees happiness harmless heal healed healing heals immediate immediately impossible instant instantly
ketamine lasting leading magic medication miracle miraculous natural obsession painless perfect permanent
permanently proven rapid recovery relief remission results revolutionary risk safe safest safety solution
success treatment
"""
LOADED = frozenset(LOADED_WORDS.split())
WIDE = re.compile(r"(?<= ) +")
MASKED = re.compile(r"(?<![a-z0-9@$!|.&/#:])(?=[a-z@$!|0-9]*[a-z])(?=[a-z]*[0-9@$!|])[a-z0-9@$!|]{3,30}(?![a-z0-9@$|])")
UNITS = (
    "mg|mcg|ml|kg|lb|lbs|st|nd|rd|th|am|pm|x|k|m|h|d|s|hr|hrs|hour|hours|hourly|min|mins|minute|minutes|day|days|daily|"
    "week|weeks|weekly|wk|wks|month|months|year|years|yr|yrs|session|sessions|step|steps|point|points|item|items|fold|"
    "times|hz|khz|mhz|mm|cm|percent|ish|way|person|person|story|d|ht|pt|pts|ct|in"
)
MEASURE = re.compile(rf"[0-9]+(?:{UNITS})")
ZEROS = re.compile(r"(?<![a-z0-9])[0-9][0-9o]*o[0-9o]*(?=%| percent)")  # "1OO%"
LEET = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "|": "l"}
ELL = re.compile(r"1(?=1|e\b|y\b|th\b)|(?<=[aeiou])1(?![a-z0-9])|(?<=1)1|(?<=[a-z])(?<=[cfgp])1(?=[aou])")


def respelled(text):
    """The text as it is meant, and which of its characters are left; None where none was taken away."""
    signs = list(text.replace("_", " "))
    dropped = {*apart(text), *(at for found in WIDE.finditer(text) for at in range(*found.span()))}
    for found in ZEROS.finditer(text):
        signs[slice(*found.span())] = found.group().replace("o", "0")
    for found in MASKED.finditer(text):
        unmask(signs, found)
    if not dropped:
        return "".join(signs), None
    kept = [at for at in range(len(signs)) if at not in dropped]
    return "".join(signs[at] for at in kept), kept


def apart(text):
    """Where the signs stand that hold the letters of a word apart."""
    for found in SYLLABLES.finditer(text):
        if found.group().replace("-", "") in LOADED:
            yield from (found.start() + at for at, sign in enumerate(found.group()) if sign == "-")
    for found in APART.finditer(text):
        inner = re.sub(r"[^a-z0-9@$]", "", found.group())
        if len(re.findall("[a-z]", inner)) < 3:
            continue
        first = ARTICLE.match(inner)
        seen = 0
        for at in range(found.start(), found.end()):
            if text[at].isalnum() or text[at] in "@$":
                seen += 1
            elif not (first and seen == 1):
                yield at


def unmask(signs, found):
    """Put letters in place of the digits and signs of one word, if it is a word at all."""
    word = found.group()
    body = word.rstrip("!|")
    if not looks_masked(body):
        return
    for at, sign in enumerate(body):
        if sign == "1" and ELL.match(body, at):
            signs[found.start() + at] = "l"
        elif sign in LEET:
            signs[found.start() + at] = LEET[sign]


def looks_masked(word):
    """Whether digits or signs stand for letters, as against a measure, a dose scale or a name with a number."""
    letters = sum(sign.isalpha() for sign in word)
    others = len(word) - letters
    if not others or letters < 2 or others > letters + 1 or MEASURE.fullmatch(word):
        return False
    if re.fullmatch(r"[a-z]+[0-9]+", word):
        return bool(re.fullmatch(r"[a-z]{3,}[035]", word)) and not re.fullmatch(
            r"(covid|omega|phase|step|stage|day|week|level|top|tier|phq|gad|type|part|vitamin).*", word
        )
    if re.fullmatch(r"[0-9]+[a-z]+", word):
        return bool(re.fullmatch(r"[013458][a-z]{3,}", word))
    return True
