from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ConsentConfig(AppConfig):
    """What the site stores on a visitor's device, what it asks them for, and the proof of what they answered."""

    name = "consent"
    verbose_name = _("Privacy")

    def ready(self):
        from . import receivers

        receivers.connect(self)
