from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClinicalConfig(AppConfig):
    """What the clinic knows."""

    name = "clinical"
    verbose_name = _("Clinical knowledge")
