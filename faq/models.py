"""Questions and answers: written and reviewed once, shown on many pages."""

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.rich_text import expand_db_html
from wagtail.search import index

from clinical.numbering import Numbering
from core.blocks import PROSE
from core.models import BasePage
from core.structured_data import breadcrumbs
from review.bylines import full_reviews
from review.listing import on_time
from review.models import ReviewedMixin

from .finding import narrowed
from .panels import UsagePanel
from .structured_data import library

LONGEST_QUERY = 200


class FAQTopic(models.Model):
    """A heading of the FAQ library."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0, help_text=_("Smaller numbers come first."))

    class Meta:
        verbose_name = _("question topic")
        verbose_name_plural = _("question topics")
        ordering = ["sort_order", "name"]

    def __str__(self):
        return self.name

    @property
    def anchor(self):
        """Where the library page shows this topic."""
        return f"topic-{self.pk}"


class FAQEntryQuerySet(models.QuerySet):
    """Questions with their answers."""

    def listed(self):
        """Those that the library and the search show: live, and not so overdue that readers are warned."""
        return self.filter(on_time(), live=True)


class FAQEntry(
    ReviewedMixin,
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    ClusterableModel,
):
    """One question with its answer. A change shows, once signed, on every page that uses it."""

    question = models.CharField(
        _("question"), max_length=200, help_text=_("As a visitor would ask it. It ends with a question mark.")
    )
    answer = RichTextField(
        _("answer"),
        features=PROSE,
        help_text=_("The short answer first, then what it depends on. Where nobody knows, say so."),
    )
    topic = models.ForeignKey(
        FAQTopic,
        verbose_name=_("topic"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="entries",
        help_text=_("Where it stands in the FAQ library. Empty: not in the library."),
    )
    conditions = ParentalManyToManyField(
        "clinical.Condition", verbose_name=_("conditions"), blank=True, related_name="faq_entries"
    )
    treatments = ParentalManyToManyField(
        "clinical.Treatment", verbose_name=_("treatments"), blank=True, related_name="faq_entries"
    )
    check_kinds = {"question": "faq_question", "answer": "faq_answer"}
    panels = [
        FieldPanel("question"),
        FieldPanel("answer"),
        FieldPanel("topic"),
        MultiFieldPanel(
            [FieldPanel(name, widget=CheckboxSelectMultiple) for name in ("conditions", "treatments")],
            heading=_("About"),
        ),
        UsagePanel(heading=_("Pages that use it")),
        PublishingPanel(),
    ]
    objects = FAQEntryQuerySet.as_manager()
    search_fields = [
        index.SearchField("question", boost=3),
        index.AutocompleteField("question"),
        index.SearchField("answer"),
        index.FilterField("live"),
        index.FilterField("locale_id"),
        index.FilterField("translation_key"),
        index.FilterField("topic_id"),
        index.FilterField("id"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("question and answer")
        verbose_name_plural = _("questions and answers")
        ordering = ["question"]

    def __str__(self):
        return self.question

    def clean(self):
        super().clean()
        if self.question and not self.question.rstrip().endswith("?"):
            raise ValidationError({"question": _("A question ends with a question mark.")})

    @property
    def anchor(self):
        """The address part that opens this entry where it is shown."""
        return f"q-{self.pk}"

    def get_preview_template(self, request, mode_name):
        return "faq/faq_entry_preview.html"


class FAQLibraryPage(BasePage):
    """All questions and answers, by topic."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count = 1
    query_parameters = frozenset({"q"})

    class Meta:
        verbose_name = _("FAQ library")

    def get_context(self, request, *args, **kwargs):
        query = " ".join(request.GET.get("q", "").replace("\x00", " ").split())[:LONGEST_QUERY]
        context = super().get_context(request, *args, **kwargs)
        meta = SimpleLazyObject(lambda: context["meta"].listed_where(not query))
        facts = self.found(query) if query else {"topics": SimpleLazyObject(lambda: self.topics)}
        return {**context, "query": query, **facts, "meta": meta, "numbering": Numbering()}

    def found(self, query):
        """The topics with what a search finds, how much that is, and what of the words it has."""
        has = narrowed(self.topics, query)
        topics = [topic for topic in self.topics if topic.listed_entries]
        return {"topics": topics, "found": sum(len(topic.listed_entries) for topic in topics), "has": has}

    def structured_data(self, context):
        return [*library(self, context), *breadcrumbs(self, context)]

    @cached_property
    def topics(self):
        """Topics that have listed entries, each with them as `listed_entries`; as many queries for two as for a hundred."""
        listed = FAQEntry.objects.listed().select_related("live_sign_off")
        entries = models.Prefetch("entries", listed, to_attr="listed_entries")
        topics = [topic for topic in FAQTopic.objects.prefetch_related(entries) if topic.listed_entries]
        shown = [entry for topic in topics for entry in topic.listed_entries]
        expand_answers(shown)
        attach_full_reviews(shown)
        return topics


def attach_full_reviews(entries):
    """Give each entry its `full_review`, which its last correction left as it was."""
    found = full_reviews([entry.live_sign_off for entry in entries])
    for entry in entries:
        entry.full_review = found[entry.live_sign_off_id]


def expand_answers(entries):
    """Give each entry its `answer_html`, looking up the pages that all answers together link to at once."""
    between = "\x1e"
    answers = expand_db_html("".join(entry.answer.replace(between, "") + between for entry in entries)).split(between)
    for entry, answer in zip(entries, answers, strict=False):  # what follows the last mark is empty
        entry.answer_html = answer
