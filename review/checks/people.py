"""People: "board certified" says nothing without the board's name, and whoever is quoted must still have a page."""

import re

from django.utils.translation import gettext as _

from . import approval_words as approval
from . import language
from .clauses import pieces
from .finding import BLOCK, WARN, finding_at, finding_of_page

BOARD_RULE = "board-certified"
BYLINE_RULE = "byline"
LONGEST_NAME = 80  # of the field of a quote that says who spoke
CERTIFIED = re.compile(
    r"\bboard(?:[ -]{0,2}|'s )(?:certified|certif(?:ication|icate)s?|cert\b\.?)|\b(?:double|triple|dual)[- ]boarded\b|\bboarded (?:in|by|psychiatr\w+)\b|\bfully boarded\b|\b(?:certified|credentialed) (?:by|with|through) (?:the|a|an|their|his|her|its|more than one|two|a national|a medical) (?:\w+ )?boards?\b(?! of\b)"
)
BOARD = re.compile(
    r"\b(?:american (?:osteopathic )?(?:board|college) (?:of|for)|american (?:osteopathic )?board\b|american nurses credentialing|abpn|aobnp|ancc|abms|abem|abam|abpm|aba\b|aoa\b|"
    r"(?:board|college) of (?:psychiatr|neurolog|anesthesiolog|addiction|medicin|emergency|family|internal|preventive|professional|osteopath|nurs|certif|behavior)\w*|"
    r"board of \w+ and \w+|royal college|united council for neurologic|pediatric nursing certification board|pncb|abpp)"
)
SPOKEN_OF = re.compile(
    r"\b(?:whether|if|ask|asks|check|verify|look for|look up|what does|what is|means?|meaning|(?<!it )shows?|tells?|says? nothing|requires?|alone|phrase|words?|term|should be|must be|choose|find out|make sure)\b|^\W*board certification (?:is|can|must)\b"
)
DENIED = re.compile(r"\b(?:not|isn't|aren't|no|none|nobody|never|nor|neither|without|yet)\b(?:\s[\w'-]+){0,7}\s?$")
NOT_ONLY = re.compile(r"\bnot (?:only|just)\b")


def check(document, knowledge):
    """Findings about people."""
    if not getattr(document.instance, "board", ""):  # a clinician's own page shows the board beside the name
        for passage in document.passages:
            if not BOARD.search(passage.folded.text):
                yield from unnamed_boards(passage)
    if document.is_whole:
        yield from gone_people(document, knowledge)


def unnamed_boards(passage):
    """Where a passage calls somebody board certified and no board is named."""
    text = passage.folded.text
    for start, end in pieces(passage):
        for found in CERTIFIED.finditer(text, start, end):
            mentioned = language.contexts(passage, *found.span()) & {"quoted", "hypothetical"}
            if not mentioned and not is_excused(text[start:end], text[start : found.start()]):
                yield unnamed_board(passage, *passage.folded.original(*found.span()))


def is_excused(words, before):
    """Whether the sentence asks about it, explains it or denies it."""
    asks = words.rstrip("\"') ").endswith("?") and approval.ASKING.match(words)
    denied = DENIED.search(before) and not NOT_ONLY.search(before)
    return bool(asks or denied or SPOKEN_OF.search(words))


def unnamed_board(passage, start, end):
    """The finding of one certification without its board."""
    return finding_at(
        passage, start, end, rule=BOARD_RULE, severity=BLOCK, name=_("Board certified, by which board?"),
        why=_("“Board certified” tells readers nothing without the name of the board."),
        advice=_("Name the board: “certified by the American Board of Psychiatry and Neurology”."),
        source=_("Editorial policy: credentials with their board"),
    )  # fmt: skip


def gone_people(document, knowledge):
    """Findings of bylines and quotes that name a clinician whose page visitors cannot read."""
    for name in sorted(set(byline(document.instance))):
        if name in knowledge.hidden_clinicians:
            yield gone(name, lambda **words: finding_of_page(**words, place=_("Byline")))
    for passage in document.passages:
        if passage.kind == "quote" and len(passage.text) < LONGEST_NAME:
            for name in knowledge.hidden_clinicians:
                if at := find_name(name, passage.text):
                    yield gone(name, lambda at=at, passage=passage, **words: finding_at(passage, *at, **words))


def find_name(name, text):
    """Where a name stands in a text; None where it does not."""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return found and found.span()


def byline(instance):
    """The names of clinicians that stand under the title: who wrote it, and who signed what is live."""
    author = getattr(instance, "author", None)
    sign_off = getattr(instance, "live_sign_off", None)
    clinician = getattr(author, "clinician", None) or getattr(author, "name", None)
    signer = getattr(getattr(sign_off, "signer", None), "clinician_page", None)
    return [str(one) for one in (clinician, signer) if one]


def gone(name, finding):
    """The finding of one name; a warning, since a page must stay open to the review that puts another name there."""
    return finding(
        rule=BYLINE_RULE, severity=WARN, name=_("A clinician whose page is not live"),
        why=_("%(name)s is named here, but that clinician’s page is not live, so readers cannot see who that is.") % {"name": name},
        advice=_("Publish the clinician’s page, or name somebody whose page is live."),
    )  # fmt: skip
