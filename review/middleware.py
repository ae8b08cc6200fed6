"""Turn a refusal of the review into a message where the person is, whichever admin screen it came from."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect
from wagtail.admin.admin_url_finder import AdminURLFinder

from .errors import ReviewError


class ReviewMessageMiddleware:
    """Answer a ReviewError with its words: as JSON for autosave, otherwise on the edit screen of what it is about."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, ReviewError):
            return None
        if request.accepts("text/html"):
            messages.error(request, exception.message)
            return redirect(AdminURLFinder(request.user).get_edit_url(exception.instance) or "wagtailadmin_home")
        return JsonResponse({"success": False, "error_code": "review", "error_message": exception.message}, status=400)
