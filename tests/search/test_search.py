"""Search finds what a visitor may read and nothing else, and survives any input."""

import json
import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction
from wagtail.search import index

from articles.models import ArticlePage
from clinical.models import Condition, RegulatoryStatus, Treatment
from faq.models import FAQEntry, FAQLibraryPage, FAQTopic
from home.models import HomePage, StandardPage
from search.service import find
from search.text import words

from .. import helpers
from .asking import add_page, text_of

pytestmark = pytest.mark.postgresql

JUNK = [
    '"', '""', "'", "\x00", "ketamine\x00ocd", "*", "AND", "OR NOT", "NEAR(a b)", "title:ketamine", "{body}: x", "a* b^2",
    "'; DROP TABLE wagtailcore_page; --", "%", "_", "\\", "(((", "🙂🙂", "ﷺ", "²", "‮", "a-", "-ketamine", "don’t", "don't",
    "word " * 1000, "x" * 10_000, "’'’", "\ud7ff", "é" * 300, "<script>alert(1)</script>", "& | ! :* <->",
]  # fmt: skip


@pytest.fixture
def question(editor, reviewer):
    """A signed question in the library."""
    entry = FAQEntry(
        question="Does a zebra need a referral?",
        answer="<p>No, it <b>does not</b>.</p>",
        topic=FAQTopic.objects.create(name="Animals"),
        live=False,
    )
    entry.save()
    entry.save_revision(user=editor)
    return helpers.publish_signed(entry, reviewer)


def text(element):
    """The words of an element with single spaces."""
    return " ".join(element.get_text(" ").split())


