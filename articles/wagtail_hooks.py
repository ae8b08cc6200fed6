"""Authors and reported errors in the admin's menu, and what the editor of a page is told."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import StreamValue
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from consultations.blocks import hidden_calls

from .models import Author, ErrorReport
from .panels import ReportedErrorsPanel


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "edit"
    menu_label = _("Authors")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["name", "role"]


class ReportPolicy(ModelPermissionPolicy):
    """Reports come from readers: nobody writes one in the admin."""

    def user_has_permission(self, user, action):
        return action != "add" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"add"})


class ErrorReportViewSet(SnippetViewSet):
    """What readers wrote, to be read, and what became of it."""

    model = ErrorReport
    icon = "warning"
    menu_label = _("Reported errors")
    menu_order = 245
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["about", "kind", "received_on", "is_settled"]
    list_filter = ["is_settled", "kind"]
    panels = [
        FieldPanel("page", read_only=True),
        FieldPanel("page_name", read_only=True),
        FieldPanel("kind", read_only=True),
        FieldPanel("words", read_only=True),
        FieldPanel("source", read_only=True),
        FieldPanel("received_on", read_only=True),
        FieldPanel("is_settled"),
        FieldPanel("outcome"),
    ]

    @property
    def permission_policy(self):
        return ReportPolicy(self.model)

    def get_queryset(self, request):
        return self.model.objects.select_related("page")


register_snippet(AuthorViewSet)
register_snippet(ErrorReportViewSet)


@hooks.register("construct_homepage_panels")
def reported_errors(request, panels):
    panels.append(ReportedErrorsPanel())


@hooks.register("before_edit_page")
def tell_about_hidden_calls(request, page):
    """Tell whoever opens a draft, or comes back from saving it, which calls to action visitors do not see, and why."""
    body = getattr(page, "body", None)
    if request.method == "GET" and isinstance(body, StreamValue):
        for why in hidden_calls(body):
            messages.warning(request, why)
