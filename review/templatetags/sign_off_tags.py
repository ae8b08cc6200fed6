"""What templates ask of a sign-off: the signer's name and board as they were, and whether its time is over."""

import re

from django import template

from review import listing

register = template.Library()
CREDENTIALS = re.compile(r"(?P<name>.*\S)\s*\((?P<board>[^()]*(?:\([^()]*\)[^()]*)*)\)")


@register.filter
def signer_name(credentials):
    """Name and title: “Dana Reyes, MD” of “Dana Reyes, MD (American Board of Psychiatry and Neurology)”."""
    found = CREDENTIALS.fullmatch(credentials)
    return found["name"] if found else credentials


@register.filter
def signer_board(credentials):
    """The board; empty where the signer had none."""
    found = CREDENTIALS.fullmatch(credentials)
    return found["board"] if found else ""


@register.filter
def is_outdated(sign_off):
    """Whether readers are warned about what it vouches for."""
    return listing.is_outdated(sign_off)
