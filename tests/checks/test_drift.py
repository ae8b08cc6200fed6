"""Passages about another topic than the page's, told from honest mentions."""

import pytest

from clinical.models import Condition
from review.checks import WARN, check, drift
from review.checks.document import Document, Passage
from tests.helpers import draft_article

from . import drift_sentences
from .sentences import NOTHING, found, lone, unlike


def test_a_passage_on_another_topic_is_found():
    assert unlike(drift.check, drift_sentences.FALSE, severity=WARN) == []


def test_a_mention_is_no_drift():
    assert unlike(drift.check, drift_sentences.HONEST) == []


def test_a_page_without_tags_does_not_drift():
    assert not found(drift.check, "PTSD can follow combat.", [], [])


@pytest.mark.parametrize("part", ["alternatives", "not_suited"])
def test_parts_that_speak_of_others_may(part):
    document = lone("PTSD can follow combat.")
    document.passages = [Passage("body", "body", "PTSD can follow combat.", part=part)]
    assert not list(drift.check(document, NOTHING))


def test_a_table_of_a_page_compares():
    about = lone("").conditions, lone("").treatments
    cell = Passage("body", "table_cell", "TMS is delivered five days a week.")
    assert not list(drift.check(Document([cell], *about, is_whole=True), NOTHING))


def test_one_finding_a_topic_and_field():
    assert len(found(drift.check, "<p>PTSD can follow combat.</p><p>PTSD brings bad dreams.</p>")) == 1


def test_a_paragraph_left_on_another_page_is_found_there(editor):
    body = [("text", {"text": "<p>Before a session, people with bipolar II disorder take lithium as always.</p>"})]
    page = draft_article(editor, body=body)
    page.conditions.set([Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd")])
    assert [finding.rule for finding in check(page) if finding.rule == drift.RULE]
