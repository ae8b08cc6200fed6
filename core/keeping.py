"""What pages have in common with their last visit is rendered once and kept, until anything that visitors see is written.

Each process keeps its own in memory, under a version that all share through the database. Any statement that writes what
visitors may see, by whichever way, makes a new version: nobody has to remember what depends on what. Whoever has written and
not yet committed neither reads nor keeps anything. Each minute has a version of its own too, for what is written past this site.
"""

import logging
import re
import time
from collections import OrderedDict
from copy import copy
from secrets import token_hex
from threading import Lock

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from wagtail.models import Site

logger = logging.getLogger(__name__)
VERSIONS = "core_contentversion"
RENEW = "INSERT INTO core_contentversion (id, version) VALUES (1, %s) ON CONFLICT (id) DO UPDATE SET version = excluded.version"
LONGEST = 60  # seconds until even what nobody was told of shows
MOST = 500  # pieces that a process keeps
READS = re.compile(
    r"\s*\(?\s*(?:select|savepoint|release|rollback|begin|commit|pragma|explain|set|show)\b", re.IGNORECASE
)
# What is written there, no page shows: sessions, mail, logs, drafts, what editors work on, indexes, copies of pictures.
QUIET = re.compile(
    r"\s*(?:insert(?: or \w+)? into|update|delete from|replace into)\s+[\"`]?"
    r"(?:django_session|post_office_|wagtailcore_(?:modellog|pagelog|revision|comment|task|workflow|groupapproval|reference"
    r"|uploadedfile|pagesubscription)|wagtailadmin_|wagtailsearch_|modelsearch_|search_|articles_errorreport|wagtailusers_"
    r"|core_clinicrendition|core_contentversion|consent_consent(?:record|head))",
    re.IGNORECASE,
)
# What saving a draft writes on the page or entry itself, as each autosave does.
DRAFTS = re.compile(
    r"\s*update \S+ set (?:\"(?:latest_revision_id|latest_revision_created_at|draft_title|has_unpublished_changes)\" = [^,\s]+(?:, )?)+ where",
    re.IGNORECASE,
)


class Kept:
    """The pieces a process has, the least recently used dropped first."""

    def __init__(self):
        self.pieces, self.lock = OrderedDict(), Lock()

    def get(self, key):
        with self.lock:
            if key in self.pieces:
                self.pieces.move_to_end(key)
            return self.pieces.get(key)

    def put(self, key, piece):
        with self.lock:
            self.pieces[key] = piece
            if len(self.pieces) > MOST:
                self.pieces.popitem(last=False)


KEPT = Kept()


class KeepingMiddleware:
    """Notes the version before anything is read for a request: what is made of older content is not kept as newer."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.kept_version = self.version() if settings.KEEP_PIECES else None
        if request.kept_version and request.method == "GET":
            request._wagtail_site = site_of(request)
        return self.get_response(request)

    def version(self):
        """The version, or nothing while the database does not answer: then nothing is kept."""
        try:
            return version()
        except DatabaseError:
            logger.exception("No version of what is kept")
            return None


def kept(request, key, make):
    """A piece of HTML from memory, or made and kept.

    Args:
        key: what tells it from all other pieces, as a tuple.
        make: a function that makes it.
    """
    at = getattr(request, "kept_version", None)
    if not at or forget in waiting():
        return make()
    full = (at, today(), *key)
    piece = KEPT.get(full)
    if piece is None:
        piece = make()
        if not has_token(request):
            KEPT.put(full, piece)
    return piece


def site_of(request):
    """Wagtail's site of a request, which it looks up for each; here a copy of its own, since a page is among it.

    It stands where `Site.find_for_request` would put it, and reads it.
    """
    site = copy(kept(request, ("site", request.get_host()), lambda: Site.find_for_request(request)))
    if site:
        site.root_page = copy(site.root_page)
    return site


def is_look_ahead(request):
    """Whether staff look at what is not published."""
    return getattr(request, "is_preview", False) or getattr(request, "is_review", False)


def is_question(request, page):
    """Whether the address asks what this page answers; of one that is none of ours, any question may be."""
    parameters = getattr(page, "query_parameters", request.GET)
    return any(name in parameters for name in request.GET)


def has_token(request):
    """Whether a form's token was written into the page: it is one visitor's alone."""
    return "CSRF_COOKIE_NEEDS_UPDATE" in request.META


def version():
    """The version that all processes share, and the minute: what nobody was told of shows with the next."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT version FROM core_contentversion")
        row = cursor.fetchone()
    return (row[0] if row else renewed(), time.time() // LONGEST)


def renewed():
    """A new version, written in one plain statement: the one that made it necessary may still be under way."""
    made = token_hex(8)
    with connection.cursor() as cursor:
        cursor.execute(RENEW, [made])
    return made


def today():
    """The day on which the clinic's pages are read: notices begin and end with it."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def forget():
    """Let every process make its pieces anew; before the first migration there is nothing to forget."""
    try:
        renewed()
    except DatabaseError:
        if VERSIONS in connection.introspection.table_names():
            raise


def waiting():
    """What the open transaction will do once it is committed."""
    return [function for _savepoints, function, _robust in connection.run_on_commit]


def watch(connection, **kwargs):
    """Look at every statement of a connection; it may have been open before, and keeps who looks at it."""
    if forget_what_is_written not in connection.execute_wrappers:
        connection.execute_wrappers.append(forget_what_is_written)


def forget_what_is_written(execute, sql, params, many, context):
    """Run a statement; where it writes something that visitors may see, have all forgotten once that is committed."""
    result = execute(sql, params, many, context)
    if settings.KEEP_PIECES and is_seen(sql) and forget not in waiting():
        forget_after_commit()
    return result


def is_seen(sql):
    """Whether a statement may change what visitors see."""
    return not any(pattern.match(sql) for pattern in (READS, QUIET, DRAFTS))


def forget_after_commit():
    """Where somebody manages transactions by hand, the commit cannot be waited for."""
    if connection.in_atomic_block or connection.get_autocommit():
        transaction.on_commit(forget, robust=True)
    else:
        forget()
