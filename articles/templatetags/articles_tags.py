"""Template tags of treatment pages: addresses of their list."""

from django import template

from articles.narrowing import address

register = template.Library()
register.simple_tag(address, name="list_address")
