"""Conditions and treatments: the two kinds of terms that everything on the site is about."""

import re

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

BETWEEN = re.compile(r"[\n,;]+")


class Term(index.Indexed, models.Model):
    """What conditions and treatments share: a name, a short one, and the other words people use."""

    name = models.CharField(_("name"), max_length=120, unique=True, help_text=_("As it stands on the page, in full."))
    slug = models.SlugField(
        _("name in addresses"),
        max_length=120,
        unique=True,
        help_text=_("Used in filter addresses like ?condition=ocd."),
    )
    synonyms = models.TextField(
        _("other words for it"),
        blank=True,
        help_text=_("One per line: abbreviations, brand or everyday words. Search finds the page by them too."),
    )
    search_fields = [
        index.SearchField("name", boost=3),
        index.SearchField("synonyms"),
        index.AutocompleteField("name"),
        index.AutocompleteField("synonyms"),
        index.FilterField("name"),
    ]

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name


def split_names(text):
    """The names in a text, whether staff put each on a line of its own or signs between them."""
    return [name for part in BETWEEN.split(text) if (name := part.strip())]


class Condition(Term):
    """A condition that people come with."""

    short_name = models.CharField(
        _("short name"),
        max_length=60,
        blank=True,
        help_text=_("What people say, like OCD. Shown where space is short."),
    )
    icd10cm = models.CharField(
        _("ICD-10-CM code"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$", _("A code looks like F42 or F33.2."))],
        help_text=_(
            "The diagnosis code, like F42. It stands at the end of pages on the condition; search engines understand it."
        ),
    )
    search_fields = [
        *Term.search_fields,
        index.SearchField("short_name", boost=3),
        index.AutocompleteField("short_name"),
        index.SearchField("icd10cm"),
    ]

    class Meta(Term.Meta):
        verbose_name = _("condition")
        verbose_name_plural = _("conditions")

    @property
    def has_short_name(self):
        """Whether its short name is another word than its name."""
        return self.short_name.casefold() not in ("", self.name.casefold())

    @property
    def label(self):
        """The short name where there is one."""
        return self.short_name or self.name


class Treatment(Term):
    """Something the clinic does, or compares with what it does."""

    class Kind(models.TextChoices):
        MEDICINE = "medicine", _("Medicine")
        DEVICE = "device", _("Device")
        PSYCHOTHERAPY = "psychotherapy", _("Psychotherapy")
        SERVICE = "service", _("Service")

    generic_name = models.CharField(
        _("generic name"), max_length=120, blank=True, help_text=_("The substance, like ketamine hydrochloride.")
    )
    brand_names = models.CharField(
        _("brand names"), max_length=200, blank=True, help_text=_("Separated by commas, like Spravato.")
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind.choices,
        help_text=_("The FDA approves medicines. It clears or authorizes most devices, which is not the same word."),
    )
    search_fields = [
        *Term.search_fields,
        index.SearchField("generic_name"),
        index.SearchField("brand_names", boost=2),
        index.AutocompleteField("brand_names"),
        index.FilterField("kind"),
    ]

    class Meta(Term.Meta):
        verbose_name = _("treatment")
        verbose_name_plural = _("treatments")

    @property
    def label(self):
        """The name for places where space is short."""
        return self.name

    @property
    def other_names(self):
        """What else people call it, as staff entered it."""
        return split_names(f"{self.synonyms}\n{self.brand_names}")

    def is_named_in(self, text):
        """Whether one of its names stands there, as words of their own: esketamine is not ketamine."""
        names = "|".join(map(re.escape, filter(None, [self.name, self.generic_name, *self.other_names])))
        return bool(re.search(rf"(?<![\w-])(?:{names})(?!\w)", text, re.IGNORECASE))
