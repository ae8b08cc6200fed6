from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FaqConfig(AppConfig):
    """Questions and answers, reviewed once and used on many pages."""

    name = "faq"
    verbose_name = _("Questions")
