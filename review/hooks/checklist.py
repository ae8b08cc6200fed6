"""The checklist in the admin: managers edit what clinicians confirm when they sign."""

from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from review.models import ChecklistQuestion


class AddQuestionView(CreateView):
    """A new question begins as the last one."""

    def get_initial(self):
        last = ChecklistQuestion.objects.aggregate(last=Max("sort_order"))["last"]
        return super().get_initial() | {"sort_order": (last or 0) + 1}


class ChecklistViewSet(SnippetViewSet):
    """In the order in which the questions are asked; one that is switched off stays in the list."""

    model = ChecklistQuestion
    add_view_class = AddQuestionView
    icon = "clipboard-list"
    menu_label = _("Review checklist")
    menu_order = 310
    add_to_settings_menu = True
    sort_order_field = "sort_order"
    ordering = ["sort_order", "pk"]
    list_display = [
        "text",
        "sort_order",
        BooleanColumn("for_corrections", label=_("Also for corrections")),
        BooleanColumn("active", label=_("Asked")),
    ]
    list_per_page = 50
    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("active"), FieldPanel("for_corrections")]),
        FieldPanel("sort_order"),
    ]


register_snippet(ChecklistViewSet)
