"""The one place that owns how search works, whatever the database."""

import re

from wagtail.models import Page

MOST_TERMS = 8
LONGEST_QUERY = 200
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def words(query):
    """The words of what somebody typed, without the signs a search backend would read as operators or choke on.

    SQLite's full-text search answers a stray quotation mark with an error and cannot store a NUL.
    """
    return WORD.findall(query[:LONGEST_QUERY])[:MOST_TERMS]


def find(query):
    """Live public pages that have all the words of a query, the best match first."""
    terms = words(query)
    if not terms:
        return Page.objects.none()
    return Page.objects.live().public().specific().search(" ".join(terms), operator="and")
