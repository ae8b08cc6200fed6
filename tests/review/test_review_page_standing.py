"""Where the content stands, in sentences: what happened to it, and whether anything is left to do."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from review.clock import clinic_time
from review.forms import answer_name
from review.models import ChecklistQuestion
from review.views.standing import moment, stopped
from review.withdrawing import withdraw
from tests.helpers import fresh, publish_signed, sign, submit

from .aging import make_due
from .reviewing import edit_address, post, read, soup_of, words
from .test_sign_off import edit

MONTH = timedelta(days=30)


def schedule(content, by, words="Other words."):
    """Save a draft that goes live in a month, and send it to review."""
    draft = fresh(content).get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + MONTH
    draft.save_revision(user=by)
    edit(fresh(content), by, words)
    submit(fresh(content), by)


class TestSigned:
    """The last screen, and the next ones."""

    def test_it_names_what_was_signed_and_how(self, waiting, client, reviewer):
        client.force_login(reviewer)
        assert f"“{waiting}”: full review signed." in words(soup_of(client.get(post(client, waiting).url)))

    def test_a_correction(self, signed_article, client, editor, reviewer2):
        edit(signed_article, editor, "It eases OCD for four of eight people.")
        submit(fresh(signed_article), editor)
        client.force_login(reviewer2)
        done = soup_of(client.get(post(client, signed_article, kind="correction").url))

        assert "correction signed. The dates stay as they were." in words(done)

    def test_a_new_review_without_changes(self, signed_article, client, reviewer):
        client.force_login(reviewer)
        done = soup_of(client.get(post(client, signed_article).url))

        assert "reviewed again; nothing else changed." in words(done)

    def test_what_goes_live_later_is_not_called_live(self, content, client, editor, reviewer):
        live = publish_signed(content, reviewer)
        schedule(content, editor)
        client.force_login(reviewer)
        done = words(soup_of(client.get(post(client, content).url)))

        assert "It is live" not in done
        assert "Visitors read it from" in done
        day = clinic_time(live.last_published_at)
        assert f"until then the version of {day:%B} {day.day}, " in done

    def test_the_page_then_says_what_waits_for_its_time(self, content, client, editor, reviewer, reviewer2):
        publish_signed(content, reviewer)
        schedule(content, editor)
        sign(content, reviewer2)
        client.force_login(reviewer)
        page = words(read(client, content))

        assert "A newer version waits for its time." in page
        assert "Signed by reviewer2; goes live on" in page
        assert "There is a newer draft" not in page

    def test_a_link_to_what_a_colleague_signed_asks_for_nothing(self, content, client, reviewer, reviewer2):
        live = sign(content, reviewer)
        client.force_login(reviewer2)
        page = read(client, live)
        assert "reviewer signed this at" in words(page)
        assert "Nothing is left for you." in words(page)
        assert page.select_one("details:not([open]) form[data-decision]")

        client.force_login(reviewer)
        assert "You signed this at" in words(read(client, live))

    def test_some_days_later_it_may_be_reviewed_again(self, content, client, reviewer):
        live = publish_signed(content, reviewer)
        with time_machine.travel(timezone.now() + timedelta(days=2)):
            client.force_login(reviewer)
            page = read(client, live)

        assert "Nothing is left for you." not in words(page)
        assert not page.select_one("details form[data-decision]")

    def test_what_is_missing_is_not_folded_away(self, content, client, reviewer):
        publish_signed(content, reviewer)
        client.force_login(reviewer)

        assert soup_of(post(client, content, password="")).select_one("details[open] form[data-decision]")


class TestWithdrawn:
    @pytest.fixture
    def withdrawn(self, content, reviewer, manager):
        publish_signed(content, reviewer)
        withdraw(fresh(content), manager, "A trial was retracted.")
        return fresh(content)

    def test_a_draft_of_it(self, withdrawn, client, reviewer):
        client.force_login(reviewer)
        page = read(client, withdrawn)

        assert page.select_one(".review-kind").get_text().strip().endswith("withdrawn")
        assert "by manager: “A trial was retracted.” It goes online again when a clinician signs it." in words(page)

    def test_what_waits_says_so_twice(self, withdrawn, client, editor, reviewer):
        submit(withdrawn, editor)
        client.force_login(reviewer)

        assert words(read(client, withdrawn)).count("Signing puts it online again.") == 2

    def test_what_waits_for_a_time(self, withdrawn, client, editor, reviewer):
        schedule(withdrawn, editor)
        client.force_login(reviewer)

        assert "Once signed it goes online again on " in words(read(client, withdrawn))


class TestOverdue:
    def test_since_when(self, content, client, reviewer):
        day = make_due(publish_signed(content, reviewer), -3)
        client.force_login(reviewer)
        page = words(read(client, content))

        assert f"Overdue since {day:%B} {day.day}, {day.year}. A new review ends that." in page

    def test_that_readers_are_told(self, content, client, reviewer):
        make_due(publish_signed(content, reviewer), -100)
        client.force_login(reviewer)

        assert "Readers are told, and it is out of all lists. A new review ends that." in words(read(client, content))


class TestOthers:
    """Who may not sign is not led to a decision."""

    def test_whoever_changed_it_opens_the_review(self, content, client, editor, reviewer):
        edit(content, reviewer, "My own words.")
        submit(fresh(content), editor)
        client.force_login(reviewer)
        page = soup_of(client.get(edit_address(content)))

        assert "Review and sign" not in page.text
        assert "Open the review" in page.text

    def test_who_cannot_decide_has_no_way_to_the_decision(self, waiting, client, editor, reviewer):
        client.force_login(editor)
        assert not read(client, waiting).select("a[href='#decision']")
        client.force_login(reviewer)
        assert read(client, waiting).select("a[href='#decision']")


def test_a_note_for_readers_is_new_and_replaces_none(article, client, editor, reviewer, reviewer2):
    for note, by in (("First note.", reviewer), ("Second note.", None)):
        draft = fresh(article).get_latest_revision_as_object()
        draft.change_note, draft.main_message = note, f"{note} Words."
        draft.save_revision(user=editor)
        if by:
            sign(article, by)
    submit(fresh(article), editor)
    client.force_login(reviewer2)
    row = next(row for row in read(client, article).select(".review-changes > li") if "Second note." in row.text)

    assert "Added" in row.text
    assert "First note." not in row.text


def test_what_is_not_ticked_is_said_once(waiting_article, client, reviewer):
    client.force_login(reviewer)
    response = post(client, waiting_article, **{answer_name(one): None for one in ChecklistQuestion.asked("full")})

    assert "4 statements are not ticked." in soup_of(response).select_one(".review-notice").get_text()


@time_machine.travel("2026-11-23 18:00:00Z", tick=False)
def test_moments():
    with timezone.override("UTC"):
        now = timezone.now()
        assert moment(now) == "at 6:00 p.m."
        assert moment(now - timedelta(days=1)) == "on November 22, 2026, 6:00 p.m."
    assert stopped("It goes live at 6:00 p.m..") == "It goes live at 6:00 p.m."
