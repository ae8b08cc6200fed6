"""Whether somebody who searches may be in danger: then help stands before the results.

It errs on the side of showing help: a panel too many costs a glance, one too few may cost more.
"""

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .text import folded

LONGEST_READ = 2000
SHORTEST, LONG, LONGEST = 6, 9, 12  # letters of a word that may be a misspelled word of danger
SELF = r"(?:my|him|her|your|them|one)\s*sel(?:f|ves)"
LIFE = r"(?:my|his|her|your|their|own|the)\s+(?:own\s+)?li(?:fe|ves)"
PHRASES = [
    r"suicid\w*|suicde|suiside|parasuicid\w*|kms|unaliv\w*",
    rf"(?:kill?|hang|shoot|drown|hurt|harm|cut|cutting|burn|injur|poison)\w*\s+{SELF}",
    r"self\s*(?:harm|injur|hurt|mutilat|destruct)\w*",
    rf"(?:end|take|took|taking|ending|finish|finishing)\s+(?:it\s+all|{LIFE})",
    r"(?:want|wanna|wish|wanting|going|ready|plan|planning|like|how|ways?|painless)\s+(?:too?\s+)?(?:die\b|be\s+dead|end\s+it|disappear\s+forever)",
    r"(?:wish|if)\s+i\s+(?:was|were|am)\s+(?:dead|never\s+born|not\s+here)",
    r"want\s+(?:it|everything)(?:\s+all)?\s+to\s+(?:end|stop)",
    r"(?:do\s?n\s?t|dont|not|no\s+longer|don\s+t)\s+want\s+to\s+(?:live|be\s+alive|be\s+here|exist|wake\s+up|go\s+on)",
    r"(?:can\s?t|cannot|can\s+not)\s+go\s+on",
    r"(?:better\s+off|rather\s+be)\s+dead|better\s+off\s+without\s+me",
    r"(?:no|nothing)\s+(?:reason\s+)?(?:to\s+live|left\s+to\s+live)(?:\s+for)?|tired\s+of\s+(?:living|life|being\s+alive)",
    r"overdos\w*|over\s+dos(?:e|ed|ing)|lethal\s+dose|how\s+(?:many|much)\s+\w+\s+(?:to|will|would)\s+(?:die|kill)",
    r"noose|jump\s+off\s+(?:a|the)\s+(?:bridge|building|roof)|slit\s+\w+\s+wrists?|goodbye\s+(?:note|letter)",
    r"(?:call|text|chat|line)?\s*988|crisis|hot\s?line|lifeline",
    r"thoughts?\s+(?:of|about)\s+(?:death|dying|ending)|^cutting$|no\s+puedo\s+mas",
    r"suicidarme|quiero\s+(?:morir|morirme|matarme)|matarme|quitarme\s+la\s+vida|no\s+quiero\s+(?:vivir|seguir\s+viviendo)",
    r"(?:hacerme|cortarme|lastimarme)(?:\s+dano)?|autolesion\w*|sobredosis|linea\s+de\s+(?:vida|crisis|ayuda)|ideas\s+suicidas",
]
# Words of danger long enough that a letter or two amiss leaves no doubt.
MISSPELLED = ["suicide", "suicidal", "suicidio", "overdose", "overdosing", "overdosed", "selfharm"]
DANGER = re.compile(rf"\b(?:{'|'.join(PHRASES)})\b")
SEPARATORS = re.compile(r"[\W_]+")


def is_crisis(query):
    """Whether the words speak of suicide, self-harm or an overdose, or ask for crisis help; typos do not hide it."""
    plain = SEPARATORS.sub(" ", folded(query[:LONGEST_READ]))
    return bool(DANGER.search(plain) or DANGER.search(" ".join(map(righted, plain.split()))))


@lru_cache(maxsize=10_000)
def righted(word):
    """The word of danger that a word is with a letter amiss, or with two in a long one; else the word itself."""
    if not SHORTEST <= len(word) <= LONGEST:
        return word
    found = process.extractOne(word, MISSPELLED, scorer=OSA.distance, score_cutoff=2 if len(word) >= LONG else 1)
    return found[0] if found and word[0] == found[0][0] else word
