"""The canonical form: equal for equal content, different for any difference a reader could see."""

import datetime
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review.digest import VOLATILE_FIELDS, content_digest

TEXT = st.text(min_size=1).filter(lambda text: "data-block-key" not in text and "\r" not in text)
BLOCK = st.fixed_dictionaries(
    {"type": st.just("text"), "id": st.uuids().map(str), "value": st.fixed_dictionaries({"text": TEXT})}
)
ROW = st.fixed_dictionaries({"pk": st.integers(), "page": st.just(7), "article": st.integers(min_value=1)})


def numbered(rows):
    return [row | {"sort_order": number} for number, row in enumerate(rows)]


CONTENT = st.fixed_dictionaries(
    {
        "title": TEXT,
        "body": st.lists(BLOCK, min_size=1, max_size=4).map(json.dumps),
        "conditions": st.lists(st.integers(min_value=1), max_size=3, unique=True),
        "related_links": st.lists(ROW, max_size=3).map(numbered),
    }
)


def same(one, other):
    """Whether two contents have the same digest."""
    return content_digest(one) == content_digest(other)


def stream(*blocks):
    """Content with a stream of (type, value) pairs, as a revision stores it."""
    return {"body": json.dumps([{"type": kind, "value": value} for kind, value in blocks])}


@given(CONTENT)
def test_a_dump_and_reload_keeps_the_digest(content):
    assert same(json.loads(json.dumps(content)), content)


@given(CONTENT, st.sampled_from(sorted(VOLATILE_FIELDS)), TEXT)
def test_volatile_fields_do_not_count(content, name, value):
    assert same(content | {name: value}, content)


@given(CONTENT)
def test_a_change_of_title_counts(content):
    assert not same(content | {"title": content["title"] + "x"}, content)


@given(CONTENT, st.data())
def test_a_change_of_one_character_in_a_block_counts(content, data):
    body = json.loads(content["body"])
    block = data.draw(st.sampled_from(body))
    block["value"]["text"] += "."
    assert not same(content | {"body": json.dumps(body)}, content)


@given(CONTENT.filter(lambda content: len(json.loads(content["body"])) > 1))
def test_the_order_of_blocks_counts(content):
    body = json.loads(content["body"])
    is_mirrored = [block["value"] for block in body] == [block["value"] for block in body[::-1]]
    assert same(content | {"body": json.dumps(body[::-1])}, content) == is_mirrored


@given(CONTENT)
def test_a_stream_counts_the_same_as_text_and_as_a_list_with_other_ids(content):
    body = [block | {"id": f"other-{number}"} for number, block in enumerate(json.loads(content["body"]))]
    assert same(content | {"body": body}, content)
    assert same(content | {"body": [{"type": block["type"], "value": block["value"]} for block in body]}, content)


@given(CONTENT, st.integers(min_value=1))
def test_another_choice_counts_but_the_order_of_choices_does_not(content, pk):
    chosen = content["conditions"]
    assert same(content | {"conditions": chosen[::-1]}, content)
    assert not same(content | {"conditions": [*chosen, pk]}, content)


@given(CONTENT.filter(lambda content: content["related_links"]), st.integers())
def test_the_keys_of_child_rows_do_not_count_but_their_choice_does(content, pk):
    first, *rest = content["related_links"]
    assert same(content | {"related_links": [first | {"pk": pk, "page": pk}, *rest]}, content)
    assert not same(content | {"related_links": [first | {"article": first["article"] + 1}, *rest]}, content)


@given(CONTENT, st.randoms(), st.integers(min_value=1, max_value=5))
def test_the_order_of_child_rows_counts_but_not_its_numbers_nor_how_they_are_listed(content, random, step):
    rows = [row | {"sort_order": row["sort_order"] * step + 3} for row in content["related_links"]]
    listed = random.sample(rows, len(rows))
    assert same(content | {"related_links": listed}, content)

    chosen = [row["article"] for row in rows]
    turned = numbered([{"article": article} for article in chosen[::-1]])
    assert same(content | {"related_links": turned}, content) == (chosen == chosen[::-1])


