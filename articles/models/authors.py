"""Who writes treatment pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index


class Author(index.Indexed, models.Model):
    """Who wrote a page."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    role = models.CharField(
        _("role"), max_length=120, help_text=_("Like “Health writer”. It stands below the name on the page.")
    )
    clinician = models.ForeignKey(
        "clinical.ClinicianPage",
        verbose_name=_("clinician page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="authored_as",
        help_text=_("Where the author is one of the clinicians."),
    )
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        ordering = ["name"]

    def __str__(self):
        return self.name
