"""The way from Wagtail's screens to the one that withdraws."""

from django import template

from review.hooks.withdraw import may_withdraw, url_for

register = template.Library()


@register.simple_tag(takes_context=True)
def withdraw_url(context, content):
    """Where somebody withdraws a page; empty where it is not reviewed, or they may not."""
    return url_for(content) if may_withdraw(context["request"].user, content) else ""
