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
DIE = r"(?:die\b|dye\b(?!\s+(?:\w+\s+){0,2}(?:hair|beard|brows?|eyebrows?|clothes|it\b)))"  # by ear
PILLS = r"(?:\w+\s+){0,2}(?:pills?|tablets?|capsules?|medications?|medicines?|meds|drugs|tylenol)"
NOT = r"(?:do(?:es)?\s?n\s?t|not|no\s+longer)"
CANNOT = r"(?:can\s?t|cannot|can\s+not)"
# What somebody may also ask about, for others or to understand it.
SUICIDE = [r"suicid\w*|suicde|suiside|parasuicid\w*|ideas\s+suicidas"]
SELF_HARM = [
    rf"(?:hurt|harm|cut|cutting|burn|injur)\w*\s+{SELF}",
    r"self\s*(?:harm|injur|hurt|mutilat|destruct)\w*|^cutting$|autolesion\w*",
    rf"cut\w*\s+(?:on\s+|up\s+)?{SKIN}",
    rf"{WHO}\s+(?:(?:is|am|was|been|has|started|keeps)\s+){{0,2}}cut(?:s|ting)\b(?!\s+(?:down|back|out|off|class))",
]
OVERDOSE = [
    r"overdos\w*|over\s+dos(?:e|ed|ing)|sobredosis|^ods?$|ods?\s+on",
    r"(?:i|he|she|they|someone|somebody|friend|son|daughter|child|husband|wife)\s+(?:\w+\s+)?od(?:s|d|ed|ing)?",
]
# Who fears to hurt somebody else, or thinks of it.
HARM = r"(?:hurt|harm|kill|stab|strangl|smother|drown|attack|shoot)(?:e|s|[bt]?ing)?"
KIN = r"(?:bab(?:y|ies)|infant|newborn|child(?:ren)?|kids?|sons?|daughters?|family|husband|wife|partner|boyfriend|girlfriend|parents?|mom|mother|dad|father|brother|sister|teacher|boss|neighbor)"
OTHERS = rf"(?:some\s?(?:one|body)|people|others|(?:my|our|his|her|their|the|a)\s+(?:\w+\s+)?{KIN})"
OF_OTHERS = [
    rf"(?:i|im|ill|id|ive)\s+(?:(?:am|will|might|may|could|would|really|just|going|gonna|want|wanted|wanna|need|have|afraid|scared|of|to|that|an|the|urges?|thoughts?)\s+){{0,6}}{HARM}\s+{OTHERS}",
    rf"(?:{WHO}|husband|wife|partner|friend|brother|sister|mom|dad)\s+(?:wants?|wanted|threaten\w*|is\s+going|plan\w*)\s+(?:to\s+)?{HARM}\s+{OTHERS}",
    rf"(?:thoughts?|thinking|think|urges?|afraid|scared|fear|images?|impulses?|dreams?|want|wanna|going|gonna)\s+(?:of|about|to)?\s*{HARM}\s+{OTHERS}",
    r"homicid\w*|(?:lastimar|matar|herir|(?:hacer|hacerle|hacerles)\s+dano)\s+a\s+(?:mi|mis|su|alguien|otr[oa]s?|la\s+gente)\b",
]
# What nobody says who only asks.
CRIES = [
    r"kms|kys|unaliv\w*|sewerslid\w*",
    rf"(?:kill?|hang|shoot|drown|poison)\w*\s+{SELF}|(?:to|wanna|gonna|and)\s+off\s+{SELF}",
    rf"(?:end|take|took|taking|ending|finish|finishing)\s+(?:it\s+all|{LIFE})|end(?:ing)?\s+(?:everything|my\s+(?:pain|suffering|misery))",
    r"(?:wan(?:t|ts|ted|ting)?|wann?a|gonna|wish(?:es)?|going|ready|plan(?:s|ning)?|tr(?:y|ies|ied|ying)|like|how|ways?|painless)\s+(?:too?\s+|2\s+)?"
    rf"(?:just\s+)?(?:{DIE}|be\s+(?:dead|gone\b(?!\s+(?:from|for|a|all|in)\b))|end\s+it)|(?:want(?:s|ed)?|wanna|wish)\s+(?:to\s+)?(?:just\s+)?(?:dis+ap+ear|vanish)",
    r"(?:should|deserves?|needs?)\s+(?:to\s+|just\s+)*(?:die\b|be\s+dead)|feel\s+like\s+(?:dying|dieing)",
    r"(?:wish|if)\s+i\s+(?:was|were|am)\s+(?:dead|never\s+born|not\s+here)|wish\s+i\s+(?:could|would)\s+(?:just\s+)?(?:die\b|dis+ap+ear|vanish)",
    r"wish\s+i\s+(?:wasnt|werent|hadnt|had\s+never|was\s+never|never)\s+(?:been\s+|was\s+)?(?:born|alive|here)",
    r"wants?\s+(?:it|everything|this|life)(?:\s+all)?\s+to\s+(?:end|stop|be\s+over)",
    rf"{NOT}\s+(?:want\s+to|wanna)\s+(?:live|be\s+alive|be\s+(?:here|around)|exist|wake\s+up|go\s+on)",
    r"wants?\s+to\s+(?:not|stop)\s+(?:be\s+(?:here|alive|around)|exist\w*|liv(?:e|ing)\b|breathing)",
    rf"{CANNOT}\s+(?:go\s+on|keep\s+going|keep\s+doing\s+this|live\s+(?:like\s+this|this\s+way|any\s?more|any\s+longer))",
    rf"{CANNOT}\s+(?:take|do|bear|stand|handle|cope)\s+(?:(?:it|this|life)\s+)?any\s?(?:more|longer)|i\s+(?:just\s+)?{CANNOT}\s+do\s+this$",
    r"(?:better\s+off|rather\s+be)\s+dead|(?:better|happier|easier)\s+(?:off\s+)?without\s+me",
    r"(?:every\s?(?:one|body)|people|family|kids|children|world|they|all)\s+(?:\w+\s+){0,2}(?:better|happier|easier)\s+(?:off\s+)?without\s+(?:her|him|us)",
    r"burden\s+(?:to|on)\s+(?:every\s?(?:one|body)|(?:my|his|her|the)\s+(?:family|kids|children)|others|people)",
    r"(?:in\s+front\s+of|under)\s+(?:a\s+|the\s+)?(?:train|truck|bus)|(?:jump|step|walk|driv)\w*\s+(?:\w+\s+){0,2}off\s+(?:a|the)\s+(?:bridge|cliff|roof|building)|sleep\s+and\s+(?:never|not|dont)\s+wake",
    r"(?:wan(?:t|ts|ted)?|wann?a|gonna|going|ready|plan(?:s|ning)?|need|urges?)\s+(?:to\s+|2\s+)?(?:hurt|harm|cut|burn)\w*\s+"
    + SELF,
    r"no\s?(?:body|one)\s+(?:would|will)\s+(?:even\s+)?(?:miss\s+me|(?:miss|care|notice)\s+if\s+i)",
    r"worth\s+living|point\s+(?:of|in|to)\s+(?:living|life|being\s+alive|going\s+on)|hate\s+(?:my\s+life|living|being\s+alive)",
    r"(?:no|nothing)\s+(?:reason\s+)?(?:to\s+live|left\s+to\s+live)(?:\s+for)?|(?:tired\s+of|done\s+with|giv(?:e|en|ing)\s+up\s+on)\s+(?:living|life|being\s+alive)|life\s+(?:is\s?nt|isnt|is\s+not)\s+worth",
    r"reasons?\s+(?:\w+\s+){0,4}to\s+(?:live|keep\s+(?:going|living)|go\s+on|carry\s+on|stay\s+alive|be\s+(?:here|alive)|exist)",
    r"no\s+point\s+(?:in\s+)?(?:going|carrying|keeping|staying|being)\s+(?:on|going|alive|here)",
    r"never\s+wake\s+up|dont\s+wake\s+up|sleep\s+forever|plan\w*\s+(?:my|his|her)\s+(?:own\s+)?death",
    r"lethal\s+dose|how\s+(?:many|much)\s+\w+\s+(?:to|will|would)\s+(?:die|kill)",
    rf"(?:took|taken|swallow(?:ed)?|ate)\s+(?:\w+\s+)?too\s+(?:many|much)\b(?!\s+time)|tak(?:e|es|ing)\s+too\s+(?:many|much)\s+{PILLS}",
    rf"(?:took|taken|take|swallow\w*|ate)\s+(?:\w+\s+){{0,3}}(?:bottle|handful|bunch)\b|(?:took|taken|swallowed|ate)\s+all\s+{PILLS}",
    r"(?:took|taken|swallowed|ate)\s+\d\d+\s+(?!mg|milligrams?|min|hour|day|week|month|year)",
    r"(?:drank|drunk|drink|drinking|swallow\w*)\s+(?:\w+\s+)?(?:bleach|antifreeze|poison)",
    r"guns?|firearms?|noose|slit\s+\w+\s+wrists?|goodbye\s+(?:note|letter)",
    r"(?:call|text|chat|line)?\s*988|crisis|hot\s?line|lifeline",
    r"(?:thoughts?|think\w*|talk\w*|dream\w*)\s+(?:of|about)\s+(?:death|dying|ending)|no\s+puedo\s+mas|no\s+aguanto\s+mas",
    r"suicidarme|quiero\s+(?:morir|morirme|matarme)|matarme|quitarme\s+la\s+vida|no\s+quiero\s+(?:vivir|seguir\s+viviendo|estar\s+aqui)|quiero\s+desaparecer|pens\w+\s+en\s+(?:la\s+muerte|morir)|pienso\s+en\s+(?:la\s+muerte|morir)",
    r"(?:me|se)\s+(?:quier[oe]|voy\s+a|va\s+a)\s+(?:morir|matar)|quiere\s+(?:morir|matar)(?:se)?|ganas\s+de\s+(?:vivir|morir)|vale\s+la\s+pena\s+vivir",
    r"(?:acabar|terminar)\s+con\s+(?:(?:mi|su)\s+vida|todo)|(?:tome|tomado|(?:me|se)\s+tomo)\s+(?:\w+\s+)?(?:much|demasiad|tod)[ao]s\b(?!\s+los\s+dias)|(?:me|se)\s+cort[ao]|matarse",
    r"(?:hacerme|cortarme|lastimarme)(?:\s+dano)?|linea\s+de\s+(?:vida|crisis|ayuda)|quitarse\s+la\s+vida",
    r"(?:quisiera|mejor)\s+(?:estar\s+)?(?:morir\w*|muert[oa])|no\s+quiero\s+estar\s+viv[oa]|mejor\s+sin\s+mi\b|(?:cortarse|hacerse\s+dano)",
]
# Words of danger long enough that a letter or two amiss leaves no doubt.
MISSPELLED = ["suicide", "suicidal", "suicidio", "overdose", "overdosing", "overdosed", "selfharm"]
MISSPELLED += ["myself", "himself", "herself"]
# Who says so of a subject is in danger, or asks for the means.
IN_DANGER = [
    r"(?:i|im|ive|am)\s+(?:(?!help|talk|support|stop|know|tell|deal|cope|prevent|treat|manage)\w+\s+){0,2}suicid\w*|feel\w*\s+(?:\w+\s+)?suicid\w*|(?:commit|want|wanna|going|plan)\w*\s+(?:\w+\s+)?suicid\w*",
    r"suicid\w*\s+(?:methods?|ways?|plan|note|pills?|kit)|painless\w*|lethal\w*|fatal\w*|deadly|(?:best|easiest|quickest|fastest)\s+way",
    r"how\s+(?:many|much)|how\s+(?:to|do\s+i|can\s+i|do\s+you|can\s+you)\s+(?!stop|help|deal|cope|prevent|talk|support|get|manage|know|tell|treat|recogni|revers|keep|respond)",
]
HELPING = [
    r"what\s+(?:to|do|should|can|happens?)|signs?|symptoms?|someone|somebody|prevent\w*|revers\w*|naloxone|narcan|rescue"
]
SEPARATORS = re.compile(r"[\W_]+")


