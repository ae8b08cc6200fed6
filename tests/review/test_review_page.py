"""What stands on the review page, for whom, and how Wagtail's own screens lead to it."""

from datetime import timedelta

from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.models import ArticlePage
from faq.models import FAQEntry
from review.models import Reading, SignOff
from review.views.addresses import address_of
from tests.helpers import fresh, publish_signed, sign, submit

from .reviewing import edit_address, filled, post, read, soup_of, words
from .test_sign_off import edit


class TestReading:
    """What stands on the page."""

    def test_says_what_it_is_who_asks_and_what_is_asked(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = read(client, waiting)

        assert page.select_one("h1").text == str(waiting)
        assert "by editor" in words(page)
        assert "Read the draft, then sign it or ask for changes." in words(page)
        assert "Never signed before" in words(page)
        # A page this short lacks its risks and what nobody knows yet.
        assert ("Nothing found" in words(page)) is not isinstance(waiting, ArticlePage)

    def test_opening_keeps_the_version_from_autosave(self, waiting, client, reviewer):
        client.force_login(reviewer)
        read(client, waiting)
        read(client, waiting)

        assert Reading.objects.get().revision == waiting.latest_revision

    def test_the_draft_is_the_page_as_visitors_will_see_it(self, waiting, client, reviewer):
        client.force_login(reviewer)
        frame = read(client, waiting).select_one("iframe")["src"]
        draft = client.get(frame)

        assert str(waiting) in BeautifulSoup(draft.content, "html.parser").main.text
        assert b"wagtail-userbar" not in draft.content
        assert draft["X-Frame-Options"] == "SAMEORIGIN"
        assert "no-store" in draft["Cache-Control"]

    def test_what_changed_since_it_was_signed_is_listed_and_marked(self, content, client, editor, reviewer, reviewer2):
        sign(content, reviewer)
        edit(fresh(content), editor, "Other <b>words</b> than before.")
        submit(fresh(content), editor)
        client.force_login(reviewer2)
        page = read(client, content)
        draft = client.get(page.select_one("iframe")["src"])

        assert "1 change" in words(page)
        assert "Since Reviewer, MD (American Board of Psychiatry and Neurology) signed it on" in words(page)
        assert page.select(".review-changes > li")
        assert BeautifulSoup(draft.content, "html.parser").select("#change-1")
        plain = page.select("input[name=marks]")[-1]["value"]
        assert not BeautifulSoup(client.get(plain).content, "html.parser").select("#change-1")

    def test_the_draft_of_another_page_is_not_shown(self, waiting_article, entry, client, reviewer):
        client.force_login(reviewer)
        other = entry.latest_revision.pk
        address = address_of(waiting_article, "draft")

        assert client.get(address, {"revision": other}).status_code == 404
        assert client.get(address, {"revision": "x"}).status_code == 404
        assert client.get(address).status_code == 404

    def test_public_pages_carry_no_trace_of_it(self, signed_article, client):
        assert b"data-contentpath" not in client.get(signed_article.url).content

    def test_a_shared_entry_names_every_page_that_shows_it(self, entry, article, editor, client, reviewer):
        article.body = [("faq", {"heading": "Questions", "items": [{"type": "entry", "value": entry.pk}]})]
        article = ArticlePage.objects.get(pk=article.pk)
        article.body.append(("faq", {"heading": "Questions", "items": [("entry", entry)]}))
        article.save()
        submit(entry, editor)
        client.force_login(reviewer)

        assert "Pages that show it" in words(read(client, entry))
        assert article.title in words(read(client, entry))

    def test_says_when_it_goes_live(self, article, editor, client, reviewer):
        draft = article.get_latest_revision_as_object()
        draft.go_live_at = timezone.now() + timedelta(days=20)
        draft.save_revision(user=editor)
        submit(fresh(article), editor)
        client.force_login(reviewer)

        assert "Sign; goes live on" in words(read(client, article))
        response = client.get(post(client, article).url)
        assert "Visitors read it from" in words(soup_of(response))
        assert "Signed by reviewer; goes live on" in words(read(client, article))
        assert not fresh(article).live

    def test_there_is_no_review_of_what_is_not_reviewed(self, client, reviewer, waiting_article):
        client.force_login(reviewer)
        assert client.get(reverse("review:page", args=[1, 1])).status_code == 404
        assert client.get(reverse("review:page", args=[10**30, 1])).status_code == 404
        number = address_of(waiting_article).split("/")[3]
        assert client.get(reverse("review:page", args=[number, 10**30])).status_code == 404


class TestWhoMayLook:
    def test_who_may_edit_sees_what_the_clinician_sees(self, waiting, client, editor, admin, manager):
        for user in (editor, admin, manager):
            client.force_login(user)
            page = read(client, waiting)

            assert page.status == 200, user
            assert "only a clinician signs" in words(page)
            assert not page.select("form[data-decision]")
            assert not Reading.objects.exists()

    def test_who_may_not_sign_cannot_post(self, waiting, client, editor, admin, manager, reviewer):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        for user in (editor, admin, manager):
            client.force_login(user)
            for action in ("sign", "ask"):
                sent = {name: value for name, value in form.items() if name != "sign"}
                sent |= {action: "1", "changes-comment": "No."}
                assert client.post(address_of(waiting), sent).status_code < 500

            assert not SignOff.objects.exists(), user
            assert fresh(waiting).current_workflow_state.status == "in_progress", user

    def test_who_has_nothing_to_do_with_it_is_told(self, waiting, client, reception):
        client.force_login(reception)
        page = read(client, waiting)

        assert page.status == 403
        assert "This review is not open to you" in words(page)
        assert client.get(address_of(waiting, "draft"), {"revision": waiting.latest_revision_id}).status_code != 200
        assert client.post(address_of(waiting, "comment"), {"text": "x"}).status_code != 200

    def test_nobody_looks_without_signing_in(self, waiting, client):
        for name in ("page", "draft", "comment"):
            assert client.get(address_of(waiting, name)).status_code == 302


class TestWagtailsOwnScreens:
    """They lead to the review page, and sign nothing themselves."""

    def test_a_reviewer_finds_the_way_first(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(edit_address(waiting)))
        actions = [
            one.get_text(strip=True)
            for one in page.select("footer a.button, footer button")
            if one.get_text(strip=True)
        ]

        assert actions[0] == "Review and sign"
        assert page.select_one(f'footer a[href="{address_of(waiting)}"]')
        assert "If you change anything here, another clinician has to sign it." in page.text

    def test_others_do_not(self, waiting, client, manager):
        client.force_login(manager)
        page = soup_of(client.get(edit_address(waiting)))

        assert "Review and sign" not in page.text

    def test_cancelling_is_not_the_first_thing(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(edit_address(waiting)))

        assert "Cancel" not in page.select("footer nav .button")[0].text

    def test_what_is_live_can_be_signed_again_from_its_menu(self, signed_article, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(edit_address(signed_article)))

        assert page.select_one(f'header a[href="{address_of(signed_article)}"]')

    def test_a_live_entry_can_be_signed_again_from_its_menu(self, entry, client, editor, reviewer):
        sign(entry, reviewer)
        client.force_login(reviewer)
        link = soup_of(client.get(edit_address(entry))).select_one(f'footer a[href="{address_of(entry)}"]')
        assert link.get_text(strip=True) == "Reviewed, no change"

        client.force_login(editor)
        assert not soup_of(client.get(edit_address(entry))).select(f'footer a[href="{address_of(entry)}"]')

    def test_a_list_asks_no_more_of_many_than_of_few(self, client, editor, manager, reviewer, reviewer2):
        people = (reviewer, manager, editor)
        entries_in_each_state(editor, reviewer2)
        for user in people:
            listed(client, user)
        few = {user: listed(client, user) for user in people}
        for _round in range(3):
            entries_in_each_state(editor, reviewer2)

        for user, (queries, labels) in few.items():
            assert listed(client, user)[0] == queries, user
            own = "Reviewed, no change" if user == reviewer else "As the clinician sees it"
            assert {"Open the review", own} <= labels, user


def listed(client, user):
    """What the list of questions costs somebody in queries, and what its links say."""
    client.force_login(user)
    with CaptureQueriesContext(connection) as queries:
        page = soup_of(client.get(reverse("wagtailsnippets_faq_faqentry:list")))
    return len(queries), {one.get_text(strip=True) for one in page.select(".listing a")}


def entries_in_each_state(editor, reviewer):
    """A live question, one that waits, and a draft."""
    live, waiting, _draft = (question(editor) for _each in range(3))
    publish_signed(live, reviewer)
    submit(waiting, editor)


def question(editor):
    entry = FAQEntry.objects.create(question="Is it approved?", answer="<p>No.</p>", live=False)
    entry.save_revision(user=editor)
    return entry
