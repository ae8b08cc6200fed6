"""Search in the admin: the synonyms, and what people look for."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import service
from .models import Synonym
from .reports import MAY_READ, FoundNothingView, LookedForView

WAGTAILS_OWN = "search-terms"  # it counts what nothing here writes down


class SynonymViewSet(SnippetViewSet):
    """Words that mean the same."""

    model = Synonym
    icon = "search"
    menu_label = _("Search synonyms")
    menu_order = 890
    add_to_settings_menu = True
    list_display = ["__str__"]
    list_per_page = 50
    panels = [FieldPanel("words")]


register_snippet(SynonymViewSet)


@hooks.register("find_questions")
def find_questions(query):
    """What the search of the FAQ library finds by meaning, with typos put right."""
    return service.questions(query)


class SearchReportItem(MenuItem):
    """In the menu for those who may read what people look for."""

    def is_shown(self, request):
        return request.user.has_perm(MAY_READ)


@hooks.register("register_admin_urls")
def report_addresses():
    reports = {"looked-for": LookedForView, "found-nothing": FoundNothingView}
    return [
        path(address, view.as_view(**options), name=view.index_url_name + ending)
        for name, view in reports.items()
        for address, options, ending in (
            (f"reports/search/{name}/", {}, ""),
            (f"reports/search/{name}/results/", {"results_only": True}, "_results"),
        )
    ]


@hooks.register("register_reports_menu_item")
def looked_for_item():
    return SearchReportItem(
        LookedForView.page_title, reverse(LookedForView.index_url_name), icon_name="search", order=1300
    )


@hooks.register("register_reports_menu_item")
def found_nothing_item():
    address = reverse(FoundNothingView.index_url_name)
    return SearchReportItem(FoundNothingView.page_title, address, icon_name="warning", order=1310)


@hooks.register("register_permissions")
def offer_permission():
    """So that administrators can give it to other groups."""
    app, codename = MAY_READ.split(".")
    return Permission.objects.filter(content_type__app_label=app, codename=codename)


@hooks.register("construct_reports_menu")
def leave_out_wagtails_own(request, menu_items):
    menu_items[:] = [item for item in menu_items if item.name != WAGTAILS_OWN]
