"""The list of changes: complete, in a clinician's words, and a moved block is moved, not removed and added."""

import json
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import ArticlePage
from clinical.models import Condition, Reference, Treatment
from consultations.models import CallToAction
from core.models import ClinicImage
from faq.models import FAQEntry
from review.changes import changes
from review.digest import VOLATILE_FIELDS, content_digest
from tests.helpers import cite, draft_article

pytestmark = pytest.mark.django_db


def block(kind, value, number):
    return {"type": kind, "value": value, "id": f"00000000-0000-4000-8000-{number:012}"}


def items(*values):
    return [block("item", value, 100 + number) for number, value in enumerate(values)]


FACTS = [
    {"term": "Misuse", "text": "<p>People can come to depend on it.</p>"},
    {"term": "Breathing", "text": "<p>It can slow down.</p>"},
]
TABLE = {
    "columns": [{"type": "text", "heading": "Treatment"}, {"type": "text", "heading": "Time to effect"}],
    "rows": [{"values": ["<p>SSRIs</p>", "<p>8 to 12 weeks</p>"]}, {"values": ["<p>TMS</p>", "<p>6 weeks</p>"]}],
    "caption": "",
}
BODY = [
    block("heading", {"level": "h2", "text": "What it is"}, 1),
    block("text", {"prompt": "", "text": '<p>It is <b>studied</b>, see <a href="/x/">the list</a>.</p>'}, 2),
    block("risks", {"prompt": "", "heading": "Risks", "intro": "", "items": items(*FACTS)}, 3),
    block("comparison", {"prompt": "", "heading": "Others", "caption": "All", "table": TABLE}, 4),
    block("faq", {"prompt": "", "heading": "Questions", "items": [block("question", {"question": "Is it safe?", "answer": "<p>It depends.</p>"}, 5)]}, 6),
    block("text", {"prompt": "", "text": "<p>Nobody knows for how long the effect lasts, or for whom.</p>"}, 7),
]  # fmt: skip
CONTENT = {"title": "Ketamine", "search_description": "Off-label.", "picture": None, "conditions": [], "body": BODY}


def stored(content):
    """A content as a revision holds it: its body as text."""
    return content | {"body": json.dumps(content["body"])}


def edited(edit):
    """What the list says of an edit of the sample content."""
    content = deepcopy(CONTENT)
    edit(content)
    return changes(stored(CONTENT), stored(content), ArticlePage())


def told(found):
    return [(change.kind, change.place, change.before, change.after) for change in found]


def test_a_plain_field_has_the_label_of_the_editors_screen():
    found = edited(lambda content: content.update(search_description="Off-label use."))
    assert told(found) == [("changed", "Description in search results", "Off-label.", "Off-label use.")]


def test_a_field_filled_in_was_added_and_one_emptied_removed():
    (added,) = edited(lambda content: content.update(seo_title="Ketamine for OCD"))
    (removed,) = edited(lambda content: content.update(search_description=""))
    assert (added.kind, added.after) == ("added", "Ketamine for OCD")
    assert (removed.kind, removed.before) == ("removed", "Off-label.")


def test_a_changed_link_shows_where_it_leads():
    def edit(content):
        content["body"][1]["value"]["text"] = content["body"][1]["value"]["text"].replace("/x/", "/y/")

    (change,) = edited(edit)
    assert change.place == "Body › 1st text"
    assert change.before == "It is studied, see the list (link to /x/)."
    assert change.after == "It is studied, see the list (link to /y/)."


def test_changed_formatting_is_said():
    def edit(content):
        content["body"][1]["value"]["text"] = content["body"][1]["value"]["text"].replace("<b>studied</b>", "studied")

    assert [(change.before, change.after) for change in edited(edit)] == [
        ("It is studied (bold), see the list (link to /x/).", "It is studied, see the list (link to /x/).")
    ]


def test_spaces_that_nobody_sees_are_shown():
    (change,) = edited(lambda content: content.update(title="Ketamine\u00a0"))
    assert (change.before, change.after) == ("Ketamine", "Ketamine⍽")


def test_a_moved_block_is_one_move():
    found = edited(lambda content: content["body"].append(content["body"].pop(2)))
    assert [(change.kind, change.place) for change in found] == [("moved", "Body › Risks and side effects")]
    assert found[0].before.startswith("3rd of 6: Risks")
    assert found[0].after.startswith("6th of 6: Risks")


