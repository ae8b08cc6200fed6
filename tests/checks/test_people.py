"""“Board certified” with its board, and names whose pages are live."""

import pytest

from articles.models import Author
from clinical.models import ClinicianPage
from review.checks import BLOCK, WARN, check, people
from tests.helpers import draft_article, publish_signed

from . import people_sentences
from .sentences import unlike


def test_certification_without_a_board_is_found():
    assert unlike(people.check, people_sentences.FALSE, severity=BLOCK) == []


def test_certification_with_its_board_is_left_alone():
    assert unlike(people.check, people_sentences.HONEST) == []


@pytest.fixture
def doctor(reviewer):
    return ClinicianPage.objects.get(user=reviewer)


def bylines(page):
    return [(finding.severity, finding.quote) for finding in check(page) if finding.rule == people.BYLINE_RULE]


def test_a_clinicians_page_shows_the_board_itself(doctor):
    doctor.biography = "<p>She is board certified.</p>"
    assert not [finding for finding in check(doctor) if finding.rule == people.BOARD_RULE]


def test_a_quote_of_a_clinician_without_a_live_page_is_found(editor, doctor):
    page = draft_article(editor, body=[("quote", {"text": "Ask us.", "name": f"{doctor.title}, MD", "role": ""})])
    assert not bylines(page)
    doctor.unpublish()
    assert bylines(page) == [(WARN, doctor.title)]


def test_an_author_without_a_live_page_is_found(editor, doctor):
    page = draft_article(editor, author=Author.objects.create(name="Dr. R", role="Psychiatrist", clinician=doctor))
    assert not bylines(page)
    doctor.unpublish()
    assert bylines(page) == [(WARN, "")]


def test_a_signer_without_a_live_page_is_found(editor, reviewer, doctor):
    page = publish_signed(draft_article(editor), reviewer)
    assert not bylines(page)
    doctor.unpublish()
    assert bylines(page) == [(WARN, "")]
