"""What the edit screen of a shared question tells besides its fields."""

from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.panels import Panel
from wagtail.models import Page, ReferenceIndex


class UsagePanel(Panel):
    """The pages that show this entry, so that whoever changes it knows where the change will be read."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "faq/panels/usage.html"

        def is_shown(self):
            return super().is_shown() and self.instance.pk is not None

        @property
        def pages(self):
            """Each page with its edit address; without one where the user may not edit it."""
            finder = AdminURLFinder(self.request.user)
            users = [source for source, _references in ReferenceIndex.get_grouped_references_to(self.instance)]
            return [{"page": page, "address": finder.get_edit_url(page)} for page in users if isinstance(page, Page)]
