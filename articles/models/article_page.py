"""A treatment page and the pages to read next."""

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList, PageChooserPanel, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from articles.blocks import ArticleBodyBlock, pictures_in
from articles.conversion import converted
from articles.forms import ArticleForm
from articles.layout import new_article_body
from articles.outline import outline, reading_minutes
from articles.provenance import provenance
from articles.querysets import ArticleQuerySet, attach_statuses
from articles.structured_data import article
from clinical.models import Reference, RegulatoryStatus
from clinical.numbering import Numbering
from core.models import BasePage
from core.structured_data import breadcrumbs
from faq.blocks import shown_questions
from review.models import ReviewedPageMixin
from review.statuses import for_readers

from .authors import Author

MOST_RELATED = 3
PROVENANCE = ("sign_off", "full_review", "updates", "older_updates")


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
    change_note = models.TextField(
        _("what is new, for readers"),
        max_length=300,
        blank=True,
        help_text=_(
            "One plain sentence for the list of updates at the end of the page, like “Added the results of a 2025 trial”."
        ),
    )
    conflicts = models.TextField(
        _("conflicts and funding of this page"),
        max_length=500,
        blank=True,
        help_text=_(
            "What readers should know about the author’s or the reviewer’s interests, or who paid. The clinic’s own words on it stand on every page."
        ),
    )
    base_form_class = ArticleForm
    shows_statuses = True  # readers see at once where one got weaker (review/status_changes.py)
    shown_parts = ("parts", "closing_call", "takeaways")  # looked up once the template shows them
    owes_balance = True  # readers are owed what is unknown, the risks and the alternatives (review/checks/balance.py)
    objects = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        FieldPanel("change_note"),
        *BasePage.content_panels,
        FieldPanel("main_message"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel(name, widget=CheckboxSelectMultiple) for name in ("conditions", "treatments")],
            heading=_("About"),
            help_text=_("What you tick here decides which regulatory status stands under the title."),
        ),
        FieldPanel("picture"),
        FieldPanel("author"),
        FieldPanel("body"),
        FieldPanel("conflicts"),
    ]
    related_panels = [
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
            ObjectList(related_panels, heading=_("Read next")),
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
    card_kind = "article"
    takes_tags = True
    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("treatment page")
        verbose_name_plural = _("treatment pages")

    def with_content_json(self, content):
        """The page as a version has it; of one with references by hand, with citations in their place."""
        if keys := [row["reference"] for row in content.get("reference_links") or ()]:
            found = Reference.objects.in_bulk(keys)
            content = converted(content, {key: escape(row.label) for key, row in found.items()})
        return super().with_content_json(content)

    def get_context(self, request, *args, **kwargs):
        is_preview = getattr(request, "is_preview", False)
        origin = SimpleLazyObject(lambda: provenance(self, is_preview=is_preview))
        shown = SimpleLazyObject(lambda: self.shown(origin["sign_off"], is_preview))
        context = super().get_context(request, *args, **kwargs)
        meta = SimpleLazyObject(lambda: with_dates(context["meta"], origin))
        lazy = {name: SimpleLazyObject(lambda name=name: getattr(self, name)) for name in self.shown_parts}
        lazy |= {name: SimpleLazyObject(lambda name=name: origin[name]) for name in PROVENANCE}
        lazy |= {name: SimpleLazyObject(lambda name=name: shown[name]) for name in ("statuses", "signed_rows")}
        return {**context, "meta": meta, "numbering": Numbering(getattr(request, "is_review", False)), **lazy}

    def shown(self, sign_off, is_preview):
        """The statuses that readers see: as they were signed; in a preview, and of older sign-offs, as they are."""
        signed = {} if is_preview else for_readers(sign_off)
        return signed or {"statuses": self.statuses, "signed_rows": {}}

    @property
    def lead(self):
        return self.main_message

    def pictures(self):
        return [(self.picture, ["head", "lead", "card", "row"]), *pictures_in(self.body)]

    def structured_data(self, context):
        return [*article(self, context), *breadcrumbs(self, context)]

    @cached_property
    def questions(self):
        """All questions in its text that visitors see."""
        blocks = [block for part in self.outlined for block in part.blocks if block.block_type == "faq"]
        return [one for block in blocks for one in shown_questions(block.value["items"])]

    @cached_property
    def outlined(self):
        """The body as sections with anchors."""
        return outline(self.body)

    @cached_property
    def parts(self):
        """The sections between the takeaways and the call to action that closes the page."""
        return self.outlined[:-1] if self.closing_call else self.outlined

    @cached_property
    def closing_call(self):
        """The call to action at the end, a band across the page."""
        return self.outlined[-1] if self.outlined and self.outlined[-1].kind == "call_to_action" else None

    @cached_property
    def takeaways(self):
        """The block of key takeaways, which stands at the top."""
        return next((block for block in self.body if block.block_type == "takeaways"), None)

    @cached_property
    def reading_minutes(self):
        """Minutes to read the page."""
        return reading_minutes(self.body)

    @cached_property
    def statuses(self):
        """The rows of the regulatory status table for this page's treatments and conditions, as they are now."""
        rows = RegulatoryStatus.objects.filter(
            treatment__in=self.about["treatments"], condition__in=self.about["conditions"]
        )
        return list(rows.select_related("treatment", "condition"))

    @cached_property
    def about(self):
        """The conditions and treatments the page is about; of a draft, those of the draft."""
        return {name: list(getattr(self, name).all()) for name in ("conditions", "treatments")}

    @cached_property
    def chosen_keys(self):
        """The pages to read next that an editor chose."""
        return [link.article_id for link in self.related_links.all() if link.article_id]

    @cached_property
    def listed(self):
        """All pages that lists show; asked for once, so that what is closed to visitors is looked up once."""
        return ArticlePage.objects.listed()

    @cached_property
    def related_articles(self):
        """Chosen pages that lists show; where none is chosen, those with most in common."""
        if self.chosen_keys:
            return self.listed.with_keys(self.chosen_keys)
        similar = self.listed.for_lists().sharing_topics_with(self)
        return attach_statuses(list(similar[:MOST_RELATED]))

    @cached_property
    def topic(self):
        """What the page is about first, as the name of a field and a term: a condition, or else a treatment."""
        return next(((name, terms[0]) for name, terms in self.about.items() if terms), None)

    @cached_property
    def leafing(self):
        """The pages before and after this one in its topic, and the topic's name; empty where it is alone there."""
        if not (self.topic and self.pk):
            return {}
        name, term = self.topic
        beside = self.listed.beside(self, **{name: term})
        return {"previous": beside.get(True), "next": beside.get(False), "label": term.label} if beside else {}


def with_dates(meta, origin):
    """What the head of the page says, with the days that its list of updates has."""
    meta.moments = SimpleLazyObject(
        lambda: [one.moment for one in [*origin["updates"], *origin["older_updates"]] if one.moment]
    )
    return meta


class RelatedArticle(Orderable):
    """A page to read next, chosen by hand."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="related_links")
    article = models.ForeignKey(ArticlePage, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    panels = [PageChooserPanel("article", "articles.ArticlePage")]
