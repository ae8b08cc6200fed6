"""Known and unknown: what a treatment page leaves out, folds away or tells too briefly."""

import pytest

from review.checks import balance, check, extraction
from review.checks.document import Document, Passage
from review.models import CheckSettings
from tests.helpers import draft_article

from .reading import rules_of

MISSING = ("no-unknown", "no-risks", "no-alternatives")
KNOWN = (
    "known_unknown",
    {"known": ["<p>" + "It was measured once. " * 10 + "</p>"], "unknown": ["<p>How long it lasts.</p>"]},
)
RISKS = (
    "risks",
    {"heading": "Risks", "intro": "", "items": [{"term": "Nausea", "text": "<p>" + "It is common. " * 10 + "</p>"}]},
)
TABLE = {
    "columns": [{"type": "text", "heading": "Treatment"}],
    "rows": [{"values": ["<p>Therapy</p>"]}],
}
OTHERS = ("comparison", {"heading": "Other treatments", "caption": "Compared", "table": TABLE})
FAQ = ("faq", {"heading": "Questions", "items": [("question", {"question": "What are the risks?", "answer": "<p>Nausea is common.</p>"})]})  # fmt: skip


def heading(text, level="h2"):
    return ("heading", {"level": level, "text": text})


def text(words):
    return ("text", {"text": f"<p>{words}</p>"})


def rules(editor, *body):
    return {
        one.rule for one in rules_of(draft_article(editor, body=list(body)), *MISSING, "short-risks", "folded-risks")
    }


def test_a_page_with_all_its_parts_is_fine(editor):
    assert rules(editor, KNOWN, RISKS, OTHERS) == set()


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ([], set(MISSING)),
        ([RISKS, OTHERS], {"no-unknown"}),
        ([KNOWN, OTHERS], {"no-risks"}),
        ([KNOWN, RISKS], {"no-alternatives"}),
    ],
)
def test_a_part_that_is_missing_is_named(editor, body, missing):
    assert rules(editor, *body) == missing


def test_a_part_without_words_is_missing(editor):
    unknown = ("known_unknown", {"known": ["<p>It was measured.</p>"], "unknown": ["<p> </p>"]})
    empty = {"columns": TABLE["columns"], "rows": [{"values": [""]}]}
    table = ("comparison", {"heading": "Other treatments", "caption": "Compared", "table": empty})
    risks = ("risks", {"heading": "Risks", "intro": "", "items": []})
    assert rules(editor, unknown, risks, table) == set(MISSING)


def test_a_new_article_lacks_what_is_not_filled_in(editor):
    from articles.layout import new_article_body

    assert set(MISSING) <= rules(editor, *new_article_body())


def test_a_heading_that_says_so_with_text_below_is_a_part_too(editor):
    body = [
        heading("What we do not yet know"), text("How long it lasts."),
        heading("Risks and side effects"), heading("Common ones", "h3"), text("Nausea."),
        heading("Other treatments"), text("Therapy."),
    ]  # fmt: skip
    assert rules(editor, *body) == set()


def test_a_heading_with_nothing_below_is_no_part(editor):
    body = [KNOWN, RISKS, heading("Other treatments"), heading("What to expect"), text("A visit.")]
    assert rules(editor, *body) == {"no-alternatives"}


def test_risks_that_stand_only_among_the_questions_are_folded_away(editor):
    (finding,) = rules_of(draft_article(editor, body=[KNOWN, OTHERS, FAQ]), "no-risks")
    assert "folded away" in finding.why


def test_a_risk_part_that_is_folded_away_is_found(editor, monkeypatch):
    from articles.blocks.facts import RisksBlock

    page = draft_article(editor, body=[KNOWN, RISKS, OTHERS])
    monkeypatch.setattr(RisksBlock._meta_class, "check_folded", True, raising=False)
    assert extraction.document_of(page).folded_away
    (finding,) = rules_of(page, "folded-risks")
    assert finding.path.startswith("body.")


@pytest.mark.parametrize(("share", "short"), [(10, set()), (50, set()), (80, {"short-risks"})])
def test_risks_may_not_be_much_shorter_than_what_is_known(editor, share, short):
    CheckSettings.objects.create(least_share_of_risks=share)
    known = ("known_unknown", {"known": [f"<p>{'word ' * 100}</p>"], "unknown": ["<p>How long it lasts.</p>"]})
    risks = ("risks", {"heading": "", "intro": "", "items": [{"term": "", "text": f"<p>{'word ' * 60}</p>"}]})
    assert rules(editor, known, risks, OTHERS) == short


def test_text_below_a_heading_about_benefits_counts_as_known(editor):
    body = [KNOWN, RISKS, OTHERS, heading("Benefits"), text("word " * 400), heading("Visits"), text("word " * 400)]
    (finding,) = rules_of(draft_article(editor, body=body), "short-risks")
    assert "440" in finding.why


@pytest.mark.parametrize(("stops", "severity"), [(False, "warn"), (True, "block")])
def test_staff_decide_whether_a_missing_part_stops_a_submission(editor, stops, severity):
    CheckSettings.objects.create(missing_parts_stop=stops)
    page = draft_article(editor, body=[RISKS, OTHERS])
    assert {one.severity for one in check(page) if one.rule == "no-unknown"} == {severity}


def test_a_lone_passage_and_other_pages_owe_nothing(db):
    from home.models import HomePage
    from review.checks.knowledge import Knowledge

    assert list(balance.check(Document([Passage("field", "body", "Ketamine.")]), Knowledge())) == []
    assert rules_of(HomePage.objects.first(), *MISSING) == []
