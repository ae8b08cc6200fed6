"""Template tags of treatment pages: addresses of their list, and statuses that say the same."""

from django import template

from articles.narrowing import address
from review.statuses import alike

register = template.Library()
register.simple_tag(address, name="list_address")
register.filter(alike)
