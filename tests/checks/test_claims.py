"""Claim rules: what is found and where, what a rule that is saved has to prove, and the rules that are shipped."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review.checks import claims
from review.checks.claims import Rule, problems
from review.checks.document import KINDS, Document, Passage
from review.claims.shipped import shipped_rules

CURE = Rule(
    "cure", "Cure", "cure~", exceptions="cure the meat", why="w", advice="a", source="s",
    must_match=("It cures.",), must_not_match=("No cure.",),
)  # fmt: skip


class Rules:
    """Knowledge of these rules alone."""

    def __init__(self, *rules, keeps=False):
        self.claim_rules, self.keeps = rules, keeps


def found(text, *rules, kind="body", **known):
    return list(claims.check(Document([Passage("p", kind, text)]), Rules(*rules, **known)))


def test_a_finding_says_what_where_and_why():
    [finding] = found("Yes, it cu\u00adres OCD.", CURE)
    assert (finding.quote, finding.start, finding.end) == ("cu\u00adres", 8, 14)
    assert (finding.rule, finding.why, finding.advice, finding.source) == ("cure", "w", "a", "s")


def test_overlapping_words_are_one_finding():
    rule = replace(CURE, looks_for="cure for\nfor ocd\ncure")
    assert [one.quote for one in found("A cure for OCD", rule)] == ["cure for"]


def test_an_exception_counts_only_where_it_stands():
    assert [one.start for one in found("We cure the meat and cure OCD.", CURE)] == [21]


def test_an_excused_word_does_not_hide_the_next_one():
    assert [one.start for one in found("It is not a cure. It is a cure.", CURE)] == [26]


def test_a_gap_never_swallows_a_negation():
    rule = replace(CURE, looks_for="insurance ... covers", exceptions="")
    assert not found("Insurance rarely or never covers it.", rule)
    assert found("Insurance always covers it.", rule)


def test_what_is_kept_hangs_on_the_words_the_field_and_the_rules(monkeypatch):
    in_titles = replace(CURE, applies_to=("title",), why="other")
    for rules, kind in (((CURE,), "body"), ((CURE, in_titles), "title"), ((in_titles,), "body"), ((CURE,), "body")):
        for _again in range(2):
            assert found("A cure", *rules, kind=kind, keeps=True) == found("A cure", *rules, kind=kind)
    monkeypatch.setattr(claims, "hits", None)
    assert len(found("A cure", CURE, keeps=True)) == 1


def test_a_rule_reads_only_the_fields_it_is_for():
    rule = replace(CURE, applies_to=("title",))
    assert found("A cure", rule, kind="title")
    assert not found("A cure", rule)


def test_a_rule_that_is_switched_off_finds_nothing():
    assert not found("A cure", replace(CURE, is_active=False))


def test_a_rule_may_excuse_what_is_cited_or_hedged():
    rule = replace(CURE, looks_for="felt better", honest_when=("cited", "hedged"))
    assert found("They felt better.", rule)
    assert not found("They felt better [1].", rule)
    assert not found("They felt better. See the trial [1].", rule)
    assert not found("Some people felt better.", rule)


def test_saving_a_rule_proves_it():
    assert problems(CURE) == []
    assert "does not" in dict(problems(replace(CURE, must_match=("It heals.",))))["must_match"]
    assert "but finds it" in dict(problems(replace(CURE, must_not_match=("It cures.",))))["must_not_match"]
    assert "Line 1" in dict(problems(replace(CURE, looks_for="(cure")))["looks_for"]
    assert "at least one phrase" in dict(problems(replace(CURE, looks_for="# nothing")))["looks_for"]


@pytest.mark.parametrize("rule", shipped_rules(), ids=lambda rule: rule.code)
def test_a_shipped_rule_is_complete_and_proves_itself(rule):
    assert problems(rule) == []
    assert all((rule.name, rule.why, rule.advice, rule.source))
    assert len(rule.must_match) >= 3
    assert len(rule.must_not_match) >= 3
    assert set(rule.applies_to) <= set(KINDS)
    assert set(rule.honest_when) <= set(claims.CONTEXTS)
    assert rule.severity in ("block", "warn")


def test_there_are_enough_shipped_rules_each_with_its_own_code():
    codes = [rule.code for rule in shipped_rules()]
    assert len(codes) >= 50
    assert len(set(codes)) == len(codes)


WORDS = [
    "cure",
    "safe",
    "not",
    "no",
    "ketamine",
    "is",
    "a",
    "miracle",
    ".",
    "?",
    "“",
    "”",
    "[1]",
    "\u200b",
    "сurе",
    "c u r e",
    "🙂",
    "İ",
    "ß",
    "\n",
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=30).map(" ".join), st.sampled_from(KINDS)
)
def test_findings_point_at_real_words(text, kind):
    """For any text at all: a quote is what stands there, and nothing fails."""
    for finding in found(text, *shipped_rules(), kind=kind):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.quote == text[finding.start : finding.end]


def test_time_grows_no_faster_than_the_text():
    """Sixteen times the text takes about sixteen times as long, of the worst kind: words that nearly match throughout."""
    words = "no safe and effective treatment for every patient is not a cure, and nobody can promise that it is. "
    found(words, *shipped_rules())
    short, long = (min(seconds(words * times) for _ in range(3)) for times in (8, 128))
    assert long < short * 16 * 4


def seconds(text):
    """The processor's, so that no other work on the machine counts."""
    start = time.process_time()
    found(text, *shipped_rules())
    return time.process_time() - start
