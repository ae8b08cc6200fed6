"""Middleware: the content security policy of the two sides of the site, and addresses that no database takes."""

from csp.middleware import CSPMiddleware
from django.http import Http404
from django.urls import reverse

ADMIN_RELAXATIONS = {
    "script-src": ["'unsafe-inline'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["data:", "blob:"],
}


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """The strict policy everywhere; Wagtail's admin, which needs inline script and style, gets a laxer one.

    The laxer one reaches only signed-in users under the admin path: the login form and all public pages stay strict.
    """

    def process_response(self, request, response):
        if request.path.startswith(reverse("wagtailadmin_home")) and is_signed_in(request):
            response._csp_update = ADMIN_RELAXATIONS
        return super().process_response(request, response)


class BadInputMiddleware:
    """Answer a NUL byte in an address with 404: no page has one, and databases refuse to look for it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if "\x00" in request.path_info:
            raise Http404
        return self.get_response(request)


def is_signed_in(request):
    """Whether the request came with a signed-in session; False too where it was refused before that was known."""
    return bool(getattr(request, "user", None) and request.user.is_authenticated)
