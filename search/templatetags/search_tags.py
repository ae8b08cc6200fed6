"""Template tags of the search page."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from search.fulltext import SHORTEST_PREFIX

register = template.Library()


@register.filter
def mark_words(text, terms):
    """The text with the words searched for marked; longer ones also where a word only begins like them."""
    if not terms:
        return text
    longest_first = sorted(terms, key=len, reverse=True)
    alternatives = "|".join(
        re.escape(term) + (r"\w*" if len(term) >= SHORTEST_PREFIX else r"\b") for term in longest_first
    )
    pieces = re.split(rf"\b((?:{alternatives}))", text, flags=re.IGNORECASE)
    marked = [f"<mark>{escape(piece)}</mark>" if n % 2 else escape(piece) for n, piece in enumerate(pieces)]
    return mark_safe("".join(marked))  # noqa: S308 each piece is escaped above
