"""The canonical order of a treatment page, laid out with prompts when an editor opens a new one.

The order follows what Mayo Clinic, Cleveland Clinic, NHS and Healthline have in common: the main message first,
what is known and what is not, risks beside benefits, alternatives with the approved ones first.
"""

from django.utils.translation import gettext as _


def new_article_body():
    """The parts of a new article, empty but for headings and prompts. Called for each new page, so translated each time."""
    return [*what_it_is(), *what_speaks_against_it(), *what_else_there_is()]


def what_it_is():
    """What the treatment is, and what is known of it."""
    return [
        (
            "takeaways",
            {
                "prompt": _(
                    "Three to five plain sentences: what it is, what it may do, what nobody knows, its standing with the FDA, its risks."
                ),
                "items": ["", "", ""],
            },
        ),
        ("heading", {"level": "h2", "text": _("What it is")}),
        (
            "text",
            {
                "prompt": _(
                    "What the condition is like when usual care has not helped enough, what standard care is, and why this treatment is studied."
                ),
                "text": "",
            },
        ),
        (
            "known_unknown",
            {
                "prompt": _(
                    "Left: what good studies have measured, with numbers of people. Right: what nobody knows yet. Give both the same care."
                ),
                "known": [""],
                "unknown": [""],
            },
        ),
    ]


def what_speaks_against_it():
    """Whom it may not suit, its risks, and the measures against them."""
    return [
        (
            "who_may_not_suit",
            {
                "prompt": _("Who should not have it or should talk first, each with a word of why."),
                "heading": _("Who it may not suit"),
                "intro": "",
                "items": [{"term": "", "text": ""}],
            },
        ),
        (
            "risks",
            {
                "prompt": _("Every risk the FDA names, then the others. Say how often, where it is known."),
                "heading": _("Risks and side effects"),
                "intro": "",
                "items": [{"term": "", "text": ""}],
            },
        ),
        (
            "safety_measures",
            {
                "prompt": _("What the clinic does before, during and after."),
                "heading": _("How we keep watch"),
                "intro": "",
                "phases": [{"title": title, "measures": [""]} for title in (_("Before"), _("During"), _("After"))],
            },
        ),
    ]


def what_else_there_is():
    """The alternatives, and the way to a conversation."""
    return [
        (
            "comparison",
            {
                "prompt": _("The alternatives, approved ones first, in the same words for each."),
                "heading": _("Other treatments, approved ones first"),
                "caption": "",
                "table": empty_comparison(),
            },
        ),
        (
            "steps",
            {
                "prompt": _("What a consultation and a treatment involve, in order."),
                "heading": _("What to expect at the clinic"),
                "intro": "",
                "steps": [{"title": "", "text": ""}, {"title": "", "text": ""}],
            },
        ),
        ("call_to_action", []),
        (
            "faq",
            {
                "prompt": _("What people ask. Choose shared questions where there are some."),
                "heading": _("Questions"),
                "items": [],
            },
        ),
    ]


def empty_comparison():
    """The columns that comparisons of treatments share, with one row to fill in."""
    columns = [
        ("text", _("Treatment")),
        ("status", _("FDA status")),
        ("text", _("Time to effect")),
        ("text", _("Evidence")),
        ("text", _("Main burdens")),
    ]
    return {
        "columns": [{"type": kind, "heading": heading} for kind, heading in columns],
        "rows": [{"values": [{} if kind == "status" else "" for kind, _heading in columns]}],
    }
