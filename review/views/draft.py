"""The draft as visitors will see it, for the frame of the review page."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.cache import add_never_cache_headers
from wagtail.models import Revision

from review.marking import marked

from .subject import found, key_of, may_look


def draft(request, content_type_id, pk):
    """One version rendered for nobody in particular; with `since`, what changed from that version is marked."""
    instance = found(content_type_id, pk)
    if not may_look(request.user, instance):
        raise PermissionDenied
    after = version(instance, request.GET.get("revision"))
    html = rendered(after)
    if "since" in request.GET:
        html = marked(rendered(version(instance, request.GET["since"])), html, static("review/css/marks.css"))
    response = HttpResponse(with_tools(html))
    add_never_cache_headers(response)
    return response


def version(instance, key):
    """The page or entry as one of its versions has it."""
    return get_object_or_404(Revision.objects.for_instance(instance), pk=key_of(key)).as_object()


def rendered(version):
    """What visitors would see of a version, with the part of the page that each element came from."""
    mode = version.default_preview_mode
    response = version.make_preview_request(None, mode, extra_request_attrs={"is_review": True})
    return response.content.decode()


def with_tools(html):
    """Add what the frame needs: marks, places for comments, a height that follows the content."""
    head, end, rest = html.partition("</head>")
    return head + render_to_string("review/page_draft_head.html") + end + rest
