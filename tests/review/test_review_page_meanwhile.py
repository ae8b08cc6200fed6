"""What happens to what a clinician reads while they read it: nothing is signed that was not shown."""

from datetime import timedelta

import pytest
from django.utils import timezone

from review import passwords
from review.forms import answer_name
from review.models import ChecklistQuestion, SignOff
from review.views.addresses import address_of
from review.withdrawing import withdraw
from tests.helpers import ask_for_changes, fresh, sign, submit

from .reviewing import filled, post, read, soup_of, words
from .test_sign_off import edit


class TestMeanwhile:
    """Somebody else was at it in between."""

    def test_what_changed_while_it_was_read_is_shown_and_not_signed(self, waiting_article, client, reviewer, admin):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article), comment="My words")
        edit(waiting_article, admin, "It soothes.")
        response = client.post(address_of(waiting_article), form)
        page = soup_of(response)

        assert response.status_code == 409
        assert not SignOff.objects.exists()
        assert "It changed while you read" in words(page)
        assert "admin saved a new version." in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert f"since={form['revision']}" in page.select_one("iframe")["src"]

        client.post(address_of(waiting_article), filled(page))
        assert fresh(waiting_article).main_message == "It soothes."

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


class TestTimes:
    """When it goes live and offline is part of what is confirmed, though not of the digest."""

    @pytest.fixture
    def scheduled(self, content, editor):
        set_times(content, editor, go_live_at=in_days(30))
        submit(content, editor)
        return fresh(content)

    @pytest.mark.parametrize(
        ("times", "said"),
        [
            ({"go_live_at": None}, "It now goes live at once when you sign."),
            ({"go_live_at": 20}, "It now goes live on "),
            ({"expire_at": 40}, "It now goes offline on "),
        ],
    )
    def test_another_time_is_asked_again(self, scheduled, client, editor, reviewer, times, said):
        client.force_login(reviewer)
        form = filled(read(client, scheduled), comment="My words")
        set_times(scheduled, editor, **{name: days and in_days(days) for name, days in times.items()})
        response = client.post(address_of(scheduled), form)
        page = soup_of(response)

        assert response.status_code == 409
        assert "It changed while you read" in words(page)
        assert said in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert not SignOff.objects.exists()
        assert not fresh(scheduled).live

        client.post(address_of(scheduled), filled(page))
        assert SignOff.objects.count() == 1

    def test_nor_at_the_last_moment(self, scheduled, client, editor, reviewer, monkeypatch):
        """The password takes its time to check; what is saved meanwhile is not signed either."""

        def slow(*args):
            set_times(scheduled, editor, go_live_at=None)
            return True

        client.force_login(reviewer)
        form = filled(read(client, scheduled))
        monkeypatch.setattr(passwords, "is_right", slow)

        assert client.post(address_of(scheduled), form).status_code == 409
        assert not SignOff.objects.exists()

    def test_the_end_is_shown(self, scheduled, client, editor, reviewer):
        set_times(scheduled, editor, expire_at=in_days(40))
        client.force_login(reviewer)

        assert "Goes offline" in words(read(client, scheduled))

    def test_the_same_times_saved_anew_are_in_nobodys_way(self, scheduled, client, editor, reviewer):
        client.force_login(reviewer)
        form = filled(read(client, scheduled))
        fresh(scheduled).get_latest_revision_as_object().save_revision(user=editor)

        assert client.post(address_of(scheduled), form).status_code == 302


class TestChecklist:
    """What is recorded is what was ticked."""

    def test_other_words_are_asked_again_and_not_ticked(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article), comment="My words")
        first, second, *_others = ChecklistQuestion.asked("full")
        ChecklistQuestion.objects.filter(pk=first.pk).update(text="I have compared each dose with its label.")
        response = client.post(address_of(waiting_article), form)
        page = soup_of(response)
        first.refresh_from_db()

        assert response.status_code == 422
        assert "The checklist changed while you read." in words(page)
        assert not page.select_one(f"[name={answer_name(first)}]").has_attr("checked")
        assert page.select_one(f"[name={answer_name(second)}]").has_attr("checked")
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert not SignOff.objects.exists()

        client.post(address_of(waiting_article), filled(page))
        assert SignOff.objects.get().answers[0]["question"] == "I have compared each dose with its label."

    def test_a_new_question_and_one_fewer_are_told_too(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for change in (
            lambda: ChecklistQuestion.objects.create(text="I have looked at the pictures."),
            lambda: ChecklistQuestion.objects.first().delete(),
            lambda: ChecklistQuestion.objects.filter(for_corrections=False).update(for_corrections=True),
        ):
            form = filled(read(client, waiting_article))
            change()
            assert client.post(address_of(waiting_article), form).status_code == 422

        assert not SignOff.objects.exists()


class TestTwice:
    """One form signs once."""

    def test_reviewed_no_change_sent_again(self, content, client, reviewer, reviewer2):
        sign(content, reviewer)
        client.force_login(reviewer2)
        form = filled(read(client, content))
        answers = [client.post(address_of(content), form) for _time in range(3)]

        assert [answer.status_code for answer in answers] == [302, 409, 409]
        assert "You have already signed this. Nothing was signed twice." in words(soup_of(answers[-1]))
        assert SignOff.objects.count() == 2

    def test_somebody_else_reviewed_what_is_live(self, signed_article, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, signed_article))
        client.force_login(reviewer2)
        post(client, signed_article)
        client.force_login(reviewer)
        response = client.post(address_of(signed_article), form)

        assert "reviewer2 has already signed this." in words(soup_of(response))
        assert SignOff.objects.count() == 2

    def test_it_was_withdrawn(self, signed_article, client, reviewer, manager):
        client.force_login(reviewer)
        form = filled(read(client, signed_article))
        withdraw(signed_article, manager, "A trial was retracted.")

        assert "it is not live any more" in words(soup_of(client.post(address_of(signed_article), form)))
        assert SignOff.objects.count() == 1


def set_times(content, by, **times):
    """Save a draft with other times and the same words."""
    draft = fresh(content).get_latest_revision_as_object()
    for name, at in times.items():
        setattr(draft, name, at)
    draft.save_revision(user=by)


def in_days(days):
    return timezone.now() + timedelta(days=days)
