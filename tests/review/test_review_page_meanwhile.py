"""What happens to what a clinician reads while they read it: nothing is signed that was not shown."""

from review.models import SignOff
from review.views.addresses import address_of
from tests.helpers import ask_for_changes, fresh, sign

from .reviewing import filled, post, read, soup_of, words
from .test_sign_off import edit


class TestMeanwhile:
    """Somebody else was at it in between."""

    def test_what_changed_while_it_was_read_is_shown_and_not_signed(self, waiting_article, client, reviewer, admin):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article), comment="My words")
        edit(waiting_article, admin, "It cures.")
        response = client.post(address_of(waiting_article), form)
        page = soup_of(response)

        assert response.status_code == 409
        assert not SignOff.objects.exists()
        assert "It changed while you read" in words(page)
        assert "admin saved a new version at" in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert f"since={form['revision']}" in page.select_one("iframe")["src"]

        client.post(address_of(waiting_article), filled(page))
        assert fresh(waiting_article).main_message == "It cures."

    def test_an_unchanged_save_meanwhile_is_in_nobodys_way(self, waiting_article, client, reviewer, admin):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article))
        waiting_article.get_latest_revision_as_object().save_revision(user=admin)
        client.post(address_of(waiting_article), form)

        assert fresh(waiting_article).live

    def test_somebody_else_was_faster(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        sign(waiting, reviewer2)
        response = client.post(address_of(waiting), form)

        assert "reviewer2 has already signed this." in words(soup_of(response))
        assert not soup_of(response).select("form[data-decision]")
        assert SignOff.objects.count() == 1

    def test_it_was_sent_back_meanwhile(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        ask_for_changes(waiting, reviewer2, "Say how many.")
        response = client.post(address_of(waiting), form)

        assert "This does not wait for a sign-off any more." in words(soup_of(response))
        assert not fresh(waiting).live

    def test_it_was_sent_back_and_submitted_again(self, waiting_article, client, editor, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article))
        ask_for_changes(waiting_article, reviewer2, "Say how many.")
        fresh(waiting_article).current_workflow_state.resume(editor)
        page = soup_of(client.post(address_of(waiting_article), form))

        assert "It changed while you read" in words(page)
        assert "Its words are as they were when you opened it." in words(page)


class TestJunk:
    """Nobody sends this from the page as it is."""

    def test_junk_in_the_form_is_refused_in_words(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for junk in ({"digest": "x"}, {"task": "x"}, {"task": ""}, {"revision": "x"}, {"kind": "x"}):
            assert post(client, waiting_article, **junk).status_code in (302, 409, 422)

    def test_a_post_without_fields_is_no_error(self, waiting_article, client, reviewer):
        client.force_login(reviewer)

        assert client.post(address_of(waiting_article)).status_code == 409
