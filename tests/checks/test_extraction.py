"""What the checker reads of a page: every word that a visitor or a search engine would see, with its place."""

from review.checks.extraction import document_of
from tests.helpers import draft_article


def passages(page):
    return {(one.kind, one.part, one.text) for one in document_of(page).passages}


def test_titles_and_descriptions_are_read_as_what_they_are(editor):
    page = draft_article(editor, seo_title="Ketamine", search_description="What is known")
    found = passages(page)
    assert ("title", "", "Ketamine for OCD") in found
    assert ("seo_title", "", "Ketamine") in found
    assert ("meta", "", "What is known") in found


def test_blocks_are_read_with_their_part_and_without_choices(editor):
    found = passages(draft_article(editor))
    assert ("body", "takeaways", "It is studied.") in found
    assert ("heading", "", "What it is") in found
    assert not any(text == "h2" for _kind, _part, text in found)


def test_a_citation_is_a_mark_and_inline_tags_leave_no_trace(editor):
    body = [("text", {"text": '<p>A cu<b>re</b>.<a linktype="citation" id="7">Smith</a></p><p>Next &amp; last</p>'})]
    page = draft_article(editor, body=body)
    passage = document_of(page).passages[-1]
    assert passage.text == "A cure.[1]\nNext & last"
    assert [(link.kind, link.target) for link in passage.links] == [("citation", "7")]