def test_a_block_moved_and_changed_gives_both():
    def edit(content):
        content["body"].append(content["body"].pop(2))
        content["body"][-1]["value"]["heading"] = "Side effects"

    assert [(change.kind, change.place) for change in edited(edit)] == [
        ("moved", "Body › Risks and side effects"),
        ("changed", "Body › Risks and side effects › Heading"),
    ]


def test_blocks_without_ids_are_matched_by_what_they_say():
    before, after = deepcopy(CONTENT), deepcopy(CONTENT)
    for one in (*before["body"], *after["body"]):
        one.pop("id")
    after["body"].insert(0, after["body"].pop())
    found = changes(stored(before), stored(after), ArticlePage())
    assert [(change.kind, change.place) for change in found] == [("moved", "Body › 1st text")]


def test_nested_items_are_named_by_number():
    found = edited(lambda content: content["body"][2]["value"]["items"].pop(0))
    assert told(found) == [
        ("removed", "Body › Risks and side effects › Items › 1st fact", "Misuse\nPeople can come to depend on it.", "")
    ]


def test_a_table_cell_is_named_by_its_row_and_column():
    found = edited(lambda content: TABLE_OF(content)["rows"][0]["values"].__setitem__(1, "<p>9 weeks</p>"))
    assert told(found) == [
        ("changed", "Body › Comparison › Table › “SSRIs”, Time to effect", "8 to 12 weeks", "9 weeks")
    ]


def TABLE_OF(content):
    return content["body"][3]["value"]["table"]


def test_table_rows_and_columns_come_and_go():
    def edit(content):
        table = TABLE_OF(content)
        table["columns"].pop(0)
        table["rows"] = [{"values": row["values"][1:]} for row in table["rows"]]

    found = edited(edit)
    assert ("removed", "Body › Comparison › Table › Column “Treatment”", "Treatment\nSSRIs\nTMS", "") in told(found)
    found = edited(lambda content: TABLE_OF(content)["rows"].pop())
    assert told(found) == [("removed", "Body › Comparison › Table › “TMS”", "TMS | 6 weeks", "")]


def test_choices_of_many_are_named_one_by_one():
    one, other = (Condition.objects.create(name=name, slug=name.lower()) for name in ("Anxiety", "Insomnia"))
    before, after = stored(CONTENT | {"conditions": [one.pk]}), stored(CONTENT | {"conditions": [other.pk]})
    assert told(changes(before, after, ArticlePage())) == [
        ("removed", "Conditions", "Anxiety", ""),
        ("added", "Conditions", "", "Insomnia"),
    ]


def test_rows_are_named_and_moved_ones_are_moved():
    rows = [
        {"pk": None, "sort_order": number, "page": 1, "article": draft_article(None, title=name).pk}
        for number, name in enumerate("ABC")
    ]
    before = CONTENT | {"related_links": rows}
    moved = [row | {"sort_order": number} for number, row in enumerate([rows[2], rows[0], rows[1]])]
    (change,) = changes(stored(before), stored(CONTENT | {"related_links": moved}), ArticlePage())
    assert (change.kind, change.place, change.before) == ("moved", "Read next › 1", "3rd place: C (/articles/c/)")
    (change,) = changes(stored(before), stored(CONTENT | {"related_links": rows[:2]}), ArticlePage())
    assert (change.kind, change.place, change.before) == ("removed", "Read next › 3", "C (/articles/c/)")


def test_a_citation_is_named_by_its_reference():
    one, other = (
        Reference.objects.create(authors=f"{name} AB", title="T", year=2020, pmid=n) for n, name in enumerate("XY", 1)
    )
    before, after = deepcopy(CONTENT), deepcopy(CONTENT)
    for content, reference in ((before, one), (after, other)):
        content["body"][1]["value"]["text"] = f"<p>So.{cite(reference)}</p>"
    (change,) = changes(stored(before), stored(after), ArticlePage())

    assert (change.before, change.after) == ("So.[X 2020] (cites X AB 2020: T)", "So.[Y 2020] (cites Y AB 2020: T)")


