"""How often somebody may send a form, without keeping who sent it.

An address is counted under a hash with a random salt that is forgotten after a day, so no count leads back to anybody.
"""

import hmac
import secrets

from django.conf import settings
from django.core.cache import cache

DAY = 24 * 60 * 60


def is_allowed(request, what, most, seconds):
    """Take one of the visitor's `most` places for this span of time, and say whether one was free.

    Each try takes a place of its own, so that many at once are no way around.
    """
    key = f"rate.{what}.{hash_of(address_of(request))}"
    return any(cache.add(f"{key}.{place}", True, seconds) for place in range(most))


def address_of(request):
    """The visitor's address; behind a proxy the last one it added, since those before it can be made up."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.BEHIND_PROXY else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")


def hash_of(address):
    salt = cache.get_or_set("rate.salt", lambda: secrets.token_hex(16), DAY)
    return hmac.new(salt.encode(), address.encode(), "sha256").hexdigest()[:32]
