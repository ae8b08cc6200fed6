"""Middleware: the content security policy of the two sides of the site, and requests that cannot be understood."""

import re
from functools import lru_cache

import brotli
from csp.middleware import CSPMiddleware
from django.http import Http404
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.datastructures import MultiValueDictKeyError

from .views import bad_request

ADMIN_RELAXATIONS = {
    "script-src": ["'unsafe-inline'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["data:", "blob:"],
}


SHRINKS = (
    "text/",
    "application/json",
    "application/xml",
    "application/atom+xml",
    "application/manifest+json",
    "image/svg+xml",
)
INDENTED = re.compile(rb"\n\s+")
KEEPS_SPACES = re.compile(rb"<(?:pre|textarea)\b")
LEAST = 200  # bytes that are worth it
ONCE, OFTEN = (
    5,
    10,
)  # brotli's effort for the answer to a question, and for a page: a tenth less, for ten times the work


class CompressionMiddleware(GZipMiddleware):
    """What the site renders goes out compressed, a page in about a quarter of its bytes; files that are compact already do not.

    What everyone gets alike is compressed once and kept. What is one visitor's is compressed by Django, which hides its
    length, so that nobody guesses a secret in it by what it shrinks to.
    """

    def process_response(self, request, response):
        if not response.get("Content-Type", "").startswith(SHRINKS):
            return response
        if is_for_everyone(request, response) and request.accepts_brotli:
            return self.shrunk(response, ONCE if request.GET else OFTEN)
        return super().process_response(request, response)

    def process_request(self, request):
        request.accepts_brotli = "br" in re.split(r"[,;\s]+", request.headers.get("Accept-Encoding", ""))

    def shrunk(self, response, effort):
        patch_vary_headers(response, ("Accept-Encoding",))
        response.content = shrink(response.content, response["Content-Type"].startswith("text/html"), effort)
        response["Content-Encoding"] = "br"
        response["Content-Length"] = str(len(response.content))
        return response


def is_for_everyone(request, response):
    """Whether a response has nothing of one visitor in it, as far as cookies can tell."""
    whole = not response.streaming and not response.has_header("Content-Encoding") and len(response.content) >= LEAST
    return whole and not request.COOKIES and not response.cookies


@lru_cache(maxsize=200)
def shrink(content, is_page, effort):
    """Bytes as brotli; a page without the indentation of its templates, where that means nothing to a browser."""
    if is_page and not KEEPS_SPACES.search(content):
        content = INDENTED.sub(b"\n", content)
    return brotli.compress(content, mode=brotli.MODE_TEXT, quality=effort)


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """The strict policy everywhere; Wagtail's admin, which needs inline script and style, gets a laxer one.

    The laxer one reaches only signed-in users under the admin path: the login form and all public pages stay strict.
    """

    def process_response(self, request, response):
        if request.path.startswith(reverse("wagtailadmin_home")) and is_signed_in(request):
            response._csp_update = ADMIN_RELAXATIONS
        return super().process_response(request, response)


class ResourcePolicyMiddleware:
    """No other site shows the pictures and files of this one, from which it could tell what its visitors read here.

    Whoever fetches a picture for sharing is no browser and does not ask.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class BadInputMiddleware:
    """Answer a NUL byte in an address with 404, which no page has and no database looks for; and half a form with 400."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if "\x00" in request.path_info:
            raise Http404
        return self.get_response(request)

    def process_exception(self, request, exception):
        """The admin's forms look up fields that their own pages always send: without one, the form is not theirs."""
        return bad_request(request, exception) if isinstance(exception, MultiValueDictKeyError) else None


def is_signed_in(request):
    """Whether the request came with a signed-in session; False too where it was refused before that was known."""
    return bool(getattr(request, "user", None) and request.user.is_authenticated)
