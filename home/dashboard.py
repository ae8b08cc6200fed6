"""The dashboard's panel of the required pages, for whoever is answerable for them."""

from django.urls import reverse
from wagtail.admin.ui.components import Component

from .duties import duties
from .models import RequiredPages

PERMISSION = "home.change_requiredpages"


class RequiredPagesPanel(Component):
    """What is missing, unpublished, in no menu or overdue; and what has to be checked soon."""

    name = "required_pages"
    order = 120
    template_name = "home/panels/required_pages.html"

    def render_html(self, parent_context=None):
        user = parent_context["request"].user
        return super().render_html(parent_context) if user.has_perm(PERMISSION) else ""

    def get_context_data(self, parent_context):
        found = duties()
        rows = [duty for duty in found if duty.faults or duty.is_soon]
        return {
            "request": parent_context["request"],
            "rows": rows,
            "rest": [duty for duty in found if duty not in rows],
            "faulty": sum(bool(duty.faults) for duty in rows),
            "settings_url": reverse("wagtailsettings:edit", args=["home", RequiredPages._meta.model_name]),
        }
