"""How well the whole checker tells what must be found from what is honest. The figures are printed with the summary."""

import random

import pytest

from review.checks import lone
from review.checks.knowledge import Knowledge

from . import corpus, disguises

ROWS = corpus.rows()
BOTH = 0.98


@pytest.fixture
def knowledge(db):
    return Knowledge()


def test_there_are_enough_sentences_in_every_kind_of_field():
    """A figure of 0.98 says something only of many sentences."""
    kinds = {row["field"] for row in ROWS}
    assert sum(row["expect"] for row in ROWS) >= 350
    assert sum(not row["expect"] for row in ROWS) >= 350
    assert kinds >= {"body", "title", "seo_title", "meta", "alt", "faq_answer", "cta", "caption", "table_cell", "quote"}


def test_precision_and_recall(knowledge, record_property):
    """Both are at least 0.98 over the whole corpus."""
    figures = corpus.measure(ROWS, knowledge)
    record_property("measured", str(figures))
    assert figures.precision >= BOTH, figures.listed()
    assert figures.recall >= BOTH, figures.listed()


@pytest.mark.parametrize("disguise", disguises.ALL, ids=lambda one: one.__name__)
def test_a_disguise_changes_no_verdict(knowledge, disguise):
    """Neither is a forbidden sentence let through in disguise, nor an honest one blamed for odd signs."""
    claims = [row for row in ROWS if row["about"] == "claim"]
    chosen = random.Random(disguise.__name__).sample(claims, 60)  # noqa: S311
    changed = [
        row["text"]
        for row in chosen
        if bool(findings(row, knowledge)) != bool(findings(row | {"text": disguise(row["text"])}, knowledge))
    ]
    assert len(changed) <= 2, changed


def findings(row, knowledge):
    return lone.check_text(lone.Text.of(row), knowledge)
