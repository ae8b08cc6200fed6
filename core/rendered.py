"""Pages are rendered when something is written, not when somebody comes, and stand in the database as the search index does.

A thread of each worker looks for a new state of the site (what visitors may see has changed, or an hour began), renders the pages
as a visitor gets them, sharing them with the other workers, and writes down the pieces they are made of. A process with nothing
in memory reads those of a page with one query. What was rendered for another state is never read.
"""

import json
import logging
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from hashlib import sha256
from threading import Event, Thread
from urllib.parse import unquote_to_bytes, urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.db import DatabaseError, connections
from django.db.models import F, Q
from django.http.request import validate_host
from django.utils import timezone
from wagtail.models import Page, Site

from .models import RenderedPage

logger = logging.getLogger(__name__)
PAUSE = 10  # seconds after which a thread looks whether something has changed that no request of its worker tells of
MOST = 100  # pages that are rendered ahead: those at the top, then the newest
PATIENCE = timedelta(seconds=30)  # with a page that another worker has taken
STAYS = timedelta(hours=2)  # how long what nobody wrote anew stays
STARTED = secrets.token_hex(8)  # of all workers of one server: another start may have other code or settings
BOOK = "core.pieces"  # where a request made here takes its pieces down; no visitor's request can have it


@dataclass
class Printer:
    """Renders the pages for each new state, until it is stopped.

    Args:
        state_now: gives the present state.
    """

    state_now: callable
    seen: tuple = None  # the last state that was looked at
    done: tuple = None  # the last for which all is rendered
    is_on: bool = True
    woken: Event = field(default_factory=Event)

    def run(self):
        while self.is_on:
            self.render()
            self.woken.wait(PAUSE)
            self.woken.clear()

    def render(self):
        """Render what is new; where that fails, or another worker is still at it, again after the pause."""
        try:
            self.seen = state = self.state_now()
            if state and state != self.done and render_all(state, lambda: self.is_wanted(state)):
                self.done = state
        except Exception:
            logger.exception("Pages were not rendered ahead")
        finally:
            connections.close_all()

    def is_wanted(self, state):
        return self.is_on and state == self.state_now()

    def notice(self, state):
        """Look at once where a request has seen another state."""
        if state and state != self.seen:
            self.woken.set()

    def stop(self):
        """End after the page that is being rendered; nobody waits for it."""
        self.is_on = False
        self.woken.set()


printers = []  # of this process: one where it serves the site


def start(state_now):
    """Render ahead from now on, as a worker that serves the site does."""
    printers.append(Printer(state_now))
    Thread(target=printers[-1].run, name="pages", daemon=True).start()


def notice(state):
    """Have the pages rendered anew where a state is new to this process."""
    for printer in printers:
        printer.notice(state)


def stop():
    """Render nothing more."""
    while printers:
        printers.pop().stop()


def render_all(state, is_wanted=lambda: True):
    """Render the pages that everybody may read, but for those that another worker has taken; whether all are done.

    Args:
        state: what they are rendered for; a page that has to be rendered for a newer one is left to whoever renders that.
        is_wanted: asked before each page whether to go on.
    """
    requests = list(map(request_for, addresses()))
    for request in requests:
        if not is_wanted():
            return False
        if take(request, state):
            write(request, pieces_made(request))
    RenderedPage.objects.filter(made_at__lt=timezone.now() - STAYS).delete()
    return not RenderedPage.objects.filter(key__in=map(key_of, requests), pieces="").exists()


def addresses():
    """The full addresses of the pages that are rendered ahead, of those that the site answers at."""
    Site.clear_site_root_paths_cache()  # Wagtail learns of another address from its own models alone
    order = "depth", F("last_published_at").desc(nulls_last=True)
    pages = Page.objects.live().public().filter(depth__gt=1).order_by(*order)[:MOST]
    found = [page.full_url or "" for page in pages]
    return [address for address in found if validate_host(urlsplit(address).hostname or "", settings.ALLOWED_HOSTS)]


def request_for(address):
    """A visitor's first request for an address, as a server would hand it on."""
    parts = urlsplit(address)
    path = unquote_to_bytes(parts.path).decode("latin-1")  # as WSGI has it
    environ = {"HTTP_HOST": parts.netloc, "wsgi.url_scheme": parts.scheme, "PATH_INFO": path, BOOK: {}}
    setup_testing_defaults(environ)
    return WSGIRequest(environ)


def take(request, state):
    """Take a page to render for a state; whether nobody has before, or who did has not finished in time."""
    now = timezone.now()
    row = {"state": name_of(state), "made_at": now, "pieces": ""}
    rows = RenderedPage.objects.filter(key=key_of(request))
    given_up = Q(pieces="", made_at__lt=now - PATIENCE)
    if rows.filter(~Q(state=row["state"]) | given_up).update(**row):
        return True
    _there, is_new = rows.get_or_create(key=key_of(request), defaults=row)
    return is_new


def pieces_made(request):
    """The pieces of a page by their names, made as for a visitor; none where it answers otherwise."""
    response = handler().get_response(request)
    return request.META[BOOK] if response.status_code == 200 else {}


@cache
def handler():
    return WSGIHandler()


def write(request, pieces):
    """Put down the pieces of a page that was taken; nothing where a newer state was rendered than it was taken for."""
    rows = RenderedPage.objects.filter(key=key_of(request), state=name_of(request.kept_state))
    rows.update(made_at=timezone.now(), pieces=json.dumps(pieces, ensure_ascii=False))


def is_made_here(request):
    """Whether a page is being rendered ahead: all its pieces are then made anew and taken down."""
    return BOOK in request.META


def take_down(request, name, piece):
    request.META[BOOK][json.dumps(name)] = piece


def piece_of(request, name):
    """A piece of the page at this address as it was rendered ahead for the request's state; None where it was not."""
    if not hasattr(request, "rendered_pieces"):
        request.rendered_pieces = pieces_written(request)
    return request.rendered_pieces.get(json.dumps(name))


def pieces_written(request):
    """Those of a page by their names; none while they cannot be read, since a page can do without."""
    rows = RenderedPage.objects.filter(key=key_of(request), state=name_of(request.kept_state))
    try:
        written = rows.values_list("pieces", flat=True).first()
    except DatabaseError:
        logger.exception("What was rendered ahead cannot be read")
        return {}
    return json.loads(written) if written else {}


def key_of(request):
    return digest(STARTED, request.scheme, request.get_host(), request.path)


def name_of(state):
    return digest(*state)


def digest(*parts):
    return sha256(json.dumps(parts, default=str).encode()).hexdigest()
