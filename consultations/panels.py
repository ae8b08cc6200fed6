"""What the edit screen of a call to action tells besides its fields."""

from wagtail.admin.panels import Panel


class HiddenBecausePanel(Panel):
    """Why visitors do not see this call to action; absent where they do."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "consultations/panels/hidden_because.html"

        def is_shown(self):
            return super().is_shown() and bool(self.instance.pk and self.instance.hidden_because)
