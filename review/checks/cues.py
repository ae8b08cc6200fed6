"""Lists of wordings by which language.py reads a sentence. The lists are data, in `cues.toml`."""

import tomllib
from functools import cache
from pathlib import Path

import re2

from . import patterns

CUES = tomllib.loads(Path(__file__).with_name("cues.toml").read_text())


@cache
def expression(name, form="{}"):
    """A list as one expression."""
    source = "|".join(source for _number, source in patterns.sources(CUES[name], limited=False))
    source = source.replace(patterns.GAP_OPENS, "(?:")
    return re2.compile(form.format(f"(?:{source})").encode("ascii"), patterns.options())


def search(name, text):
    return expression(name).search(text)


def find(name, text):
    return expression(name).finditer(text)


def at_start(name, text, words=0):
    """Whether the text begins with one of these, quotation marks and a few words aside."""
    skipped = f"(?:[a-z'-]+\\s+){{{{0,{words}}}}}" if words else ""
    return expression(name, "^[\\s\"')\\]*,/-]*" + skipped + "{}").search(text)


def ends(name, text):
    """Whether the text ends with one of these."""
    return expression(name, "{}[\\s\"'(*/-]*$").search(text)


def breaks(name, between, words):
    """Whether one of these begins between a cue and the words."""
    found = expression(name).search(between + words[:40])
    return bool(found) and found.start() < len(between)
