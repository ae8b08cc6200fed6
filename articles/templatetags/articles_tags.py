"""Template tags of treatment pages: numbered citations with their way back, and addresses of the list."""

import re
from urllib.parse import urlencode, urlsplit

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

register = template.Library()
CITATION = re.compile(r'<a href="#ref-(\d{1,3})">(<sup>)?(\d{1,3})(?:</sup>)?</a>')


@register.simple_block_tag(takes_context=True)
def citations(context, content):
    """Give each numbered link to a reference a name and an address, so that the reference can lead back to it."""
    cited = context["cited"] = {}

    def named(match):
        number, raised, words = match.groups()
        places = cited.setdefault(int(number), [])
        places.append(f"cite-{number}-{len(places) + 1}")
        return citation(places[-1], number, words, raised)

    return mark_safe(CITATION.sub(named, content))  # noqa: S308 rendered above, and escaped there


def citation(anchor, number, words, raised):
    """One citation; raised here where the editor put the superscript inside the link."""
    label = _("Reference %(number)s") % {"number": words}
    link = format_html('<a class="cite" id="{}" href="#ref-{}" aria-label="{}">{}</a>', anchor, number, label, words)
    return format_html("<sup>{}</sup>", link) if raised else link


@register.inclusion_tag("articles/references.html", takes_context=True)
def references(context, rows):
    """The numbered references, each with the ways back to where `citations` found it cited."""
    cited = context.get("cited", {})
    numbered = [{"number": n, "reference": row, "places": lettered(cited.get(n, []))} for n, row in enumerate(rows, 1)]
    return {"references": numbered, "request": context.get("request")}


def lettered(places):
    """Pairs of letter and place; no letter where there is one place only."""
    letters = "abcdefghijklmnopqrstuvwxyz" if len(places) > 1 else [""]
    return list(zip(letters, places, strict=False))


@register.filter
def sentence(words):
    """The words with a period at their end, unless they end with a mark already."""
    words = str(words).strip()
    return words if not words or words[-1] in ".?!…" else f"{words}."


@register.filter
def host(address):
    """The host of an address, as readers know it: without www."""
    return urlsplit(address).hostname.removeprefix("www.") if urlsplit(address).hostname else address


@register.simple_tag
def list_address(filters, number=1):
    """The query of one page of a filtered list; `?` alone for the first page of the whole list."""
    query = {name: value for name, value in filters.items() if value}
    if number > 1:
        query["page"] = number
    return f"?{urlencode(query)}"
