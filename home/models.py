"""The home page, standard pages, and what staff set once for the whole site: clinic and navigation."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks import StreamBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from articles.blocks import ProseBlocks, pictures_in
from articles.outline import outline
from articles.provenance import sign_off_of_live
from consultations.blocks import look_up_targets
from core.blocks import LinkBlock, public_url
from core.models import BasePage
from core.structured_data import breadcrumbs, day, web_page
from core.validators import validate_phone
from review.bylines import full_review_of
from review.models import ReviewedPageMixin
from review.statuses import for_readers

from .blocks import FooterColumnBlock, HomeBodyBlock
from .required_pages import RequiredPages
from .structured_data import front_door

__all__ = ["ClinicSettings", "HomePage", "Navigation", "RequiredPages", "StandardPage", "page_at"]


class HomePage(ReviewedPageMixin, BasePage):
    """The front door: what the clinic is, where each treatment stands, what a first visit is like."""

    hero_heading = RichTextField(
        _("headline"),
        features=["known", "unknown"],
        max_length=300,
        help_text=_("Mark one or two words as known (solid line) or not yet known (dotted line)."),
    )
    hero_text = models.TextField(_("text below the headline"), max_length=500)
    hero_button_label = models.CharField(_("button"), max_length=40, default=_("Request a consultation"))
    hero_button_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page the button leads to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(HomeBodyBlock(), verbose_name=_("sections"), blank=True)
    check_kinds = {"hero_button_label": "cta"}
    shows_statuses = True  # readers see at once where one got weaker (review/status_changes.py)
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("hero_heading"),
                FieldPanel("hero_text"),
                FieldRowPanel([FieldPanel("hero_button_label"), FieldPanel("hero_button_page")]),
            ],
            heading=_("Headline"),
        ),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("hero_text"), index.SearchField("body")]
    takes_tags = True
    parent_page_types = ["wagtailcore.Page"]
    max_count = 1

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        vouching = SimpleLazyObject(lambda: self.vouching(getattr(request, "is_preview", False)))
        names = ("sign_off", "full_review", "signed_rows")
        return context | {name: SimpleLazyObject(lambda name=name: vouching[name]) for name in names}

    def vouching(self, is_preview):
        """Who vouches for it, and the statuses that readers see: as they were signed; in a preview, as they are."""
        sign_off = self.sign_off_of_content() if is_preview else sign_off_of_live(self)
        shown = {} if is_preview else for_readers(sign_off)
        return {"sign_off": sign_off, "full_review": full_review_of(sign_off), "signed_rows": {}, **shown}

    @cached_property
    def sections(self):
        """The body, with what its calls to action lead to."""
        look_up_targets(self.body)
        return self.body

    def route(self, request, path_components):
        """As usual; but a page anywhere below is found at once, not level by level."""
        found = page_at(f"{self.url_path}{'/'.join(path_components)}/") if path_components else None
        return found.route(request, []) if found else super().route(request, path_components)

    @property
    def lead(self):
        return self.hero_text

    def structured_data(self, context):
        return front_door(self, context)

    @property
    def hero_button_url(self):
        """Where the button leads; empty where its page is not live, or not for everybody."""
        return public_url(self.hero_button_page) if self.hero_button_page else ""


def page_at(address):
    """The page of a kind of its own at an address within the tree; None where there is none."""
    slug = address.rstrip("/").rpartition("/")[2]
    rows = Page.objects.filter(slug=slug, url_path=address).order_by().values_list("pk", "content_type_id")
    for key, kind in rows[:1]:
        model = ContentType.objects.get_for_id(kind).model_class()
        return model and model._default_manager.get(pk=key)


class StandardPage(BasePage):
    """A page of running text: policies, rights, about."""

    class Shows(models.TextChoices):
        NOTHING = "", _("Only what is written here")
        CHOICE = "choice", _("The choice about cookies, and all that the site uses")
        REGISTER = "register", _("All that the site uses: cookies, storage, services of others")

    intro = models.TextField(
        _("introduction"), max_length=400, blank=True, help_text=_("The main message in one or two sentences.")
    )
    body = StreamField(ProseBlocks(), verbose_name=_("body"), blank=True)
    shows = models.CharField(
        _("shows by itself"),
        max_length=10,
        blank=True,
        choices=Shows,
        default=Shows.NOTHING,
        help_text=_("It always says what stands under Privacy now. The page at /cookies/ needs the choice."),
    )
    content_panels = [*BasePage.content_panels, FieldPanel("intro"), FieldPanel("shows"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    @property
    def has_consent_form(self):
        """Whether visitors choose on it, so that no banner has to ask them the same."""
        return self.shows == self.Shows.CHOICE

    def pictures(self):
        return pictures_in(self.body)

    def structured_data(self, context):
        return [web_page(self, context, dateModified=day(self.last_published_at)), *breadcrumbs(self, context)]

    def get_context(self, request, *args, **kwargs):
        parts = SimpleLazyObject(lambda: outline(self.body))
        return {**super().get_context(request, *args, **kwargs), "parts": parts}


@register_setting(icon="home")
class ClinicSettings(BaseSiteSetting):
    """Who the clinic is and how to reach it."""

    name = models.CharField(_("name"), max_length=80, default="Neuroplasticity MD")
    street = models.CharField(_("street"), max_length=120, blank=True)
    city = models.CharField(_("city, state and zip code"), max_length=120, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True, validators=[validate_phone])
    hours = models.CharField(_("hours"), max_length=120, blank=True)
    crisis_heading = models.CharField(
        _("heading of the crisis help"), max_length=120, default=_("In crisis, or worried about someone?")
    )
    crisis_note = models.CharField(
        _("note beside the crisis help"),
        max_length=200,
        default=_("Free, confidential, day and night."),
        help_text=_("The 988 and 911 links themselves are always there and cannot be changed."),
    )
    disclaimer = models.TextField(_("disclaimer in the footer"), max_length=500, blank=True)
    how_pages_are_made = RichTextField(
        _("how pages are made"),
        features=["bold", "italic", "link"],
        blank=True,
        help_text=_("Stands at the end of every treatment page: sources, review, corrections."),
    )
    conflicts = RichTextField(
        _("conflicts and funding"),
        features=["bold", "italic", "link"],
        blank=True,
        help_text=_(
            "Stands below the references of every treatment page: what the clinic earns, who pays, who does not."
        ),
    )
    social = StreamField(StreamBlock([("link", LinkBlock())]), verbose_name=_("social media"), blank=True)
    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("street"), FieldPanel("city"), FieldPanel("phone"), FieldPanel("hours")],
            heading=_("Clinic"),
        ),
        MultiFieldPanel([FieldPanel("crisis_heading"), FieldPanel("crisis_note")], heading=_("Crisis help")),
        FieldPanel("how_pages_are_made"),
        FieldPanel("conflicts"),
        FieldPanel("disclaimer"),
        FieldPanel("social"),
    ]

    class Meta:
        verbose_name = _("clinic")


@register_setting(icon="list-ul")
class Navigation(BaseSiteSetting):
    """The menus that staff edit."""

    header = StreamField(StreamBlock([("link", LinkBlock())], max_num=6), verbose_name=_("header"), blank=True)
    action = StreamField(
        StreamBlock([("link", LinkBlock())], max_num=1), verbose_name=_("action at the end of the header"), blank=True
    )
    footer = StreamField(
        StreamBlock([("column", FooterColumnBlock())], max_num=4), verbose_name=_("footer columns"), blank=True
    )
    panels = [FieldPanel("header"), FieldPanel("action"), FieldPanel("footer")]

    class Meta:
        verbose_name = _("navigation")
