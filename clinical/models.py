"""What the clinic knows: conditions, treatments, their regulatory status, references, clinicians."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from core.models import BasePage


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

    @property
    def synonym_list(self):
        """The synonyms as a list, without blanks."""
        return [line.strip() for line in self.synonyms.splitlines() if line.strip()]


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
        help_text=_("The diagnosis code, like F42. Search engines understand it; readers do not see it."),
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


class Reference(index.Indexed, models.Model):
    """A publication that pages cite."""

    authors = models.CharField(
        _("authors"),
        max_length=300,
        help_text=_("Family name and initials, like Rodriguez CI, Kegeles LS, Levinson A, et al."),
    )
    title = models.CharField(_("title"), max_length=400, help_text=_("As printed, with a period at its end left out."))
    journal = models.CharField(_("journal or publisher"), max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(_("year"))
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

    def clean(self):
        super().clean()
        if not (self.doi or self.pmid or self.url):
            message = _("Give a DOI, a PubMed number or an address, so that readers can find the source.")
            raise ValidationError({"doi": message})


class ClinicianIndexPage(BasePage):
    """The list of clinicians; their pages live below it."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinical.ClinicianPage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of clinicians")

    @property
    def clinicians(self):
        """Live public clinician pages, in the order of the page tree."""
        return ClinicianPage.objects.child_of(self).live().public()


class ClinicianPage(BasePage):
    """One clinician, as patients need to know them; also who a sign-off names."""

    credentials = models.CharField(_("credentials"), max_length=40, help_text=_("After the name, like MD or PMHNP-BC."))
    board = models.CharField(
        _("board"),
        max_length=160,
        help_text=_(
            "The certifying board's full name, like American Board of Psychiatry and Neurology. “Board certified” alone tells readers nothing."
        ),
    )
    specialty = models.CharField(_("specialty"), max_length=120, help_text=_("Like psychiatry."))
    role = models.CharField(
        _("role at the clinic"),
        max_length=120,
        blank=True,
        help_text=_("In plain words, like “Psychiatrist, brain stimulation”."),
    )
    photo = models.ForeignKey(
        "core.ClinicImage", verbose_name=_("photo"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    biography = RichTextField(_("biography"), features=["bold", "italic", "link", "ul"])
    user = models.OneToOneField(
        "core.User",
        verbose_name=_("login"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="clinician_page",
        help_text=_("The account this clinician signs in with. Only clinicians with a login here can sign pages."),
    )
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("credentials"), FieldPanel("specialty")]),
                FieldPanel("board"),
                FieldPanel("role"),
            ],
            heading=_("Qualification"),
        ),
        FieldPanel("photo"),
        FieldPanel("biography"),
        FieldPanel("user"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("biography"),
        index.SearchField("specialty"),
        index.SearchField("board"),
        index.SearchField("credentials"),
        index.SearchField("role"),
    ]
    parent_page_types = ["clinical.ClinicianIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("clinician")
        verbose_name_plural = _("clinicians")

    @property
    def full_name(self):
        """Name with credentials, as it stands in bylines."""
        return f"{self.title}, {self.credentials}"
