"""No rule, however hostile its text, hangs the checker or breaks it, nor does any text."""

import time
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from review.checks import claims
from review.checks.document import Document, Passage

from .rules import unsaved

MOST_SECONDS = 10  # for what takes a fraction of one; a search that goes back and forth would take years
GROWTH = 40  # times the time that 8 times the text may take: 8 where it is linear, 64 where it is quadratic
SIGNS = "()[]|*~.<># -'%$&/+,!?\\^{}\n\tab é\u200b\u00ad"
PHRASES = st.one_of(
    st.text(alphabet=SIGNS, max_size=400),
    st.text(max_size=200),
    st.lists(st.sampled_from(["(a|b)", "[a]", "a*", "b~", "...", "..", "<treatment>", "<condition>", "a-", "(", "]", "|", "\n"]), max_size=120).map(" ".join),
)  # fmt: skip
quick = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def refusal_of(rule):
    """What keeps a rule from being saved; None where nothing does."""
    try:
        rule.full_clean(exclude=["code"], validate_unique=False)
    except ValidationError as refusal:
        return refusal.message_dict
    return None


def seconds(task):
    started = time.process_time()
    task()
    return time.process_time() - started


def check(text, **fields):
    """The findings of one rule, saved or not, in a text."""
    rule = unsaved(**fields).as_rule()
    return list(claims.check(Document([Passage("body", "body", text)]), SimpleNamespace(claim_rules=[rule])))


@quick
@given(phrases=PHRASES, exceptions=PHRASES)
def test_any_phrases_are_read_or_refused_at_their_field(phrases, exceptions):
    refusal = refusal_of(unsaved(looks_for=phrases, exceptions=exceptions))
    assert refusal is None or set(refusal) <= {"looks_for", "exceptions", "must_match", "must_not_match"}


@quick
@given(phrases=PHRASES, text=st.text(max_size=300))
def test_what_is_found_with_any_phrases_are_words_of_the_text(phrases, text):
    if "looks_for" not in (refusal_of(unsaved(looks_for=phrases, exceptions="")) or {}):
        for finding in check(text, looks_for=phrases, exceptions=""):
            assert finding.quote == text[finding.start : finding.end] != ""


HOSTILE = {
    "nested choices": "((a|a)|(a|a)) ((a|a)|(a|a)) ((a|a)|(a|a)) b",
    "many gaps": " ... ".join(["a"] * 20),
    "gaps of choices": " ... ".join(["(a|b|[a] b)"] * 12),
    "endings": " ".join(["a*"] * 60),
    "optional words": " ".join(["[a]"] * 60) + " b",
    "as in an expression": "(a+)+$",
    "word families": " ... ".join(["<treatment>", "<condition>"] * 4),
    "a wall of brackets": "(" * 200,
    "many lines": "\n".join(f"a{number} ... b" for number in range(299)),
    "a long word": "a" * 7_000,
    "every disguise": "a-" * 3_000,
}


@pytest.mark.parametrize("phrases", HOSTILE.values(), ids=HOSTILE)
def test_hostile_phrases_are_read_or_refused_soon_and_search_in_linear_time(phrases):
    rule = unsaved(looks_for=phrases, exceptions=phrases, must_match="a " * 500, must_not_match="a b " * 500)
    took = seconds(lambda: refusal_of(rule))
    assert took < MOST_SECONDS
    if "looks_for" not in refusal_of(unsaved(looks_for=phrases, exceptions="")):
        assert_linear("a a b a ", {"looks_for": phrases, "exceptions": ""})


@pytest.mark.parametrize(
    "text", ["a ", "a", "not a ", "a? ", '"a ', "a.b.", "a\n", "(a ", "<b>a", "\u200b", "a\u0301", "if a, ", "A-"]
)
def test_hostile_texts_are_checked_in_linear_time(text):
    assert_linear(text, {"looks_for": "a\nb ... a", "exceptions": "a b", "honest_when": list(claims.CONTEXTS)})


def assert_linear(piece, fields):
    """Eight times the text takes nothing like sixty-four times the time, and is done soon."""
    short, long = (piece * (length // len(piece) + 1) for length in (1_000, 8_000))
    check(short, **fields)  # what is read once is read
    few = min(seconds(lambda: check(short, **fields)) for _ in range(2))
    many = seconds(lambda: check(long, **fields))
    assert many < MOST_SECONDS
    assert many < max(few, 0.005) * GROWTH
