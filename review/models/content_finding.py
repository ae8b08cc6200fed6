"""What today's rules find in what is live, and how fresh that is."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinical.models import Condition

from .claim_rule import ClaimRule
from .register import OfContent, OfContentQuerySet


class ContentFindingQuerySet(OfContentQuerySet):
    """Findings about live content."""

    def open(self):
        """Those that no reviewer allowed."""
        return self.filter(allowed_by="")

    def blocking(self):
        """Those that nothing may be submitted with."""
        return self.open().filter(severity=ClaimRule.Severity.BLOCK)


class ContentFinding(OfContent):
    """One thing that the checker finds in a live page or shared entry. The rows of each are written anew as a set."""

    title = models.CharField(_("title"), max_length=255)
    rule = models.CharField(_("rule"), max_length=60, db_index=True)
    name = models.CharField(_("name of the rule"), max_length=200, blank=True)
    severity = models.CharField(_("severity"), max_length=10, choices=ClaimRule.Severity)
    path = models.CharField(max_length=500, blank=True)
    place = models.CharField(_("place"), max_length=500, blank=True)
    quote = models.TextField(_("words"), blank=True)
    why = models.TextField(_("why"))
    advice = models.TextField(_("what to write instead"), blank=True)
    source = models.TextField(_("source"), blank=True)
    key = models.CharField(max_length=64)
    allowed_by = models.CharField(_("allowed by"), max_length=255, blank=True)
    allowed_because = models.TextField(_("reason"), blank=True)
    conditions = models.ManyToManyField(Condition, verbose_name=_("conditions"), related_name="+")
    found_at = models.DateTimeField(_("found first"), default=timezone.now)
    checked_at = models.DateTimeField(_("checked"), default=timezone.now)
    objects = ContentFindingQuerySet.as_manager()
    conditions.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("finding on live content")
        verbose_name_plural = _("findings on live content")
        ordering = ["severity", "title", "pk"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.title}: {self.name or self.rule}"


class SiteCheck(models.Model):
    """When all that is live was checked last, and when what it is checked against changed last; a single row."""

    checked_at = models.DateTimeField(null=True)
    rules_changed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("check of the site")

    def __str__(self):
        return str(self.checked_at)

    @classmethod
    def current(cls):
        """The row; as if nothing was checked yet, where there is none."""
        return cls.objects.first() or cls()

    @classmethod
    def note(cls, **moments):
        """Write down one of the moments; a check counts from when it began."""
        cls.objects.update_or_create(pk=1, defaults=moments)

    @property
    def is_outdated(self):
        """Whether the findings rest on older rules than there are now, or on none."""
        changed = self.rules_changed_at
        return self.checked_at is None or bool(changed and changed >= self.checked_at)
