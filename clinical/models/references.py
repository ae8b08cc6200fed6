"""The publications that pages cite."""

import re
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models, transaction
from django.dispatch import Signal
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

INITIALS = re.compile(r"[A-Z]{1,3}")
reference_retracted = Signal()  # with `reference`; within the transaction in which it was marked


class ReferenceQuerySet(models.QuerySet):
    """References whose retraction is told, whichever way it is written."""

    def update(self, **values):
        if "retracted" not in values:
            return super().update(**values)
        with self.model.watched():
            return super().update(**values)

    update.alters_data = True

    def bulk_create(self, *args, **kwargs):
        with self.model.watched():
            return super().bulk_create(*args, **kwargs)

    bulk_create.alters_data = True


class Reference(index.Indexed, models.Model):
    """A publication that pages cite."""

    authors = models.CharField(
        _("authors"),
        max_length=300,
        help_text=_("Family name and initials, like Rodriguez CI, Kegeles LS, Levinson A, et al."),
    )
    title = models.CharField(_("title"), max_length=400, help_text=_("As printed, with a period at its end left out."))
    journal = models.CharField(_("journal or publisher"), max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), validators=[MinValueValidator(1900), MaxValueValidator(2100)])
    volume_pages = models.CharField(
        _("volume, issue and pages"), max_length=80, blank=True, help_text=_("Like 38(12):2475–2483.")
    )
    doi = models.CharField(
        _("DOI"),
        max_length=200,
        blank=True,
        validators=[
            RegexValidator(
                r"^10\.\d{4,9}/\S+$",
                _("A DOI begins with 10. and has a slash, like 10.1038/npp.2013.150. Leave out https://doi.org/."),
            )
        ],
        help_text=_("Like 10.1038/npp.2013.150."),
    )
    pmid = models.CharField(
        _("PubMed number"),
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^\d{1,9}$", _("Digits only, like 23783065."))],
    )
    url = models.URLField(
        _("address"), max_length=400, blank=True, help_text=_("For sources without a DOI, like a page of the FDA.")
    )
    study_type = models.CharField(
        _("kind of study"), max_length=80, blank=True, help_text=_("In plain words, like “Randomized trial”.")
    )
    note = models.CharField(
        _("size or remark"), max_length=160, blank=True, help_text=_("Shown after the kind, like “15 people”.")
    )
    retracted = models.BooleanField(
        _("retracted"), default=False, help_text=_("The journal has withdrawn it. Pages that cite it need review.")
    )
    objects = ReferenceQuerySet.as_manager()
    search_fields = [
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("authors"),
        index.AutocompleteField("authors"),
        index.SearchField("doi"),
        index.SearchField("pmid"),
        index.SearchField("year"),
        index.FilterField("year"),
        index.FilterField("retracted"),
        index.FilterField("study_type"),
    ]

    class Meta:
        verbose_name = _("reference")
        verbose_name_plural = _("references")
        ordering = ["authors", "year"]
        constraints = [
            models.UniqueConstraint(
                fields=["doi"],
                condition=~models.Q(doi=""),
                name="unique_doi",
                violation_error_message=_("There is already a reference with this DOI."),
            ),
            models.UniqueConstraint(
                fields=["pmid"],
                condition=~models.Q(pmid=""),
                name="unique_pmid",
                violation_error_message=_("There is already a reference with this PubMed number."),
            ),
        ]

    def __str__(self):
        return f"{self.authors.split(',')[0]} {self.year}: {self.title}"

    def save(self, *args, **kwargs):
        with self.watched():
            super().save(*args, **kwargs)

    @classmethod
    @contextmanager
    def watched(cls):
        """Tell whoever listens which references were marked as retracted meanwhile."""
        with transaction.atomic():
            retracted = cls.objects.filter(retracted=True).order_by("pk")
            before = set(retracted.values_list("pk", flat=True))
            yield
            for reference in retracted.exclude(pk__in=before):
                reference_retracted.send(cls, reference=reference)

    @property
    def label(self):
        """What stands for it in a text where nothing gives it a number."""
        return label(self.authors, self.year)

    def clean(self):
        super().clean()
        if not (self.doi or self.pmid or self.url):
            message = _("Give a DOI, a PubMed number or an address, so that readers can find the source.")
            raise ValidationError({"doi": message})

    @property
    def title_has_year(self):
        """Whether the title itself says the year, as titles of agencies' pages do: it need not stand there twice."""
        return str(self.year) in self.title


def label(authors, year):
    """A reference in brackets, like [Rodriguez 2013]: the first author without initials, and the year."""
    *names, last = authors.split(",")[0].split() or [""]
    return f"[{' '.join(names if names and INITIALS.fullmatch(last) else [*names, last])} {year}]"
