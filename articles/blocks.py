"""The blocks a page's body is made of. Each has an icon, a description, a template and a preview with believable content."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from consultations.blocks import CallToActionBlock
from core.blocks import INLINE, PROSE, PartBlock
from faq.blocks import FAQBlock, repeated_question_errors

from . import previews

TEXT = _("Text")
FACTS = _("Facts")
MEDIA = _("Pictures and files")
MOST_ITEMS = 7  # CDC Clear Communication Index: lists of at most seven


class HeadingBlock(blocks.StructBlock):
    """A heading; a main one starts a new part of the page and stands in “On this page”."""

    level = blocks.ChoiceBlock(
        choices=[("h2", _("Main heading")), ("h3", _("Heading below a main one"))], default="h2", label=_("level")
    )
    text = blocks.CharBlock(max_length=120, label=_("heading"))

    class Meta:
        icon = "title"
        label = _("Heading")
        group = TEXT
        description = _("Starts a new part of the page. Main headings are listed under “On this page”.")
        template = "articles/blocks/heading.html"
        label_format = "{text}"
        preview_value = previews.HEADING


class TextBlock(PartBlock):
    """Running text."""

    text = blocks.RichTextBlock(features=PROSE, label=_("text"))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = TEXT
        description = _("Paragraphs, links and lists.")
        template = "articles/blocks/text.html"
        label_format = "{text}"
        preview_value = previews.TEXT


class TakeawaysBlock(PartBlock):
    """The main message in three to five sentences."""

    items = blocks.ListBlock(
        blocks.CharBlock(max_length=300, label=_("sentence")), min_num=3, max_num=5, label=_("takeaways")
    )

    class Meta:
        icon = "list-ul"
        label = _("Key takeaways")
        group = FACTS
        description = _("Three to five sentences in a quiet panel at the top of the page, whatever its place here.")
        template = "articles/blocks/takeaways.html"
        preview_value = previews.TAKEAWAYS


def sentences(label):
    """A list of up to seven short passages with links."""
    return blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE, label=_("sentence")), min_num=1, max_num=MOST_ITEMS, label=label
    )


class KnownUnknownBlock(PartBlock):
    """What good studies have measured beside what nobody knows yet: solid and dotted."""

    known = sentences(_("what we know"))
    unknown = sentences(_("what we do not yet know"))

    class Meta:
        icon = "view"
        label = _("What is known, and what is not")
        group = FACTS
        description = _("Two columns: what studies have measured, and what nobody knows yet.")
        template = "articles/blocks/known_unknown.html"
        preview_value = previews.KNOWN_UNKNOWN


class FactBlock(blocks.StructBlock):
    """A short term and what there is to say about it."""

    term = blocks.CharBlock(max_length=60, label=_("term"))
    text = blocks.TextBlock(max_length=400, rows=2, label=_("text"))

    class Meta:
        icon = "tag"
        label = _("Fact")
        label_format = "{term}"


class FactsBlock(PartBlock):
    """A heading, an introduction and terms with their text."""

    heading = blocks.CharBlock(max_length=120, label=_("heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("introduction"))
    items = blocks.ListBlock(FactBlock(), min_num=1, max_num=MOST_ITEMS, label=_("items"))

    class Meta:
        abstract = True
        group = FACTS
        template = "articles/blocks/facts.html"
        label_format = "{heading}"


class WhoMayNotSuitBlock(FactsBlock):
    """Who a treatment may not suit."""

    heading = blocks.CharBlock(max_length=120, default=_("Who it may not suit"), label=_("heading"))

    class Meta:
        icon = "user"
        label = _("Who it may not suit")
        description = _("Conditions and situations that speak against the treatment, each with a word of why.")
        preview_value = previews.WHO_MAY_NOT_SUIT


class RisksBlock(FactsBlock):
    """Risks and side effects."""

    heading = blocks.CharBlock(max_length=120, default=_("Risks and side effects"), label=_("heading"))

    class Meta:
        icon = "warning"
        label = _("Risks and side effects")
        description = _("Each risk by name, with what it means for a patient. Never folded away.")
        preview_value = previews.RISKS


class PhaseBlock(blocks.StructBlock):
    """One phase of a treatment with its safety measures."""

    title = blocks.CharBlock(max_length=60, label=_("when"))
    measures = blocks.ListBlock(
        blocks.CharBlock(max_length=200, label=_("measure")), min_num=1, max_num=MOST_ITEMS, label=_("measures")
    )

    class Meta:
        icon = "time"
        label = _("Phase")
        label_format = "{title}"


class SafetyMeasuresBlock(PartBlock):
    """What the clinic does for safety, before, during and after."""

    heading = blocks.CharBlock(max_length=120, default=_("How we keep watch"), label=_("heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("introduction"))
    phases = blocks.ListBlock(PhaseBlock(), min_num=1, max_num=3, label=_("phases"))

    class Meta:
        icon = "lock"
        label = _("Safety measures")
        group = FACTS
        description = _("What the clinic does before, during and after a treatment.")
        template = "articles/blocks/safety_measures.html"
        preview_value = previews.SAFETY_MEASURES


class StepBlock(blocks.StructBlock):
    """One step."""

    title = blocks.CharBlock(max_length=80, label=_("step"))
    text = blocks.TextBlock(max_length=500, rows=2, label=_("text"))

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        label_format = "{title}"


class StepsBlock(PartBlock):
    """What happens, step by step."""

    heading = blocks.CharBlock(max_length=120, default=_("What to expect"), label=_("heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("introduction"))
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=MOST_ITEMS, label=_("steps"))

    class Meta:
        icon = "list-ol"
        label = _("What to expect")
        group = FACTS
        description = _("Numbered steps, like those of a first consultation.")
        template = "articles/blocks/steps.html"
        preview_value = previews.STEPS


class StatusCellBlock(blocks.StructBlock):
    """A cell that shows a row of the regulatory status table, or words where the FDA has no say."""

    status = SnippetChooserBlock("clinical.RegulatoryStatus", required=False, label=_("regulatory status"))
    text = blocks.CharBlock(max_length=120, required=False, label=_("or words"))

    class Meta:
        icon = "tag"
        label = _("Regulatory status")


class ComparisonBlock(PartBlock):
    """A table that turns into cards on a phone."""

    heading = blocks.CharBlock(max_length=120, default=_("Other treatments, approved ones first"), label=_("heading"))
    caption = blocks.CharBlock(
        max_length=160,
        label=_("what the table compares"),
        help_text=_("For people who cannot see it, like “Treatments for OCD compared”."),
    )
    table = TypedTableBlock(
        [
            ("text", blocks.RichTextBlock(features=INLINE, required=False, label=_("Text"))),
            ("status", StatusCellBlock(label=_("Regulatory status"))),
        ],
        label=_("table"),
        help_text=_("The first column names the row."),
    )

    class Meta:
        icon = "table"
        label = _("Comparison")
        group = FACTS
        description = _("Treatments side by side. On a phone each row becomes a card.")
        template = "articles/blocks/comparison.html"
        preview_value = previews.COMPARISON


class TimelineRowBlock(blocks.StructBlock):
    """One treatment's time to effect in weeks: waiting, measured, not known."""

    name = blocks.CharBlock(max_length=60, label=_("name"))
    text = blocks.CharBlock(max_length=200, label=_("in words"))
    wait = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("weeks of waiting"))
    known = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("weeks measured in trials"))
    unknown = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("weeks nobody knows"))

    def clean(self, value):
        value = super().clean(value)
        if value["wait"] + value["known"] + value["unknown"] != 12:
            message = _("Waiting, measured and not known must add up to 12 weeks.")
            raise blocks.StructBlockValidationError({"unknown": ValidationError(message)})
        return value

    class Meta:
        icon = "time"
        label = _("Row")
        label_format = "{name}"


