"""The dashboard's panel of errors that readers reported."""

from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import Component

from .models import ErrorReport

SHOWN = 5


class ReportedErrorsPanel(Component):
    """Open reports, the newest first, for whoever may read them; nothing while there are none."""

    name = "reported_errors"
    order = 120
    template_name = "articles/panels/reported_errors.html"

    def render_html(self, parent_context=None):
        user = parent_context["request"].user
        return super().render_html(parent_context) if user.has_perm("articles.view_errorreport") else ""

    def get_context_data(self, parent_context):
        reports = ErrorReport.objects.filter(is_settled=False).select_related("page")
        finder = AdminURLFinder(parent_context["request"].user)
        rows = [{"report": report, "address": finder.get_edit_url(report)} for report in reports[:SHOWN]]
        return {"rows": rows, "count": reports.count()}
