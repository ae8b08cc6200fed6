"""Calls to action in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from django_filters import DateFromToRangeFilter
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from review.columns import COLUMNS, ReviewedIndexView
from review.views.editing import ReviewedCreateView, ReviewedEditView

from .models import CallToAction


class CallToActionFilterSet(WagtailFilterSet):
    """Which calls are live, and when they are shown."""

    start_on = DateFromToRangeFilter(label=_("First day shown"), widget=DateRangePickerWidget)
    end_on = DateFromToRangeFilter(label=_("Last day shown"), widget=DateRangePickerWidget)

    class Meta:
        model = CallToAction
        fields = ["live"]


class CallToActionViewSet(SnippetViewSet):
    model = CallToAction
    icon = "redirect"
    menu_label = _("Calls to action")
    menu_order = 230
    add_to_admin_menu = True
    index_view_class = ReviewedIndexView
    add_view_class = ReviewedCreateView
    edit_view_class = ReviewedEditView
    list_display = [
        "heading",
        "button_label",
        Column("hidden_because", label=_("Why visitors do not see it")),
        UpdatedAtColumn(),
        *COLUMNS,
    ]
    filterset_class = CallToActionFilterSet
    list_per_page = 50


register_snippet(CallToActionViewSet)
