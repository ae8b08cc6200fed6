"""Withdrawing in the admin: who finds it where, what they read before and after, and who is told no."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.models import Page

from articles.models import Author
from clinical.models import Condition, Treatment
from review.digest import content_digest
from review.models import Withdrawal
from review.withdrawing import withdraw
from tests.articles.conftest import status_of
from tests.helpers import draft_article, fresh, publish_signed, sign

from .withdrawn import REASON, posted, schedule

ALLOWED, OTHERS = ["reviewer", "manager", "admin"], ["editor", "reception"]


@pytest.fixture
def live(content, reviewer):
    return publish_signed(content, reviewer)


@pytest.fixture
def complete(live, editor, reviewer, ketamine):
    """Each kind of reviewed content, live, with all that a submission needs."""
    if not isinstance(live, Page):
        return live
    draft = live.get_latest_revision_as_object()
    draft.author = Author.objects.create(name="Ann Lee", role="Writer")
    draft.treatments = [ketamine]
    draft.conditions = [Condition.objects.create(name="OCD", slug="ocd-here")]
    status_of(ketamine, draft.conditions.get(), "off-label")
    draft.change_note = "Added a trial."
    draft.save_revision(user=editor)
    return publish_signed(fresh(live), reviewer)


@pytest.fixture
def ketamine(db):
    return Treatment.objects.create(name="Ketamine", slug="ketamine-here", kind="medicine")


def address(content):
    """Where it is withdrawn."""
    content_type = ContentType.objects.get_for_model(content)
    return reverse("review:withdraw", args=[content_type.pk, content.pk])


def edit_address(content):
    if isinstance(content, Page):
        return reverse("wagtailadmin_pages:edit", args=[content.pk])
    return reverse(content.snippet_viewset.get_url_name("edit"), args=[content.pk])


def list_address(content):
    if isinstance(content, Page):
        return reverse("wagtailadmin_explore", args=[content.get_parent().pk])
    return reverse(content.snippet_viewset.get_url_name("list"))


@pytest.fixture
def login(client, request):
    """Sign in as somebody by name."""

    def login(name):
        user = request.getfixturevalue(name)
        client.force_login(user)
        return user

    return login


SCREENS = (edit_address, list_address)
MISTAKES = [
    ({}, "Say why. Nothing was withdrawn yet."),
    ({"reason": " "}, "Say why. Nothing was withdrawn yet."),
    ({"reason": "x" * 2001}, "at most 2000 characters"),
    ({"reason": "Why\x00"}, "Null characters are not allowed"),
    ({"reason": REASON, "notice": "x" * 501}, "at most 500 characters"),
]


class TestWhereOneFindsIt:
    def test_on_the_edit_screen_and_in_lists_but_not_for_editors(self, client, live, login):
        for user in (*ALLOWED, "editor"):
            login(user)
            for screen in SCREENS:
                assert (address(live) in client.get(screen(live)).text) == (user != "editor"), (user, screen)

    def test_only_where_there_is_something_to_withdraw(self, client, content, reviewer, login):
        login("manager")
        assert [screen for screen in SCREENS if address(content) in client.get(screen(content)).text] == []

        schedule(content, reviewer)
        assert [screen for screen in SCREENS if address(content) not in client.get(screen(content)).text] == []

    def test_on_treatments(self, client, ketamine, login):
        login("manager")
        own = reverse("review:withdraw_treatment", args=[ketamine.pk])

        assert own in client.get(list_address(ketamine)).text
        assert own in client.get(edit_address(ketamine)).text


class TestOnePageOrEntry:
    def test_what_will_happen(self, client, live, login):
        login("reviewer")
        response = client.get(address(live))

        assert response.status_code == 200
        assert str(live) in response.text
        assert "until a clinician signs a new review" in response.text

    def test_a_page_has_its_address_and_a_notice(self, client, live_article, login):
        login("manager")
        text = client.get(address(live_article)).text

        assert live_article.url in text
        assert 'name="notice"' in text
        assert "while our clinicians check it." in text

    def test_an_entry_has_no_address_and_no_notice(self, client, entry, reviewer, login):
        login("manager")

        assert 'name="notice"' not in client.get(address(publish_signed(entry, reviewer))).text

    @pytest.mark.parametrize("user", ALLOWED)
    def test_doing_it(self, client, live, login, user):
        person = login(user)
        response = client.post(address(live), {"reason": REASON}, follow=True)

        withdrawal = Withdrawal.objects.of(live).get()
        assert (withdrawal.person, withdrawal.reason) == (person, REASON)
        assert not fresh(live).live
        assert f"“{live}” is offline. It goes live again when a clinician signs a new review." in response.text

    def test_the_notice(self, client, live_article, login):
        login("reviewer")
        client.post(address(live_article), {"reason": REASON, "notice": "We check a warning."})

        assert Withdrawal.objects.get().notice == "We check a warning."

    def test_a_mistake_is_shown_at_its_field_and_nothing_is_lost(self, client, live_article, login):
        login("reviewer")
        for data, message in MISTAKES:
            response = client.post(address(live_article), {"notice": "We check a warning."} | data)

            assert response.status_code == 200, data
            assert message in response.text
            assert data.get("notice", "We check a warning.") in response.text
            assert fresh(live_article).live, data

    def test_back_to_where_one_came_from(self, client, live_article, login):
        login("manager")
        response = client.post(address(live_article), {"reason": REASON, "next": list_address(live_article)})

        assert response.url == list_address(live_article)

    def test_not_to_another_site(self, client, live_article, login):
        login("manager")
        response = client.post(address(live_article), {"reason": REASON, "next": "https://example.com/"})

        assert response.url == edit_address(live_article)

    def test_without_the_right_it_is_refused_in_words(self, client, live, login):
        for user in OTHERS:
            login(user)
            for ask in (client.get, client.post):
                response = ask(address(live), {"reason": REASON})

                assert response.status_code == 403, (user, ask)
                assert "Only reviewers and managers withdraw content. Nothing was changed." in response.text
                assert fresh(live).live, (user, ask)

    def test_visitors_are_asked_to_sign_in(self, client, live_article):
        assert client.post(address(live_article), {"reason": REASON}).status_code == 302
        assert fresh(live_article).live

    def test_whoever_comes_second_is_told_who_was_first(self, client, live, reviewer, login):
        withdraw(live, reviewer, REASON)
        login("manager")
        for ask in (client.get, client.post):
            response = ask(address(live), {"reason": "The same."}, follow=True)

            assert "was already withdrawn on" in response.text, ask
            assert str(reviewer) in response.text
            assert Withdrawal.objects.count() == 1, ask

    @pytest.mark.parametrize("path", ["999999/1", "{page}/999999", "{user}/1"])
    def test_what_is_not_there_or_not_reviewed(self, client, login, reviewer, live_article, path):
        login("manager")
        types = {"page": address(live_article).split("/")[-4], "user": ContentType.objects.get_for_model(reviewer).pk}

        assert client.get(f"/admin/review/{path.format(**types)}/withdraw/").status_code == 404


class TestTheEditScreenAfterwards:
    def test_who_when_and_why(self, client, live, reviewer, login):
        withdraw(live, reviewer, REASON)
        login("editor")
        text = client.get(edit_address(live)).text

        assert f"by {reviewer}: “{REASON}” It goes live again when a clinician signs a new review." in text

    def test_nothing_once_it_is_back(self, client, live, reviewer, login):
        withdraw(live, reviewer, REASON)
        sign(live, reviewer)
        login("editor")

        assert REASON not in client.get(edit_address(live)).text

    def test_nothing_where_a_manager_unpublished_it(self, client, live, login):
        live.unpublish()
        login("editor")

        assert "Withdrawn" not in client.get(edit_address(live)).text

    def test_it_can_be_submitted_unchanged(self, client, complete, reviewer, login):
        """The button that an editor presses, with the form as it is; then the same content, signed again."""
        withdraw(complete, reviewer, REASON)
        login("editor")
        response = client.get(edit_address(complete))
        assert "action-submit" in response.text
        form = posted(complete, response.context["form"])
        client.post(edit_address(complete), form | {"action-submit": "1"})

        waiting = fresh(complete)
        assert waiting.workflow_in_progress
        assert content_digest(waiting.get_latest_revision().content) == complete.live_sign_off.digest
        assert sign(complete, reviewer).live


class TestEverythingAboutOneTreatment:
    @pytest.fixture
    def named(self, editor, reviewer, ketamine):
        return publish_signed(draft_article(editor, treatments=[ketamine]), reviewer)

    @pytest.fixture
    def own(self, ketamine):
        return reverse("review:withdraw_treatment", args=[ketamine.pk])

    def test_what_will_go_offline(self, client, named, own, login):
        login("manager")
        text = client.get(own).text

        assert named.title in text
        assert "Treatment page" in text
        assert named.url in text

    def test_doing_it(self, client, named, own, login):
        login("reviewer")
        response = client.post(own, {"reason": REASON, "notice": "We check a warning."}, follow=True)

        assert not fresh(named).live
        assert (
            "1 page or question about Ketamine is offline. Each goes live again when a clinician signs a new review of it."
            in response.text
        )
        assert Withdrawal.objects.get().notice == "We check a warning."

    def test_where_nothing_names_it(self, client, own, login):
        login("reviewer")
        for ask in (client.get, client.post):
            response = ask(own, {"reason": REASON}, follow=True)
            assert "Nothing that names “Ketamine” is live or scheduled." in response.text, ask

    def test_without_the_right_it_is_refused_in_words(self, client, named, own, login):
        for user in OTHERS:
            login(user)
            assert client.post(own, {"reason": REASON}).status_code == 403, user
            assert fresh(named).live, user
