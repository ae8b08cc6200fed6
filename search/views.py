"""The search page, and suggestions while somebody types."""

from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

from . import facets, log
from .crisis import is_crisis, is_for_others
from .memory import steady
from .promotions import promoted
from .ranking import marks, wanted_stems
from .results import load, topics
from .service import LONGEST_QUERY, answers, below_help, find
from .suggestions import suggestions

PAGE_SIZE = 10


@steady()
def search(request):
    """Pages and questions that match `?q=`, in pages of ten. Junk in the query is ignored, never an error.

    Somebody in a crisis gets help first; below it, who cries for help finds nothing that would read as the offer of a treatment.
    """
    typed = query_of(request)
    found = find(typed, exact="exact" in request.GET)
    read = typed if is_crisis(typed) else " ".join(found.read_as)
    in_crisis = is_crisis(read)
    context = in_a_crisis(found, read, request) if in_crisis else results(found, typed, request)
    if is_first_look(request):
        log.note(typed, found, in_crisis)
    context |= {"query": typed[:LONGEST_QUERY], "found": found, "is_crisis": in_crisis}
    return private(render(request, "search/search.html", context))


def in_a_crisis(found, read, request):
    """What stands below the help, for the words as they were read."""
    shown = load(below_help(found, read)[:PAGE_SIZE], wanted_stems(found.concepts), request)
    return {"results": shown, "marks": marks(found.concepts), "is_for_others": is_for_others(read)}


def results(found, typed, request):
    """A page of results, with what was put first, the answer, and the ways to narrow them."""
    choices, wanted = facets.chosen(request.GET), wanted_stems(found.concepts)
    answering = [] if choices else answers(found)
    page = Paginator(in_front(answering, facets.narrowed(found.hits, choices)), PAGE_SIZE).get_page(
        request.GET.get("page")
    )
    is_first = page.number == 1 and not choices
    shown, answer_keys = load(page.object_list, wanted, request), {hit.id for hit in answering}
    query = {"q": typed} | ({"exact": "1"} if "exact" in request.GET else {})
    return {
        "promoted": promoted([typed, " ".join(found.read_as)], request) if is_first else [],
        "answers": [result for result in shown if result.key in answer_keys],
        "results": [result for result in shown if result.key not in answer_keys],
        "marks": marks(found.concepts),
        "page_of_results": page,
        "page_numbers": page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1),
        "removable": facets.removable(choices, query),
        "facets": facets.groups(found.hits, choices, query),
        "address": facets.address(query, choices),
        "whole_address": facets.address(query, {}),
        "exact_address": facets.address(query, {"exact": "1"}),
        "topics": [] if found.hits else topics(request),
    }


def in_front(first, hits):
    """The hits with some of them before the others: answers that belong together are all on the first page."""
    keys = {hit.id for hit in first}
    return first + [hit for hit in hits if hit.id not in keys]


@steady()
def suggest(request):
    """Suggestions for what was typed so far, as JSON."""
    typed = query_of(request)
    return private(JsonResponse({"query": typed[:LONGEST_QUERY], "suggestions": suggestions(typed, request)}))


def is_first_look(request):
    """Whether this is a search, rather than another page or part of the results of one."""
    return not {"page", "exact", *facets.NAMES} & request.GET.keys()


def query_of(request):
    """What was typed, without the signs that no database takes."""
    return " ".join(request.GET.get("q", "").replace("\x00", " ").split())


def private(response):
    """A response that no search engine keeps, nor any cache: what somebody looks for here is health data."""
    response["X-Robots-Tag"] = "noindex"
    add_never_cache_headers(response)
    return response
