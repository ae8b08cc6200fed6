"""Turn a refusal of the review into a message where the person is, whichever admin screen it came from, and log it."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy
from wagtail.admin.admin_url_finder import AdminURLFinder

from .errors import HasFindings, ReviewError
from .logs import log_refusal, logging_outside
from .refusals import is_for_people, listed, route_of

# How modelcluster begins its error for a version that names what must be there and is not: an author, a reference.
CANNOT_READ = "can't currently handle on_delete types"
BROKEN = gettext_lazy(
    "This version cannot be opened: it names an author or a reference that was deleted outside these screens. "
    "Ask an administrator to restore it. Nothing was changed."
)


class ReviewMessageMiddleware:
    """Answer a ReviewError with words that fit the way that was gone: as JSON for scripts, otherwise as a message."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with logging_outside():
            return self.get_response(request)

    def process_exception(self, request, exception):
        if str(exception).startswith(CANNOT_READ):
            return answer(request, str(BROKEN), "wagtailadmin_home")
        if not isinstance(exception, ReviewError):
            return None
        route = exception.way(route_of(request, exception.instance))
        words = exception.words_for(route)
        log_refusal(exception.instance, route, words, request.user if request.user.is_authenticated else None)
        edit_url = AdminURLFinder(request.user).get_edit_url(exception.instance)
        if isinstance(exception, HasFindings):
            words = listed(request, exception, route)
        return answer(request, words, edit_url or "wagtailadmin_home")


def answer(request, words, address):
    """The words where the person goes next, or as JSON for a script."""
    if is_for_people(request):
        messages.error(request, words)
        return redirect(address)
    return JsonResponse({"success": False, "error_code": "review", "error_message": words}, status=400)
