"""Questions and answers in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from review.columns import COLUMNS, ReviewedIndexView
from review.views.editing import ReviewedCreateView, ReviewedEditView

from .models import FAQEntry, FAQTopic


class FAQEntryFilterSet(WagtailFilterSet):
    """By topic, condition and treatment; handed on as primary keys, because the search cannot follow relations."""

    class Meta:
        model = FAQEntry
        fields = ["topic", "conditions", "treatments"]

    def filter_queryset(self, queryset):
        return queryset.filter(pk__in=list(super().filter_queryset(queryset).values_list("pk", flat=True)))


class FAQEntryViewSet(SnippetViewSet):
    model = FAQEntry
    icon = "help"
    index_view_class = ReviewedIndexView
    add_view_class = ReviewedCreateView
    edit_view_class = ReviewedEditView
    list_display = ["question", "topic", UpdatedAtColumn(), *COLUMNS]
    filterset_class = FAQEntryFilterSet
    list_per_page = 50

    def get_queryset(self, request):
        return self.model.objects.select_related("topic")


class FAQTopicViewSet(SnippetViewSet):
    model = FAQTopic
    icon = "folder-open-1"
    list_display = ["name", "sort_order"]
    panels = [FieldPanel("name"), FieldPanel("sort_order")]


class FAQViewSetGroup(SnippetViewSetGroup):
    items = (FAQEntryViewSet, FAQTopicViewSet)
    menu_label = _("Questions")
    menu_icon = "help"
    menu_order = 220


register_snippet(FAQViewSetGroup)
