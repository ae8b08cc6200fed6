"""Readings: which version a reviewer has opened."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision


class Reading(models.Model):
    """A version that a reviewer opened. It is kept as it was, so that they can be shown what changed since."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="readings")
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    opened_at = models.DateTimeField(auto_now_add=True)
    revision.wagtail_reference_index_ignore = True
    reader.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("reading")
        verbose_name_plural = _("readings")
        constraints = [models.UniqueConstraint(fields=["revision", "reader"], name="one_reading_a_version")]

    def __str__(self):
        return f"{self.reader}: {self.revision}"
