"""How the flat list of blocks becomes parts of a page: sections with anchors, a list of them, and the reading time."""

from dataclasses import dataclass, field

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

WORDS_A_MINUTE = 220
OWN_PART = {"who_may_not_suit", "risks", "safety_measures", "comparison", "steps", "faq", "known_unknown"}
STANDING_ALONE = {"picture", "quote", "timeline", "call_to_action", "related_pages"}
WIDE = {"known_unknown", "safety_measures", "comparison", "timeline", "picture"}


@dataclass
class Part:
    """A part of the page: a section with a heading, or a block that stands alone."""

    anchor: str
    heading: str = ""
    kind: str = "section"
    blocks: list = field(default_factory=list)

    @property
    def is_wide(self):
        """Whether the part may reach into the margin."""
        return self.kind in WIDE


def anchor_of(block):
    """An address that stays when a heading is reworded: it comes from the block's own id."""
    return f"part-{(block.id or 'new')[:8]}"


def outline(body):
    """Group a body's blocks into parts, in order. The takeaways are left out: they stand at the top of the page."""
    parts = []
    for block in body:
        if block.block_type == "takeaways":
            continue
        if starts_part(block, parts):
            parts.append(new_part(block))
        parts[-1].blocks.append(block)
    return parts


def starts_part(block, parts):
    """Whether a block opens a part of its own, rather than going on with the one before."""
    is_heading = block.block_type == "heading" and block.value.get("level") == "h2"
    return not parts or is_heading or block.block_type in OWN_PART | STANDING_ALONE or parts[-1].kind != "section"


def new_part(block):
    if block.block_type == "heading":
        return Part(anchor_of(block), block.value.get("text", ""))
    kind = block.block_type if block.block_type in OWN_PART | STANDING_ALONE else "section"
    return Part(anchor_of(block), heading_of(block), kind)


def heading_of(block):
    """The words for “On this page”; empty for blocks without a heading."""
    if block.block_type == "known_unknown":
        return _("What is known, and what is not")
    return block.value.get("heading", "") if block.block_type in OWN_PART else ""


def reading_minutes(body):
    """Minutes to read a body at 220 words a minute, at least one (Brysbaert 2019: adults read 175 to 300)."""
    words = sum(
        len(strip_tags(text).split()) for block in body for text in block.block.get_searchable_content(block.value)
    )
    return max(1, round(words / WORDS_A_MINUTE))
