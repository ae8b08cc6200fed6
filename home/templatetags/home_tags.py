"""Template tags of the home page."""

import re

from django import template
from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

register = template.Library()
PARAGRAPH = re.compile(r"</?p\b[^>]*>")


@register.filter
def headline(rich_text):
    """Rich text as the content of a heading: its paragraphs become one line of words."""
    return mark_safe(" ".join(PARAGRAPH.sub(" ", expand_db_html(rich_text or "")).split()))  # noqa: S308 staff's rich text


@register.filter
def with_heading(parts):
    """The parts of a page that have a heading, for “On this page”."""
    return [part for part in parts if part.heading]
