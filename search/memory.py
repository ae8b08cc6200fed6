"""What each process remembers of words, names and counts, until any of them changes.

Each search asks for them, and to read thousands of words from the cache takes longer than the search. So the cache holds
a version alone, which all processes share; what was made under another one is made anew.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from secrets import token_hex

from django.core.cache import cache
from django.db import transaction

KEY, SECONDS = "search-version", 600
remembered = {}
steady_version = ContextVar("search-version", default=None)


def remember(make):
    """Have a function without parameters called once for each version."""

    @wraps(make)
    def asked():
        at, (made_at, found) = version(), remembered.get(make, (None, None))
        if made_at != at:
            found = make()
            remembered[make] = at, found
        return found

    return asked


def version():
    """The version that holds for all processes."""
    return steady_version.get() or cache.get(KEY) or cache.get_or_set(KEY, token_hex(8), SECONDS)


@contextmanager
def steady():
    """As a decorator: have the version asked once, however often the function needs it."""
    before = steady_version.set(version())
    try:
        yield
    finally:
        steady_version.reset(before)


def forget():
    """Have all made anew, at once and again when the change is committed: another process may have read in between."""
    renew()
    transaction.on_commit(renew, robust=True)


def renew():
    cache.set(KEY, token_hex(8), SECONDS)
