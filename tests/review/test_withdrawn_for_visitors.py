"""What visitors get once something was withdrawn: a calm notice at its address, and no trace of it anywhere else."""

from datetime import timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page, PageViewRestriction, Site

from articles.models import ArticleIndexPage
from faq.models import FAQEntry, FAQLibraryPage, FAQTopic
from home.models import ClinicSettings, HomePage
from review.withdrawing import withdraw
from tests.helpers import draft_article, fresh, publish_signed, sign

REASON = "A trial it cites was retracted."


@pytest.fixture
def home(db, editor, reviewer):
    """The front door, live; with the clinic's phone number."""
    page = HomePage.objects.get()
    draft = page.get_latest_revision_as_object()
    draft.hero_heading, draft.hero_text = "<p>What is known</p>", "And what is not."
    draft.save_revision(user=editor)
    ClinicSettings.objects.update_or_create(site=Site.objects.get(), defaults={"phone": "+1 206 555 0142"})
    return publish_signed(page, reviewer)


@pytest.fixture
def withdrawn(live_article, home, reviewer):
    withdraw(live_article, reviewer, REASON)
    return fresh(live_article)


class TestItsAddress:
    def test_it_is_gone_for_now(self, client, withdrawn):
        response = client.get(withdrawn.url)

        assert response.status_code == 410
        assert response["Cache-Control"] == "no-store"
        assert 'name="robots" content="noindex"' in response.text
        assert 'rel="canonical"' not in response.text

    def test_head(self, client, withdrawn):
        response = client.head(withdrawn.url)

        assert (response.status_code, response["Cache-Control"]) == (410, "no-store")

    def test_help_contact_and_search_are_there(self, client, withdrawn):
        text = client.get(withdrawn.url).text

        assert 'href="tel:988"' in text
        assert 'href="tel:+12065550142"' in text
        assert 'role="search"' in text

    def test_nothing_of_the_page_is_there(self, client, withdrawn):
        text = client.get(withdrawn.url).text

        assert withdrawn.main_message not in text
        assert REASON not in text

    @pytest.mark.parametrize("words", ["", "We are mending a figure."])
    def test_the_page_and_the_day_are_named(self, client, live_article, home, reviewer, words):
        with time_machine.travel("2036-11-24T05:00:00+00:00", tick=False):
            withdraw(live_article, reviewer, REASON, words)
        page = BeautifulSoup(client.get(live_article.url).content, "html.parser")

        assert page.h1.get_text() == f"{live_article.title}: offline for now."
        assert page.main.get_text().count("November 23, 2036") == 1

    def test_help_comes_before_search_and_links_and_each_once(self, client, withdrawn):
        page = BeautifulSoup(client.get(withdrawn.url).content, "html.parser")
        stations = page.select("main .lede, main [href^='tel:+'], .crisis, main [role=search], main .lost-links")

        assert [one.name for one in stations] == ["p", "a", "section", "form", "ul"]
        assert "/search/" not in [link["href"] for link in stations[-1].select("a")]

    def test_the_sentence_where_nobody_wrote_one(self, client, live_article, reviewer):
        with time_machine.travel("2036-11-24T05:00:00+00:00", tick=False):  # still the evening before in Seattle
            withdraw(live_article, reviewer, REASON)

        assert "We took this page offline on November 23, 2036 while our clinicians check it." in notice(
            client, live_article
        )

    def test_the_notice_that_somebody_wrote(self, client, live_article, reviewer):
        withdraw(live_article, reviewer, REASON, "We are <b>checking</b> a warning.\n\nCall us with questions.")

        text = notice(client, live_article)
        assert "We are &lt;b&gt;checking&lt;/b&gt; a warning.<br><br>Call us with questions." in text

    def test_an_alias_says_the_same(self, client, live_article, reviewer):
        alias = live_article.create_alias(parent=Page.objects.get(slug="home"))
        withdraw(live_article, reviewer, REASON)

        assert client.get(fresh(alias).url).status_code == 410

    def test_what_a_manager_unpublished_is_not_found(self, client, live_article):
        live_article.unpublish()

        assert client.get(live_article.url).status_code == 404

    def test_what_was_never_read_is_not_found(self, client, article, reviewer):
        article = signed_for_tomorrow(article, reviewer)
        assert article.approved_schedule
        withdraw(article, reviewer, REASON, "We are checking a warning.")

        assert client.get(fresh(article).url).status_code == 404

    def test_signed_for_later_it_stays_gone_until_then(self, client, withdrawn, reviewer):
        assert signed_for_tomorrow(withdrawn, reviewer).approved_schedule
        assert client.get(withdrawn.url).status_code == 410

    def test_signed_anew_it_is_back(self, client, withdrawn, reviewer):
        sign(withdrawn, reviewer)

        assert client.get(withdrawn.url).status_code == 200

    def test_unpublished_after_it_was_back_it_is_not_found(self, client, withdrawn, reviewer):
        sign(withdrawn, reviewer).unpublish()

        assert client.get(withdrawn.url).status_code == 404

    def test_a_private_page_tells_nobody_else(self, client, withdrawn, editor):
        PageViewRestriction.objects.create(page=withdrawn, restriction_type="login")

        assert client.get(withdrawn.url).status_code == 302
        client.force_login(editor)
        assert client.get(withdrawn.url).status_code == 410

    def test_a_page_behind_a_password_asks_for_it_first(self, client, withdrawn):
        PageViewRestriction.objects.create(page=withdrawn, restriction_type="password", password="secret")
        response = client.get(withdrawn.url)

        assert "offline" not in response.text


