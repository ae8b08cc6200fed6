"""Template tags of treatment pages: addresses of the list."""

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
