"""What people look for, counted by month: the words alone, never who, where from or when.

What somebody looks for here is health data, so that words are written down only when enough people looked for them.
Until then there is a count beside a keyed hash, which nobody can read; it goes with the month.
"""

import re
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .models import LONGEST_LOGGED, RareSearch, SearchCount

FEWEST = 5  # searches of the same words in a month, before the words are kept
MOST_RARE = 20_000  # counts of rare ones at a time, so that nobody fills the disk with searches
PATIENCE = 50  # ms
IN_DANGER = "(words of crisis)"
PERSONAL = re.compile(r"\d{3}|\d\s*[/.-]\s*\d|@")  # telephone numbers, dates of birth, addresses of mail
SALT = "search.log"


def note(query, found, in_crisis):
    """Count a search; that it cannot be counted is nobody's trouble."""
    words = IN_DANGER if in_crisis else normalized(query, found.typed)
    if not words:
        return
    try:
        with hurried(), transaction.atomic():
            count(words, this_month(), len(found.hits))
    except DatabaseError:
        return


@contextmanager
def hurried():
    """On SQLite, wait for another writer no longer than a reader would notice."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    patience = int(connection.settings_dict["OPTIONS"].get("timeout", 5) * 1000)
    connection.connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    try:
        yield
    finally:
        connection.connection.execute(f"PRAGMA busy_timeout = {patience}")


def normalized(query, typed):
    """Folded words as they are counted; nothing where they may tell of a person or are a whole story."""
    text = " ".join(typed)
    return "" if len(text) > LONGEST_LOGGED or PERSONAL.search(query) else text


def this_month():
    return timezone.localdate().replace(day=1)


def count(words, month, results):
    """One more search, of words that are kept already or not yet."""
    if SearchCount.objects.filter(month=month, query=words).update(count=F("count") + 1, results=results):
        return
    digest = salted_hmac(f"{SALT}.{month}", words, algorithm="sha256").hexdigest()[:32]
    rare, is_new = RareSearch.objects.get_or_create(month=month, digest=digest)
    if rare.count + 1 >= FEWEST:
        rare.delete()
        SearchCount.objects.create(month=month, query=words, count=FEWEST, results=results)
    else:
        RareSearch.objects.filter(pk=rare.pk).update(count=F("count") + 1)
    if is_new:
        drop_rare(month, rare.pk)


def drop_rare(month, newest):
    """Forget the rare searches of other months, and the oldest where there are too many."""
    RareSearch.objects.exclude(month=month).delete()
    RareSearch.objects.filter(pk__lte=newest - MOST_RARE).delete()
