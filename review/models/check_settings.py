"""What staff decide about the checks of content."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

LIMITS = {  # error messages by field
    "grade_of_page": (_("At least grade %(limit_value)s."), _("At most grade %(limit_value)s.")),
    "grade_of_key_parts": (_("At least grade %(limit_value)s."), _("At most grade %(limit_value)s.")),
    "least_share_of_risks": (_("At least %(limit_value)s percent."), _("At most %(limit_value)s percent.")),
}


class CheckForm(WagtailAdminModelForm):
    """Says in its own words which values are possible."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, (least, most) in LIMITS.items():
            self.fields[name].error_messages.update({"min_value": least, "max_value": most})


def between(least, most):
    return [MinValueValidator(least), MaxValueValidator(most)]


@register_setting(icon="glasses", order=310)
class CheckSettings(BaseGenericSetting):
    """How plain a page must be, and how much of it must be about risks, before the checks have something to say."""

    grade_of_page = models.PositiveSmallIntegerField(
        _("highest grade of a page"), default=8, validators=between(3, 14), help_text=_("School grade, from 3 to 14.")
    )
    grade_of_key_parts = models.PositiveSmallIntegerField(
        _("highest grade of takeaways, safety and questions"),
        default=6,
        validators=between(3, 14),
        help_text=_("School grade, from 3 to 14."),
    )
    least_share_of_risks = models.PositiveSmallIntegerField(
        _("least share of risks, in percent"),
        default=50,
        validators=between(10, 300),
        help_text=_(
            "Words about risks and who should not have it, for every 100 words of what is known. From 10 to 300."
        ),
    )
    missing_parts_stop = models.BooleanField(
        _("a missing part stops a submission"),
        default=False,
        help_text=_("What is not known, the risks, the alternatives. Otherwise the editor is only told."),
    )
    base_form_class = CheckForm
    panels = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("grade_of_page"), FieldPanel("grade_of_key_parts")])],
            heading=_("Plain language"),
            help_text=_(
                "Counted without the names of drugs and conditions. The NIH advises a grade below 8, the AMA 6."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("least_share_of_risks"), FieldPanel("missing_parts_stop")], heading=_("Known and unknown")
        ),
    ]

    class Meta:
        verbose_name = _("content checks")
