"""Evidence without a source: what needs a citation, where one can stand, and what honest sentences may say freely."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review.checks import evidence
from review.checks.document import Document, Passage
from review.checks.evidence_signals import signal_in
from tests.helpers import draft_article

from .evidence_sentences import CLAIMED, HONEST
from .reading import lone, rules_of

CLAIM = "Ketamine reduces symptoms of OCD."
CITE = '<a linktype="citation" id="1">Smith</a>'


def found(text, kind="body"):
    return [one.quote for one in evidence.check(lone(text, kind), None)]


def test_what_is_claimed_needs_a_source():
    quotes = {(kind, text): found(text, kind) for kind, text in CLAIMED}
    assert [row for row, found_there in quotes.items() if not found_there] == []
    assert all(quote in text for (_kind, text), found_there in quotes.items() for quote in found_there)


def test_honest_sentences_are_left_alone():
    assert [(text, found(text, kind)) for kind, text in HONEST if found(text, kind)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine reduces symptoms of OCD.[1]",
        "Ketamine reduces symptoms of OCD [1].",
        f"Ketamine reduces symptoms of OCD.{CITE}",
        "Ketamine reduces symptoms of OCD. The study was small.[1]",
        "Ketamine reduces symptoms of OCD.<sup><a href='#ref-2'>2</a></sup> Sessions last 40 minutes.",
    ],
)
def test_a_citation_in_the_sentence_or_the_next_is_a_source(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The study was small.[1] Ketamine reduces symptoms of OCD.",
        "Ketamine reduces symptoms of OCD. Sessions last 40 minutes. You sit in a chair.[1]",
        "Ketamine reduces symptoms of OCD. See <a href='https://example.org'>our page on OCD</a>.",
    ],
)
def test_a_citation_elsewhere_is_none(text):
    assert found(text) == ["reduces symptoms"]


@pytest.mark.parametrize(
    "text",
    [
        "Stud<b>ies</b> show that it works.",
        "STUDIES SHOW THAT IT WORKS.",
        "Studies&nbsp;show that it works.",
        "Stu&shy;dies sh\u200bow that it works.",
        "Ѕtudies ѕhow that it works.",
    ],
)
def test_disguised_words_are_read_as_readers_take_them(text):
    assert len(found(text)) == 1


@pytest.mark.parametrize("kind", ["title", "seo_title", "meta", "alt", "cta", "quote", "heading"])
def test_where_no_citation_can_stand_a_plain_effect_is_left_to_the_claim_rules(kind):
    assert found(CLAIM, kind) == []
    assert found("Studies show that it eases OCD.", kind) == ["Studies show"]


# Whole pages


def page_with(editor, text, **fields):
    return draft_article(editor, body=[("text", {"text": text})], **fields)


def test_a_page_is_read_block_by_block(editor):
    page = page_with(editor, f"<p>{CLAIM}</p><p>You sit in a chair.</p>", main_message="It is studied.")
    (finding,) = rules_of(page, "uncited")
    assert (finding.quote, finding.severity) == ("reduces symptoms", "warn")
    assert finding.path.startswith("body.")
    assert finding.path.endswith(".text")


def test_takeaways_may_state_an_effect_but_no_number_of_their_own(editor):
    items = [CLAIM, "It may fade.", "About 70% of people respond."]
    page = draft_article(editor, body=[("takeaways", {"items": items})], main_message="It is studied.")
    assert [one.quote for one in rules_of(page, "uncited")] == ["70%"]


def test_a_plain_field_may_sum_up_what_the_text_says_with_its_source(editor):
    cited = "<p>In the trial 70% of people responded.[1]</p>"
    assert rules_of(page_with(editor, cited, main_message="In one trial 70% of people responded."), "uncited") == []
    (other,) = rules_of(page_with(editor, cited, main_message="In one trial 80% of people responded."), "uncited")
    assert other.path == "main_message"


# Any text at all


@settings(deadline=None)  # a busy machine is no error
@given(st.text(max_size=400))
def test_any_text_is_read_and_findings_quote_it(text):
    for kind in ("body", "title"):
        passage = Passage("field", kind, text)
        for one in evidence.check(Document([passage]), None):
            assert one.quote == text[one.start : one.end] != ""


@settings(deadline=None)  # a busy machine is no error
@given(st.sampled_from([text for _kind, text in CLAIMED]), st.sampled_from([text for _kind, text in HONEST]))
def test_an_honest_sentence_before_or_after_changes_nothing(claimed, honest):
    if "[" not in honest:
        assert found(f"<p>{honest}</p><p>{claimed}</p>")
        assert found(f"<p>{claimed}</p><p>{honest}</p>")


@pytest.mark.parametrize("part", ["studies ", "patients ", "70 of ", "reduces ", "a-", "1 in "])
def test_no_sentence_however_long_takes_long(part):
    begun = time.process_time()
    signal_in(part * 8000 + "end.")
    assert time.process_time() - begun < 2
