from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ConsultationsConfig(AppConfig):
    """Calls to action and, later, requests."""

    name = "consultations"
    verbose_name = _("Consultations")
