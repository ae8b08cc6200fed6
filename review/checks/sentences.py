"""Where sentences begin and end, in folded text."""

import re

# A full stop after these does not end a sentence.
SHORT = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "vs",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "al",
        "fig",
        "st",
        "approx",
        "inc",
        "ltd",
        "dept",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "u.s",
        "u.k",
        "ph.d",
        "m.d",
        "f.d.a",
        "a.m",
        "p.m",
        "d.o",
        "vol",
        "ed",
        "pp",
        "p",
        "i.v",
        "i.m",
        "a.k.a",
    ]
)
BEFORE_NUMBERS = frozenset({"no", "vol", "pp", "p", "fig", "nos"})  # "no. 1", but "No. It is not."
END = re.compile(r"""[.!?]+['")\]]*(?:\s*\[\d+(?:\s*[,-]\s*\d+)*\])*(?=\s|$)|\n+""")
WORD_BEFORE = re.compile(r"[a-z][a-z.]*$|\b\d+$")


def sentences_of(text):
    """Pairs of start and end, one a sentence, without the space around it. Citation marks after it belong to it."""
    spans, start = [], 0
    for end in END.finditer(text):
        if end.group().startswith(".") and is_short(text, start, end.start(), end.end()):
            continue
        add(spans, text, start, end.end())
        start = end.end()
    add(spans, text, start, len(text))
    return spans


def is_short(text, start, stop, after):
    """Whether the full stop at `stop` belongs to an abbreviation, or a small letter follows it."""
    word = WORD_BEFORE.search(text, max(start, stop - 12), stop)
    if not word:
        return False
    if word.group() in BEFORE_NUMBERS:
        return text[after:].lstrip(" ")[:1].isdigit()
    return word.group().strip(".") in SHORT or (len(word.group()) == 1 and word.group().isalpha())


def add(spans, text, start, end):
    """Add a span without the space around it, where anything is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))
