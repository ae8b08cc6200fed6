"""The search page."""

from django.core.paginator import Paginator
from django.shortcuts import render

from .service import find

PAGE_SIZE = 10


def search(request):
    """Pages and questions that match `?q=`, in pages of ten. Junk in the query is ignored, never an error."""
    query = request.GET.get("q", "")
    results = Paginator(find(query), PAGE_SIZE).get_page(request.GET.get("page"))
    response = render(request, "search/search.html", {"query": query.replace("\x00", "").strip(), "results": results})
    response["X-Robots-Tag"] = "noindex"
    return response
