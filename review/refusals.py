"""Which way a request went when something was refused, so that the person reads words that fit, and the log says so."""

from django.contrib import messages
from django.template.loader import render_to_string
from django.utils import timezone

from .logs import log_refusal

# How the names of Wagtail's addresses end, and what each way is called in the log and in review/errors.py.
ENDINGS = {
    ":add": "create",
    ":edit": "edit",
    ":copy": "copy",
    ":convert_alias": "convert",
    ":revisions_revert": "revert",
    ":workflow_action": "workflow",
    "wagtail_bulk_action": "bulk",
}
API_ACTIONS = {"copy": "api copy", "create_alias": "api alias", "convert_alias": "api convert"}


def route_of(request, instance):
    """The name of the way a request went; of one that is not listed, the name of its address."""
    match = request.resolver_match
    if is_api(request):
        return API_ACTIONS.get(match.kwargs.get("action_name"), "api")
    route = next((route for ending, route in ENDINGS.items() if match.view_name.endswith(ending)), match.view_name)
    return route_of_edit(request, instance) if route in ("edit", "revert") else route


def route_of_edit(request, instance):
    """The edit screen has several buttons."""
    if request.POST.get("action-workflow-action"):
        return "workflow"
    if is_for_later(instance):
        return "schedule"
    return "revert" if request.POST.get("revision") or "revert" in request.resolver_match.view_name else "edit"


def is_for_later(instance):
    """Whether the draft names a time to go live that is still to come."""
    draft = instance.get_latest_revision_as_object()
    return bool(draft.go_live_at and draft.go_live_at > timezone.now())


def is_api(request):
    """Whether the answer is read by a program."""
    return "wagtailadmin_api" in request.resolver_match.namespaces


def is_for_people(request):
    """Whether the answer is a screen."""
    return request.accepts("text/html") and not is_api(request)


def listed(request, error, route):
    """What findings stop, for a screen with each of them and the way to its field; for a program in one line."""
    if not is_for_people(request):
        return error.words_for(route)
    facts = {"title": error.title_for(route), "findings": error.findings, "instance": error.instance}
    return render_to_string("review/findings/message.html", facts, request)


def tell(request, instance, route, words):
    """Say what was refused where the person is, and log it."""
    messages.error(request, words)
    log_refusal(instance, route, words, request.user)
