"""Words of approval against the status table: what each sentence says of what, and what the table says."""

from datetime import date

import pytest

from clinical.models import Condition, RegulatoryStatus, Treatment
from review.checks import BLOCK, WARN, brands, check, statuses
from review.checks.document import Document
from tests.helpers import draft_article

from . import brand_sentences, status_sentences
from .sentences import NOTHING, found, knowing, lone, unlike


def test_what_the_fda_did_not_do_is_found():
    assert unlike(statuses.check, status_sentences.FALSE, severity=BLOCK) == []


def test_honest_words_on_approval_are_left_alone():
    assert unlike(statuses.check, status_sentences.HONEST) == []


def test_a_status_that_is_denied_is_found():
    assert unlike(statuses.check, status_sentences.DENIED, severity=WARN) == []


def test_a_brand_used_for_another_medicine_is_found():
    assert unlike(brands.check, brand_sentences.FALSE, severity=BLOCK) == []


def test_brands_beside_their_own_medicine_are_left_alone():
    assert unlike(brands.check, brand_sentences.HONEST) == []


@pytest.mark.parametrize("kind", ["title", "seo_title", "meta", "alt", "cta", "caption", "heading"])
def test_a_short_field_speaks_of_the_pages_treatment(kind):
    assert found(statuses.check, "FDA-approved relief from OCD", kind=kind)
    assert not found(statuses.check, "Is it FDA-approved?", kind=kind)


def test_the_quote_is_the_words_of_approval_as_they_stand():
    (finding,) = found(statuses.check, "Good to know: ketamine is <b>FDA‑appro</b>ved for OCD.")
    assert finding.quote == "FDA‑approved"


def row(status, treatment="Ketamine", condition="Obsessive-compulsive disorder", kind="medicine"):
    """Knowledge of a table with one row."""
    treatment, condition = Treatment(pk=1, name=treatment, kind=kind), Condition(pk=1, name=condition)
    entry = RegulatoryStatus(
        treatment=treatment,
        condition=condition,
        status=status,
        source_name="FDA alert",
        source_url="https://www.fda.gov/x",
    )
    return knowing([condition], [treatment], [entry])


def test_the_finding_names_the_row_and_its_source():
    (finding,) = found(statuses.check, "Ketamine is FDA-approved for OCD.", knowledge=row("off-label"))
    assert "The status table says: Ketamine for Obsessive-compulsive disorder is off-label." in finding.why
    assert "not FDA-approved for Obsessive-compulsive disorder" in finding.advice
    assert finding.source == "FDA alert, https://www.fda.gov/x"


def test_the_table_has_the_last_word():
    assert not found(statuses.check, "Ketamine is FDA-approved for OCD.", knowledge=row("approved"))
    assert found(statuses.check, "Fluoxetine is FDA-approved for OCD.", knowledge=row("off-label", "Fluoxetine"))


def test_without_a_table_public_records_are_named_as_such():
    (finding,) = found(statuses.check, "Ketamine is FDA-approved for OCD.")
    assert finding.why.startswith("Public FDA records say")


def test_of_a_pair_nobody_knows_of_nothing_is_said():
    assert not found(statuses.check, "Sertraline is FDA-approved for PTSD.", ["PTSD"], ["SSRIs"])
    assert found(statuses.check, "Ketamine is FDA-approved for PTSD.", ["PTSD"], ["ketamine"])


@pytest.fixture
def pair(db):
    """A treatment and a condition without a row."""
    treatment = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
    condition = Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd")
    return treatment, condition


def tagged_article(editor, treatment, condition):
    page = draft_article(editor)
    page.treatments.set([treatment])
    page.conditions.set([condition])
    return page


def missing(page):
    return [finding for finding in check(page) if finding.rule == statuses.MISSING]


def test_a_pair_without_a_row_is_named(editor, pair):
    (finding,) = missing(tagged_article(editor, *pair))
    assert finding.severity == BLOCK
    assert finding.why == "No row says how Ketamine stands with the FDA for Obsessive-compulsive disorder."


def test_a_row_for_the_pair_settles_it(editor, pair):
    RegulatoryStatus.objects.create(
        treatment=pair[0], condition=pair[1], status="off-label", statement="Not approved.",
        source_url="https://www.fda.gov/x", checked_on=date(2026, 1, 1),
    )  # fmt: skip
    assert not missing(tagged_article(editor, *pair))


@pytest.mark.parametrize("kind", ["psychotherapy", "service"])
def test_the_fda_has_no_say_on_talk(editor, pair, kind):
    Treatment.objects.update(kind=kind)
    pair[0].refresh_from_db()
    assert not missing(tagged_article(editor, *pair))


def test_a_lone_passage_owes_no_row(pair):
    document = Document([], conditions=[pair[1]], treatments=[pair[0]])
    assert not list(statuses.missing_rows(document, knowing()))


def test_a_cell_of_a_pages_table_says_it_of_its_own_row():
    document = lone("FDA-approved", kind="table_cell")
    assert list(statuses.check(document, NOTHING))
    document.is_whole = True
    assert not list(statuses.check(document, NOTHING))


def test_an_endless_sentence_is_read_in_pieces():
    findings = found(statuses.check, "and then " * 300 + "Ketamine is FDA-approved for OCD " * 3)
    assert findings
