"""Requests: live content that is to be reviewed again before its time, and why."""

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from .register import OfContent, OfContentQuerySet, RegisterEntry
from .sign_off import SignOff, vouched_for


class ReviewRequestQuerySet(OfContentQuerySet):
    """Requests, oldest first."""

    def of(self, instance):
        """Those about one page or entry; about an alias, those about the page it mirrors."""
        return super().of(vouched_for(instance))

    def open(self):
        """Those that no full review has answered yet."""
        return self.filter(answered_by=None)


class ReviewRequest(OfContent):
    """One page or entry that is asked to be reviewed again. The next full review answers it; nothing else does."""

    class Cause(models.TextChoices):
        STATUS = "status", _("a regulatory status changed")
        REFERENCE = "reference", _("a reference changed")
        RULE = "rule", _("a claim rule changed")

    reason = models.TextField(_("reason"))
    cause = models.CharField(_("cause"), max_length=20, choices=Cause)
    facts = models.JSONField(default=dict)
    asked_by = models.ForeignKey(
        "core.User",
        verbose_name=_("asked by"),
        null=True,
        on_delete=models.PROTECT,
        related_name="review_requests",
        help_text=_("Empty: the site asked by a rule that staff set."),
    )
    asked_at = models.DateTimeField(_("asked at"))
    answered_by = models.ForeignKey(
        SignOff, verbose_name=_("answered by"), null=True, on_delete=models.PROTECT, related_name="answered"
    )
    entry = models.OneToOneField(RegisterEntry, on_delete=models.PROTECT, related_name="review_request")
    objects = ReviewRequestQuerySet.as_manager()
    asked_by.wagtail_reference_index_ignore = True
    answered_by.wagtail_reference_index_ignore = True
    entry.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("request for a review")
        verbose_name_plural = _("requests for a review")
        ordering = ["pk"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.content_object}: {self.reason}"

    def told(self):
        """What the register keeps of it: the audit compares the two."""
        return {"cause": str(self.cause), **self.facts}


def is_asked():
    """For use in a query on sign-offs: whether a review of what they are about is asked for."""
    asked = ReviewRequest.objects.open().filter(content_type=OuterRef("content_type"), object_id=OuterRef("object_id"))
    return Exists(asked.order_by())
