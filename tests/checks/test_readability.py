"""Plain language: grades by hand, what counts as a sentence, and the hardest ones by name."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from clinical.models import Condition, Treatment
from review.checks import readability
from review.checks.document import Document, Passage
from review.checks.knowledge import Knowledge
from review.checks.terms import Vocabulary
from review.listed import listed
from review.models import CheckSettings
from review.views.addresses import address_of
from tests.helpers import draft_article

from .reading import rules_of

HARD = (
    "Individualized pharmacological interventions necessitate comprehensive multidisciplinary evaluation, notwithstanding "
    "considerable heterogeneity of symptomatology, and consequently require continuous professional reconsideration."
)
EASY = "We sit with you. You can rest. We look at how you feel. Then you go home. "


class Nothing:
    """What a clinic without entries knows."""

    vocabulary = Vocabulary()
    settings = CheckSettings()


def sentences(*texts, kind="body", knowledge=None):
    knowledge = knowledge or Nothing()
    return [one for text in texts for one in readability.sentences_of(Passage("f", kind, text), knowledge)]


@pytest.mark.parametrize(
    ("text", "words", "syllables", "count"),
    [
        ("The cat sat on the mat.", 6, 6, 1),
        ("The cat sat. The dog ran.", 6, 6, 2),
        ("Medication helps people.", 3, 7, 1),  # med-i-ca-tion, helps, peo-ple
        ("We measure 3 times.", 4, 5, 1),
        ("A well-known plan.", 3, 4, 1),
    ],
)
def test_the_grade_is_that_of_flesch_and_kincaid(text, words, syllables, count):
    expected = 0.39 * words / count + 11.8 * syllables / words - 15.59
    assert readability.grade(sentences(text)) == pytest.approx(expected)


def test_names_of_drugs_and_conditions_count_as_short_words(db):
    Condition.objects.create(
        name="Obsessive-compulsive disorder", short_name="OCD", slug="ocd", synonyms="intrusive thoughts"
    )
    Treatment.objects.create(name="Esketamine", slug="esketamine", kind="medicine", brand_names="Spravato, Other", generic_name="esketamine hydrochloride")  # fmt: skip
    known = Knowledge()
    plain = readability.grade(sentences("Seven can go with seven here.", knowledge=known))
    for name in ("obsessive-compulsive disorder", "Obsessive‑compulsive disorder", "Spravato", "intrusive thoughts"):
        text = f"{name} can go with esketamine hydrochloride here."
        assert readability.grade(sentences(text, knowledge=known)) == pytest.approx(plain)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Obsessive thoughts and compulsions", "heading"),
        ("Dissociation, elevated blood pressure", "table_cell"),
        ("Written consent before anything begins", "body"),
        ("Request a consultation", "cta"),
        ("Ketamine for OCD: what is known.", "title"),
    ],
)
def test_fragments_are_no_sentences(text, kind):
    assert sentences(text, kind=kind) == []


def test_a_long_line_without_a_full_stop_is_one(db):
    assert len(sentences("we write down what we have found so far and what we would do next")) == 1


def test_citations_are_no_words():
    assert sentences("It was measured.[1] [2]")[0].words == ("it", "was", "measured")


# Pages


def page_of(editor, *blocks, **fields):
    plain = {"title": "A page", "main_message": "It is new.", "summary": "What it is."}
    return draft_article(editor, body=list(blocks), **(plain | fields))


def text(words):
    return ("text", {"text": f"<p>{words}</p>"})


def test_an_easy_page_has_no_findings(editor):
    assert rules_of(page_of(editor, text(EASY * 5)), "grade", "hard-sentence") == []


def test_a_hard_page_is_graded_and_its_three_hardest_sentences_are_named(editor):
    words = " ".join(f"{HARD[:-1]} {number}." for number in ("one", "two", "three", "four", "five", "six")) + EASY
    found = rules_of(page_of(editor, text(words)), "grade", "hard-sentence")
    assert [one.rule for one in found] == ["grade", "hard-sentence", "hard-sentence", "hard-sentence"]
    assert found[0].place == "Whole page"
    assert all(one.quote.startswith("Individualized") and one.advice for one in found[1:])
    assert {one.severity for one in found} == {"warn"}


@pytest.mark.parametrize("part", ["takeaways", "safety_measures", "faq"])
def test_takeaways_safety_and_questions_have_a_goal_of_their_own(editor, part):
    blocks = {
        "takeaways": {"items": [HARD, HARD, HARD]},
        "safety_measures": {"heading": "Safety", "intro": f"<p>{HARD} {HARD}</p>", "phases": []},
        "faq": {
            "heading": "Questions",
            "items": [("question", {"question": "Why?", "answer": f"<p>{HARD} {HARD}</p>"})],
        },
    }
    found = rules_of(page_of(editor, (part, blocks[part]), text(EASY * 60)), "grade")
    assert len(found) == 1
    assert found[0].place != "Whole page"


def test_staff_set_the_goals(editor):
    CheckSettings.objects.create(grade_of_page=14, grade_of_key_parts=14)
    words = "The doctor will discuss several important considerations concerning your particular situation. " * 10
    page = page_of(editor, text(words))
    assert len(rules_of(page, "grade")) == 1
    assert "14" in rules_of(page, "grade")[0].why


def test_a_lone_passage_is_not_graded(db):
    assert list(readability.check(Document([Passage("f", "body", HARD)]), Knowledge())) == []


@settings(deadline=None)  # a busy machine is no error
@given(st.text(max_size=300))
def test_any_text_can_be_graded(words):
    found = sentences(words)
    if found:
        assert readability.grade(found) > -16
    for one in found:
        assert words[slice(*one.passage.folded.original(one.start, one.end))]


@settings(deadline=None)  # a busy machine is no error
@given(st.lists(st.sampled_from([EASY, HARD + " "]), min_size=1, max_size=6))
def test_the_grade_of_repeated_text_stays_the_same(parts):
    once, twice = "".join(parts), "".join(parts) * 2
    assert readability.grade(sentences(once)) == pytest.approx(readability.grade(sentences(twice)))


def test_the_panel_names_the_hardest_sentences_of_an_easy_page_too_and_counts_them_for_nothing(client, editor):
    longer = [f"We sit with you for the {word} hour and look at how you feel." for word in ("first", "next", "last")]
    page = page_of(editor, text(f"{EASY * 5}{' '.join(longer)}"))
    client.force_login(editor)
    panel = BeautifulSoup(client.get(address_of(page, "draft_findings")).content, "html.parser")

    named = panel.select("[data-reading] [data-quote]")
    assert [one["data-quote"] for one in named] == longer
    assert named[0].select_one("[data-finding-show]")
    assert named[0]["data-path"].startswith("body.")
    assert "the goal is 8" in panel.select_one("[data-reading] h3").get_text()
    assert not panel.select("[data-reading] [data-finding]")
    rows = panel.select("[data-finding]")
    assert int(panel.select_one("[data-findings-result]")["data-warnings"]) == len(rows)
    assert not any("school grade" in row.get_text() for row in rows)


def test_what_is_a_finding_anyhow_is_named_once_and_a_short_text_has_no_grade(editor):
    hard = listed(page_of(editor, text(f"{HARD} " * 8)))
    assert hard.reading.grade > hard.reading.goal
    assert hard.hardest == []
    assert listed(page_of(editor, text(EASY), title="Short")).reading is None
