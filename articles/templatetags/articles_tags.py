"""Template tags of treatment pages: addresses of the list, and what it was narrowed to."""

from urllib.parse import urlencode

from django import template

register = template.Library()


@register.simple_tag
def list_address(filters, number=1):
    """The query of one page of a filtered list; `?` alone for the first page of the whole list."""
    query = {name: value for name, value in filters.items() if value}
    if number > 1:
        query["page"] = number
    return f"?{urlencode(query)}"


@register.simple_tag
def chosen(terms, slug):
    """The condition or treatment with this name in addresses; None where no page of the list is about it."""
    return next((term for term in terms if term.slug == slug), None)
