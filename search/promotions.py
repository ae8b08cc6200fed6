"""Results that staff put first for some words, with Wagtail's own promoted search results."""

from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.search.utils import normalise_query_string

from core.keeping import kept

from .results import Result
from .service import readable_pages


def promoted_queries():
    """All texts that something was put first for."""
    return set(SearchPromotion.objects.values_list("query__query_string", flat=True).order_by())


def promoted(texts, request=None):
    """The results put first for any of these texts; pages that a visitor may not read are left out."""
    queries = {normalise_query_string(text) for text in texts} & kept(request, ("promoted",), promoted_queries)
    if not queries:
        return []
    found = (
        SearchPromotion.objects.filter(query__query_string__in=queries).select_related("page").order_by("sort_order")
    )
    readable, _library = readable_pages([one.page_id for one in found if one.page_id])
    return [
        Result(one.title, one.page.get_url(request) if one.page else one.external_link_url, "", one.description)
        for one in found
        if not one.page_id or one.page_id in readable
    ]
