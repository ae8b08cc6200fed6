from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """What every room uses: base models, base templates, design tokens."""

    name = "core"
    verbose_name = _("Core")
