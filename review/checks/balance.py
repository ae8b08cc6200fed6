"""Known and unknown: a treatment page owes its readers what is not known, the risks and the alternatives, in plain sight.

A part counts as there when its block has words, or when a heading that says so has text below it. The share of risks is
simple on purpose: the words about risks and about who should not have the treatment, for every 100 words of what is
known: the column "What we know", and text below headings about benefits or results.
"""

import re

from django.utils.translation import gettext as _

from .finding import BLOCK, WARN, finding_of_page

LETTER = re.compile(r"[a-z0-9]")
HEADINGS = {
    "unknown": r"\b(?:not (?:yet )?know|don't (?:yet )?know|not (?:yet )?known|unknowns?|unanswered|open questions?|still unclear)\b",
    "risks": r"\b(?:risks?|side effects?|harms?|adverse)\b",
    "alternatives": r"\b(?:alternatives?|(?:other|different|standard|approved|further) (?:treatments?|options?|choices|ways|therap\w+|medicines?)|what else)\b",
    "benefits": r"\b(?:benefits?|advantages?|results?|success|it (?:may|can|might) do|(?:it|this|\w+) (?:may |can |might )?helps?|(?:trials?|studies|research|trial) (?:found|finds?|shows?|showed)|how well|why it works)\b",
}
SOURCE = "CDC Clear Communication Index"


def check(document, knowledge):
    """Findings of parts that are missing, folded away or too short."""
    if not document.is_article:
        return
    severity = BLOCK if knowledge.settings.missing_parts_stop else WARN
    for part in ("unknown", "risks", "alternatives"):
        if not is_there(document, part):
            yield missing(document, part, severity)
    yield from folded_away(document, severity)
    yield from too_short(document, knowledge.settings.least_share_of_risks)


def is_there(document, part):
    """Whether a part has words for readers."""
    own = (passage for passage in document.of_part(part) if is_content(passage))
    return any(map(has_words, own)) or any(map(has_words, below_headings(document, part)))


def is_content(passage):
    """Whether words are more than a heading: the head of a column is one too."""
    return passage.kind not in ("heading", "caption") and (passage.is_rich or passage.kind != "table_cell")


def has_words(passage):
    return bool(LETTER.search(passage.folded.text))


def below_headings(document, part):
    """The passages below headings that announce a part; what readers must open first does not count."""
    level = 0  # of the heading that the text stands below; 0: of none that announces the part
    for passage in document.passages:
        if passage.kind == "heading" and passage.level:
            if passage.level <= level or not level:
                level = passage.level if re.search(HEADINGS[part], passage.folded.text) else 0
        elif level and passage.part != "faq" and is_content(passage) and not is_others(passage, part):
            yield passage


def is_others(passage, part):
    """Whether a passage belongs to a block with a part of its own."""
    return bool(passage.part) and passage.part != part


def missing(document, part, severity):
    hidden = part == "risks" and is_among_questions(document)
    why = _("Its risks stand only among the questions, which readers see folded away.") if hidden else WHY[part]()
    return finding_of_page(
        rule=f"no-{part}", severity=severity, why=why, advice=ADVICE[part](), source=SOURCE, name=_("Known and unknown")
    )


WHY = {
    "unknown": lambda: _("It does not say what nobody knows yet."),
    "risks": lambda: _("It has no part about risks."),
    "alternatives": lambda: _("It does not say what other treatments there are."),
}
ADVICE = {
    "unknown": lambda: _("Fill in “What we do not yet know”."),
    "risks": lambda: _("Add the block “Risks and side effects”, and say how often each happens where that is known."),
    "alternatives": lambda: _("Add the comparison of other treatments, approved ones first."),
}


def is_among_questions(document):
    """Whether a question asks for the risks."""
    return any(
        re.search(HEADINGS["risks"], passage.folded.text)
        for passage in document.of_part("faq")
        if passage.kind == "faq_question"
    )


def folded_away(document, severity):
    """Risks that readers see only when they open them."""
    for path, part in document.folded_away:
        if part in ("risks", "not_suited"):
            yield finding_of_page(
                rule="folded-risks", severity=severity, path=path, why=_("Its risks are folded away."),
                advice=_("Show the risks open, beside the benefits."), source=SOURCE, name=_("Known and unknown"),
            )  # fmt: skip


def too_short(document, least):
    """Risks that take up much less room than what is known."""
    risks, known = count(document.of_part("risks", "not_suited")), count(benefits(document))
    if risks and known and risks * 100 < known * least:
        yield finding_of_page(
            rule="short-risks", severity=WARN, path=document.of_part("risks", "not_suited")[0].path, kind="body",
            why=_("Its risks have %(risks)d words, what is known has %(known)d.") % {"risks": risks, "known": known},
            advice=_("Write at least %(least)d words about risks, or shorten the rest.") % {"least": -(-known * least // 100)},
            source=SOURCE, name=_("Known and unknown"),
        )  # fmt: skip


def benefits(document):
    """The passages about what a treatment does."""
    return [*document.of_part("known"), *below_headings(document, "benefits")]


def count(passages):
    """How many words there are."""
    unique = {id(passage): passage for passage in passages if is_content(passage)}
    return sum(len(passage.text.split()) for passage in unique.values())
