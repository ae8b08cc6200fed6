"""What people look for, for those who write: words that many used within a year, with a small chart of the months."""

from django.db.models import Max, OuterRef, Subquery, Sum
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.permission_policies import ModelPermissionPolicy

from review.views.reports import Report

from .log import FEWEST, this_month
from .models import SearchCount

MAY_READ = "search.view_searchcount"
MONTHS = 12
BAR, STEP, HEIGHT, FOOT = 36, 56, 120, 40  # of the chart, in its own units


class LookedForView(Report):
    """Words that were looked for, the most frequent first."""

    page_title = _("What people look for")
    header_icon = "search"
    template_name = "search/report.html"
    model = SearchCount
    permission_policy = ModelPermissionPolicy(SearchCount)
    index_url_name = "search_looked_for"
    index_results_url_name = "search_looked_for_results"
    export_filename = "searches"
    default_ordering = None
    list_export = ["query", "searches", "found"]
    export_headings = {"query": _("Words"), "searches": _("Searches"), "found": _("Results at last")}
    columns = [
        Column("query", label=_("Words"), accessor="query"),
        Column("searches", label=_("Searches in the last 12 months"), accessor="searches"),
        Column("found", label=_("Results at last"), accessor="found"),
    ]
    no_results_message = _("Nothing yet. Words appear here once %(fewest)d people looked for them in a month.") % {
        "fewest": FEWEST
    }

    def get_base_queryset(self):
        return self.narrowed(words_of_a_year())

    def narrowed(self, rows):
        """What this report shows of all."""
        return rows

    def order_queryset(self, queryset):
        return queryset.order_by("-searches", "query")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"chart": chart(self.narrowed(words_of_a_year())), "fewest": FEWEST}


class FoundNothingView(LookedForView):
    """Words that led to nothing when they were last looked for: pages to write, or synonyms to add."""

    page_title = _("Found nothing")
    header_icon = "warning"
    index_url_name = "search_found_nothing"
    index_results_url_name = "search_found_nothing_results"
    export_filename = "searches-without-results"

    def narrowed(self, rows):
        return rows.filter(found=0)


def words_of_a_year():
    """Each of the words, with how often they were looked for and what they led to at last."""
    latest = SearchCount.objects.filter(query=OuterRef("query")).order_by("-month").values("results")[:1]
    rows = SearchCount.objects.filter(month__gte=months()[0]).values("query")
    return rows.annotate(searches=Sum("count"), found=Subquery(latest), last=Max("month"))


def months():
    """The first days of the last twelve months, the oldest first."""
    now = this_month()
    numbers = [now.year * 12 + now.month - 1 - back for back in reversed(range(MONTHS))]
    return [now.replace(year=number // 12, month=number % 12 + 1) for number in numbers]


def chart(rows):
    """Bars for the searches of each month, as the template draws them; nothing where there were none."""
    queries = list(rows.values_list("query", flat=True))
    counted = SearchCount.objects.filter(month__gte=months()[0], query__in=queries).order_by()
    counts = dict(counted.values_list("month").annotate(total=Sum("count")))
    most = max(counts.values(), default=0)
    bars = [bar(place, month, counts.get(month, 0), most) for place, month in enumerate(months())] if most else []
    return {"bars": bars, "width": STEP * MONTHS, "height": HEIGHT + FOOT + 20, "bar": BAR} if bars else None


def bar(place, month, count, most):
    height = round(HEIGHT * count / most)
    left = place * STEP + (STEP - BAR) // 2
    return {
        "x": left,
        "y": 20 + HEIGHT - height,
        "height": height,
        "middle": left + BAR // 2,
        "above": 14 + HEIGHT - height,
        "below": 20 + HEIGHT + 18,
        "count": count,
        "month": date_format(month, "M"),
        "name": date_format(month, "F Y"),
    }
