"""What many tests begin with is made once for each worker; from then on its rows are written down again.

Making a clinician or a live page runs all that saving and signing runs, and took a third of an ordinary test. So the
statements that wrote the rows are kept, and repeated where all is as it was when they ran first: a test has written
nothing yet but what was made so, and has changed neither the clock nor the settings or the code. Otherwise
the thing is made as usual. Mail is in the outbox again, and what is to be done after the commit waits for it. Nothing else
that making does is repeated, such as files: put `once` only on what does no more.
"""

import re
from datetime import date, timedelta
from functools import cache, partial, wraps
from typing import NamedTuple

import time_machine
from django.conf import UserSettingsHolder, settings
from django.core import mail
from django.core.cache import cache as shared_cache
from django.db import connection, models, transaction
from django.utils import translation

from review.clock import clinic_today

READS = re.compile(r"\s*\(?\s*(?:select|savepoint|release|begin|pragma|explain|show)\b", re.IGNORECASE)
# Who signs in writes what nothing is made of.
ASIDE = re.compile(
    r'\s*(?:(?:insert into|update|delete from) "django_session"|update "core_user" set "last_login" = \S+ where)',
    re.IGNORECASE,
)
INTO = re.compile(r'\s*insert into "?(\w+)', re.IGNORECASE)
TAKES_BACK = re.compile(r"\s*rollback\b", re.IGNORECASE)
PLAIN = (str, int, float, bool, date, timedelta, type(None))


class Kept(NamedTuple):
    """What making something did: its statements, its mail, what it left to do after the commit, and how to read it again."""

    statements: list
    mail: list
    later: list
    made: object


class Once:
    """What was made so far in this worker, and how far the test at hand has come.

    Attributes:
        kept: the statements and what they made, by what was made before in that test and how it was made.
        made: what the test at hand has made so, in this order; None once it wrote anything else.
        statements: those of what is being made just now; None while nothing is.
        patch: the `monkeypatch` of the test at hand, once it has asked for it.
    """

    def __init__(self):
        self.kept, self.made, self.statements, self.patch = {}, None, None, None

    def begin(self):
        """A test starts, with the database as after the migrations; unless a transaction around it has written already."""
        self.made, self.patch = None if connection.in_atomic_block else (), None

    def __call__(self, build):
        """Decorate a function that makes objects of the database, the same ones each time that it gets the same."""

        @wraps(build)
        def make(*args, **fields):
            given = described([args, fields])
            if given is None or not self.is_repeatable():
                return build(*args, **fields)
            days = (date.today(), clinic_today())
            how = (*days, translation.get_language(), build.__module__, build.__qualname__, given)
            key = (*self.made, how)
            if key not in self.kept:
                return self.record(key, lambda: build(*args, **fields))
            return self.repeat(key)

        return make

    def is_repeatable(self):
        """Whether all that the test has written so far was made here and goes away with it, and nothing else is different."""
        is_first = self.made is not None and self.statements is None
        return is_first and connection.in_atomic_block and not self.is_changed()

    def is_changed(self):
        """Whether the test has changed anything by which things could be made otherwise than in another test."""
        return (
            time_machine.escape_hatch.is_travelling()
            or bool(changed_settings() - {"MEDIA_ROOT"})
            or bool(self.patch and (self.patch._setattr or self.patch._setitem))
        )

    def record(self, key, build):
        """Make something, and keep what that did; unless some of it was taken back."""
        self.statements, sent, waiting = [], len(mail.outbox), len(connection.run_on_commit)
        try:
            made = build()
            if not any(TAKES_BACK.match(sql) for sql, *_ in self.statements):
                later = [(function, robust) for _, function, robust in connection.run_on_commit[waiting:]]
                self.kept[key] = Kept(self.statements, mail.outbox[sent:], later, put_away(made))
        finally:
            self.statements = None
            self.made = key if key in self.kept else None
        return brought_back(self.kept[key].made) if key in self.kept else made

    def repeat(self, key):
        """Do again what making did: the test goes on as if it had made the thing itself."""
        kept = self.kept[key]
        with connection.cursor() as cursor:
            for sql, params, many in kept.statements:
                (cursor.executemany if many else cursor.execute)(sql, params)
        mail.outbox.extend(kept.mail)
        waiting = [function for _, function, _ in connection.run_on_commit]
        for function, robust in kept.later:
            if function not in waiting:
                transaction.on_commit(function, robust=robust)
        shared_cache.clear()
        self.made = key
        return brought_back(kept.made)

    def watch(self, execute, sql, params, many, context):
        """Called around each statement of the connection."""
        if READS.match(sql) or (self.statements is None and ASIDE.match(sql)):
            return execute(sql, params, many, context)
        if self.statements is not None:
            params = list(params) if many else params
            self.statements += [*counters(sql), (sql, params, many)]
        else:
            self.made = None
        return execute(sql, params, many, context)


def changed_settings():
    """The names of the settings that are otherwise than when the tests began."""
    names, holder = set(), settings._wrapped
    while isinstance(holder, UserSettingsHolder):
        names |= {name for name in vars(holder) if name.isupper()}
        holder = holder.default_settings
    return names


def described(value):
    """What tells an argument from others, as text; None where it is nothing plain and no row."""
    if isinstance(value, models.Model):
        fields = {name: field for name, field in vars(value).items() if isinstance(field, PLAIN)}
        return f"{value._meta.label} {fields}" if value.pk else None
    if isinstance(value, PLAIN):
        return repr(value)
    if isinstance(value, (list, tuple, dict)):
        parts = [described(part) for part in (value.items() if isinstance(value, dict) else value)]
        return None if None in parts else repr(parts)
    return None


def put_away(made):
    """What was made, with a function to read it again in the place of each row."""
    if isinstance(made, models.Model):
        return partial(type(made)._base_manager.get, pk=made.pk)
    return mapped(put_away, made)


def brought_back(made):
    """The same with the rows, read again."""
    return made() if callable(made) else mapped(brought_back, made)


def mapped(change, made):
    """A dictionary or list with each thing in it changed; anything else as it is."""
    if isinstance(made, dict):
        return {name: change(value) for name, value in made.items()}
    return type(made)(map(change, made)) if isinstance(made, (list, tuple)) else made


def counters(sql):
    """Statements that set a table's counters of keys to where they stand now: PostgreSQL's do not go back with a test."""
    into = INTO.match(sql) if connection.vendor == "postgresql" else None
    with connection.cursor() as cursor:
        for name in counters_of(into[1]) if into else ():
            cursor.execute(f'SELECT last_value, is_called FROM "{name}"')  # noqa: S608
            yield "SELECT setval(%s, %s, %s)", [name, *cursor.fetchone()], False


@cache
def counters_of(table):
    """The names of a table's counters."""
    with connection.cursor() as cursor:
        return [sequence["name"] for sequence in connection.introspection.get_sequences(cursor, table)]


once = Once()
