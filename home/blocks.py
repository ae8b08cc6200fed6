"""The home page's own blocks."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from articles.blocks import StepBlock
from articles.models import ArticlePage
from clinical.models import ClinicianPage, RegulatoryStatus
from consultations.blocks import CallToActionBlock
from core.blocks import INLINE, LinkBlock

from . import previews

SECTIONS = _("Sections")


def sample_ledger():
    """The first rows of the status table, for the preview."""
    return {**previews.LEDGER, "rows": [{"status": row} for row in RegulatoryStatus.objects.all()[:5]]}


def sample_articles():
    """The articles published last, for the preview."""
    return {**previews.FEATURED, "pages": list(ArticlePage.objects.listed().order_by("-last_published_at")[:4])}


def as_readers_see_them(keys, signed):
    """The rows with these keys: as they were signed with the page; those that were not, as they are."""
    others = [key for key in keys if key not in signed]
    return {**signed, **RegulatoryStatus.objects.select_related("treatment", "condition").in_bulk(others)}


class LedgerBlock(blocks.StructBlock):
    """Where each treatment stands with the FDA: chosen rows of the regulatory status table, each leading to a page."""

    heading = blocks.CharBlock(max_length=120, default=_("Where each treatment stands"), label=_("heading"))
    intro = blocks.TextBlock(required=False, max_length=300, rows=2, label=_("introduction"))
    rows = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("status", SnippetChooserBlock("clinical.RegulatoryStatus", label=_("regulatory status"))),
                (
                    "page",
                    blocks.PageChooserBlock(page_type="articles.ArticlePage", required=False, label=_("page to read")),
                ),
            ],
            icon="tag",
            label=_("Row"),
        ),
        min_num=1,
        max_num=8,
        label=_("rows"),
    )

    def get_context(self, value, parent_context=None):
        chosen = [row["status"].pk for row in value["rows"] if row.get("status")]
        found = as_readers_see_them(chosen, (parent_context or {}).get("signed_rows", {}))
        rows = [(found[row["status"].pk], row.get("page")) for row in value["rows"] if row.get("status")]
        chosen = [page.pk for _status, page in rows if page]
        visible = set(ArticlePage.objects.listed().filter(pk__in=chosen).values_list("pk", flat=True))
        shown = [{"status": status, "page": page if page and page.pk in visible else None} for status, page in rows]
        return {**super().get_context(value, parent_context), "rows": shown}

    class Meta:
        icon = "list-ul"
        label = _("Where treatments stand")
        group = SECTIONS
        description = _("Rows of the regulatory status table, each with its mark and statement.")
        template = "home/blocks/ledger.html"
        label_format = "{heading}"
        preview_value = staticmethod(sample_ledger)


class StepsSectionBlock(blocks.StructBlock):
    """What happens, step by step, as a section of the home page."""

    heading = blocks.CharBlock(max_length=120, label=_("heading"))
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=7, label=_("steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        group = SECTIONS
        description = _("Numbered steps, like those of a first visit.")
        template = "home/blocks/steps_section.html"
        label_format = "{heading}"
        preview_value = previews.STEPS


class FeaturedArticlesBlock(blocks.StructBlock):
    """Treatment pages to read first: one large, the others in rows."""

    heading = blocks.CharBlock(max_length=120, default=_("Read before you decide"), label=_("heading"))
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="articles.ArticlePage", label=_("page")),
        min_num=1,
        max_num=5,
        label=_("pages"),
        help_text=_("The first one is shown large."),
    )

    def get_context(self, value, parent_context=None):
        lead, *others = ArticlePage.objects.chosen([page.pk for page in value["pages"] if page]) or [None]
        return {**super().get_context(value, parent_context), "lead": lead, "others": others}

    class Meta:
        icon = "doc-full"
        label = _("Pages to read")
        group = SECTIONS
        description = _("One treatment page large, up to four more in rows.")
        template = "home/blocks/featured_articles.html"
        label_format = "{heading}"
        preview_value = staticmethod(sample_articles)


class CliniciansBlock(blocks.StructBlock):
    """The clinicians whose pages are live."""

    heading = blocks.CharBlock(max_length=120, default=_("Who you would meet"), label=_("heading"))
    intro = blocks.TextBlock(required=False, max_length=300, rows=2, label=_("introduction"))

    def get_context(self, value, parent_context=None):
        clinicians = ClinicianPage.objects.live().public().order_by("path")
        return {**super().get_context(value, parent_context), "clinicians": clinicians}

    class Meta:
        icon = "group"
        label = _("Clinicians")
        group = SECTIONS
        description = _("All clinicians whose pages are live, with their board.")
        template = "home/blocks/clinicians.html"
        label_format = "{heading}"
        preview_value = previews.CLINICIANS


class ProseSectionBlock(blocks.StructBlock):
    """A section of running text."""

    heading = blocks.CharBlock(max_length=120, label=_("heading"))
    text = blocks.RichTextBlock(features=[*INLINE, "ol", "ul"], label=_("text"))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = SECTIONS
        description = _("A heading with running text.")
        template = "home/blocks/prose_section.html"
        label_format = "{heading}"
        preview_value = previews.PROSE


class HomeBodyBlock(blocks.StreamBlock):
    """The sections of the home page below its headline."""

    ledger = LedgerBlock()
    steps = StepsSectionBlock()
    featured = FeaturedArticlesBlock()
    clinicians = CliniciansBlock()
    text = ProseSectionBlock()
    call_to_action = CallToActionBlock()


class FooterColumnBlock(blocks.StructBlock):
    """A column of links in the footer."""

    heading = blocks.CharBlock(max_length=60, label=_("heading"))
    links = blocks.ListBlock(LinkBlock(), min_num=1, label=_("links"))

    class Meta:
        icon = "list-ul"
        label = _("Column")
        label_format = "{heading}"
