from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReviewConfig(AppConfig):
    """Who vouches for content."""

    name = "review"
    verbose_name = _("Clinical review")

    def ready(self):
        from . import freshness, notifiers, ongoing, receivers, shipping

        freshness.connect()
        notifiers.connect()
        ongoing.connect()
        receivers.connect(self)
        shipping.connect(self)
