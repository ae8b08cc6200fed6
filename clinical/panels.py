"""What the edit screens of the clinic's knowledge tell besides their fields."""

from wagtail import hooks
from wagtail.admin.panels import Panel


class DependentsPanel(Panel):
    """What depends on a row, so that whoever changes it knows what that sets off. Rooms above name it by a hook."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "clinical/panels/dependents.html"

        def is_shown(self):
            return super().is_shown() and self.instance.pk is not None

        @property
        def rows(self):
            """Each page or entry with its kind and its edit address; without one where the user may not edit it."""
            found = [named(self.instance, self.request.user) for named in hooks.get_hooks("list_dependents")]
            return [row for rows in found for row in rows]
