"""Publications: what readers are told about each version that went live."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .register import AppendOnly, OfContent, OfContentQuerySet


class Publication(AppendOnly, OfContent):
    """One version that went live, with the editor's plain words about what is new in it. Written once, never changed."""

    sign_off = models.ForeignKey("review.SignOff", on_delete=models.PROTECT, related_name="publications")
    note = models.TextField(_("what changed"), blank=True)
    published_at = models.DateTimeField(_("published at"), default=timezone.now)
    objects = OfContentQuerySet.as_manager()
    sign_off.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("published version")
        verbose_name_plural = _("published versions")
        ordering = ["-published_at", "-pk"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.content_object}, {self.published_at:%Y-%m-%d}"
