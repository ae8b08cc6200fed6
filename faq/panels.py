"""What the edit screen of a shared question tells besides its fields."""

from wagtail.admin.panels import Panel

from review.usage import pages_showing


class UsagePanel(Panel):
    """The pages that show this entry, so that whoever changes it knows where the change will be read."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "faq/panels/usage.html"

        def is_shown(self):
            return super().is_shown() and self.instance.pk is not None

        @property
        def pages(self):
            """Each page with its edit address; without one where the user may not edit it."""
            return pages_showing(self.instance, self.request.user)
