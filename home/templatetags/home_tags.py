"""Template tags of the home page."""

import re

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.rich_text import expand_db_html

from home.duties import labels_of

register = template.Library()
PARAGRAPH = re.compile(r"</?p\b[^>]*>")
CHOICE = ("choice", _("Your choice"))  # anchors and headings, as consent's templates have them
REGISTER = ("register", _("What this website uses"))
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


@register.simple_tag
def on_this_page(page, parts):
    """What “On this page” leads to, in its order, as anchors with their headings: what is written, and what it shows by itself."""
    written = [(part.anchor, part.heading) for part in parts if part.heading]
    return {"choice": [CHOICE, REGISTER, *written], "register": [*written, REGISTER]}.get(page.shows, written)


@register.simple_tag
def required_as(page):
    """What a page, or one below it, is required as; empty where it is not."""
    return next(labels_of([page]), "")
