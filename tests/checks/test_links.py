"""Links that lead nowhere or do not say where, pictures without words, headings out of order, lists too long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail.documents import get_document_model
from wagtail.models import Page

from articles.models import ArticleIndexPage
from review.checks import extraction, links
from review.checks.document import Document, Passage
from review.checks.extraction import Picture
from tests.helpers import draft_article

from .reading import lone, rules_of

ALT = ("file-name", "picture-of", "no-alt")


def found(text, kind="body"):
    return [(one.rule, one.quote) for one in links.check(lone(text, kind), None)]


def page_with(editor, html):
    return draft_article(editor, title="A page with links", body=[("text", {"text": html})])


def page_link(pk, words="our page on OCD"):
    return f'<p>Read <a linktype="page" id="{pk}">{words}</a>.</p>'


# Where links lead


def test_a_link_to_a_live_page_is_fine(editor):
    assert rules_of(page_with(editor, page_link(ArticleIndexPage.objects.get().pk)), "dead-link") == []


def test_links_to_drafts_and_to_pages_that_are_gone_are_told_apart(editor, live_article):
    draft = draft_article(editor, title="Draft")
    live_article.unpublish()
    html = page_link(draft.pk, "a draft") + page_link(live_article.pk, "taken down") + page_link(999_999, "gone")
    results = rules_of(page_with(editor, html), "dead-link")
    assert [one.quote for one in results] == ["a draft", "taken down", "gone"]
    assert len({one.why for one in results}) == 3


def test_a_link_to_a_document_that_is_gone(editor):
    there = get_document_model().objects.create(title="Form", file="form.pdf")
    html = f'<p><a linktype="document" id="{there.pk}">The form</a> <a linktype="document" id="999">The list</a></p>'
    assert [one.quote for one in rules_of(page_with(editor, html), "dead-link")] == ["The list"]


@pytest.mark.parametrize("target", ["", "x", "9" * 40, "-1", "٣"])
def test_a_strange_target_is_a_page_that_is_gone(db, target):
    assert [rule for rule, _quote in found(page_link(target))] == ["dead-link"]


def test_all_links_of_a_document_take_one_query_for_each_sort(editor, django_assert_num_queries):
    html = "".join(page_link(pk) for pk in Page.objects.values_list("pk", flat=True))
    html += '<p><a linktype="document" id="1">The form</a><a linktype="document" id="2">The list</a></p>'
    document = extraction.document_of(page_with(editor, html))
    with django_assert_num_queries(2):
        list(links.check(document, None))


# What links say


@pytest.mark.parametrize(("words", "kind"), [("Click here to schedule", "cta"), ("Tap here for our prices", "meta"), ("To see prices, tap here.", "caption")])  # fmt: skip
def test_words_that_say_where_to_click_and_are_no_link(words, kind):
    ((rule, _quote),) = found(words, kind)
    assert rule == "vague-link"


@pytest.mark.parametrize("words", ["Schedule a first visit", "Here is how to book", "We will not write “click here”.", "See the clicking coil here"])  # fmt: skip
def test_words_that_say_what_is_there_are_fine(words):
    assert found(words, "cta") == []


@pytest.mark.parametrize("words", ["here", "Click here", "read more", "Link", "this page", "Learn more »", "more…", "CLICK HERE!", "he<b>re</b>"])  # fmt: skip
def test_words_that_do_not_say_where_a_link_leads(words):
    ((rule, _quote),) = found(f'<p>Read it <a href="/ocd/">{words}</a>.</p>')
    assert rule == "vague-link"


@pytest.mark.parametrize("words", ["Read more about exposure therapy", "988", "988lifeline.org", "Our fees", "Notice of Privacy Practices", "Call 206-555-0142"])  # fmt: skip
def test_words_that_do(words):
    assert found(f'<p>See <a href="/ocd/">{words}</a>.</p>') == []


def test_a_link_without_words():
    assert found('<p>See<a href="/ocd/"> </a>.</p>')[0][0] == "empty-link"


@pytest.mark.parametrize("address", ["https://www.fda.gov/drugs", "www.fda.gov"])
def test_an_address_to_be_read(address):
    assert found(f'<p>See <a href="{address}">{address}</a>.</p>') == [("bare-address", address)]
    assert found(f"<p>See {address}.</p>") == [("bare-address", address)]


def test_a_citation_is_no_vague_link():
    assert found('<p>It was measured.<a linktype="citation" id="3">x</a></p>') == []


# Lists and headings


@pytest.mark.parametrize(("count", "rules"), [(7, []), (8, ["long-list"])])
def test_lists_have_seven_items_at_most(count, rules):
    assert [rule for rule, _quote in found(f"<ul>{'<li>One thing</li>' * count}</ul>")] == rules


def test_a_lower_heading_comes_below_a_main_one(editor):
    low, main = ("heading", {"level": "h3", "text": "Common ones"}), ("heading", {"level": "h2", "text": "Risks"})
    assert rules_of(draft_article(editor, title="A", body=[main, low, main]), "heading-order") == []
    (finding,) = rules_of(draft_article(editor, title="B", body=[low, main]), "heading-order")
    assert finding.quote == "Common ones"


# Pictures


@pytest.mark.parametrize(
    "alt",
    ["IMG_2034.jpg", "photo1", "DSC0012", "Screenshot 2024-03-01 at 10.22.31", "ketamine-room-2.png", "image", "clinic_front_final",
     "Picture 3", "untitled", "a1b2c3d4e5f6", "hero-banner-home", "PXL_20240301_101112", "image (2)", "WhatsApp Image 2024.jpeg"],
)  # fmt: skip
def test_names_of_files_are_no_words_for_a_picture(alt):
    assert [rule for rule, _quote in found(alt, "alt")] == ["file-name"]


@pytest.mark.parametrize(
    "alt",
    ["A clinician beside a patient in an armchair", "TMS coil", "Bar chart of scores over 12 weeks", "Building from the street", "Self-portrait",
     "Dr. Okafor at her desk", "A quiet room", "Chair", "Figure-8 coil", "Photo of the treatment room"],
)  # fmt: skip
def test_words_that_say_what_a_picture_shows(alt):
    assert found(alt, "alt") == []


def whole(*passages, pictures=()):
    return Document(list(passages), is_whole=True, pictures=list(pictures))


def test_a_picture_without_words_is_found_unless_it_is_decoration(db):
    bare, decoration = Picture("body.1", "Picture", "", False, "x.png"), Picture("body.2", "Picture", "", True, "y.png")
    (finding,) = links.check(whole(pictures=[bare, decoration]), None)
    assert (finding.rule, finding.path) == ("no-alt", "body.1")


def test_words_for_a_picture_are_compared_with_its_file_and_begin_with_what_it_shows(db):
    picture = Picture("picture", "Picture", "Waiting room", False, "waiting room.png")
    (name,) = links.check(whole(Passage("picture", "alt", "Waiting room"), pictures=[picture]), None)
    assert name.rule == "file-name"
    (opening,) = links.check(whole(Passage("picture", "alt", "Picture of a chair")), None)
    assert (opening.rule, opening.quote) == ("picture-of", "Picture of")


@settings(deadline=None)  # a busy machine is no error
@given(st.text(max_size=120), st.sampled_from(["body", "alt", "caption"]))
def test_any_text_is_read_and_findings_quote_it(text, kind):
    passage = Passage("field", kind, text)
    for one in links.check(Document([passage]), None):
        assert one.quote == text[one.start : one.end]
