"""Questions and answers: on pages, in the library, and where an editor meets them."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.blocks import StreamBlockValidationError

from articles.models import ArticlePage
from core.blocks import anchor_for
from faq.models import FAQEntry, FAQTopic
from search.models import Synonym
from tests.helpers import draft_article, publish_signed

from .conftest import draft_entry

HERE = ("question", {"question": "Does it hurt?", "answer": "<p>A little.</p>"})


def questions(page):
    return [summary.get_text(strip=True) for summary in page.select(".faq summary h3")]


def test_page_shows_written_and_shared_questions_in_order(read, page_with, live_entry):
    page = read(page_with(HERE, ("entry", live_entry)).url)

    assert questions(page) == ["Does it hurt?", "Is it approved?"]
    assert page.select_one(f"details#q-{live_entry.pk} > div").get_text(strip=True) == "No."
    assert [box.has_attr("open") for box in page.select(".faq details")] == [True, False]


def test_written_question_has_an_address_of_its_own(read, page_with):
    article = page_with(HERE)
    anchor = read(article.url).select_one(".faq details")["id"]
    item = article.body[0].value["items"][0]

    assert anchor == anchor_for("question", item.id)


def test_question_that_is_not_live_is_left_out(read, page_with, live_entry):
    article = page_with(HERE, ("entry", live_entry))
    live_entry.unpublish()

    assert questions(read(article.url)) == ["Does it hurt?"]


def test_block_with_no_live_question_leaves_nothing_behind(read, page_with, entry):
    page = read(page_with(("entry", entry)).url)

    assert page.select(".faq, [data-open-all]") == []
    assert "Questions" not in [link.get_text(strip=True) for link in page.select(".toc a")]


def test_changed_answer_shows_on_the_page_once_signed(read, page_with, live_entry, editor, reviewer):
    article = page_with(("entry", live_entry))
    draft = live_entry.get_latest_revision_as_object()
    draft.answer = "<p>Not for OCD.</p>"
    draft.save_revision(user=editor)
    before = read(article.url).select_one("details > div").get_text(strip=True)
    publish_signed(FAQEntry.objects.get(), reviewer)

    assert before == "No."
    assert read(article.url).select_one("details > div").get_text(strip=True) == "Not for OCD."


def test_question_twice_on_a_page_is_refused_at_its_place(live_entry):
    stream = ArticlePage._meta.get_field("body").stream_block
    again = ("question", {"question": " is it APPROVED? ", "answer": "<p>No.</p>"})
    body = stream.normalize(
        [
            ("faq", {"heading": "One", "items": [("entry", live_entry), HERE]}),
            ("faq", {"heading": "Two", "items": [again]}),
        ]
    )

    with pytest.raises(StreamBlockValidationError) as refused:
        stream.clean(body)

    first, second = (refused.value.block_errors[index].block_errors["items"].block_errors for index in (0, 1))
    assert set(first) == {0}
    assert second[0].messages == ["This question is already on the page. Remove one of the two."]


def test_different_questions_are_accepted(live_entry):
    stream = ArticlePage._meta.get_field("body").stream_block
    body = [("faq", {"heading": "One", "items": [("entry", live_entry), HERE]})]

    assert len(stream.clean(stream.normalize(body))[0].value["items"]) == 2


def test_question_ends_with_a_question_mark(topic):
    with pytest.raises(ValidationError) as refused:
        FAQEntry(question="Is it approved", answer="<p>No.</p>", topic=topic).full_clean()

    assert refused.value.message_dict["question"] == ["A question ends with a question mark."]


def test_library_shows_topics_with_live_questions_in_their_order(read, live_entry, editor, reviewer):
    first = FAQTopic.objects.create(name="First visit", sort_order=0)
    FAQTopic.objects.create(name="Empty", sort_order=2)
    publish_signed(draft_entry(editor, "Do I need a referral?", topic=first), reviewer)
    draft_entry(editor, "Still a draft?", topic=first)
    page = read("/faq/")

    assert [heading.get_text(strip=True) for heading in page.select(".article-body h2")] == [
        "First visit",
        "Ketamine and esketamine",
    ]
    assert questions(page) == ["Do I need a referral?", "Is it approved?"]
    assert [link["href"] for link in page.select(".toc a")] == [f"#{first.anchor}", f"#{live_entry.topic.anchor}"]
    assert page.select_one(f"#{first.anchor} details")


def test_library_without_questions_says_so(read, db):
    assert "No questions yet" in read("/faq/").main.get_text()


def test_library_finds_what_is_meant_the_best_first(read, search_index, topic, editor, reviewer):
    later = FAQTopic.objects.create(name="Money", sort_order=topic.sort_order + 1)
    Synonym.objects.create(words="cost\nprice")
    answers = {
        "When may I drive after ketamine?": "<p>Not before the next day.</p>",
        "Can I go by car?": "<p>Driving is fine after TMS.</p>",
        "Is there a garden?": "<p>Yes, it costs nothing to look.</p>",
    }
    for question, answer in answers.items():
        publish_signed(draft_entry(editor, question, answer, topic=topic), reviewer)
    publish_signed(draft_entry(editor, "What does it cost?", "<p>It depends.</p>", topic=later), reviewer)
    said = {query: read(f"/faq/?q={query}") for query in ("driving", "price", "ketmine", "cost")}

    assert questions(said["driving"]) == ["When may I drive after ketamine?", "Can I go by car?"]
    assert questions(said["price"]) == ["What does it cost?"]
    assert questions(said["ketmine"]) == ["When may I drive after ketamine?"]
    assert questions(said["cost"]) == ["What does it cost?", "Is there a garden?"]
    assert [heading.get_text() for heading in said["cost"].select(".article-body h2")] == ["Money", topic.name]
    assert "exactly these words; 1 comes close" in said["price"].select_one("[role=status]").get_text()


def test_library_is_searched_where_it_stands(read, search_index, live_entry, editor, reviewer):
    publish_signed(
        draft_entry(editor, "Do I need a referral?", "<p>No, just call.</p>", topic=live_entry.topic), reviewer
    )
    form = read("/faq/").select_one("form.search-form")
    both, one, some = (read(f"/faq/?q={words}") for words in ("%00 no", "APPROV", "approved+by+whom"))
    none = read("/faq/?q=zzzz%22")

    assert (form["action"], form["method"] if form.has_attr("method") else "get") == ("/faq/", "get")
    assert len(questions(both)) == 2
    assert questions(one) == questions(some) == ["Is it approved?"]
    assert one.select_one("[role=status] strong").get_text() == "APPROV"
    assert "No question has all these words; 1 has some of them." in some.select_one("[role=status]").get_text()
    assert one.select_one("#faq-search")["value"] == "APPROV"
    assert one.select_one("meta[name=robots]")["content"] == "noindex, follow"
    assert questions(none) == []
    assert none.select_one(".answer a")["href"] == "/search/?q=zzzz%22"


def test_crisis_words_bring_help_and_nothing_else(read, search_index, live_entry):
    found = read("/faq/?q=i+want+to+die").select_one("#found-help")

    assert found.select_one("a[href='tel:988']")
    assert questions(read("/faq/?q=i+want+to+die")) == []
    assert "ending your life" in found.select_one("h2").get_text()
    of_others = read("/faq/?q=scared+i+will+hurt+my+baby").select_one("#found-help h2")
    assert "somebody may get hurt" in of_others.get_text()


def test_queries_of_the_library_do_not_grow_with_its_entries(client, live_entry, topic, editor, reviewer, page_with):
    target = page_with(HERE)
    link = f'<p>See <a linktype="page" id="{target.pk}">this page</a>.</p>'
    publish_signed(draft_entry(editor, "With a link?", link, topic=topic), reviewer)
    before = queries(client, "/faq/")
    for number in range(4):
        publish_signed(draft_entry(editor, f"Entry {number}?", link, topic=topic), reviewer)

    assert queries(client, "/faq/") == before
    assert client.get("/faq/").content.decode().count(f'href="{target.url}"') == 5


def test_queries_of_a_page_do_not_grow_with_its_shared_questions(client, live_entry, editor, reviewer, page_with):
    one = page_with(("entry", live_entry), title="One")
    others = [publish_signed(draft_entry(editor, f"Entry {number}?"), reviewer) for number in range(5)]
    many = page_with(*[("entry", other) for other in others], title="Many")

    assert queries(client, many.url) == queries(client, one.url)


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_edit_screen_lists_the_pages_that_use_it(client, admin, live_entry, editor, page_with):
    live = page_with(("entry", live_entry), title="A live page")
    draft = draft_article(editor, title="A draft", body=[("faq", {"heading": "Q", "items": [("entry", live_entry)]})])
    client.force_login(admin)
    page = client.get(reverse("wagtailsnippets_faq_faqentry:edit", args=[live_entry.pk])).content.decode()

    for used, state in ((live, "live"), (draft, "draft")):
        row = page.partition(reverse("wagtailadmin_pages:edit", args=[used.pk]))[2].partition("</li>")[0]
        assert used.title in row
        assert f">{state}<" in row


def test_edit_screen_of_an_unused_entry_says_so(client, admin, entry):
    client.force_login(admin)
    page = client.get(reverse("wagtailsnippets_faq_faqentry:edit", args=[entry.pk]))

    assert "No page uses it yet." in page.content.decode()


def test_preview_of_a_draft_shows_the_draft(entry):
    draft = entry.get_latest_revision_as_object()
    draft.answer = "<p>Changed.</p>"
    response = draft.make_preview_request().render()

    assert "Changed." in response.content.decode()


def test_topics_in_any_writing_have_places_of_their_own(db):
    names = ["费用", "安全", "Cost"]
    anchors = {FAQTopic.objects.create(name=name).anchor for name in names}

    assert len(anchors) == len(names)
    assert all(anchor.isascii() for anchor in anchors)
