"""Withdrawals: content taken offline at once, with a reason, until it is reviewed again."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .register import AppendOnly, OfContent, OfContentQuerySet, RegisterEntry


class Withdrawal(AppendOnly, OfContent):
    """Why one page or shared entry was taken offline. Sign-offs older than it no longer count."""

    title = models.CharField(_("title"), max_length=255)
    reason = models.TextField(_("reason"), help_text=_("For the register. Visitors do not see it."))
    notice = models.TextField(_("notice"), blank=True, help_text=_("What visitors read instead of the page."))
    treatment_name = models.CharField(
        _("treatment"), max_length=120, blank=True, help_text=_("Where everything about one treatment was withdrawn.")
    )
    person = models.ForeignKey(
        "core.User", verbose_name=_("withdrawn by"), null=True, on_delete=models.PROTECT, related_name="withdrawals"
    )
    at = models.DateTimeField(_("withdrawn at"))
    entry = models.OneToOneField(RegisterEntry, on_delete=models.PROTECT, related_name="withdrawal")
    objects = OfContentQuerySet.as_manager()
    person.wagtail_reference_index_ignore = True
    entry.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")
        ordering = ["-pk"]
        permissions = [("withdraw_content", "Can withdraw content")]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.title}, {self.at:%Y-%m-%d}"

    def facts(self):
        """What the register keeps of it: the audit compares the two."""
        return {"notice": self.notice, "treatment": self.treatment_name}
