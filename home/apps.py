from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Home page, standard pages, settings, navigation, demo content."""

    name = "home"
    verbose_name = _("Home")

    def ready(self):
        from . import checks  # noqa: F401 registers itself
