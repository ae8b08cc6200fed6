"""Running text: headings, paragraphs, a quote, a notice."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles import previews
from core.blocks import INLINE, PART_PREVIEW, PROSE, PartBlock

TEXT = _("Text")


class HeadingBlock(blocks.StructBlock):
    """A heading; a main one starts a new part of the page and stands in “On this page”."""

    level = blocks.ChoiceBlock(
        choices=[("h2", _("Main heading")), ("h3", _("Heading below a main one"))], default="h2", label=_("Level")
    )
    text = blocks.CharBlock(max_length=120, label=_("Heading"))

    class Meta:
        icon = "title"
        label = _("Heading")
        group = TEXT
        description = _("Starts a new part of the page. Main headings are listed under “On this page”.")
        template = "articles/blocks/heading.html"
        preview_template = PART_PREVIEW
        label_format = "{text}"
        preview_value = previews.HEADING


class TextBlock(PartBlock):
    """Running text."""

    text = blocks.RichTextBlock(features=PROSE, label=_("Text"))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = TEXT
        description = _("Paragraphs, links and lists.")
        template = "articles/blocks/text.html"
        label_format = "{text}"
        preview_value = previews.TEXT


class QuoteBlock(blocks.StructBlock):
    """Words of a person of the clinic."""

    text = blocks.TextBlock(
        max_length=400,
        rows=3,
        label=_("Words"),
        help_text=_("Without quotation marks. Patients' words need their written authorization."),
    )
    name = blocks.CharBlock(max_length=80, label=_("Who said it"))
    role = blocks.CharBlock(max_length=120, required=False, label=_("Role"))

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = TEXT
        description = _("Words of a person of the clinic, with name and role.")
        template = "articles/blocks/quote.html"
        check_kind = "quote"
        preview_template = PART_PREVIEW
        label_format = "{name}"
        preview_value = previews.QUOTE


class NoticeBlock(blocks.StructBlock):
    """Something readers must not miss."""

    heading = blocks.CharBlock(max_length=120, label=_("Heading"))
    text = blocks.RichTextBlock(features=INLINE, label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Notice")
        group = TEXT
        description = _("Something readers must not miss, like not to stop a medicine on their own.")
        template = "articles/blocks/notice.html"
        preview_template = PART_PREVIEW
        label_format = "{heading}"
        preview_value = previews.NOTICE
