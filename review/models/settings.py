"""What staff decide about the review clock."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


class ClockForm(WagtailAdminModelForm):
    """Says in its own words how long a review lasts at most."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("months_off_label", "months_other", "months_required"):
            limits = {"max_value": _("At most %(limit_value)s months."), "min_value": _("At least 1 month.")}
            self.fields[name].error_messages.update(limits)


@register_setting(icon="history", order=300)
class ReviewSettings(BaseGenericSetting):
    """How long a sign-off lasts and what happens when it has run out."""

    months_off_label = models.PositiveSmallIntegerField(
        _("months, off-label and investigational"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("From 1 to 12."),
    )
    months_other = models.PositiveSmallIntegerField(
        _("months, everything else"),
        default=24,
        validators=[MinValueValidator(1), MaxValueValidator(36)],
        help_text=_("From 1 to 36."),
    )
    months_required = models.PositiveSmallIntegerField(
        _("months, required pages"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(24)],
        help_text=_("From 1 to 24. So long after its check, a manager is asked to read a policy page again."),
    )
    notice_after_days = models.PositiveSmallIntegerField(
        _("days until readers are told"),
        default=30,
        help_text=_("So long after its review was due, a page says so above its text and leaves all lists."),
    )
    withdraw_when_overdue = models.BooleanField(
        _("withdraw what stays overdue"),
        default=False,
        help_text=_("Readers then get a notice with crisis help instead of the page."),
    )
    withdraw_after_days = models.PositiveSmallIntegerField(
        _("days until it is withdrawn"), default=90, help_text=_("Counted from the day the review was due.")
    )
    base_form_class = ClockForm
    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("months_off_label"), FieldPanel("months_other")]),
                FieldPanel("months_required"),
            ],
            heading=_("How long a review lasts"),
            help_text=_("For what clinicians sign, it counts from the next sign-off on; for required pages, at once."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("notice_after_days"),
                FieldPanel("withdraw_when_overdue"),
                FieldPanel("withdraw_after_days"),
            ],
            heading=_("When a review is overdue"),
        ),
    ]

    class Meta:
        verbose_name = _("review clock")

    def clean(self):
        """Readers are told before a page is taken from them."""
        super().clean()
        notice, withdrawal = self.notice_after_days, self.withdraw_after_days
        if None not in (notice, withdrawal) and withdrawal <= notice:
            words = _("Enter more than %(days)s days, so that readers are told before the page is withdrawn.")
            raise ValidationError({"withdraw_after_days": words % {"days": notice}})
