"""The FAQ block: a heading, then any mix of questions written in place and chosen entries."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from core.blocks import PART_PREVIEW, PROSE, PartBlock, anchor_for
from review.listing import outdated

QUESTIONS = _("Questions and action")
PREVIEW_QUESTION = {
    "question": _("Who may be considered?"),
    "answer": _("<p>Adults who have not improved enough with therapy and medicine. A full evaluation decides.</p>"),
}
PREVIEW_ENTRY = {
    "question": _("Is ketamine FDA-approved for OCD?"),
    "answer": _("<p>No. Using it for OCD is off-label: lawful, and based on less evidence than an approval needs.</p>"),
}


class QuestionBlock(blocks.StructBlock):
    """A question that belongs to this page alone."""

    question = blocks.CharBlock(max_length=200, label=_("Question"))
    answer = blocks.RichTextBlock(features=PROSE, label=_("Answer"))

    class Meta:
        icon = "help"
        label = _("Question written here")
        group = QUESTIONS
        description = _("A question that only this page needs.")
        template = "faq/blocks/question.html"
        preview_template = PART_PREVIEW
        label_format = "{question}"
        check_kinds = {"question": "faq_question", "answer": "faq_answer"}
        preview_value = PREVIEW_QUESTION


class SharedQuestionBlock(SnippetChooserBlock):
    """A question from the shared ones."""

    def __init__(self, **kwargs):
        super().__init__("faq.FAQEntry", **kwargs)

    def bulk_to_python(self, values):
        """The chosen questions; the sign-offs, which tell whether an answer is overdue, with one query for all."""
        entries = super().bulk_to_python(values)
        prefetch_related_objects([entry for entry in entries if entry], "live_sign_off")
        return entries

    def get_preview_value(self):
        return self.model_class(**PREVIEW_ENTRY, live=True)

    class Meta:
        icon = "snippet"
        label = _("Shared question")
        group = QUESTIONS
        description = _("Reviewed once, shown on many pages. Changing it there changes it here.")
        template = "faq/blocks/question.html"
        preview_template = PART_PREVIEW


class FAQItemsBlock(blocks.StreamBlock):
    """Questions in the order readers see them."""

    question = QuestionBlock()
    entry = SharedQuestionBlock()

    class Meta:
        required = True


class FAQBlock(PartBlock):
    """Questions and answers that readers open one by one."""

    heading = blocks.CharBlock(max_length=120, default=_("Questions"), label=_("Heading"))
    items = FAQItemsBlock(min_num=1, label=_("Questions"))

    def get_context(self, value, parent_context=None):
        return {**super().get_context(value, parent_context), "questions": shown_questions(value["items"])}

    def get_preview_value(self):
        shared = self.child_blocks["items"].child_blocks["entry"].get_preview_value()
        items = [("question", PREVIEW_QUESTION), ("entry", shared)]
        return self.normalize({"heading": _("Questions"), "items": items})

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        group = QUESTIONS
        description = _("Questions readers open one by one: written here, or chosen from the shared ones.")
        template = "faq/blocks/faq.html"
        check_part = "faq"
        label_format = "{heading}"


@dataclass
class ShownQuestion:
    """A question as a page shows it."""

    anchor: str
    question: str
    answer: object
    overdue_since: date | None = None


def shown_questions(items):
    """The questions that visitors see, in order: a shared one only while it is live, one written here once it has words."""
    seen = [item for item in items if question_text(item) and (item.block_type == "question" or item.value.live)]
    late = outdated([item.value.live_sign_off for item in seen if item.block_type == "entry"])
    return [shown(item, late) for item in seen]


def shown(item, late):
    if item.block_type == "entry":
        entry = item.value
        due_on = entry.live_sign_off.due_on if entry.live_sign_off_id in late else None
        return ShownQuestion(entry.anchor, entry.question, entry.answer, due_on)
    return ShownQuestion(anchor_for("question", item.id), item.value["question"], item.value["answer"])


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
