"""Which blocks a page's body may use."""

from wagtail import blocks

from consent.blocks import EmbedBlock
from consultations.blocks import CallToActionBlock
from faq.blocks import FAQBlock, repeated_question_errors

from .facts import KnownUnknownBlock, RisksBlock, SafetyMeasuresBlock, StepsBlock, TakeawaysBlock, WhoMayNotSuitBlock
from .figures import ComparisonBlock, TimelineBlock
from .media import DocumentBlock, PictureBlock, RelatedPagesBlock
from .text import HeadingBlock, NoticeBlock, QuoteBlock, TextBlock


class ProseBlocks(blocks.StreamBlock):
    """The blocks that any page of running text may use."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    steps = StepsBlock()
    comparison = ComparisonBlock()
    picture = PictureBlock()
    embed = EmbedBlock()
    document = DocumentBlock()
    faq = FAQBlock()
    call_to_action = CallToActionBlock()
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
