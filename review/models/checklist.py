"""The checklist a clinician goes through before signing."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ChecklistQuestion(models.Model):
    """One thing to have checked. Staff edit the questions; a sign-off keeps those that were asked."""

    text = models.CharField(
        _("question"), max_length=200, help_text=_("A statement the clinician confirms: “I have read the whole page.”")
    )
    for_corrections = models.BooleanField(
        _("also for corrections"),
        default=False,
        help_text=_("A correction is a small change that leaves the date of the last review where it is."),
    )
    active = models.BooleanField(_("asked"), default=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0, help_text=_("Smaller numbers come first."))

    class Meta:
        verbose_name = _("checklist question")
        verbose_name_plural = _("checklist questions")
        ordering = ["sort_order", "pk"]

    def __str__(self):
        return self.text

    @classmethod
    def asked(cls, kind):
        """The questions asked for a sign-off of that kind, in order."""
        questions = cls.objects.filter(active=True)
        return questions.filter(for_corrections=True) if kind == "correction" else questions
