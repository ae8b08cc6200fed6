"""The search page."""

from django.core.paginator import Paginator
from django.shortcuts import render

from .crisis import is_crisis
from .service import LONGEST_QUERY, find, find_in_crisis, load, topics, words

PAGE_SIZE = 10


def search(request):
    """Pages and questions that match `?q=`, in pages of ten. Junk in the query is ignored, never an error.

    Somebody in a crisis gets help first, and below it nothing that would read as the offer of a treatment.
    """
    typed = " ".join(request.GET.get("q", "").replace("\x00", " ").split())
    in_crisis = is_crisis(typed)
    keys, is_partial = (find_in_crisis(typed), False) if in_crisis else find(typed)
    page = Paginator(keys, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "query": typed[:LONGEST_QUERY],
        "terms": words(typed),
        "results": load(page.object_list, request),
        "topics": [] if keys or in_crisis else topics(request),
        "page_of_results": page,
        "page_numbers": page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1),
        "is_partial": is_partial,
        "is_crisis": in_crisis,
    }
    response = render(request, "search/search.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
