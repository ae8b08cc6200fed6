"""The FAQ block: a heading, then any mix of questions written in place and chosen entries."""

from collections import Counter

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from core.blocks import PROSE, PartBlock


class QuestionBlock(blocks.StructBlock):
    """A question that belongs to this page alone."""

    question = blocks.CharBlock(max_length=200, label=_("question"))
    answer = blocks.RichTextBlock(features=PROSE, label=_("answer"))

    class Meta:
        icon = "help"
        label = _("Question written here")
        description = _("A question that only this page needs.")
        label_format = "{question}"


class FAQItemsBlock(blocks.StreamBlock):
    """Questions in the order readers see them."""

    question = QuestionBlock()
    entry = SnippetChooserBlock(
        "faq.FAQEntry",
        icon="snippet",
        label=_("Shared question"),
        help_text=_("Reviewed once, shown on many pages. Changing it there changes it here."),
    )

    class Meta:
        required = True


class FAQBlock(PartBlock):
    """Questions and answers that readers open one by one."""

    heading = blocks.CharBlock(max_length=120, default=_("Questions"), label=_("heading"))
    items = FAQItemsBlock(min_num=1, label=_("questions"))

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        group = _("Questions and action")
        description = _("Questions readers open one by one: written here, or chosen from the shared ones.")
        template = "faq/blocks/faq.html"
        label_format = "{heading}"


def question_text(item):
    """The words a reader sees as the question of one item of an FAQ block; empty where nothing was filled in."""
    if item.block_type == "question":
        return (item.value.get("question") or "").strip()
    return item.value.question if item.value else ""


def questions_of(stream):
    """All questions that the FAQ blocks of a stream show, folded for comparison."""
    return [
        question_text(item).casefold() for block in stream if block.block_type == "faq" for item in block.value["items"]
    ]


def repeated_question_errors(stream):
    """An error for each FAQ block of a stream with a question that the page already has, by the block's index."""
    counts = Counter(filter(None, questions_of(stream)))
    errors = {}
    for index, block in enumerate(stream):
        if block.block_type == "faq" and (again := repeated_items(block.value["items"], counts)):
            errors[index] = blocks.StructBlockValidationError(
                {"items": blocks.StreamBlockValidationError(block_errors=again)}
            )
    return errors


def repeated_items(items, counts):
    """An error for each item whose question stands more than once on the page, by the item's index."""
    message = _("This question is already on the page. Remove one of the two.")
    return {
        index: ValidationError(message)
        for index, item in enumerate(items)
        if counts[question_text(item).casefold()] > 1
    }
