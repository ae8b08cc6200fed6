"""Template tags of the home page."""

import re

from django import template
from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

from home.duties import labels_of

register = template.Library()
PARAGRAPH = re.compile(r"</?p\b[^>]*>")
CONJUNCTION = re.compile(r"\b(and|but|or) ")


@register.filter
def headline(rich_text):
    """Rich text as the content of a heading: one run of words, in which no line ends with a conjunction."""
    words = " ".join(PARAGRAPH.sub(" ", expand_db_html(rich_text or "")).split())
    return mark_safe(CONJUNCTION.sub(r"\1&nbsp;", words))  # noqa: S308 staff's rich text, cleaned when it was saved


@register.filter
def in_sentence(name):
    """A name as it stands within a sentence: with a small first letter, unless it is an abbreviation."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


@register.filter
def with_heading(parts):
    """The parts of a page that have a heading, for “On this page”."""
    return [part for part in parts if part.heading]


@register.simple_tag
def required_as(page):
    """What a page, or one below it, is required as; empty where it is not."""
    return next(labels_of([page]), "")
