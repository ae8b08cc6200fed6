"""Versions of the register: what it said when a visitor chose. Written once, never changed."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RegisterVersion(models.Model):
    """The whole register at one time, as canonical JSON with its hash. What the site does is what the last one says."""

    number = models.PositiveIntegerField(_("number"), primary_key=True)
    asked = models.PositiveIntegerField(
        _("asked with"), help_text=_("The last version up to here that asks visitors anew: what their cookie holds.")
    )
    content = models.TextField(_("content"))
    content_hash = models.CharField(_("hash"), max_length=64)
    news = models.JSONField(_("what is new"), default=list, help_text=_("What visitors are told when asked anew."))
    at = models.DateTimeField(_("time"))

    class Meta:
        verbose_name = _("version of the register")
        verbose_name_plural = _("versions of the register")
        ordering = ["-number"]

    def __str__(self):
        return str(self.number)

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise TypeError("A version of the register is written once.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise TypeError("A version of the register stays.")
