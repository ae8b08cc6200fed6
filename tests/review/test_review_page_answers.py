"""The other answers: ask for changes, and "reviewed, no change" for what is live."""

from django.urls import reverse

from review.models import SignOff
from review.views.addresses import address_of
from tests.helpers import ask_for_changes, fresh, sign

from .reviewing import filled, post, read, soup_of, words
from .test_sign_off import edit


class TestAskingForChanges:
    def test_it_goes_back_with_the_words(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, sign=None, ask="1", password="", **{"changes-comment": "Say how many."})

        assert response.url == reverse("wagtailadmin_home")
        state = fresh(waiting).current_workflow_state
        assert state.status == "needs_changes"
        assert state.current_task_state.comment == "Say how many."

    def test_without_a_reason_nothing_goes_back_and_nothing_is_lost(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, sign=None, ask="1", comment="For later", **{"changes-comment": " "})
        page = soup_of(response)

        assert "Say what should change" in words(page)
        assert page.select_one("#id_comment").text.strip() == "For later"
        assert fresh(waiting).current_workflow_state.status == "in_progress"

    def test_who_is_too_late_is_told(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting), ask="1", **{"changes-comment": "Say how many."})
        del form["sign"]
        sign(waiting, reviewer2)

        assert "reviewer2 has already signed this." in words(soup_of(client.post(address_of(waiting), form)))


class TestLive:
    """Nothing waits, but visitors read it: "reviewed, no change"."""

    def test_reviewed_no_change_is_one_action(self, content, client, reviewer, reviewer2):
        live = sign(content, reviewer)
        client.force_login(reviewer2)
        page = read(client, live)
        assert "Reviewed, no change" in words(page)
        assert "Ask for changes" not in words(page)
        before = fresh(live).last_published_at
        response = post(client, live)

        assert fresh(live).live_sign_off.signer == reviewer2
        assert fresh(live).last_published_at == before
        assert "Signed." in words(soup_of(client.get(response.url)))

    def test_it_shows_what_is_live_and_says_that_a_draft_differs(self, signed_article, client, editor, reviewer):
        edit(signed_article, editor, "Something nobody has read.")
        client.force_login(reviewer)
        page = read(client, signed_article)
        draft = client.get(page.select_one("iframe")["src"]).content

        assert "There is a newer draft that says something else." in words(page)
        assert b"Something nobody has read." not in draft
        post(client, signed_article)
        assert SignOff.objects.count() == 2
        assert "Something nobody has read." not in fresh(signed_article).main_message

    def test_what_went_live_meanwhile_is_not_signed_unread(self, signed_article, client, editor, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, signed_article))
        edit(signed_article, editor, "Other words.")
        sign(signed_article, reviewer2)
        page = soup_of(client.post(address_of(signed_article), form))

        assert "It changed while you read" in words(page)
        assert SignOff.objects.count() == 2

    def test_a_draft_that_was_sent_back_is_only_shown(self, waiting, client, reviewer):
        ask_for_changes(waiting, reviewer, "Say how many.")
        client.force_login(reviewer)
        page = read(client, waiting)

        assert "reviewer asked for changes at " in words(page)
        assert "“Say how many.” It waits for the editor." in words(page)
        assert not page.select("form[data-decision]")