def close(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


class TestWhatIsFound:
    def test_terms_and_cells_do_not_run_into_each_other(self, client, live_article):
        steps = [{"title": "Zebras", "text": "See the quagga"}, {"title": "Horses, few", "text": "Go home."}]
        items = [{"type": "item", "value": step, "id": str(number)} for number, step in enumerate(steps)]
        body = [{"type": "steps", "value": {"heading": "What happens", "steps": items}, "id": "a"}]
        ArticlePage.objects.update(body=json.dumps(body))
        index.insert_or_update_object(ArticlePage.objects.get())
        excerpt = re.sub(r"</?mark>", "", text_of(client, "quagga"))
        assert "See the quagga. Horses, few. Go home.</p>" in excerpt

    def test_a_live_page_with_its_kind_and_excerpt(self, client, standard_page):
        text = text_of(client, "parking")
        assert 'href="/parking-and-zebras/"' in text
        assert "Standard page" in text
        assert "Where to leave a car." in text
        assert "1 result for" in text

    @pytest.mark.parametrize(
        ("lead", "end"),
        [
            ("Zebras come first. " * 10, "Zebras come first.</p>"),  # as many words as an excerpt has
            ("Zebras come first. " * 11, "Zebras come first. …</p>"),
            ("One, two, zebras, " * 11, "zebras…</p>"),
            ("Where zebras and horses are kept " * 9, "are kept…</p>"),
        ],
    )
    def test_an_excerpt_that_is_cut_ends_with_dots(self, client, standard_page, lead, end):
        standard_page.intro = lead.strip()
        standard_page.save()
        answer = client.get("/search/", {"q": "zebras"}).content.decode()
        assert end in re.sub(r"</?mark>", "", answer)

    def test_the_words_searched_for_are_marked(self, client, standard_page):
        assert "<mark>Parking</mark> and zebras" in text_of(client, "park")

    def test_marks_cannot_carry_markup_in(self, client, standard_page):
        StandardPage.objects.get(pk=standard_page.pk)
        standard_page.title = "Parking <i>here</i>"
        standard_page.save()
        assert "<mark>Parking</mark> &lt;i&gt;here" in text_of(client, "parking")

    def test_a_word_may_be_unfinished(self, client, standard_page):
        assert 'href="/parking-and-zebras/"' in text_of(client, "zeb")

    def test_words_that_say_nothing_do_not_matter(self, client, standard_page):
        text = text_of(client, "what is the parking?")
        assert "1 result for" in text
        assert "some of them" not in text

    def test_where_nothing_has_all_words_what_has_some_is_shown_and_said(self, client, standard_page):
        text = text_of(client, "parking giraffe")
        assert 'href="/parking-and-zebras/"' in text
        assert "these have some of them" in text

    def test_an_article_shows_its_status(self, client, editor, reviewer):
        article = helpers.draft_article(editor)
        article.conditions.add(condition := Condition.objects.create(name="Obsession", slug="ocd"))
        article.treatments.add(treatment := Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine"))
        article.save_revision(user=editor)
        RegulatoryStatus.objects.create(
            treatment=treatment, condition=condition, status="off-label", statement="Not approved.",
            source_url="https://fda.example.org/", checked_on="2026-01-01",
        )  # fmt: skip
        helpers.publish_signed(article, reviewer)
        text = text_of(client, "ketamine")
        assert 'class="status status-off-label"' in text
        assert "Treatment page" in text

    def test_a_question_leads_to_its_place_in_the_library(self, client, question):
        text = text_of(client, "zebra referral")
        assert f'href="/faq/#{question.anchor}"' in text
        assert "No, it does not." in text

    def test_a_title_counts_more_than_a_mention(self, client, standard_page):
        other = StandardPage(title="Other", intro="Parking, parking, parking.", live=True)
        HomePage.objects.get().add_child(instance=other)
        text = text_of(client, "parking")
        assert text.index("/parking-and-zebras/") < text.index("/other/")


class TestWhatIsNot:
    def test_a_draft(self, client, article):
        assert "Nothing found" in text_of(client, article.title)

    def test_an_edit_that_nobody_signed(self, client, live_article, editor):
        live_article.title = "Xylophone"
        live_article.save_revision(user=editor)
        assert "Nothing found" in text_of(client, "xylophone")

    def test_a_page_behind_a_login(self, client, standard_page):
        close(standard_page)
        assert "Nothing found" in text_of(client, "parking")

    def test_a_page_below_one_behind_a_login(self, client, standard_page):
        child = StandardPage(title="Giraffes", live=True)
        standard_page.add_child(instance=child)
        close(standard_page)
        assert "Nothing found" in text_of(client, "giraffes")

    def test_a_withdrawn_article(self, client, live_article):
        live_article.unpublish()
        assert "Nothing found" in text_of(client, live_article.title)

    def test_a_question_taken_down(self, client, question):
        question.unpublish()
        assert "Nothing found" in text_of(client, "zebra")

    def test_a_question_that_is_not_in_the_library(self, client, question):
        FAQEntry.objects.filter(pk=question.pk).update(topic=None)
        assert "Nothing found" in text_of(client, "zebra")

    @pytest.mark.parametrize("hide", ["unpublish", "close"])
    def test_a_question_while_the_library_cannot_be_read(self, client, question, hide):
        library = FAQLibraryPage.objects.get()
        library.unpublish() if hide == "unpublish" else close(library)
        assert "Nothing found" in text_of(client, "zebra")

    def test_the_root_of_the_tree(self, client, db):
        assert "Nothing found" in text_of(client, "root")


class TestPages:
    def test_ten_at_a_time_with_numbers_and_with_junk_for_one(self, client, db):
        for number in range(23):
            add_page(f"Zebra {number}")
        first, last = text_of(client, "zebra"), text_of(client, "zebra", page=3)
        assert first.count('class="card"') == 10
        assert last.count('class="card"') == 3
        assert "23 results" in first
        assert 'href="?q=zebra&amp;page=2"' in first
        assert '<span aria-current="page">3</span>' in last
        for number in ("0", "-1", "abc", "99999", "9" * 5000, "\x00", "1.5", "", "٣"):
            assert 'class="card"' in text_of(client, "zebra", page=number), number

    def test_queries_do_not_grow_with_the_results(self, client, editor, reviewer, django_assert_max_num_queries):
        helpers.live_articles(2, editor, reviewer, title="Zebra")
        text_of(client, "zebra")
        with django_assert_max_num_queries(100) as few:
            text_of(client, "zebra")
        most = len(few)
        helpers.live_articles(8, editor, reviewer, title="Zebra")
        text_of(client, "zebra")  # names and counts are read anew after a change
        with django_assert_max_num_queries(most):
            text_of(client, "zebra")


class TestNarrowing:
    @pytest.fixture
    def about_ocd(self, editor, reviewer):
        ocd = Condition.objects.create(name="Obsessive-compulsive disorder", short_name="OCD", slug="ocd")
        ketamine = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
        RegulatoryStatus.objects.create(
            treatment=ketamine,
            condition=ocd,
            status="off-label",
            statement="Not approved for OCD.",
            source_url="https://www.fda.gov/",
            checked_on=date(2026, 1, 5),
        )
        page = helpers.draft_article(editor, title="Zebras", conditions=[ocd], treatments=[ketamine])
        return helpers.publish_signed(page, reviewer)

    @pytest.mark.parametrize("name", ["kind", "condition", "treatment"])
    def test_junk_narrows_nothing(self, client, about_ocd, name):
        for junk in ("zzz", "\x00", "x" * 500, "🙂", "pages people"):
            page = BeautifulSoup(text_of(client, "zebras", **{name: junk}), "html.parser")

            assert len(page.select(".results .card")) == 1, junk
            assert page.select(".chips") == [], junk

    def test_where_the_filters_leave_nothing_a_link_takes_them_away(self, client, about_ocd):
        page = BeautifulSoup(text_of(client, "zebras", kind="people", condition="ocd"), "html.parser")

        assert text(page.select_one(".answer")) == (
            "Nothing has all that you chose Without the filters there is 1 result. Show all results"
        )
        assert page.select_one(".answer a")["href"] == "?q=zebras"

    def test_each_choice_can_be_taken_away_and_the_list_of_choices_stays_folded(self, client, about_ocd):
        page = BeautifulSoup(text_of(client, "zebras", condition="ocd", treatment="ketamine"), "html.parser")

        assert {text(link): link["href"] for link in page.select(".chips a")} == {
            "Remove filter: OCD ×": "?q=zebras&treatment=ketamine",
            "Remove filter: Ketamine ×": "?q=zebras&condition=ocd",
        }
        assert not page.select_one(".facets details").has_attr("open")


class TestAnyInput:
    def test_junk_is_no_error(self, client, standard_page):
        for query in JUNK:
            assert "<h1>Search</h1>" in text_of(client, query), query

    @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(query=st.text(max_size=400))
    def test_any_text_is_answered(self, client, standard_page, query):
        text_of(client, query)

    @settings(max_examples=200)
    @given(query=st.text())
    def test_words_have_no_sign_a_database_could_read(self, query):
        assert not set("".join(words(query))) & set('"\x00*()^:|&!<>%\\')

    def test_what_was_typed_stays_in_the_field_without_becoming_markup(self, client, db):
        text = text_of(client, '"><b>x')
        assert 'value="&quot;&gt;&lt;b&gt;x"' in text
        assert "<b>x" not in text

    def test_without_a_query_it_offers_places(self, client, db):
        assert "Where to start" in text_of(client, "")
        assert client.get("/search/").status_code == 200

    @pytest.fixture
    def about_obsessions(self, article, editor, reviewer):
        article.conditions.add(Condition.objects.create(name="obsessions", slug="ocd"))
        article.save_revision(user=editor)
        return helpers.publish_signed(article, reviewer)

    def test_nothing_found_offers_the_conditions_there_are_pages_about(self, client, about_obsessions):
        assert 'href="/articles/?condition=ocd">Obsessions</a>' in text_of(client, "qqqq")

    @pytest.mark.parametrize("hide", [close, lambda page: page.unpublish()])
    def test_nothing_found_offers_no_condition_whose_pages_cannot_be_read(self, client, about_obsessions, hide):
        hide(about_obsessions)
        assert "?condition=ocd" not in text_of(client, "qqqq")

    def test_it_is_kept_out_of_search_engines(self, client, db):
        response = client.get("/search/", {"q": "x"})
        assert response["X-Robots-Tag"] == "noindex"
        assert '<meta name="robots" content="noindex">' in response.content.decode()


def test_find_says_whether_only_some_words_matched(standard_page):
    assert not find("parking zebras").is_partial
    assert find("parking giraffe").is_partial
    assert find("").hits == []
