"""What is known and what is not, risks, safety, steps: facts in a form that can be scanned."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles import previews
from core.blocks import INLINE, PROSE, PartBlock

FACTS = _("Facts")
MOST_ITEMS = 7  # CDC Clear Communication Index: lists of at most seven


class TakeawaysBlock(PartBlock):
    """The main message in three to five sentences."""

    items = blocks.ListBlock(
        blocks.CharBlock(max_length=300, label=_("Sentence")), min_num=3, max_num=5, label=_("Takeaways")
    )

    class Meta:
        icon = "list-ul"
        label = _("Key takeaways")
        group = FACTS
        description = _("Three to five sentences in a quiet panel at the top of the page, whatever its place here.")
        template = "articles/blocks/takeaways.html"
        check_part = "takeaways"
        label_format = "{items}"
        preview_value = previews.TAKEAWAYS


def sentences(label):
    """A list of up to seven short passages with links."""
    return blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE, label=_("Sentence")), min_num=1, max_num=MOST_ITEMS, label=label
    )


class KnownUnknownBlock(PartBlock):
    """What good studies have measured beside what nobody knows yet: solid and dotted."""

    known = sentences(_("What we know"))
    unknown = sentences(_("What we do not yet know"))

    class Meta:
        icon = "view"
        label = _("What is known, and what is not")
        group = FACTS
        description = _("Two columns: what studies have measured, and what nobody knows yet.")
        template = "articles/blocks/known_unknown.html"
        check_parts = {"known": "known", "unknown": "unknown"}
        label_format = "{known}"
        preview_value = previews.KNOWN_UNKNOWN


class FactBlock(blocks.StructBlock):
    """A short term and what there is to say about it."""

    term = blocks.CharBlock(max_length=60, label=_("Term"))
    text = blocks.RichTextBlock(features=INLINE, max_length=400, label=_("Text"))

    class Meta:
        icon = "tag"
        label = _("Fact")
        label_format = "{term}"


class FactsBlock(PartBlock):
    """A heading, an introduction and terms with their text."""

    heading = blocks.CharBlock(max_length=120, label=_("Heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("Introduction"))
    items = blocks.ListBlock(FactBlock(), min_num=1, max_num=MOST_ITEMS, label=_("Items"))

    class Meta:
        abstract = True
        group = FACTS
        template = "articles/blocks/facts.html"
        label_format = "{heading}"


class WhoMayNotSuitBlock(FactsBlock):
    """Who a treatment may not suit."""

    heading = blocks.CharBlock(max_length=120, default=_("Who it may not suit"), label=_("Heading"))

    class Meta:
        icon = "user"
        label = _("Who it may not suit")
        check_part = "not_suited"
        description = _("Conditions and situations that speak against the treatment, each with a word of why.")
        preview_value = previews.WHO_MAY_NOT_SUIT


class RisksBlock(FactsBlock):
    """Risks and side effects."""

    heading = blocks.CharBlock(max_length=120, default=_("Risks and side effects"), label=_("Heading"))

    class Meta:
        icon = "warning"
        label = _("Risks and side effects")
        check_part = "risks"
        description = _("Each risk by name, with what it means for a patient. Never folded away.")
        preview_value = previews.RISKS


class PhaseBlock(blocks.StructBlock):
    """One phase of a treatment with its safety measures."""

    title = blocks.CharBlock(max_length=60, label=_("When"))
    measures = blocks.ListBlock(
        blocks.CharBlock(max_length=200, label=_("Measure")), min_num=1, max_num=MOST_ITEMS, label=_("Measures")
    )

    class Meta:
        icon = "time"
        label = _("Phase")
        label_format = "{title}"


class SafetyMeasuresBlock(PartBlock):
    """What the clinic does for safety, before, during and after."""

    heading = blocks.CharBlock(max_length=120, default=_("How we keep watch"), label=_("Heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("Introduction"))
    phases = blocks.ListBlock(PhaseBlock(), min_num=1, max_num=3, label=_("Phases"))

    class Meta:
        icon = "lock"
        label = _("Safety measures")
        check_part = "safety"
        group = FACTS
        description = _("What the clinic does before, during and after a treatment.")
        template = "articles/blocks/safety_measures.html"
        label_format = "{heading}"
        preview_value = previews.SAFETY_MEASURES


class StepBlock(blocks.StructBlock):
    """One step."""

    title = blocks.CharBlock(max_length=80, label=_("Step"))
    text = blocks.TextBlock(max_length=500, rows=2, label=_("Text"))

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        label_format = "{title}"


class StepsBlock(PartBlock):
    """What happens, step by step."""

    heading = blocks.CharBlock(max_length=120, default=_("What to expect"), label=_("Heading"))
    intro = blocks.RichTextBlock(features=PROSE, required=False, label=_("Introduction"))
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=MOST_ITEMS, label=_("Steps"))

    class Meta:
        icon = "list-ol"
        label = _("What to expect")
        group = FACTS
        description = _("Numbered steps, like those of a first consultation.")
        template = "articles/blocks/steps.html"
        label_format = "{heading}"
        preview_value = previews.STEPS
