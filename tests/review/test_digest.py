"""The digest: equal for equal content, different for any difference a reader could see."""

import json

from hypothesis import given
from hypothesis import strategies as st

from review.digest import VOLATILE_FIELDS, content_digest

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: "data-block-key" not in text
)
BLOCK = st.fixed_dictionaries(
    {"type": st.just("text"), "id": st.uuids().map(str), "value": st.fixed_dictionaries({"text": TEXT})}
)
CONTENT = st.fixed_dictionaries(
    {
        "title": TEXT,
        "body": st.lists(BLOCK, min_size=1, max_size=4).map(json.dumps),
        "conditions": st.lists(st.integers(min_value=1), max_size=3),
        "related_links": st.lists(
            st.fixed_dictionaries(
                {"pk": st.integers(), "sort_order": st.integers(), "article": st.integers(min_value=1)}
            ),
            max_size=3,
        ),
    }
)


@given(CONTENT)
def test_a_dump_and_reload_keeps_the_digest(content):
    assert content_digest(json.loads(json.dumps(content))) == content_digest(content)


@given(CONTENT, st.sampled_from(sorted(VOLATILE_FIELDS)), TEXT)
def test_volatile_fields_do_not_count(content, name, value):
    assert content_digest(content | {name: value}) == content_digest(content)


@given(CONTENT)
def test_a_change_of_title_counts(content):
    assert content_digest(content | {"title": content["title"] + "x"}) != content_digest(content)


@given(CONTENT, st.data())
def test_a_change_of_one_character_in_a_block_counts(content, data):
    body = json.loads(content["body"])
    block = data.draw(st.sampled_from(body))
    block["value"]["text"] += "."
    assert content_digest(content | {"body": json.dumps(body)}) != content_digest(content)


@given(CONTENT.filter(lambda content: len(json.loads(content["body"])) > 1))
def test_the_order_of_blocks_counts(content):
    body = json.loads(content["body"])
    assert content_digest(content | {"body": json.dumps(body[::-1])}) != content_digest(content)


@given(CONTENT, st.integers(min_value=1))
def test_another_choice_counts(content, pk):
    assert content_digest(content | {"conditions": [*content["conditions"], pk]}) != content_digest(content)


@given(CONTENT.filter(lambda content: content["related_links"]), st.integers())
def test_the_keys_of_child_rows_do_not_count_but_their_choice_does(content, pk):
    first, *rest = content["related_links"]
    assert content_digest(content | {"related_links": [first | {"pk": pk}, *rest]}) == content_digest(content)
    assert content_digest(
        content | {"related_links": [first | {"article": first["article"] + 1}, *rest]}
    ) != content_digest(content)


def test_opening_a_text_in_the_editor_does_not_count():
    typed = {
        "body": json.dumps([{"type": "text", "value": {"text": "<p>Words.</p>", "intro": ""}}]),
        "answer": "<p>Words.</p>",
    }
    opened = {
        "body": json.dumps(
            [
                {
                    "type": "text",
                    "value": {
                        "prompt": "",
                        "text": '<p data-block-key="3rv8o">Words.</p>',
                        "intro": '<p data-block-key="x"></p>',
                    },
                }
            ]
        ),
        "answer": '<p data-block-key="a1b2c">Words.</p>',
    }
    assert content_digest(typed) == content_digest(opened)
