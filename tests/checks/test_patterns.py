"""The phrase language: what a phrase finds, and that no text of a rule can hang or bloat the checker."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review.checks import patterns
from review.checks.patterns import PatternError

FINDS = [
    ("cure", "a cure for all", "cure"),
    ("cure*", "curative care", None),
    ("curat*", "curative care", "curative"),
    ("cure~", "we are curing it", "curing"),
    ("stop~", "he stopped", "stopped"),
    ("(safe|risk-free) option", "a riskfree option", "riskfree option"),
    ("risk-free", "risk free", "risk free"),
    ("completely [and] safe", "completely safe", "completely safe"),
    ("completely [and] safe", "completely and safe", "completely and safe"),
    ("[so] easy", "so easy", "so easy"),
    ("safe ... everyone", "safe for nearly, well, everyone", "safe for nearly, well, everyone"),
    ("safe ... everyone", "safe. for everyone", None),
    ("safe .. everyone", "safe for each and everyone", None),
    ("can't fail", "it cant fail", "cant fail"),
    ("100% safe", "100 % safe", "100 % safe"),
    ("#1 clinic", "the #1 clinic", "#1 clinic"),
    ("cure # a note", "a cure", "cure"),
    ("best <treatment>", "the best ketamine", "best ketamine"),
    ("<percent> success", "85 percent success", "85 percent success"),
    ("side effects : none", "side effects: none", "side effects: none"),
    ("“cure”", 'a "cure"', None),
    ("CURE", "a cure", "cure"),
]
WRONG = [
    "(safe", "safe)", "[safe", "safe]", "()", "[]", "[safe]", "...", "<treatmen>", "<treatment", "((((( a )))))", "a\\b", "a{9}",
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "text", "found"), FINDS)
def test_a_phrase_finds(phrase, text, found):
    if "“" in phrase:
        with pytest.raises(PatternError):
            patterns.compiled(phrase)
        return
    match = patterns.compiled(phrase).search(text.encode())
    assert (match and match.group().decode()) == found


@pytest.mark.parametrize("phrase", WRONG)
def test_a_phrase_that_cannot_be_read_is_refused_by_its_line(phrase):
    with pytest.raises(PatternError, match="Line 2") as error:
        patterns.compiled(f"cure\n{phrase}")
    assert error.value.line == 2


@pytest.mark.parametrize(
    "text",
    ["a " * 10_000, "cure\n" * 301, "word " * 250, "\n".join(["<treatment> ... <condition>"] * 200)],
    ids=["long", "lines", "long line", "families"],
)
def test_more_than_a_person_would_write_is_refused(text):
    with pytest.raises(PatternError):
        patterns.compiled(text)


def test_nothing_but_notes_is_no_rule():
    assert patterns.compiled("# only a note\n\n") is None


HOSTILE = st.lists(
    st.sampled_from(
        [
            "a",
            "aa*",
            "cure~",
            "(a|aa)",
            "[a|b]",
            "...",
            "..",
            "<treatment>",
            "<condition>",
            "(",
            ")",
            "[",
            "]",
            "|",
            "%",
            ":",
        ]
    ),
    max_size=40,
).map(" ".join)


def compiled_or_refused(text):
    """The expression of a text; None where it is refused, which is done in words."""
    try:
        return patterns.compiled(text)
    except PatternError as error:
        return None if str(error) else pytest.fail("refused without a word")


@settings(max_examples=80, deadline=None)
@given(st.lists(HOSTILE, max_size=6).map("\n".join))
def test_whatever_staff_write_is_compiled_or_refused_in_words(text):
    """Never another error, and never a checker that hangs: the worst text is read in a moment."""
    expression = compiled_or_refused(text)
    start = time.process_time()  # whatever else the machine does meanwhile
    if expression:
        expression.search(b"a aa a, aa " * 400)
    assert time.process_time() - start < 2


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_compiled_or_refused_in_words(text):
    compiled_or_refused(text)
