"""Whether somebody who searches may be in danger: then help stands before the results.

It errs on the side of showing help: a panel too many costs a glance, one too few may cost more.
"""

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .text import folded

LONGEST_READ = 2000
SHORTEST, LONG, LONGEST = 5, 9, 12  # letters of a word that may be a misspelled word of danger
SELF = r"(?:my|him|her|your|them|one)\s*sel(?:f|ves)"
LIFE = r"(?:my|his|her|your|their|own|the)\s+(?:own\s+)?li(?:fe|ves)"
WHO = r"(?:i|he|she|son|daughter|child|kid|teen\w*)"
SKIN = r"(?:my|his|her|their|the)\s+(?:\w+\s+)?(?:arm|wrist|leg|thigh|skin|vein)s?"
PILLS = r"(?:\w+\s+){0,2}(?:pills?|tablets?|capsules?|medications?|medicines?|meds|drugs|tylenol)"
PHRASES = [
    r"suicid\w*|suicde|suiside|parasuicid\w*|kms|unaliv\w*",
    rf"(?:kill?|hang|shoot|drown|hurt|harm|cut|cutting|burn|injur|poison)\w*\s+{SELF}",
    r"self\s*(?:harm|injur|hurt|mutilat|destruct)\w*",
    rf"(?:end|take|took|taking|ending|finish|finishing)\s+(?:it\s+all|{LIFE})|end(?:ing)?\s+(?:everything|my\s+(?:pain|suffering|misery))",
    r"(?:want(?:s|ed|ing)?|wanna|wish(?:es)?|going|ready|plan(?:s|ning)?|tr(?:y|ies|ied|ying)|like|how|ways?|painless)\s+(?:too?\s+)?"
    r"(?:just\s+)?(?:die\b|be\s+dead|end\s+it)|(?:want(?:s|ed)?|wanna|wish)\s+(?:to\s+)?(?:just\s+)?(?:dis+ap+ear|vanish)",
    r"(?:should|deserves?|needs?)\s+(?:to\s+|just\s+)*(?:die\b|be\s+dead)|feel\s+like\s+dying",
    r"(?:wish|if)\s+i\s+(?:was|were|am)\s+(?:dead|never\s+born|not\s+here)",
    r"wish\s+i\s+(?:wasnt|werent|hadnt|had\s+never|was\s+never|never)\s+(?:been\s+|was\s+)?(?:born|alive|here)",
    r"wants?\s+(?:it|everything|this|life)(?:\s+all)?\s+to\s+(?:end|stop|be\s+over)",
    r"(?:do\s?n\s?t|dont|not|no\s+longer|don\s+t)\s+want\s+to\s+(?:live|be\s+alive|be\s+here|exist|wake\s+up|go\s+on)",
    r"(?:can\s?t|cannot|can\s+not)\s+(?:go\s+on|live\s+(?:like\s+this|this\s+way|any\s?more|any\s+longer))",
    r"(?:can\s?t|cannot|can\s+not)\s+(?:take|do|bear|stand)\s+(?:it|this|life)\s+any\s?(?:more|longer)",
    r"(?:better\s+off|rather\s+be)\s+dead|(?:better|happier|easier)\s+(?:off\s+)?without\s+me",
    r"no\s?(?:body|one)\s+(?:would|will)\s+(?:even\s+)?(?:miss\s+me|(?:miss|care|notice)\s+if\s+i)",
    r"worth\s+living|point\s+(?:of|in|to)\s+(?:living|life|being\s+alive|going\s+on)|hate\s+(?:my\s+life|living|being\s+alive)",
    r"(?:no|nothing)\s+(?:reason\s+)?(?:to\s+live|left\s+to\s+live)(?:\s+for)?|(?:tired\s+of|done\s+with)\s+(?:living|life|being\s+alive)",
    r"reason\s+to\s+live|never\s+wake\s+up|dont\s+wake\s+up|sleep\s+forever|plan\w*\s+(?:my|his|her)\s+(?:own\s+)?death",
    r"overdos\w*|over\s+dos(?:e|ed|ing)|lethal\s+dose|how\s+(?:many|much)\s+\w+\s+(?:to|will|would)\s+(?:die|kill)",
    rf"(?:took|taken|swallow(?:ed)?|ate)\s+(?:\w+\s+)?too\s+(?:many|much)\b(?!\s+time)|tak(?:e|es|ing)\s+too\s+(?:many|much)\s+{PILLS}",
    rf"(?:took|taken|take|swallow\w*|ate)\s+(?:\w+\s+){{0,3}}(?:bottle|handful|bunch)\b|(?:took|taken|swallowed|ate)\s+all\s+{PILLS}",
    r"(?:took|taken|swallowed|ate)\s+\d\d+\s+(?!mg|milligrams?|min|hour|day|week|month|year)",
    r"(?:drank|drunk|drink|drinking|swallow\w*)\s+(?:\w+\s+)?(?:bleach|antifreeze|poison)",
    rf"cut\w*\s+(?:on\s+|up\s+)?{SKIN}|{WHO}\s+(?:(?:is|am|was|been|has|started|keeps)\s+){{0,2}}cut(?:s|ting)\b(?!\s+(?:down|back|out|off|class))",
    r"guns?|firearms?|noose|jump\s+off\s+(?:a|the)\s+(?:bridge|building|roof)|slit\s+\w+\s+wrists?|goodbye\s+(?:note|letter)",
    r"(?:call|text|chat|line)?\s*988|crisis|hot\s?line|lifeline",
    r"(?:thoughts?|think\w*|talk\w*|dream\w*)\s+(?:of|about)\s+(?:death|dying|ending)|^cutting$|no\s+puedo\s+mas",
    r"suicidarme|quiero\s+(?:morir|morirme|matarme)|matarme|quitarme\s+la\s+vida|no\s+quiero\s+(?:vivir|seguir\s+viviendo|estar\s+aqui)|quiero\s+desaparecer|pens\w+\s+en\s+(?:la\s+muerte|morir)|pienso\s+en\s+(?:la\s+muerte|morir)",
    r"(?:me|se)\s+(?:quier[oe]|voy\s+a|va\s+a)\s+(?:morir|matar)|quiere\s+(?:morir|matar)(?:se)?|ganas\s+de\s+(?:vivir|morir)|vale\s+la\s+pena\s+vivir",
    r"(?:acabar|terminar)\s+con\s+(?:(?:mi|su)\s+vida|todo)|(?:tome|tomado|(?:me|se)\s+tomo)\s+(?:\w+\s+)?(?:much|demasiad|tod)[ao]s\b(?!\s+los\s+dias)|(?:me|se)\s+cort[ao]|matarse",
    r"(?:hacerme|cortarme|lastimarme)(?:\s+dano)?|autolesion\w*|sobredosis|linea\s+de\s+(?:vida|crisis|ayuda)|ideas\s+suicidas",
]
# Words of danger long enough that a letter or two amiss leaves no doubt.
MISSPELLED = ["suicide", "suicidal", "suicidio", "overdose", "overdosing", "overdosed", "selfharm"]
MISSPELLED += ["myself", "himself", "herself"]
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
