"""Signing on the review page vouches for exactly what was shown, and whatever is in the way is said in words."""

from datetime import date

import pytest
from django.core.cache import cache

from review.forms import answer_name
from review.models import ChecklistQuestion, SignOff
from review.views.addresses import address_of
from tests.helpers import fresh, submit

from .reviewing import filled, post, read, soup_of, words
from .test_sign_off import edit


class TestSigning:
    """Sign, with everything that can be in the way."""

    def test_signing_publishes_what_was_shown(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, comment="Well done.")

        sign_off = SignOff.objects.get()
        assert fresh(waiting).live_sign_off == sign_off
        assert sign_off.comment == "Well done."
        assert {answer["question"] for answer in sign_off.answers} == {q.text for q in ChecklistQuestion.asked("full")}
        assert "Signed." in words(soup_of(client.get(response.url)))

    def test_the_signer_is_told_where_it_is_live(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        done = soup_of(client.get(post(client, waiting_article).url))

        address = fresh(waiting_article).full_url
        assert f"It is live: {address}" in words(done)
        assert done.select_one(f'a[href="{address}"]')

    def test_the_end_is_shown_to_the_signer_alone(self, waiting_article, client, reviewer, reviewer2):
        client.force_login(reviewer)
        address = post(client, waiting_article).url
        client.force_login(reviewer2)

        assert soup_of(client.get(address)).select_one("h1").text != "Signed."

    def test_everything_has_to_be_ticked(self, waiting, client, reviewer):
        client.force_login(reviewer)
        question = ChecklistQuestion.objects.first()
        response = post(client, waiting, comment="My words", **{answer_name(question): None})
        page = soup_of(response)

        assert response.status_code == 422
        assert "Tick this before you sign" in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert not SignOff.objects.exists()

    def test_a_wrong_password_signs_nothing_and_loses_nothing(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, comment="My words", password="wrong-password", **{"changes-comment": "Other"})
        page = soup_of(response)

        assert "This is not your password." in words(page)
        assert "wrong-password" not in response.content.decode()
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert page.select_one("#id_changes-comment").text.strip() == "Other"
        assert all(box.has_attr("checked") for box in page.select(".review-checklist input"))
        assert not fresh(waiting).live

    def test_five_wrong_passwords_lock_signing(self, waiting_article, client, reviewer, reviewer2):
        client.force_login(reviewer)
        for _attempt in range(5):
            response = post(client, waiting_article, password="wrong-password")
        assert "The password was wrong five times." in words(soup_of(response))

        response = post(client, waiting_article)
        assert "You can sign again at" in words(soup_of(response))
        assert not fresh(waiting_article).live
        client.force_login(reviewer2)
        post(client, waiting_article)
        assert fresh(waiting_article).live

    def test_the_lock_ends(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for _attempt in range(5):
            post(client, waiting_article, password="wrong-password")
        cache.clear()
        post(client, waiting_article)

        assert fresh(waiting_article).live

    def test_a_right_password_starts_the_count_anew(self, waiting_article, entry, editor, client, reviewer):
        submit(entry, editor)
        client.force_login(reviewer)
        for content in (waiting_article, entry):
            for _attempt in range(4):
                post(client, content, password="wrong-password")
            post(client, content)

        assert fresh(entry).live


class TestOwnWork:
    """Four eyes on the page."""

    @pytest.fixture
    def own(self, content, editor, reviewer):
        edit(content, reviewer, "The reviewer's own words.")
        submit(content, editor)
        return fresh(content)

    def test_who_changed_it_sees_why_and_may_not_sign(self, own, client, reviewer):
        client.force_login(reviewer)
        page = read(client, own)

        assert "another clinician has to sign it" in words(page)
        assert not page.select("[name=sign]")
        client.post(address_of(own), {"sign": "1", "digest": "", "task": str(own.current_workflow_task_state.pk)})
        assert not SignOff.objects.exists()

    def test_a_forged_form_does_not_help(self, own, client, reviewer, reviewer2):
        client.force_login(reviewer2)
        form = filled(read(client, own))
        client.force_login(reviewer)

        assert client.post(address_of(own), form).status_code < 500
        assert not SignOff.objects.exists()

    def test_they_may_ask_for_changes(self, own, client, reviewer):
        client.force_login(reviewer)
        post(client, own, sign=None, ask="1", **{"changes-comment": "Put my words back."})

        assert fresh(own).current_workflow_state.status == "needs_changes"


class TestCorrection:
    def test_there_is_none_without_a_full_review(self, waiting, client, reviewer):
        client.force_login(reviewer)
        assert "Correction" not in words(read(client, waiting))
        post(client, waiting, kind="correction")

        assert not SignOff.objects.filter(kind="correction").exists()

    def test_it_leaves_the_dates_and_is_asked_less(self, signed_article, client, editor, reviewer2, monkeypatch):
        first = signed_article.live_sign_off
        monkeypatch.setattr("review.signing.clock.clinic_today", lambda: date(2031, 1, 1))
        edit(signed_article, editor, "It eases OCD for four of eight people.")
        submit(fresh(signed_article), editor)
        client.force_login(reviewer2)
        page = read(client, signed_article)
        assert "last reviewed January 1, 2031" in words(page)
        only_full = ChecklistQuestion.objects.filter(for_corrections=False)
        post(client, signed_article, kind="correction", **{answer_name(one): None for one in only_full})

        sign_off = fresh(signed_article).live_sign_off
        assert sign_off.is_correction
        assert (sign_off.reviewed_on, sign_off.due_on) == (first.reviewed_on, first.due_on)
        assert {answer["question"] for answer in sign_off.answers} == {
            q.text for q in ChecklistQuestion.asked("correction")
        }
