"""What other rooms' templates show of consent: the register, and the form in which one chooses."""

from datetime import date

from django import template

from consent.models import StorageItem
from consent.register import register_for

register = template.Library()


@register.inclusion_tag("consent/register.html", takes_context=True)
def consent_register(context):
    """All that the site stores and whom it asks, as tables."""
    return {"register": register_for(context["request"])}


@register.inclusion_tag("consent/choice.html", takes_context=True)
def consent_choice(context):
    """The form in which a visitor chooses, for the page at /cookies/."""
    return {"register": register_for(context["request"])}


@register.filter
def day_of(text):
    """A day of the register, which keeps it as text."""
    return date.fromisoformat(text)


@register.filter
def kind_of(kind):
    """What a kind of storage is called."""
    return StorageItem.Kind(kind).label
