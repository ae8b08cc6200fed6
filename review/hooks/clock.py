"""The review clock in the admin: its reports in the menu, its panels on the dashboard, its columns in the page explorer."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import UserObjectsInWorkflowModerationPanel, WorkflowObjectsToModeratePanel

from review.columns import ReviewedPagesViewSet
from review.dashboard import DuePanel, WaitingPanel

REPLACED = (WorkflowObjectsToModeratePanel, UserObjectsInWorkflowModerationPanel)
RIVALS = ("workflows", "workflow-tasks", "aging-pages")


class ReportMenuItem(MenuItem):
    """A report for whoever has the permission to see its rows."""

    def __init__(self, *args, permission, **kwargs):
        self.permission = permission
        super().__init__(*args, **kwargs)

    def is_shown(self, request):
        return request.user.has_perm(self.permission)


@hooks.register("register_reports_menu_item")
def due_in_menu():
    return ReportMenuItem(
        _("Review due"),
        reverse("review:due"),
        name="review-due",
        icon_name="history",
        order=100,
        permission="review.view_signoff",
    )


@hooks.register("register_reports_menu_item")
def register_in_menu():
    return ReportMenuItem(
        _("Sign-off register"),
        reverse("review:register"),
        name="sign-off-register",
        icon_name="list-ol",
        order=110,
        permission="review.view_registerentry",
    )


@hooks.register("construct_reports_menu")
def leave_out_rivals(request, menu_items):
    """Reports of Wagtail's that tell less of the review than ours, in other words."""
    menu_items[:] = [item for item in menu_items if item.name not in RIVALS]


@hooks.register("construct_homepage_panels")
def replace_panels(request, panels):
    """Ours know what a clinician needs; what they replace would show the same drafts again."""
    panels[:] = [panel for panel in panels if not isinstance(panel, REPLACED)]
    panels += [WaitingPanel(), DuePanel()]


@hooks.register("register_admin_viewset", order=1)
def columns_in_explorer():
    return ReviewedPagesViewSet()


@hooks.register("insert_global_admin_css")
def review_css():
    return format_html('<link rel="stylesheet" href="{}">', static("review/css/clock.css"))