def one_of(phrases):
    """An expression for any of some phrases, between whole words."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


DANGER, CRY = one_of(SUICIDE + SELF_HARM + OVERDOSE + CRIES + OF_OTHERS), one_of(CRIES + IN_DANGER)
OF_OWN, FOR_OTHERS = one_of(SUICIDE + SELF_HARM + OVERDOSE + CRIES), one_of(OF_OTHERS)
OF_SELF_HARM, TAKEN, HELPS = map(one_of, (SELF_HARM, OVERDOSE, HELPING))


def is_crisis(query):
    """Whether the words speak of suicide, self-harm, an overdose or of hurting somebody, or ask for crisis help; with typos too."""
    return has(DANGER, query)


def is_for_others(query):
    """Whether the words speak of hurting somebody else alone: who is afraid of such thoughts looks for what they are."""
    return has(FOR_OTHERS, query) and not has(OF_OWN, query)


def is_subject(query):
    """Whether words of a crisis rather ask about one than cry for help, or for the means: of an overdose, what to do then."""
    return not has(CRY, query) and (has(HELPS, query) or not has(TAKEN, query))


def is_self_harm(query):
    """Whether the words speak of self-harm: who looks for it looks for what helps."""
    return has(OF_SELF_HARM, query)


def has(expression, query):
    """Whether an expression is in the words as they were typed, or with those of danger put right."""
    return any(map(expression.search, readings(query)))


def readings(query):
    """The words as they were typed, and with those of danger put right."""
    plain = SEPARATORS.sub(" ", folded(query[:LONGEST_READ])).strip()
    return plain, " ".join(map(righted, plain.split()))


@lru_cache(maxsize=10_000)
def righted(word):
    """The word of danger that a word is with a letter amiss, or with two in a long one; else the word itself."""
    if not SHORTEST <= len(word) <= LONGEST:
        return word
    found = process.extractOne(word, MISSPELLED, scorer=OSA.distance, score_cutoff=2 if len(word) >= LONG else 1)
    return found[0] if found and word[0] == found[0][0] else word
