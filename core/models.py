"""What cannot be changed later: the user, image and document models and the page everything else builds on; and pages as they were rendered."""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.cache import add_never_cache_headers
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Page
from wagtail.search import index

from .metadata import metadata_of
from .navigation import way_to
from .structured_data import breadcrumbs, web_page


class User(AbstractUser):
    """A person who signs in. Our own model from the start, because it cannot be swapped in later."""

    def __str__(self):
        return self.get_full_name() or self.username


class ClinicImage(AbstractImage):
    """A picture with the words that stand in for it, or a note that it is decoration only (WCAG 2.2, 1.1.1)."""

    alt_text = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it. One short sentence, no “picture of”."),
    )
    is_decorative = models.BooleanField(
        _("decorative"),
        default=False,
        help_text=_("Tick this if the picture adds no information. Screen readers then skip it."),
    )
    admin_form_fields = (
        "title",
        "file",
        "alt_text",
        "is_decorative",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [*AbstractImage.search_fields, index.SearchField("alt_text")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self):
        """What `{% image %}` and image blocks offer as alternative text."""
        return "" if self.is_decorative else self.alt_text

    def clean(self):
        super().clean()
        if not self.alt_text and not self.is_decorative:
            raise ValidationError({"alt_text": _("Describe the picture, or tick “decorative” below.")})
        if self.alt_text and self.is_decorative:
            raise ValidationError(
                {"is_decorative": _("A decorative picture has no alternative text. Remove one of the two.")}
            )


class ClinicRendition(AbstractRendition):
    """A resized copy of a ClinicImage."""

    image = models.ForeignKey(ClinicImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="unique_clinic_rendition"),
        ]


class ClinicDocument(AbstractDocument):
    """A file to download."""

    admin_form_fields = Document.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]


class RenderedPage(models.Model):
    """What a page is made of, rendered before anybody came for it (core/rendered.py)."""

    key = models.CharField(max_length=64, primary_key=True)  # a digest of the server's start and the page's address
    state = models.CharField(max_length=64)  # a digest of what it was rendered for
    made_at = models.DateTimeField()
    pieces = models.TextField()  # JSON

    def __str__(self):
        return self.key


class BasePage(Page):
    """What all pages of the site share: search-engine fields in plain words, and breadcrumbs."""

    # What it reads in the query of an address; all else, like the marks of a newsletter, changes nothing.
    query_parameters = frozenset()
    card_kind = "website"  # what it is to whoever is sent its address (Open Graph): website, article or profile
    takes_tags = False  # whether a service of others may count visits beside it, where a visitor allows that

    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    help_text=_(
                        "The last part of the page's address. Readers and search engines keep it: change it only for a good reason."
                    ),
                ),
                FieldPanel(
                    "seo_title",
                    heading=_("Title in search results"),
                    help_text=_("About 60 characters. Empty: the page's title."),
                ),
                FieldPanel(
                    "search_description",
                    heading=_("Description in search results"),
                    help_text=_("About 150 characters. Say “off-label” here too where the page does."),
                ),
            ],
            heading=_("Search engines"),
        ),
    ]
    settings_panels = Page.settings_panels

    class Meta:
        abstract = True

    @property
    def meta_title(self):
        """The title for the browser's tab and for search results, without the site's name."""
        return self.seo_title or self.title

    @property
    def meta_description(self):
        """The description for search results."""
        return self.search_description or self.lead or self.meta_title

    @property
    def lead(self):
        """What stands under its title and says what it is about."""
        return getattr(self, "intro", "")

    @property
    def share_title(self):
        """The words of the picture that is made for sharing."""
        return self.title

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        meta = SimpleLazyObject(lambda: metadata_of(self, request))
        way = SimpleLazyObject(lambda: way_to(self, request))
        return {**context, "meta": meta, "way": way}

    def structured_data(self, context):
        """What it says about itself to machines, as nodes of a JSON-LD graph, of what its template shows."""
        return [web_page(self, context), *breadcrumbs(self, context)]

    def pictures(self):
        """The pictures it shows, each with where they stand (core/pictures.py); they are made ahead when it goes live."""
        return []

    def serve_password_required_response(self, request, form, action_url):
        """The form that asks for the password; never cached, also where a wrong one was sent."""
        response = super().serve_password_required_response(request, form, action_url)
        add_never_cache_headers(response)
        return response

    def breadcrumbs(self):
        """Live public pages from the home page down to this one's parent."""
        return self.get_ancestors().filter(depth__gt=1).live().public()
