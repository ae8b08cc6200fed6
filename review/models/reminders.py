"""Reminders that were sent, so that none is sent twice."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reminder(models.Model):
    """One mail about one review that is due."""

    class Stage(models.TextChoices):
        DAYS_60 = "60", _("60 days before")
        DAYS_30 = "30", _("30 days before")
        DAYS_7 = "7", _("7 days before")
        OVERDUE = "overdue", _("overdue")

    sign_off = models.ForeignKey("review.SignOff", on_delete=models.PROTECT, related_name="reminders")
    stage = models.CharField(_("stage"), max_length=10, choices=Stage)
    sent_at = models.DateTimeField(_("sent at"), auto_now_add=True)

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        constraints = [models.UniqueConstraint(fields=["sign_off", "stage"], name="one_reminder_a_stage")]

    def __str__(self):
        return f"{self.sign_off}, {self.get_stage_display()}"
