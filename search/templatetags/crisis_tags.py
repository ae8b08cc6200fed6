"""Whether words typed in a search call for help first, for searches in rooms below this one."""

from django import template

from search.crisis import is_crisis, is_for_others

register = template.Library()
register.simple_tag(is_crisis)
register.simple_tag(is_for_others)
