from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """What every room uses: base models, base templates, design tokens."""

    name = "core"
    verbose_name = _("Core")

    def ready(self):
        from wagtail.signals import page_published

        from . import changes

        changes.connect(self)
        page_published.connect(prepare_pictures, dispatch_uid="core.prepare_pictures")


def prepare_pictures(sender, instance, **kwargs):
    """Have a page's pictures ready in every size before the first visitor comes."""
    from .models import BasePage
    from .pictures import make_ahead

    if isinstance(instance, BasePage):
        make_ahead(instance)
