"""Words as search compares them: without case, accents and endings, and the same for both spellings of English.

What is indexed and what is typed go through the same steps, in Python, so that SQLite and PostgreSQL find the same.
"""

import re
import unicodedata
from functools import lru_cache

from Stemmer import Stemmer

WORD = re.compile(r"[^\W_]+")
APOSTROPHE = re.compile(r"(?<=\w)['’ʼ‘`´](s\b)?")
SPELLINGS = [  # British first, American second
    (re.compile(r"[ao]e"), "e"),  # anaesthetic, oestrogen
    (re.compile(r"(?<=[a-z]{3})our(?=$|s$|al|ed$|ing$)"), "or"),  # behaviour, tumours
    (re.compile(r"(?<=[a-z]{3})is(?=(e|es|ed|ing|ation|ations)$)"), "iz"),  # hospitalise, stabilisation
    (re.compile(r"(?<=[a-z]{2})ell(?=(ing|ed|or|ors)$)"), "el"),  # counselling
    (re.compile(r"mme(?=s?$)"), "m"),  # programme
]
# They stand in most sentences and tell nothing; between other words of a phrase they count.
EMPTY_WORDS = frozenset(
    WORD.findall(
        "arent cant couldnt didnt doesnt hasnt havent shouldnt theyre wasnt werent wont wouldnt youre"
        " a about am an and any are as at be been being but by can could did do does doing dont for from get gets getting"
        " give had has have having he her here him his how i if im in into is isnt it its ive just let like made make"
        " may me might mine more most much must my need no not of off on one or our out please s shall she should so some"
        " such tell than that the their them then there these they this those to too up us use used using versus very vs was we"
        " were what whats when where which while who whom whose why will with would you your yours"
        " como con cual cuando de del donde el en es esta estoy hacer hay la las lo los mas mi muy para por porque que se si sobre su"
        " tiene tienen un una ustedes y"
    )
)
# They tell little: what is looked for is rather what stands beside them.
FAINT_WORDS = frozenset(
    WORD.findall(
        " able actually again allowed already also always another anyone anything ask bad become begin believe best better between"
        " bit call called come comes coming day different during each else even ever every everyone everything easier explain faster few"
        " find first go goes going good great guide happen happens happened hard hate help helps hope idea info information keep"
        " kind know last later least less little look looking lot lots love mean means never new next nothing now often"
        " ok okay old only other own part people person place possible question questions quicker quickly rather safer really reason"
        " right safely same say says see seem someone something somebody soon sort still supposed sure take takes taking taken"
        " talk thing things think thinks time times today took true try trying type types until want wants wanted way ways"
        " week weeks well without wonder work works worse worst wrong year years yet"
        " clinic condition conditions disorder disorders illness patient patients treat treated treatment treatments"
        " dr dra since"
        " mejor necesito puede puedo quiero tengo tratamiento tratamientos trastorno"
    )
)
# What is left of them without their endings, other words have too, like stimulation, person or directly; or they are acronyms.
APART = {
    form: one
    for one, forms in {
        "stimulant": "stimulant stimulants",
        "personality": "personality personalities",
        "medical": "medical medically",
        "dependence": "dependence dependency dependent",
        "directions": "directions",
        "ssri": "ssri ssris",
        "snri": "snri snris",
        "tca": "tca tcas",
    }.items()
    for form in forms.split()
}
english = Stemmer("english")


def folded(text):
    """The text without case, accents and the apostrophes within words."""
    plain = unicodedata.normalize("NFKD", APOSTROPHE.sub("", text.replace("\x00", " ")))
    if not plain.isascii():
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return plain.casefold()


def words(text):
    """The words of a text, folded, in their order."""
    return WORD.findall(folded(text))


@lru_cache(maxsize=50_000)
def stem(word):
    """What a folded word has in common with its other forms and its other spelling."""
    for british, american in SPELLINGS:
        word = british.sub(american, word)
    return APART.get(word) or english.stemWord(word)


def stems(text):
    """The stems of a text's words, in their order."""
    return [stem(word) for word in words(text)]


EMPTY_STEMS, FAINT_STEMS = (frozenset(map(stem, some)) for some in (EMPTY_WORDS, FAINT_WORDS))


def is_telling(word):
    """Whether a folded word says something about what is looked for; grown-ups say no more with their ups than with up."""
    return word not in EMPTY_WORDS and not (word.endswith("s") and word[:-1] in EMPTY_WORDS)


def weighs(one):
    """Whether a stem says much about what is looked for."""
    return one not in EMPTY_STEMS and one not in FAINT_STEMS
