"""What may be typed as a link, an address or a phone number, in every room."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

LINK = re.compile(r"(/|#|https?://|mailto:|tel:)\S*", re.IGNORECASE)
WEB = re.compile(r"https?://", re.IGNORECASE)
PHONE = re.compile(r"[0-9 +().-]*")
FEWEST_DIGITS = 3  # like 988


def validate_link(value):
    """Refuse what is no address to follow, above all scripts."""
    if not LINK.fullmatch(value):
        raise ValidationError(_("A link begins with /, #, https://, http://, mailto: or tel: and has no spaces."))


def validate_web_address(value):
    """Refuse addresses that a browser cannot open."""
    if not WEB.match(value):
        raise ValidationError(_("An address begins with https:// or http://."))


def validate_phone(value):
    """Refuse what nobody can dial, since the link of a button is made of it."""
    if not PHONE.fullmatch(value) or sum(sign.isdigit() for sign in value) < FEWEST_DIGITS:
        raise ValidationError(
            _("Give a number to dial, like +1 206 555 0142: at least three digits, with spaces and + ( ) - . only.")
        )
