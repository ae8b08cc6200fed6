"""Citations: what the text cites is numbered as readers meet it, and listed by itself."""

import json

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import RichText, expand_db_html

from articles.conversion import converted
from clinical.models import Reference
from clinical.numbering import Numbering, letter_of
from clinical.rich_text import cited_keys
from core.blocks import PROSE
from faq.models import FAQEntry, FAQLibraryPage, FAQTopic
from home.models import HomePage, StandardPage
from tests.helpers import BODY, cite, citing, draft_article, fresh, publish_signed

from .conftest import make_reference, preview, text

GONE = '<a linktype="citation" id="99999">[Nobody 1999]</a>'


@pytest.fixture
def references(db):
    """Three references, whose keys say nothing of the order in which they are cited."""
    return [make_reference(f"{name} AB, et al", doi=f"10.1000/{name}") for name in ("Xu", "Young", "Zimmer")]


def listed(page):
    """The references of a page, each by its first author."""
    return [text(row).split()[0] for row in page.select(".references li")]


def marks(element):
    return [text(mark) for mark in element.select("sup:has(> .cite)")]


def test_numbers_follow_the_first_mention(read, publish, references):
    x, y, z = references
    page = read(publish(body=[*BODY, citing(z), citing(x), citing(z), citing(y)]).url)

    assert marks(page) == ["1", "2", "1", "3"]
    assert listed(page) == ["Zimmer", "Xu", "Young"]


def test_marks_and_list_lead_to_each_other(read, publish, references):
    page = read(publish(body=[citing(references[0]), citing(references[0])]).url)
    cited = page.select("sup > a.cite")

    assert [(mark["id"], mark["href"], mark["aria-label"]) for mark in cited] == [
        ("cite-1-1", "#ref-1", "Reference 1"),
        ("cite-1-2", "#ref-1", "Reference 1"),
    ]
    assert [link["href"] for link in page.select("#ref-1 .back")] == ["#cite-1-1", "#cite-1-2"]
    assert [text(link.sup) for link in page.select("#ref-1 .back")] == ["a", "b"]


def test_one_way_back_needs_no_letter(read, publish, references):
    assert not read(publish(body=[citing(references[0])]).url).select(".back sup")


@pytest.mark.parametrize("between", ["", " ", ", ", "; "])
def test_side_by_side_they_read_as_one(read, publish, references, between):
    x, y, _z = references
    page = read(publish(body=[("text", {"text": f"<p>So.{cite(x)}{between}{cite(y)}</p>"})]).url)

    assert marks(page) == ["1 , 2"]


def test_cited_twice_in_one_breath_is_once(read, publish, references):
    assert marks(read(publish(body=[citing(references[0], references[0])]).url)) == ["1"]


def test_whatever_part_of_the_body_cites_is_counted(read, publish, references):
    x, y, z = references
    columns = [{"type": "text", "heading": "Treatment"}]
    table = {"columns": columns, "rows": [{"values": [f"<p>SSRIs{cite(y)}</p>"]}]}
    facts = {"heading": "Risks", "items": [{"term": "Misuse", "text": f"<p>Known.{cite(x)}</p>"}]}
    here = {"question": "Does it last?", "answer": f"<p>No.{cite(z)}</p>"}
    body = [
        {"type": "risks", "value": facts},
        {"type": "comparison", "value": {"heading": "Others", "caption": "Compared", "table": table}},
        {"type": "faq", "value": {"heading": "Questions", "items": [{"type": "question", "value": here}]}},
    ]
    page = read(publish(body=json.dumps(body)).url)

    assert listed(page) == ["Xu", "Young", "Zimmer"]
    assert [marks(page.select_one(part)) for part in (".facts", "table", ".faq")] == [["1"], ["2"], ["3"]]


def shared(answer, editor, reviewer):
    entry = FAQEntry.objects.create(
        question="Is it approved?", answer=answer, topic=FAQTopic.objects.create(name="Basics"), live=False
    )
    entry.save_revision(user=editor)
    return publish_signed(entry, reviewer)


