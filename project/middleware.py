"""Middleware: the content security policy of the two sides of the site, and requests that cannot be understood."""

from csp.middleware import CSPMiddleware
from django.http import Http404
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError

from .views import bad_request

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
