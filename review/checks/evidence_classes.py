"""Which kinds of patterns can match a sentence at all, told by its single words: most sentences are passed over unread."""

import re
from functools import lru_cache

from .evidence_words import FINDS, ILLNESS, OUTCOMES, PEOPLE, RESULT_WORDS, SCALES, SOURCES, WELLBEING, words

# By single words, which kinds of patterns can match a sentence at all: most sentences are passed over unread.
KINDS_OF_WORDS = {
    "source": f"{SOURCES}|review|report|experience",
    "find": f"{FINDS}|points?|pointed|tells?|backs?",
    "people": PEOPLE,
    "aim": f"{ILLNESS}|{WELLBEING}|quality|health|thoughts",
    "effect": f"{OUTCOMES}|antidepressant|effects?|results",
    "last": "wears?|wore|fades?|faded|tapers?|last\\w*|persist\\w*|holds?|held|continue\\w*|endure\\w*|remain\\w*|stay\\w*",
    "begin": "begins?|starts?|sets?|appears?|occurs?|comes?|shows?",
    "grow": r"gr[eo]ws?|regrows?|rewire\w*|rebuil\w+|repair\w*|resets?|restore\w*|heal\w*|regenerate\w*|renew\w*|strengthens?|recovers?|is|are|rebalance\w*",
    "brain": "brain|connections|synapses|neurons|circuits|cells|pathways|nerve|chemistry|neural|dendrites|(?:neuro)?plasticity|synaptogenesis|neurogenesis|bdnf",
    "spur": r"promote\w*|spur\w*|stimulat\w*|encourage\w*|trigger\w*|spark\w*|foster\w*|support\w*|drives?|speeds?|help\w*|cause\w*|start\w*|increase\w*|boost\w*"
    r"|enhance\w*|form\w*|create\w*|buil[dt]s?|makes?|raise\w*",
    "expert": r"doctors?|physicians|clinicians|universit\w+|scans|imaging|neuroimaging|psychologists",
    "outcome": f"{OUTCOMES}|drop|fall|decline|outcomes|results|change|changes",
    "scale": SCALES,
    "relieve": words(
        "reduc*", "lower*", "decreas*", "ease*", "reliev*", "alleviat*", "lessen*", "improv*", "lift*", "lighten*", "quiet*", "calm*",
        "sooth*", "diminish*", "shrink*", "shrank", "cut*", "halv*", "end*", "eras*", "eliminat*", "revers*", "resolv*", "heal*",
        "banish*", "stop*", "overc*", "boost*", "enhanc*", "restor*", "prevent*", "clears", "soften*", "curb*", "beat*", "dissolv*",
        "tame*", "melt*", "take*", "took", "fight*", "conquer*", "defeat*", "stabiliz*", "get*", "got", "help*", "work*", "brighten*",
        "elevat*", "protect*", "keep*", "turn*", "break*", "suppress*", "transform*", "treat*", "easing",
    ),
    "fade": words(
        "improv*", "eas*", "lift*", "fade*", "disappear*", "vanish*", "subsid*", "decreas*", "drop*", "fall*", "fell", "declin*", "lessen*",
        "resolv*", "melt*", "go", "goes", "went", "shrink*", "shrank", "shrunk", "halve*", "clear*", "quiet*", "calm*", "settle*", "respon*", "is", "are", "was", "were", "been", "be",
    ),
    "fare": words(
        "improv*", "recover*", "respon*", "benefit*", "remit*", "get*", "got", "feel*", "felt", "do", "did", "bec*", "are", "were", "sle*",
        "function", "experience*", "notice*", "see", "sees", "saw", "find*", "found", "achieve*", "reach*", "enjoy*", "gain*", "is", "was", "become", "became", "go", "went",
        "no", "report*", "had", "have", "show*", "stay*", "remain*",
    ),
    "give": words(
        "provid*", "bring*", "brought", "offer*", "give*", "gave", "given", "deliver*", "lead*", "led", "result*", "yield*", "produc*", "creat*", "induc*",
        "achiev*", "ensur*", "mean*",
    ),
    "work": "work(?:s|ed|ing)?",
    "make": "makes?|made|leaves?|left",
    "chance": "chances?|odds|likelihood|rates?|probability",
    "down": "down",
    "back": "back",
    "help": "help(?:s|ed)?",
    "effective": "effective|efficacious|beneficial|superior",
    "than": "than|outperform\\w*|surpass\\w*",
    "you": "you|you'll",
    "number": r"\d.*|.*%|half|twice|double\w*|triple\w*|thirds?|quarters?|percent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|several|many|a",
    "share": r"\d.*|.*%|half|.*-(?:thirds?|quarters?|half|fifths?)|thirds?|quarters?|percent|percentage|two|three|four|five|six|seven|eight|nine|ten|one|out|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred",
    "rate": "rates?",
    "shown": "shown|found|proven|proved|demonstrated|documented|established|known|confirmed|supported|backed|seen|observed|reported"
    "|validated|driven|informed",
    "study": "evidence|research|data|science|literature|studies|study|trials?|meta-analys[ei]s|scientists|researchers",
    "by": "according|based|per",
    "backed": r".*-(?:backed|proven|supported|validated)|backed|proven|supported|validated",
    "clinically": "clinically|scientifically|medically",
    "there": "there",
    "figure": "p|p[<=>].*|confidence|statistically|effect|odds|hazard|number",
    "point": r"points?|.*-points?",
    "result": f"{RESULT_WORDS}|lives|life",
}  # fmt: skip
CLASSES = {name: re.compile(f"(?:{pattern})") for name, pattern in KINDS_OF_WORDS.items()}
TOKEN = re.compile(r"[^\s,;:()\".!?]+")


@lru_cache(maxsize=20_000)
def classes_of(word):
    """The classes that a single word may begin a match of."""
    return frozenset(name for name, pattern in CLASSES.items() if pattern.fullmatch(word))


@lru_cache(maxsize=256)  # each kind of pattern asks again
def classes_in(sentence):
    """The classes of all words of a sentence."""
    return frozenset().union(*map(classes_of, TOKEN.findall(sentence)))