def test_a_shared_answer_counts_where_it_is_shown(read, publish, references, editor, reviewer):
    x, y, _z = references
    entry = shared(f"<p>No.{cite(x)}</p>", editor, reviewer)
    items = [{"type": "entry", "value": entry.pk}]
    body = [
        {"type": "text", "value": {"text": f"<p>So.{cite(y)}</p>"}},
        {"type": "faq", "value": {"heading": "Questions", "items": items}},
    ]
    page = read(publish(body=json.dumps(body)).url)

    assert marks(page.select_one(".faq")) == ["2"]
    assert listed(page) == ["Young", "Xu"]


def test_the_library_lists_what_its_answers_cite(read, references, editor, reviewer):
    shared(f"<p>No.{cite(references[1])}</p>", editor, reviewer)
    page = read(FAQLibraryPage.objects.get().url)

    assert (marks(page), listed(page)) == (["1"], ["Young"])


def test_an_entry_previews_with_its_list(references):
    entry = FAQEntry(question="Is it?", answer=f"<p>No.{cite(references[2])}</p>")
    page = preview(entry)

    assert (marks(page), listed(page)) == (["1"], ["Zimmer"])


def test_a_standard_page_has_the_list_at_its_end(read, references, db):
    page = StandardPage(title="About", slug="about", body=[citing(references[0])])
    HomePage.objects.get().add_child(instance=page)
    shown = read(page.url)

    assert (marks(shown), listed(shown)) == (["1"], ["Xu"])


def test_the_home_page_too(read, references, editor, reviewer):
    home = HomePage.objects.get()
    home.hero_heading, home.hero_text = "<p>What is known</p>", "And what is not."
    home.body = [("text", {"heading": "Words", "text": f"<p>So.{cite(references[0])}</p>"})]
    home.save_revision(user=editor)
    page = read(publish_signed(home, reviewer).url)

    assert (marks(page), listed(page)) == (["1"], ["Xu"])


def test_a_draft_numbers_its_own(publish, references):
    page = publish(body=[citing(references[0])])
    draft = page.get_latest_revision_as_object()
    draft.body = [citing(references[1]), citing(references[0])]
    saved = draft.save_revision().as_object()

    assert listed(preview(saved)) == ["Young", "Xu"]
    assert listed(preview(fresh(page))) == ["Xu"]


def test_the_list_of_parts_leads_to_the_references_where_there_are_any(read, publish, references):
    assert read(publish(body=[*BODY, citing(references[0])]).url).select('.toc a[href="#references"]')
    assert not read(publish(title="Other", slug="other").url).select('.toc a[href="#references"], .references')


def test_retracted_is_said_at_the_mark_and_above_the_list(read, publish, references):
    page = publish(body=[citing(*references[:2])])
    Reference.objects.filter(pk=references[0].pk).update(retracted=True)
    shown = read(page.url)

    assert [mark["aria-label"] for mark in shown.select(".cite.retracted")] == ["Reference 1, retracted"]
    assert shown.select(".cite.retracted svg")
    assert text(shown.select_one(".references > p strong")) == "Retracted: reference 1."
    assert text(shown.select_one("#ref-1")).startswith("Retracted. Xu AB")
    assert not shown.select("#ref-2 .retracted")


def test_a_reference_that_is_gone_leaves_words_and_no_broken_link(editor, references):
    page = preview(draft_article(editor, body=[("text", {"text": f"<p>So.{cite(references[0])}{GONE}</p>"})]))

    assert "[Nobody 1999]" in text(page.select_one(".article-body"))
    assert (marks(page), listed(page)) == (["1"], ["Xu"])


def test_where_nothing_numbers_a_text_a_citation_is_words(references):
    html = BeautifulSoup(str(RichText(f"<p>So.{cite(references[0])}</p>").__html__()), "html.parser")

    assert text(html) == "So. [Xu 2013]"
    assert not html.select("[href]")


def test_one_query_numbers_them_all(references, django_assert_num_queries):
    html = expand_db_html("".join(f"<p>{cite(*references)}</p>" for _number in range(50)))
    with django_assert_num_queries(1):
        assert Numbering().numbered(html).count('class="cite"') == 150


def test_letters_go_on():
    assert [letter_of(number) for number in (0, 25, 26, 27, 702)] == ["a", "z", "aa", "ab", "aaa"]


# In the text editor

