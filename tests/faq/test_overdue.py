"""An answer whose review is overdue leaves the library and the search; where a page includes it, it says so."""

from datetime import timedelta

import pytest
import time_machine

from review.clock import clinic_time
from tests.articles.conftest import day
from tests.articles.test_overdue import at_noon
from tests.faq.test_faq import queries
from tests.helpers import sign


@pytest.fixture
def page(page_with, live_entry):
    """A page with the answer; on the day on which its own review and the answer's become overdue."""
    article = page_with(("entry", live_entry))
    with time_machine.travel(at_noon(live_entry.live_sign_off.due_on + timedelta(days=31))):
        yield article


def test_it_stays_on_the_page_and_says_so_at_the_answer(read, page, live_entry):
    answer = read(page.url).select_one(f"#q-{live_entry.pk}")
    due = live_entry.live_sign_off.due_on

    assert "No." in answer.get_text()
    assert f"This answer was due for review on {due:%B} {due.day}, {due.year}" in " ".join(
        answer.select_one(".overdue").get_text().split()
    )


def test_it_leaves_the_library(read, page, live_entry):
    assert read("/faq/").select(f"#q-{live_entry.pk}") == []


def test_it_leaves_the_search(search_index, read, page, live_entry):
    assert live_entry.question not in read("/search/?q=approved").select_one("main").get_text()


def test_the_library_names_who_reviewed_an_answer_and_when(read, live_entry):
    signed = live_entry.live_sign_off.reviewed_on
    answer = read("/faq/").select_one(f"#q-{live_entry.pk}")

    assert f"Reviewed by Reviewer, MD, on {signed:%B} {signed.day}, {signed.year}" in " ".join(
        answer.select_one(".signed").get_text().split()
    )
    assert answer.select(".overdue") == []


def test_after_a_correction_it_names_both(read, client, live_entry, editor, reviewer2):
    before = queries(client, "/faq/")
    draft = live_entry.get_latest_revision_as_object()
    draft.answer = "<p>Not by the FDA.</p>"
    draft.save_revision(user=editor)
    corrected = sign(live_entry, reviewer2, kind="correction").live_sign_off
    signed = read("/faq/").select_one(f"#q-{live_entry.pk} .signed").get_text()

    assert queries(client, "/faq/") == before + 1
    assert " ".join(signed.split()) == (
        f"Reviewed by Reviewer, MD, on {day(corrected.reviewed_on)} "
        f"· Correction checked by Reviewer2, MD, on {day(clinic_time(corrected.signed_at))}"
    )


def test_a_page_that_includes_it_does_not_repeat_who_reviewed_it(read, page_with, live_entry):
    assert read(page_with(("entry", live_entry)).url).select(".faq .signed, .faq .overdue") == []
