"""The names of drugs and conditions in a text, put out of the way."""

import re


def neutral(text, stand_in, knowledge):
    """Folded text with each name of a drug or condition exchanged for a stand-in."""
    return pattern_of(knowledge).sub(stand_in, text)


def pattern_of(knowledge):
    """What finds all names that the clinic knows; read once for as many texts as one likes."""
    if not hasattr(knowledge, "_names"):
        knowledge._names = re.compile(rf"\b(?:{'|'.join(map(re.escape, names(knowledge)))})\b")
    return knowledge._names


def names(knowledge):
    """All names, long ones first."""
    found = set()
    for term in (*knowledge.conditions, *knowledge.treatments):
        known = [
            term.name,
            term.synonyms.replace("\n", ","),
            *(getattr(term, name, "") for name in ("short_name", "generic_name", "brand_names")),
        ]
        found.update(name.strip().lower() for text in known for name in text.split(","))
    return sorted(found - {""}, key=len, reverse=True) or ["\x7f"]
