"""The regulatory status of each treatment for each condition."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from .terms import Condition, Treatment


class RegulatoryStatus(index.Indexed, models.Model):
    """How one treatment stands with the FDA for one condition. One table for the whole site: status is data, never prose."""

    class Status(models.TextChoices):
        APPROVED = "approved", _("FDA-approved")
        CLEARED = "cleared", _("FDA-cleared")
        AUTHORIZED = "authorized", _("FDA-authorized")
        OFF_LABEL = "off-label", _("Off-label")
        INVESTIGATIONAL = "investigational", _("Investigational")

    treatment = models.ForeignKey(
        Treatment, verbose_name=_("treatment"), on_delete=models.PROTECT, related_name="statuses"
    )
    condition = models.ForeignKey(
        Condition, verbose_name=_("condition"), on_delete=models.PROTECT, related_name="statuses"
    )
    status = models.CharField(
        _("status"),
        max_length=20,
        choices=Status.choices,
        help_text=_(
            "Approved: a medicine for this use. Cleared or authorized: a device. Off-label: lawful use the FDA has not reviewed. Investigational: only within studies."
        ),
    )
    statement = models.TextField(
        _("statement"),
        max_length=400,
        help_text=_("One or two plain sentences for readers. They stand under the page's title."),
    )
    source_name = models.CharField(_("source"), max_length=80, default="FDA", help_text=_("Who says so, like FDA."))
    source_url = models.URLField(_("source address"), max_length=400, help_text=_("Where a reader can check it."))
    checked_on = models.DateField(
        _("checked on"), help_text=_("The day somebody last compared this row with the source.")
    )
    search_fields = [
        index.SearchField("statement"),
        index.RelatedFields("treatment", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.RelatedFields("condition", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("status"),
        index.FilterField("treatment_id"),
        index.FilterField("condition_id"),
    ]

    class Meta:
        verbose_name = _("regulatory status")
        verbose_name_plural = _("regulatory statuses")
        ordering = ["treatment__name", "condition__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["treatment", "condition"],
                name="one_status_a_pair",
                violation_error_message=_(
                    "This treatment already has a row for this condition. Change that row instead."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.treatment} · {self.condition}: {self.get_status_display()}"
