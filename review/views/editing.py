"""Wagtail's edit screens of what is reviewed: with the findings beside the form."""

from django.db import transaction
from wagtail.snippets.views.snippets import EditView


class ReviewedEditView(EditView):
    """The edit screen of a reviewed entry."""

    def restart_workflow_action(self):
        """Cancel and start anew, both or neither: where findings stop the draft, the clinician's words stay above it."""
        with transaction.atomic():
            return super().restart_workflow_action()
