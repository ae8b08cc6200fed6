"""The ledger: what visitors chose, in order, each row with the hash of the one before. It holds nothing about who they are."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from consent.chain import GENESIS


class ConsentHead(models.Model):
    """Where the chain ends, in a single row. Whoever locks it is the only one who writes."""

    number = models.PositiveBigIntegerField(default=0)
    row_hash = models.CharField(max_length=64, default=GENESIS)

    class Meta:
        verbose_name = _("end of the consent ledger")

    def __str__(self):
        return f"{self.number}: {self.row_hash}"


class ConsentRecord(models.Model):
    """One choice. No address, no browser, no page.

    Its content can be taken out, and is, when the visitor asks or when it is old. The hash of it stays, so the chain
    still tells that no row was changed, put in or left out. Triggers allow that one change (consent/triggers.py).
    """

    class Method(models.TextChoices):
        BANNER = "banner", _("Banner")
        PAGE = "page", _("Cookie page")
        EMBED = "embed", _("At a video or map")

    number = models.PositiveBigIntegerField(_("number"), primary_key=True)
    record_id = models.CharField(_("random id"), max_length=22, blank=True, db_index=True)
    at = models.DateTimeField(_("time"), null=True, db_index=True)
    choice = models.CharField(_("allowed"), max_length=60, blank=True, help_text=_("Names of categories, in order."))
    version = models.PositiveIntegerField(_("version of the register"), null=True)
    version_hash = models.CharField(_("its hash"), max_length=64, blank=True)
    locale = models.CharField(_("language"), max_length=20, blank=True)
    method = models.CharField(_("where"), max_length=10, blank=True, choices=Method)
    signal = models.BooleanField(_("opt-out signal (GPC)"), null=True)
    salt = models.CharField(max_length=32, blank=True)
    content_hash = models.CharField(max_length=64)
    previous_hash = models.CharField(max_length=64)
    row_hash = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("consent record")
        verbose_name_plural = _("consent records")
        ordering = ["-number"]

    def __str__(self):
        return str(self.number)

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise TypeError("A consent record is written once.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise TypeError("A consent record stays; its content can be taken out (consent/ledger.py).")

    @property
    def categories(self):
        """The names of the categories that were allowed."""
        return self.choice.split()
