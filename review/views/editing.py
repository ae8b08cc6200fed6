"""Wagtail's edit screens of what is reviewed: with the findings beside the form."""

from functools import wraps

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages import create, edit
from wagtail.snippets.views.snippets import CreateView, EditView

from review.models import ReviewedMixin

from .addresses import address_of


class FindingsSidePanel(BaseSidePanel):
    """What the checker finds in the draft; filled and kept fresh by review/static/review/js/findings-panel.js."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle findings")
        icon_name = "findings"
        counter_classname = "findings-count"

    name = "findings"
    title = _("Findings")
    template_name = "review/findings/panel.html"
    order = 320

    def get_context_data(self, parent_context):
        is_saved = bool(self.object.pk)
        names = ("draft_findings", "ask_to_allow")
        addresses = {name: address_of(self.object, name) if is_saved else "" for name in names}
        return super().get_context_data(parent_context) | {"addresses": addresses}

    class Media:
        css = {"all": ["review/css/findings-panel.css"]}


def with_findings(get_side_panels):
    """Wagtail's own side panels, and the findings of what is reviewed. Answers to autosave leave them alone."""

    @wraps(get_side_panels)
    def panels(view):
        found = get_side_panels(view)
        instance = getattr(view, "page", None) or getattr(view, "object", None) or view.form.instance
        if isinstance(instance, ReviewedMixin) and not view.expects_json_response:
            found.append(FindingsSidePanel(instance, view.request))
        return MediaContainer(found)

    return panels


def show_findings_beside_pages():
    """Wagtail has no hook for the side panels of a page, and no setting for its edit views."""
    for view in (create.CreateView, edit.EditView):
        view.get_side_panels = with_findings(view.get_side_panels)


class ReviewedCreateView(CreateView):
    """The screen for a new reviewed entry."""

    get_side_panels = with_findings(CreateView.get_side_panels)


class ReviewedEditView(EditView):
    """The edit screen of a reviewed entry."""

    get_side_panels = with_findings(EditView.get_side_panels)

    def restart_workflow_action(self):
        """Cancel and start anew, both or neither: where findings stop the draft, the clinician's words stay above it."""
        with transaction.atomic():
            return super().restart_workflow_action()
