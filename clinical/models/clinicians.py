"""The clinicians, as patients need to know them and as sign-offs name them."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from clinical.permissions import ClinicianPagePermissionTester
from clinical.structured_data import profile, roster
from core.models import BasePage
from core.structured_data import breadcrumbs


class ClinicianIndexPage(BasePage):
    """The list of clinicians; their pages live below it."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    takes_tags = True
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinical.ClinicianPage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of clinicians")

    @cached_property
    def clinicians(self):
        """Live public clinician pages, in the order of the page tree."""
        return ClinicianPage.objects.child_of(self).live().public()

    def structured_data(self, context):
        return [*roster(self, context), *breadcrumbs(self, context)]


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
        FieldPanel("user", permission="core.change_user"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("biography"),
        index.SearchField("specialty", boost=2),
        index.SearchField("board"),
        index.SearchField("credentials"),
        index.SearchField("role", boost=2),
    ]
    card_kind = "profile"
    takes_tags = True
    parent_page_types = ["clinical.ClinicianIndexPage"]
    subpage_types = []
    exclude_fields_in_copy = [*BasePage.exclude_fields_in_copy, "user"]

    class Meta:
        verbose_name = _("clinician")
        verbose_name_plural = _("clinicians")

    @property
    def full_name(self):
        """Name with credentials, as it stands in bylines."""
        return f"{self.title}, {self.credentials}"

    @property
    def meta_title(self):
        return self.seo_title or self.full_name

    @property
    def share_title(self):
        return self.full_name

    @property
    def lead(self):
        words = {"name": self.full_name, "work": self.role or self.specialty, "board": self.board}
        return gettext("%(name)s, %(work)s. Certified by the %(board)s.") % words

    def structured_data(self, context):
        return [*profile(self, context), *breadcrumbs(self, context)]

    def pictures(self):
        return [(self.photo, ["portrait"])]

    def permissions_for_user(self, user):
        return ClinicianPagePermissionTester(user, self)
