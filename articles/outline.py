"""How the flat list of blocks becomes parts of a page: sections with anchors, a list of them, and the reading time."""

from dataclasses import dataclass, field

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from consultations.blocks import look_up_targets, visible_call
from core.blocks import anchor_for
from faq.blocks import shown_questions

WORDS_A_MINUTE = 220
OWN_PART = {"who_may_not_suit", "risks", "safety_measures", "comparison", "steps", "faq", "known_unknown"}
STANDING_ALONE = {"picture", "embed", "quote", "timeline", "call_to_action", "related_pages"}
WIDE = {"known_unknown", "safety_measures", "comparison", "timeline", "picture", "embed"}
GOES_ON = {"section", "who_may_not_suit", "risks", "steps", "faq"}  # a text or notice after them belongs to them


@dataclass
class Part:
    """A part of the page: a section with a heading, or a block that stands alone."""

    anchor: str
    heading: str = ""
    kind: str = "section"
    level: str = "h3"  # of the headings within: one below the last main heading before them
    blocks: list = field(default_factory=list)

    @property
    def is_wide(self):
        """Whether the part may reach into the margin."""
        return self.kind in WIDE

    @property
    def stands_alone(self):
        """Whether its block draws a figure or a band of its own, which needs no section around it."""
        return self.kind in STANDING_ALONE


def anchor_of(block, number=0):
    """An address that stays when a heading is reworded: it comes from the block's own id, or else from its place."""
    return anchor_for("part", block.id) if block.id else f"part-{number}"


def outline(body):
    """Group a body's blocks into parts, in order. Left out: the takeaways, which stand at the top, and what shows nothing."""
    look_up_targets(body)
    parts = []
    for number, block in enumerate(body):
        if shows(block):
            if starts_part(block, parts):
                parts.append(new_part(block, number, parts))
            parts[-1].blocks.append(block)
    return parts


def shows(block):
    """Whether a block has anything to show at its place: questions that are live, a call to action that leads somewhere."""
    if block.block_type == "faq":
        return bool(shown_questions(block.value["items"]))
    if block.block_type == "call_to_action":
        return bool(visible_call(block.value))
    return block.block_type != "takeaways"


def starts_part(block, parts):
    """Whether a block opens a part of its own, rather than going on with the one before."""
    is_heading = block.block_type == "heading" and block.value.get("level") == "h2"
    return not parts or is_heading or block.block_type in OWN_PART | STANDING_ALONE or parts[-1].kind not in GOES_ON


def new_part(block, number, before):
    """The part that a block opens, after the parts before it."""
    kind = block.block_type if block.block_type in OWN_PART | STANDING_ALONE else "section"
    heading = heading_of(block)
    level = "h3" if heading or any(part.heading for part in before) else "h2"
    anchor = anchor_of(block, number)
    is_taken = any(part.anchor == anchor for part in before)  # by a block that was copied with its id
    return Part(f"{anchor}-{number}" if is_taken else anchor, heading, kind, level)


def heading_of(block):
    """The words for “On this page”; empty for blocks without a main heading."""
    if block.block_type == "known_unknown":
        return _("What is known, and what is not")
    if block.block_type == "heading":
        return block.value.get("text", "") if block.value.get("level") == "h2" else ""
    return block.value.get("heading", "") if block.block_type in OWN_PART else ""


def reading_minutes(body):
    """Minutes to read a body at 220 words a minute, at least one (Brysbaert 2019: adults read 175 to 300)."""
    words = sum(
        len(strip_tags(text).split()) for block in body for text in block.block.get_searchable_content(block.value)
    )
    return max(1, round(words / WORDS_A_MINUTE))
