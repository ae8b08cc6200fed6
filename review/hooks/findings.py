"""The report of findings in the menu, and on the dashboard where something live breaks a rule."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.components import Component

from review.models import ContentFinding
from review.views.findings import VIEW

from .clock import ReportMenuItem


@hooks.register("register_reports_menu_item")
def findings_in_menu():
    return ReportMenuItem(
        _("Findings across the site"),
        reverse("review:findings"),
        name="findings",
        icon_name="warning",
        order=105,
        permission=VIEW,
    )


class FindingsPanel(Component):
    """One line for whoever writes rules, where something live breaks one that stops a submission."""

    name = "findings"
    order = 105
    template_name = "review/panels/findings.html"

    def render_html(self, parent_context=None):
        if not parent_context["request"].user.has_perm("review.change_claimrule"):
            return ""
        self.count = ContentFinding.objects.blocking().count()
        return super().render_html(parent_context) if self.count else ""

    def get_context_data(self, parent_context):
        return {"count": self.count}


@hooks.register("construct_homepage_panels")
def findings_on_dashboard(request, panels):
    panels.append(FindingsPanel())


@hooks.register("insert_global_admin_css")
def findings_css():
    return format_html('<link rel="stylesheet" href="{}">', static("review/css/findings.css"))
