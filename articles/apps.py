from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Treatment pages."""

    name = "articles"
    verbose_name = _("Articles")
