from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Search of everything live and public."""

    name = "search"
    verbose_name = _("Search")

    def ready(self):
        from . import signals

        signals.connect()
