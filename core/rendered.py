"""Pages are rendered when something is written, not when somebody comes, and stand in the database as the search index does.

The first worker that sees a new state (what visitors may see has changed, or an hour began) renders the site's pages in a
thread of its own, as a visitor gets them, and writes down the pieces they are made of. A process with nothing in memory reads
those of a page with one query. What was rendered for an older state is never read.
"""

import json
import logging
import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache
from hashlib import sha256
from urllib.parse import unquote_to_bytes, urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.cache import cache as shared
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.db import connections
from django.http.request import validate_host
from django.utils import timezone
from wagtail.models import Page

from .models import RenderedPage

logger = logging.getLogger(__name__)
PRINTER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")  # its thread starts with the first state
STARTED = secrets.token_hex(8)  # of all workers of one server: another start may have other code or settings
MOST = 100  # pages that are rendered ahead: those at the top, then the newest
STAYS = timedelta(hours=2)  # how long what nobody wrote anew stays
BOOK = "core.pieces"  # where a request made here takes its pieces down; no visitor's request can have it


class Ahead:
    """Whether this process renders ahead, and the newest state that it has seen."""

    is_on, seen = False, None


def start(state):
    """Render ahead from now on, as a worker that serves the site does; `state` is the present one."""
    Ahead.is_on = True
    notice(state)


def stop():
    """End after the page that is being rendered, so that nobody waits for the others."""
    Ahead.is_on = False


def notice(state):
    """Have the pages rendered anew where a state is new to this process."""
    if Ahead.is_on and state and state != Ahead.seen:
        Ahead.seen = state
        PRINTER.submit(render_in_thread, state)


def render_in_thread(state):
    try:
        render_all(state, lambda: Ahead.is_on and Ahead.seen == state)
    except Exception:
        logger.exception("Pages were not rendered ahead")
    finally:
        connections.close_all()


def render_all(state, is_wanted=lambda: True):
    """Render the pages that everybody may read, unless another process does.

    Args:
        state: what they are rendered for; a page that has to be rendered for a newer one is left to whoever renders that.
        is_wanted: asked before each page whether to go on.
    """
    claim = f"rendered.{name_of(state)}"
    if not shared.add(claim, True, STAYS.total_seconds()):
        return
    for address in addresses():
        if not is_wanted():
            shared.delete(claim)  # a worker that comes after this one does the rest
            return
        write(state, address, pieces_made(address, state))
    RenderedPage.objects.filter(made_at__lt=timezone.now() - STAYS).delete()


def addresses():
    """The full addresses of the pages that are rendered ahead, of those that the site answers at."""
    pages = Page.objects.live().public().filter(depth__gt=1).order_by("depth", "-last_published_at")[:MOST]
    found = [page.full_url or "" for page in pages]
    return [address for address in found if validate_host(urlsplit(address).hostname or "", settings.ALLOWED_HOSTS)]


def pieces_made(address, state):
    """The pieces of a page by their names, made as for a visitor; none where it answers otherwise or for another state."""
    request = request_for(address)
    response = handler().get_response(request)
    is_good = response.status_code == 200 and request.kept_state == state
    return request.META[BOOK] if is_good else {}


def request_for(address):
    """A visitor's first request for an address, as a server would hand it on."""
    parts = urlsplit(address)
    path = unquote_to_bytes(parts.path).decode("latin-1")  # as WSGI has it
    environ = {"HTTP_HOST": parts.netloc, "wsgi.url_scheme": parts.scheme, "PATH_INFO": path, BOOK: {}}
    setup_testing_defaults(environ)
    return WSGIRequest(environ)


@cache
def handler():
    return WSGIHandler()


def write(state, address, pieces):
    """Put the pieces of a page in place of those it had."""
    if not pieces:
        return
    request = request_for(address)
    row = RenderedPage(
        key=key_of(request), state=name_of(state), made_at=timezone.now(), pieces=json.dumps(pieces, ensure_ascii=False)
    )
    changed = ["state", "made_at", "pieces"]
    RenderedPage.objects.bulk_create([row], update_conflicts=True, unique_fields=["key"], update_fields=changed)


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
    rows = RenderedPage.objects.filter(key=key_of(request), state=name_of(request.kept_state))
    written = rows.values_list("pieces", flat=True).first()
    return json.loads(written) if written else {}


def key_of(request):
    return digest(STARTED, request.scheme, request.get_host(), request.path)


def name_of(state):
    return digest(STARTED, *state)


def digest(*parts):
    return sha256(json.dumps(parts, default=str).encode()).hexdigest()
