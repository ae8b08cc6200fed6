"""How blocks become parts: nothing lost, nothing twice, headings in order."""

from dataclasses import dataclass
from dataclasses import field as attribute
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.blocks import ArticleBodyBlock
from articles.outline import STANDING_ALONE, anchor_of, outline, reading_minutes

KINDS = ["heading", "text", "notice", "risks", "steps", "comparison", "known_unknown", "quote", "timeline", "takeaways"]


@dataclass
class FakeBlock:
    """What `outline` looks at of a block."""

    block_type: str
    value: dict
    id: str = attribute(default_factory=lambda: str(uuid4()))


HEADINGS = st.builds(
    FakeBlock,
    st.just("heading"),
    st.fixed_dictionaries({"level": st.sampled_from(["h2", "h3"]), "text": st.sampled_from(["", "What it is"])}),
    st.uuids().map(str),
)
OTHERS = st.builds(
    FakeBlock,
    st.sampled_from(KINDS[1:]),
    st.fixed_dictionaries({"heading": st.sampled_from(["", "Risks"])}),
    st.uuids().map(str),
)
BODIES = st.lists(HEADINGS | OTHERS, max_size=12)


@given(BODIES)
def test_every_block_but_the_takeaways_appears_once_in_order(body):
    shown = [block for part in outline(body) for block in part.blocks]

    assert shown == [block for block in body if block.block_type != "takeaways"]


@given(BODIES)
def test_a_block_that_stands_alone_is_its_parts_only_block(body):
    for part in outline(body):
        if any(block.block_type in STANDING_ALONE for block in part.blocks):
            assert len(part.blocks) == 1
            assert part.stands_alone


@given(BODIES)
def test_headings_within_a_part_are_one_level_below_a_main_heading(body):
    has_main_heading = False
    for part in outline(body):
        has_main_heading = has_main_heading or bool(part.heading)
        assert part.level == ("h3" if has_main_heading else "h2")


@given(BODIES)
def test_anchors_differ_where_ids_do(body):
    starts = {block.id[:8] for block in body}
    anchors = [part.anchor for part in outline(body)]

    if len(starts) == len(body):
        assert len(anchors) == len(set(anchors))


def test_anchor_survives_rewording_and_moving():
    block = FakeBlock("heading", {"level": "h2", "text": "Before"})
    anchor = outline([block])[0].anchor
    block.value["text"] = "After"

    assert outline([FakeBlock("text", {}), block])[1].anchor == anchor == anchor_of(block)


@pytest.mark.parametrize("ids", [["block-one", "block-two"], ["the-same-id", "the-same-id"]])
def test_anchors_never_collide(ids):
    parts = outline([FakeBlock("risks", {"heading": "Risks"}, id=name) for name in ids])

    assert len({part.anchor for part in parts}) == 2


def test_blocks_without_an_id_get_anchors_by_their_place():
    parts = outline(
        [FakeBlock("risks", {"heading": "Risks"}, id=None), FakeBlock("steps", {"heading": "Steps"}, id=None)]
    )

    assert [part.anchor for part in parts] == ["part-0", "part-1"]


def test_notice_and_text_go_on_with_the_risks_before_them():
    parts = outline([FakeBlock("risks", {"heading": "Risks"}), FakeBlock("notice", {}), FakeBlock("text", {})])

    assert [len(part.blocks) for part in parts] == [3]


def test_text_after_a_wide_part_stays_at_the_measure():
    parts = outline([FakeBlock("comparison", {"heading": "Others"}), FakeBlock("text", {})])

    assert [part.is_wide for part in parts] == [True, False]


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (220, 1), (440, 2), (1540, 7)])
def test_reading_time_counts_words_readers_see(words, minutes):
    stream = ArticleBodyBlock()
    prompt = "not counted " * 1000
    body = stream.normalize([("text", {"prompt": prompt, "text": f"<p>{'word ' * words}</p>"})])

    assert reading_minutes(body) == minutes
