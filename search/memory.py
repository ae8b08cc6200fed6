"""What each process remembers of words, names and counts, until any of them changes.

Each search asks for them, and to read thousands of words from the cache takes longer than the search. So the cache holds
versions alone, which all processes share; what was made under another one is made anew. Names and synonyms have a version
of their own: they change seldom and take the longest, while each page that is written changes the words.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial, wraps
from secrets import token_hex

from django.core.cache import cache
from django.db import transaction

WORDS, NAMES, SECONDS = "search-version", "search-names-version", 600
remembered = {}
steady_versions = ContextVar("search-versions", default=None)


def remember(make):
    """Have a function without parameters called once for each version of words and names."""
    return once_for((WORDS, NAMES), make)


def remember_names(make):
    """The same for what is made of names and synonyms alone."""
    return once_for((NAMES,), make)


def once_for(keys, make):
    @wraps(make)
    def asked():
        found = versions()
        at, (made_at, made) = [found[key] for key in keys], remembered.get(make, (None, None))
        if made_at != at:
            made = make()
            remembered[make] = at, made
        return made

    return asked


def versions():
    """The versions that hold for all processes, by their keys."""
    return steady_versions.get() or shared()


def shared():
    """Those in the cache, which gets them where it has none."""
    found = cache.get_many([WORDS, NAMES])
    return found if len(found) == 2 else {key: cache.get_or_set(key, token_hex(8), SECONDS) for key in (WORDS, NAMES)}


@contextmanager
def steady():
    """As a decorator: have the versions asked once, however often the function needs them."""
    before = steady_versions.set(versions())
    try:
        yield
    finally:
        steady_versions.reset(before)


def forget(*keys):
    """Have what is made under these versions made anew, words at least: at once, and again when the change is committed.

    Another process may have read in between.
    """
    renewed = (WORDS, *keys)
    renew(renewed)
    transaction.on_commit(partial(renew, renewed), robust=True)


def renew(keys):
    cache.set_many({key: token_hex(8) for key in keys}, SECONDS)
