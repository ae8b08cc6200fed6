"""What pages have in common with their last visit is rendered once and kept, until anything that visitors see is written.

Each process keeps its own in memory, under the state of the site: the version of all that visitors see (core/changes.py), which
is noted before a request reads anything; the day; and the hour, for what changes beside the database. What it has not got in
memory it takes from what was rendered ahead for that state (core/rendered.py).
"""

import logging
import time
from collections import OrderedDict
from copy import copy
from threading import Lock

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone
from wagtail.models import Site

from . import rendered
from .changes import version

logger = logging.getLogger(__name__)
LONGEST = 3600  # seconds until even what is written nowhere in the database shows
MOST = 500  # pieces that a process keeps
READS = ("GET", "HEAD")


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

    def forget(self):
        """Have nothing, as a process that has just begun."""
        with self.lock:
            self.pieces.clear()


KEPT = Kept()


class KeepingMiddleware:
    """Notes the state before anything is read for a request: what is made of older content is not kept as newer."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.kept_state = state_now()
        rendered.notice(request.kept_state)
        if request.kept_state and request.method in READS:
            request._wagtail_site = site_of(request)
        return self.get_response(request)


def state_now():
    """What is kept holds for it alone; none where nothing may be kept: there is no version, or the database does not answer."""
    if not settings.KEEP_PIECES:
        return None
    try:
        now = version()
    except DatabaseError:
        logger.exception("No version of what is kept")
        return None
    return now and (now, int(time.time() // LONGEST), today())


def kept(request, key, make, name=None):
    """Something from memory, or made and kept.

    Args:
        key: what tells it from all else that is kept, as a tuple.
        make: a function that makes it.
        name: of a piece of the page at this address, under which it may have been rendered ahead.
    """
    state = getattr(request, "kept_state", None)
    if not state or has_written_since(state):
        return make()
    full = (*state, *key)
    piece = KEPT.get(full)
    if piece is None:
        piece = name and rendered.piece_of(request, name)
        piece = make() if piece is None else piece
        if not has_token(request):
            KEPT.put(full, piece)
    return piece


def kept_piece(request, name, make):
    """A piece of HTML of the page at this address, from memory, as it was rendered ahead, or made.

    Args:
        name: what tells it from the page's others, as a tuple.
        make: a function that makes it.
    """
    if rendered.is_made_here(request):
        return made_ahead(request, name, make)
    return kept(request, (*name, request.get_host(), request.path), make, name)


def made_ahead(request, name, make):
    piece = make()
    if not has_token(request):
        rendered.take_down(request, name, piece)
    return piece


def site_of(request):
    """Wagtail's site of a request, which it looks up for each; here a copy of its own, since a page is among it.

    It stands where `Site.find_for_request` would put it, and reads it.
    """
    site = copy(kept(request, ("site", request.get_host()), lambda: site_now(request)))
    if site:
        site.root_page = copy(site.root_page)
    return site


def site_now(request):
    """Wagtail remembers the addresses of sites for an hour, and learns of another one from its own models alone."""
    Site.clear_site_root_paths_cache()
    return Site.find_for_request(request)


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


def has_written_since(state):
    """Whether this connection has written something since that state, and not yet committed it."""
    return connection.in_atomic_block and version() != state[0]


def today():
    """The day on which the clinic's pages are read: notices begin and end with it."""
    return timezone.localdate(timezone=timezone.get_default_timezone())