def test_child_rows_without_numbers_keep_their_order():
    rows = [{"pk": None, "sort_order": None, "article": 2}, {"pk": None, "sort_order": None, "article": 1}]
    assert not same({"related_links": rows}, {"related_links": rows[::-1]})
    assert same({"related_links": rows}, {"related_links": numbered(rows)})


def test_opening_a_text_in_the_editor_does_not_count():
    typed = {"answer": "<p>Words.</p>"} | stream(("text", {"text": "<p>Words.</p><ul><li>One.</li></ul>", "intro": ""}))
    text = '<p data-block-key="3rv8o">Words.</p><ul><li data-block-key="a1b2d">One.</li></ul>'
    opened = {"answer": '<p data-block-key="a1b2c">Words.</p>'} | stream(
        ("text", {"prompt": "", "text": text, "intro": '<p data-block-key="x"></p>'})
    )
    assert same(typed, opened)


def test_items_of_list_blocks_count_the_same_in_both_forms():
    plain = stream(("list", {"items": ["One.", {"term": "Two"}, ""]}))
    items = ["One.", {"term": "Two", "text": ""}, '<p data-block-key="x"></p>']
    with_ids = [{"type": "item", "value": value, "id": str(number)} for number, value in enumerate(items)]
    assert same(plain, stream(("list", {"items": with_ids})))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["a", ""], ["a"]),
        (["", "a"], ["a", ""]),
        (["a", {}, "b"], ["a", "b"]),
        ([["a", "", "b"]], [["a", "b", ""]]),
        (["ab"], ["a", "b"]),
        (["1"], [1]),
        ([False], [0]),
        ([False], [""]),
        ([False], [None]),
        (["0"], [False]),
        ([True], [1]),
        (["<p></p>"], [""]),
        (["{}"], [{}]),
        (["[]"], [[]]),
        ({"bold": False}, {}),
        ({"weeks": 0}, {}),
        ({"a": "b"}, {"b": "a"}),
        ({"type": "x", "id": "1"}, {"type": "x", "id": "2"}),
    ],
)
def test_what_looks_alike_is_not_taken_for_the_same(one, other):
    assert not same(stream(("any", one)), stream(("any", other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('[{"type": "x", "value": "y", "id": "1"}]', '[{"type": "x", "value": "y", "id": "2"}]'),
        ('[{"a": 1}]', '[{"a":1}]'),
        ("[]", ""),
        ("null", ""),
        ('See data-block-key="one".', 'See data-block-key="two".'),
        ('See data-block-key="one".', "See."),
        ("<p></p>", ""),
        ("1", "1.0"),
        ("é", "e\u0301"),
        (" x", "x"),
    ],
)
def test_a_text_that_only_looks_like_something_else_is_text(one, other):
    assert not same({"summary": one}, {"summary": other})
    assert not same(stream(("text", one)), stream(("text", other)))


def test_values_of_the_live_row_count_as_their_stored_form():
    live = {"end_on": datetime.date(2026, 10, 12), "dose": Decimal("0.50"), "at": datetime.time(9, 30), "share": 2.0}
    stored = {"end_on": "2026-10-12", "dose": "0.50", "at": "09:30:00", "share": 2}
    assert same(live, stored)


def test_ends_of_lines_count_the_same_from_a_browser():
    assert same({"text": "One.\r\nTwo."}, {"text": "One.\nTwo."})
    assert not same({"text": "One.\nTwo."}, {"text": "One. Two."})


@pytest.mark.parametrize("body", ["", "[]", [], None])
def test_an_empty_stream_is_empty_however_it_is_stored(body):
    assert same({"body": body}, {})


def test_half_a_character_from_a_crafted_request_is_digested():
    assert not same(stream(("text", "\ud800")), stream(("text", "\ud801")))


def test_the_content_is_left_as_it_was():
    content = {"body": [{"type": "a", "value": ["", {}], "id": "1"}], "links": [{"sort_order": 2}, {"sort_order": 1}]}
    before = json.dumps(content)
    content_digest(content)
    assert json.dumps(content) == before