class TimelineBlock(PartBlock):
    """When an effect may be noticed: solid where trials measured it, dotted where nobody knows."""

    rows = blocks.ListBlock(TimelineRowBlock(), min_num=1, max_num=5, label=_("rows"))
    caption = blocks.RichTextBlock(features=INLINE, label=_("caption"), help_text=_("Say what solid and dotted mean."))

    class Meta:
        icon = "history"
        label = _("Time line of 12 weeks")
        group = FACTS
        description = _("When an effect may be noticed: solid where trials measured it, dotted where nobody knows.")
        template = "articles/blocks/timeline.html"
        preview_value = previews.TIMELINE


class PictureBlock(PartBlock):
    """A picture with a caption."""

    picture = ImageBlock(label=_("picture"))
    caption = blocks.RichTextBlock(features=INLINE, required=False, label=_("caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        group = MEDIA
        description = _("A picture with a caption and words for people who cannot see it.")
        template = "articles/blocks/picture.html"


class QuoteBlock(blocks.StructBlock):
    """Words of a person of the clinic."""

    text = blocks.TextBlock(
        max_length=400,
        rows=3,
        label=_("words"),
        help_text=_("Without quotation marks. Patients' words need their written authorization."),
    )
    name = blocks.CharBlock(max_length=80, label=_("who said it"))
    role = blocks.CharBlock(max_length=120, required=False, label=_("role"))

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = TEXT
        description = _("Words of a person of the clinic, with name and role.")
        template = "articles/blocks/quote.html"
        label_format = "{name}"
        preview_value = previews.QUOTE


class NoticeBlock(blocks.StructBlock):
    """Something readers must not miss."""

    heading = blocks.CharBlock(max_length=120, label=_("heading"))
    text = blocks.RichTextBlock(features=INLINE, label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("Notice")
        group = TEXT
        description = _("Something readers must not miss, like not to stop a medicine on their own.")
        template = "articles/blocks/notice.html"
        label_format = "{heading}"
        preview_value = previews.NOTICE


class DocumentBlock(blocks.StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("document"))
    description = blocks.CharBlock(max_length=200, required=False, label=_("what it is"))

    class Meta:
        icon = "doc-full"
        label = _("Document")
        group = MEDIA
        description = _("A file to download, with its kind and size.")
        template = "articles/blocks/document.html"


class RelatedPagesBlock(blocks.StructBlock):
    """Pages to read next, chosen by hand."""

    heading = blocks.CharBlock(max_length=120, default=_("Read next"), label=_("heading"))
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="articles.ArticlePage", label=_("page")),
        min_num=1,
        max_num=4,
        label=_("pages"),
    )

    class Meta:
        icon = "doc-empty"
        label = _("Related pages")
        group = MEDIA
        description = _("Pages to read next, within the text. The end of the page has its own list.")
        template = "articles/blocks/related_pages.html"


class ProseBlocks(blocks.StreamBlock):
    """The blocks that any page of running text may use."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    steps = StepsBlock()
    comparison = ComparisonBlock()
    picture = PictureBlock()
    document = DocumentBlock()
    faq = FAQBlock(preview_value=previews.FAQ)
    call_to_action = CallToActionBlock(preview_value=previews.CALL_TO_ACTION)
    related_pages = RelatedPagesBlock()

    def clean(self, value, *args, **kwargs):
        value = super().clean(value, *args, **kwargs)
        if errors := repeated_question_errors(value):
            raise blocks.StreamBlockValidationError(block_errors=errors)
        return value


class ArticleBodyBlock(ProseBlocks):
    """The body of a treatment page."""

    takeaways = TakeawaysBlock()
    known_unknown = KnownUnknownBlock()
    who_may_not_suit = WhoMayNotSuitBlock()
    risks = RisksBlock()
    safety_measures = SafetyMeasuresBlock()
    timeline = TimelineBlock()
