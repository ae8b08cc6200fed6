"""Template tags of the search page."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from search.text import stem, words

register = template.Library()
WORD = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")


@register.filter
def mark_words(text, wanted):
    """The text with those words marked whose stems are wanted, in whatever form they stand there."""
    pieces = WORD.split(str(text))
    marked = [
        f"<mark>{escape(piece)}</mark>" if n % 2 and is_wanted(piece, wanted) else escape(piece)
        for n, piece in enumerate(pieces)
    ]
    return mark_safe("".join(marked))  # noqa: S308 each piece is escaped above


def is_wanted(word, wanted):
    return any(stem(part) in wanted for part in words(word))
