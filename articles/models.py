"""Treatment pages and their index."""

from django.core.paginator import Paginator
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList, PageChooserPanel, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from core.models import BasePage
from review.models import ReviewedPageMixin, SignOff, clinical_review
from review.permissions import ParentOfReviewedPermissionTester

from .blocks import ArticleBodyBlock
from .layout import new_article_body
from .outline import outline, reading_minutes
from .querysets import ArticleQuerySet, attach_statuses

PAGE_SIZE = 12
MOST_RELATED = 3


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


class ArticleIndexPage(BasePage):
    """All treatment pages, to be filtered by condition and treatment."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count = 1

    class Meta:
        verbose_name = _("list of treatment pages")

    def permissions_for_user(self, user):
        return ParentOfReviewedPermissionTester(user, self)

    def get_workflow(self):
        return super().get_workflow() or clinical_review()

    def get_context(self, request, *args, **kwargs):
        filters = {name: request.GET.get(name, "").replace("\x00", "")[:120] for name in ("condition", "treatment")}
        page = Paginator(self.articles(**filters), PAGE_SIZE).get_page(request.GET.get("page"))
        page.object_list = attach_statuses(list(page.object_list))
        visible = ArticlePage.objects.child_of(self).live().public()
        return {
            **super().get_context(request, *args, **kwargs),
            "articles": page,
            "page_numbers": page.paginator.get_elided_page_range(page.number, on_each_side=1),
            "conditions": Condition.objects.filter(articles__in=visible).distinct(),
            "treatments": Treatment.objects.filter(articles__in=visible).distinct(),
            "filters": filters,
            "is_filtered": any(filters.values()),
        }

    def articles(self, condition="", treatment=""):
        """Live public articles below this page, the latest published first, with what a list shows of them."""
        pages = ArticlePage.objects.child_of(self).live().public()
        if condition:
            pages = pages.filter(conditions__slug=condition)
        if treatment:
            pages = pages.filter(treatments__slug=treatment)
        return pages.for_lists().order_by("-last_published_at", "-pk")


class ArticlePage(ReviewedPageMixin, BasePage):
    """A treatment page: what is known and what is not about a treatment for a condition."""

    main_message = models.TextField(
        _("main message"),
        max_length=280,
        help_text=_("The one thing a reader should take home, limits included. It stands under the title."),
    )
    summary = models.TextField(
        _("summary for lists"),
        max_length=200,
        help_text=_("What the page covers, in one sentence. Shown in lists and search."),
    )
    picture = models.ForeignKey(
        "core.ClinicImage",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Set its focal point, so that crops keep what matters. Empty: the page gets a drawing of its own."),
    )
    conditions = ParentalManyToManyField(
        "clinical.Condition", verbose_name=_("conditions"), blank=True, related_name="articles"
    )
    treatments = ParentalManyToManyField(
        "clinical.Treatment", verbose_name=_("treatments"), blank=True, related_name="articles"
    )
    author = models.ForeignKey(
        Author, verbose_name=_("author"), null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    body = StreamField(ArticleBodyBlock(), verbose_name=_("body"), default=new_article_body)
    objects = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("main_message"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel(name, widget=CheckboxSelectMultiple) for name in ("conditions", "treatments")],
            heading=_("About"),
            help_text=_("They decide the regulatory status shown under the title."),
        ),
        FieldPanel("picture"),
        FieldPanel("author"),
        FieldPanel("body"),
    ]
    reference_panels = [
        InlinePanel(
            "reference_links",
            heading=_("References"),
            label=_("reference"),
            help_text=_(
                "In the order of the numbers in the text. Cite one there with a superscript link to #ref-1, #ref-2 …"
            ),
        ),
        InlinePanel(
            "related_links",
            heading=_("Read next"),
            label=_("page"),
            max_num=MOST_RELATED,
            help_text=_("Up to three. Empty: pages on the same conditions and treatments."),
        ),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Content")),
            ObjectList(reference_panels, heading=_("References and related")),
            ObjectList(BasePage.promote_panels, heading=_("Search engines")),
            ObjectList(BasePage.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("main_message", boost=2),
        index.SearchField("summary"),
        index.SearchField("body"),
        index.RelatedFields(
            "conditions",
            [
                index.SearchField("name"),
                index.SearchField("short_name"),
                index.SearchField("synonyms"),
                index.FilterField("slug"),
            ],
        ),
        index.RelatedFields(
            "treatments",
            [
                index.SearchField("name"),
                index.SearchField("brand_names"),
                index.SearchField("synonyms"),
                index.FilterField("slug"),
            ],
        ),
    ]
    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("treatment page")
        verbose_name_plural = _("treatment pages")

    def get_context(self, request, *args, **kwargs):
        closing = self.parts[-1] if self.parts and self.parts[-1].kind == "call_to_action" else None
        return {
            **super().get_context(request, *args, **kwargs),
            "parts": self.parts[:-1] if closing else self.parts,
            "closing_call": closing,
            "takeaways": next((block for block in self.body if block.block_type == "takeaways"), None),
            "sign_off": self.sign_off_of_content() if getattr(request, "is_preview", False) else self.live_sign_off,
        }

    def sign_off_of_content(self):
        """The newest sign-off for exactly the content in hand: in a preview, the draft's."""
        signed = SignOff.objects.covering(self, self.serializable_data())
        return signed.select_related("signer__clinician_page").first()

    @cached_property
    def parts(self):
        """The body as sections with anchors."""
        return outline(self.body)

    @cached_property
    def reading_minutes(self):
        """Minutes to read the page."""
        return reading_minutes(self.body)

    @cached_property
    def statuses(self):
        """The rows of the regulatory status table for this page's treatments and conditions."""
        rows = RegulatoryStatus.objects.filter(
            treatment__in=list(self.treatments.all()), condition__in=list(self.conditions.all())
        )
        return list(rows.select_related("treatment", "condition"))

    @cached_property
    def references(self):
        """The references in the order of their numbers; of a draft, those of the draft."""
        keys = [link.reference_id for link in self.reference_links.all()]
        found = Reference.objects.in_bulk(keys)
        return [found[key] for key in keys if key in found]

    @cached_property
    def related_articles(self):
        """Chosen pages that are live and public; where none is chosen, those with most in common."""
        if keys := [link.article_id for link in self.related_links.all() if link.article_id]:
            return ArticlePage.objects.chosen(keys)
        similar = ArticlePage.objects.live().public().for_lists().sharing_topics_with(self)
        return attach_statuses(list(similar[:MOST_RELATED]))


class ArticleReference(Orderable):
    """A reference of an article, in the order of the numbers."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="reference_links")
    reference = models.ForeignKey(
        "clinical.Reference", verbose_name=_("reference"), on_delete=models.PROTECT, related_name="article_links"
    )
    panels = [FieldPanel("reference")]

    class Meta(Orderable.Meta):
        verbose_name = _("reference")
        constraints = [models.UniqueConstraint(fields=["page", "reference"], name="one_number_a_reference")]


class RelatedArticle(Orderable):
    """A page to read next, chosen by hand."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="related_links")
    article = models.ForeignKey(ArticlePage, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    panels = [PageChooserPanel("article", "articles.ArticlePage")]
