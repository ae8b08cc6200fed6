"""The findings of the newest draft, for the panel beside the form; and the way to ask a clinician to allow one."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from review import mails
from review.allowing import is_reason
from review.listed import listed

from .addresses import draft_address
from .subject import found, may_look


@require_GET
def draft_findings(request, content_type_id, pk):
    """What the checker finds in the newest draft, as a piece of HTML."""
    instance = opened(request, content_type_id, pk)
    revision = instance.get_latest_revision()
    if not revision:
        raise Http404
    facts = {"listed": listed(revision.as_object()), "review_address": draft_address(instance)}
    response = render(request, "review/findings/list.html", facts)
    add_never_cache_headers(response)
    return response


@require_POST
def ask_to_allow(request, content_type_id, pk):
    """Write to the clinicians who may allow it: what it is about, and why the words should stand."""
    instance = opened(request, content_type_id, pk)
    note = request.POST.get("note", "").strip()
    if not is_reason(note):
        return JsonResponse({"said": _("Say in a sentence why the words should stand."), "sent": False}, status=400)
    people = mails.allowance_asked(instance, request.user, note)
    names = ", ".join(sorted(str(person) for person in people))
    words = _("Sent to %(names)s.") % {"names": names} if people else _("No clinician could be reached by mail.")
    return JsonResponse({"said": words, "sent": bool(people)})


def opened(request, content_type_id, pk):
    """The page or entry of an address, for whoever may see its review page."""
    instance = found(content_type_id, pk)
    if not may_look(request.user, instance):
        raise PermissionDenied
    return instance
