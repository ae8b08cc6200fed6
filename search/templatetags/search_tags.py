"""Template tags of the search page."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from search.text import stem, words

register = template.Library()
WORD = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")


@register.filter
def mark_words(text, marks):
    """The text with those words and phrases marked whose stems are among the marks, in whatever form they stand there."""
    pieces = WORD.split(str(text))
    found = ["".join(map(stem, words(word))) for word in pieces[1::2]]
    html, at = [escape(pieces[0])], 0
    while at < len(found):
        length = length_of_mark(found, at, marks)
        end = at + max(length, 1)
        marked = escape("".join(pieces[2 * at + 1 : 2 * end]))
        html += [f"<mark>{marked}</mark>" if length else marked, escape(pieces[2 * end])]
        at = end
    return mark_safe("".join(html))  # noqa: S308 each piece is escaped above


def length_of_mark(found, at, marks):
    """How many words the longest of the marks has that begins there."""
    return max((len(one) for one in marks if tuple(found[at : at + len(one)]) == one), default=0)
