"""The password asked again before signing, and what happens when it is wrong too often."""

from datetime import timedelta

from django.core.cache import cache
from django.utils import timezone

ATTEMPTS = 5
WINDOW = 15 * 60  # seconds


def locked_until(user):
    """The time from which a user may sign again; None where nothing is in the way."""
    return cache.get(key(user, "lock"))


def is_right(user, password):
    """Whether it is the user's password. The fifth wrong one within 15 minutes locks signing for 15 minutes.

    An attempt takes one of five places before the password is looked at, so that many at once are no way around.
    """
    place = taken_place(user)
    if place is None:
        lock(user)
        return False
    if user.check_password(password):
        cache.delete_many([key(user, number) for number in range(ATTEMPTS)])
        return True
    if place == ATTEMPTS - 1:
        lock(user)
    return False


def taken_place(user):
    """The number of the first free place, now taken; None where all are."""
    return next((number for number in range(ATTEMPTS) if cache.add(key(user, number), True, WINDOW)), None)


def lock(user):
    """Lock signing, unless it is locked already."""
    cache.add(key(user, "lock"), timezone.now() + timedelta(seconds=WINDOW), WINDOW)


def key(user, what):
    return f"review.password.{user.pk}.{what}"
