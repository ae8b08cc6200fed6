"""The search page."""

from django.core.paginator import Paginator
from django.shortcuts import render

from .crisis import is_crisis
from .service import LONGEST_QUERY, find, load, topics, words

PAGE_SIZE = 10
CRISIS_TOPIC = "suicide"


def search(request):
    """Pages and questions that match `?q=`, in pages of ten. Junk in the query is ignored, never an error."""
    typed = " ".join(request.GET.get("q", "").replace("\x00", " ").split())
    in_crisis = is_crisis(typed)
    keys, is_partial = find(typed)
    if in_crisis and is_partial:
        keys, is_partial = find(CRISIS_TOPIC)
    page = Paginator(keys, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "query": typed[:LONGEST_QUERY],
        "terms": words(typed),
        "results": load(page.object_list, request),
        "topics": [] if keys else topics(request),
        "page_of_results": page,
        "page_numbers": page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1),
        "is_partial": is_partial,
        "is_crisis": in_crisis,
    }
    response = render(request, "search/search.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