def test_pictures_come_with_their_ids(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    picture = ClinicImage.objects.bulk_create([ClinicImage(title="Two chairs", width=1, height=1, file="a.png")])[0]
    (change,) = edited(lambda content: content.update(picture=picture.pk))
    assert (change.kind, change.place, change.after) == ("added", "Picture", "Two chairs")
    assert (change.before_image_id, change.after_image_id) == (None, picture.pk)
    value = {"prompt": "", "picture": {"image": picture.pk, "decorative": True, "alt_text": ""}, "caption": ""}
    (change,) = edited(lambda content: content["body"].append(block("picture", value, 9)))
    assert (change.place, change.after_image_id) == ("Body › Picture", picture.pk)


def test_another_shared_question_is_named():
    one, other = (
        FAQEntry.objects.create(question=f"{name}?", answer="<p>.</p>", live=False) for name in ("Why", "When")
    )
    before, after = deepcopy(CONTENT), deepcopy(CONTENT)
    for content, entry in ((before, one), (after, other)):
        content["body"][4]["value"]["items"].append(block("entry", entry.pk, 10))
    assert told(changes(stored(before), stored(after), ArticlePage())) == [
        ("changed", "Body › Questions and answers › Questions › Shared question", "Why?", "When?")
    ]


def test_what_is_gone_is_said_to_be_gone():
    (change,) = edited(lambda content: content.update(picture=999))
    assert change.after == "picture that is gone (number 999)"


def test_names_are_looked_up_at_once(django_assert_max_num_queries):
    conditions = [Condition.objects.create(name=f"C{n}", slug=f"c{n}") for n in range(20)]
    treatments = [Treatment.objects.create(name=f"T{n}", slug=f"t{n}", kind="medicine") for n in range(20)]
    after = CONTENT | {
        name: [row.pk for row in rows] for name, rows in (("conditions", conditions), ("treatments", treatments))
    }
    with django_assert_max_num_queries(2):
        assert len(changes(stored(CONTENT), stored(after), ArticlePage())) == 40


def test_without_a_former_version_everything_is_added():
    found = changes(None, stored(CONTENT), ArticlePage())
    assert {change.kind for change in found} == {"added"}
    assert len([change for change in found if change.place.startswith("Body › ")]) == len(BODY)


@pytest.mark.parametrize("model", [FAQEntry, CallToAction])
def test_shared_entries_are_compared_too(model):
    fields = {FAQEntry: ("answer", "Answer"), CallToAction: ("button_label", "Button")}
    name, label = fields[model]
    (change,) = changes({name: "<p>Yes</p>"}, {name: "<p>No</p>"}, model())
    assert change.place == label


WORD = st.sampled_from(["", " ", "a", "b", "a b", "a  b", "<p>a</p>", "<p><b>a</b></p>", '<a href="/x/">a</a>', "<p>"])
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | WORD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "value", "id", "text", "pk"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@st.composite
def contents(draw):
    """The sample content with a few values anywhere in it replaced, taken out, doubled or put elsewhere."""
    content = deepcopy(CONTENT) | {"related_links": [], "main_message": ""}
    content["related_links"] = draw(
        st.lists(st.fixed_dictionaries({"pk": st.none() | st.integers(1, 3), "sort_order": st.integers(0, 3), "page": st.just(1), "article": st.integers(1, 3)}), max_size=3)
    )  # fmt: skip
    for _edit in range(draw(st.integers(0, 3))):
        spoil(content, draw)
    return stored(content)


def spoil(content, draw):
    """Change something at any depth."""
    node, key = content, draw(st.sampled_from(sorted(content.keys() - {"related_links"})))
    while isinstance(node[key], (dict, list)) and node[key] and draw(st.integers(0, 5)):
        node, key = (
            node[key],
            draw(st.sampled_from(sorted(node[key]) if isinstance(node[key], dict) else range(len(node[key])))),
        )
    if isinstance(node, list) and draw(st.booleans()):
        node.insert(draw(st.integers(0, len(node))), node.pop(key) if draw(st.booleans()) else deepcopy(node[key]))
    else:
        node[key] = draw(JUNK if node is not content or key != "body" else st.just([]))


@given(contents(), contents(), st.sampled_from(sorted(VOLATILE_FIELDS)))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_there_is_a_change_exactly_where_the_digest_differs(before, after, volatile):
    for one, other in ((before, after), (after, before), (before, before | {volatile: 7})):
        found = changes(one, other, ArticlePage())
        assert bool(found) == (content_digest(one) != content_digest(other))
        for change in found:
            assert change.place
            assert change.before != change.after