PIECES = st.lists(
    st.one_of(
        st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=8).map(
            lambda words: ("words", words)
        ),
        st.integers(1, 10**6).map(lambda key: ("citation", key)),
    ),
    min_size=1,
    max_size=6,
)


@given(pieces=PIECES)
@pytest.mark.django_db
def test_the_text_editor_keeps_every_citation(pieces):
    source = BeautifulSoup('<p data-block-key="abc"></p>', "html.parser")
    for kind, value in pieces:
        child = source.new_tag("a", linktype="citation", id=str(value)) if kind == "citation" else str(value)
        if kind == "citation":
            child.string = f"[Xu {value}]"
        source.p.append(child)
    converter = ContentstateConverter(PROSE)
    stored = converter.to_database_format(converter.from_database_format(str(source)))

    assert [int(a["id"]) for a in BeautifulSoup(stored, "html.parser").select("a[linktype=citation]")] == [
        value for kind, value in pieces if kind == "citation"
    ]
    assert BeautifulSoup(stored, "html.parser").get_text() == source.get_text()
    assert cited_keys(json.dumps({"body": json.dumps([stored])})) == {v for kind, v in pieces if kind == "citation"}


# From before there were citations

LABELS = {7: "[Xu 2013]", 8: "[Young 2013]", 9: "[Zimmer 2013]"}


def old(html, *keys):
    """A version of a page with rows of references."""
    rows = [{"pk": None, "sort_order": number, "page": 1, "reference": key} for number, key in enumerate(keys)]
    return {"title": "Old", "reference_links": rows, "body": json.dumps([{"type": "text", "value": {"text": html}}])}


def mark(key):
    return f'<a linktype="citation" id="{key}">{LABELS[key]}</a>'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<p>So.<sup><a href="#ref-2">2</a></sup></p>', f"<p>So.{mark(8)}</p>"),
        ('<p>So.<a href="#ref-1"><sup>1</sup></a></p>', f"<p>So.{mark(7)}</p>"),
        ('<p>So <a href="#ref-1">1</a>.</p>', f"<p>So {mark(7)}.</p>"),
        (
            '<p>So.<sup><a href="#ref-1">1</a>, <a href="#ref-2">2</a></sup></p>',
            f"<p>So.{mark(7)}, {mark(8)}</p>",
        ),
        ('<p>So.<sup>see <a href="#ref-1">1</a></sup></p>', f"<p>So.<sup>see {mark(7)}</sup></p>"),
        ('<p>So.<sup><a href="#ref-5">5</a></sup></p>', "<p>So.<sup>5</sup></p>"),
        ("<p>x<sup>2</sup></p>", "<p>x<sup>2</sup></p>"),
    ],
)
def test_links_to_numbers_become_citations(before, after):
    body = json.loads(converted(old(before, 7, 8), LABELS)["body"])

    assert body[0]["value"]["text"] == after


def test_references_that_no_text_cites_are_named_at_the_end():
    content = converted(old('<p>So.<a href="#ref-1">1</a></p>', 7, 9), LABELS)

    assert json.loads(content["body"])[-1]["value"]["text"] == f"<p>Further sources: {mark(9)}</p>"
    assert "reference_links" not in content


def test_an_old_version_is_read_with_citations(publish, references):
    page = publish()
    revision = page.latest_revision
    rows = [{"pk": None, "sort_order": 0, "page": page.pk, "reference": references[1].pk}]
    stream = [{"type": "text", "value": {"text": '<p>So.<sup><a href="#ref-1">1</a></sup></p>'}, "id": "a" * 36}]
    revision.content = revision.content | {"reference_links": rows, "body": json.dumps(stream)}

    assert listed(preview(revision.as_object())) == ["Young"]


def test_machines_read_stored_text_with_the_numbers_that_readers_see(references):
    x, y, _z = references
    stored = f"<p>Half &amp; half.{cite(y, x)}</p><ul><li>Some.{cite(x)}</li><li>None.{GONE}</li></ul>"
    numbering = Numbering()
    shown = numbering.numbered(str(RichText(stored)))

    assert numbering.words(RichText(stored)) == "Half & half.1, 2 Some.2 None. [Nobody 1999]"
    assert "".join(numbering.words(stored).split()) == "".join(text(BeautifulSoup(shown, "html.parser")).split())