class TestHome:
    def test_the_front_door_says_so(self, client, home, reviewer):
        withdraw(home, reviewer, REASON)

        assert client.get("/").status_code == 410

    def test_the_other_pages_are_as_they_were(self, search_index, client, home, live_article, reviewer):
        withdraw(home, reviewer, REASON)

        for address in (live_article.url, "/articles/", "/search/?q=ketamine", "/articles/feed/", "/sitemap.xml"):
            assert client.get(address).status_code == 200, address
        assert client.get("/nowhere/").status_code == 404


class TestEverywhereElse:
    """Shown before, gone after: at once, with no command and no time in between."""

    @pytest.fixture
    def topics(self, db):
        library = FAQLibraryPage.objects.first() or add_library()
        library.save_revision().publish()
        return FAQTopic.objects.create(name="Regulation")

    @pytest.fixture
    def question(self, topics, editor, reviewer):
        entry = FAQEntry.objects.create(question="Is ketamine legal?", answer="<p>Yes.</p>", topic=topics, live=False)
        entry.save_revision(user=editor)
        return publish_signed(entry, reviewer)

    @pytest.mark.parametrize("address", ["/articles/", "/articles/feed/", "/sitemap.xml", "/search/?q=obsessive"])
    def test_pages(self, search_index, client, home, editor, reviewer, address):
        page = publish_signed(draft_article(editor, title="Obsessive thoughts", slug="obsessive-thoughts"), reviewer)
        assert "/articles/obsessive-thoughts/" in client.get(address).text
        withdraw(page, reviewer, REASON)

        assert "obsessive-thoughts" not in client.get(address).text

    def test_what_staff_put_first_in_search(self, search_index, client, home, live_article, reviewer):
        query = Query.get("spravato")
        SearchPromotion.objects.create(query=query, page=live_article)
        withdraw(live_article, reviewer, REASON)

        assert live_article.url not in client.get("/search/?q=spravato").text

    def test_what_to_read_next(self, client, live_article, editor, reviewer):
        draft = draft_article(editor, title="The other")
        draft.related_links.create(article=live_article)
        draft.save_revision(user=editor)
        other = publish_signed(draft, reviewer)
        assert live_article.url in client.get(other.url).text
        withdraw(live_article, reviewer, REASON)

        assert live_article.url not in client.get(other.url).text

    @pytest.mark.parametrize("address", ["/faq/", "/search/?q=legal"])
    def test_questions(self, search_index, client, question, reviewer, address):
        assert question.anchor in client.get(address).text
        withdraw(question, reviewer, REASON)

        assert question.question not in client.get(address).text

    def test_questions_on_pages(self, client, question, editor, reviewer):
        body = [("faq", {"heading": "Questions", "items": [("entry", question)]})]
        page = publish_signed(draft_article(editor, body=body), reviewer)
        assert question.question in client.get(page.url).text
        withdraw(question, reviewer, REASON)

        assert question.question not in client.get(page.url).text

    def test_the_call_that_leads_to_it_hides_itself(self, client, live_article, editor, reviewer):
        from consultations.models import CallToAction

        call = CallToAction.objects.create(heading="Read first", button_label="Read", page=live_article, live=False)
        call.save_revision(user=editor)
        call = publish_signed(call, reviewer)
        withdraw(live_article, reviewer, REASON)

        assert fresh(call).live
        assert fresh(call).hidden_because


def signed_for_tomorrow(content, signer):
    """Sign the latest draft, to go live tomorrow."""
    draft = content.get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision(user=content.latest_revision.user)
    return publish_signed(fresh(content), signer)


def notice(client, page):
    """The page at the address of what was withdrawn."""
    return client.get(fresh(page).url).text


def add_library():
    """A FAQ library below the home page."""
    return Page.objects.get(slug="home").add_child(instance=FAQLibraryPage(title="Questions", slug="faq"))


def test_lists_do_not_ask_more_because_something_was_withdrawn(client, withdrawn, django_assert_max_num_queries):
    with django_assert_max_num_queries(40):
        assert client.get(ArticleIndexPage.objects.get().url).status_code == 200
