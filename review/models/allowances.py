"""Allowances: a clinician's word that a passage may stand although a rule speaks against it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .register import AppendOnly, OfContent, OfContentQuerySet, RegisterEntry
from .sign_off import newest_entry, vouched_for
from .withdrawals import Withdrawal


class AllowanceQuerySet(OfContentQuerySet):
    """Allowances."""

    def in_force(self, instance):
        """Those of one page or entry that still count: like sign-offs, those since it was last withdrawn."""
        source = vouched_for(instance)
        return self.of(source).filter(entry_id__gt=newest_entry(Withdrawal.objects.of(source)))


class Allowance(AppendOnly, OfContent):
    """One finding that a clinician allowed, with the reason. It ends with the words: any edit of them is another finding."""

    title = models.CharField(_("title"), max_length=255)
    key = models.CharField(_("finding"), max_length=40, db_index=True)
    rule = models.CharField(_("rule"), max_length=200)
    quote = models.TextField(_("words"), blank=True)
    place = models.CharField(_("place"), max_length=500, blank=True)
    reason = models.TextField(_("reason"))
    person = models.ForeignKey(
        "core.User", verbose_name=_("allowed by"), on_delete=models.PROTECT, related_name="allowances"
    )
    at = models.DateTimeField(_("allowed at"))
    entry = models.OneToOneField(RegisterEntry, on_delete=models.PROTECT, related_name="allowance")
    objects = AllowanceQuerySet.as_manager()
    person.wagtail_reference_index_ignore = True
    entry.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("allowed finding")
        verbose_name_plural = _("allowed findings")
        ordering = ["-pk"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.title}: {self.rule}, {self.at:%Y-%m-%d}"

    def facts(self):
        """What the register keeps of it: the audit compares the two."""
        return {"key": self.key, "rule": self.rule, "quote": self.quote, "place": self.place}

    def as_override(self):
        """The same as a sign-off keeps it."""
        return self.facts() | {"reason": self.reason, "allowed_by": str(self.entry.credentials), "entry": self.entry_id}
