"""Words without disguise, and the way back to the original ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review.checks.folding import fold
from review.checks.sentences import sentences_of

SAME = [
    ("FDA‑approved", "fda-approved"),
    ("F.D.A. approved", "fda approved"),
    ("cu\u00adre", "cure"),
    ("cu\u200bre", "cure"),
    ("c u r e", "cure"),
    ("a c u r e for", "a cure for"),
    ("g-u-a-r-a-n-t-e-e-d", "guaranteed"),
    ("a l w a y s", "always"),
    ("c u r e  n o w", "cure now"),
    ("сurе", "cure"),
    ("Ｃｕｒｅ", "cure"),
    ("𝐜𝐮𝐫𝐞", "cure"),
    ("ⓒⓤⓡⓔ", "cure"),
    ("ᴄᴜʀᴇ", "cure"),
    ("🅒🅤🅡🅔", "cure"),
    ("cúrè", "cure"),
    ("cur3", "cure"),
    ("m1racle", "miracle"),
    ("mirac1e", "miracle"),
    ("gu4r4nteed", "guaranteed"),
    ("$afe", "safe"),
    ("1OO%", "100%"),
    ("_cure_", " cure "),
    ("“safe”", '"safe"'),
    ("100\u00a0%", "100 %"),
    ("two  spaces", "two spaces"),
    ("№ 1", "# 1"),
]
KEPT = [
    "84mg",
    "24 hours",
    "2nd",
    "3 weeks",
    "covid19",
    "phq9",
    "10am",
    "e.g. this",
    "u.s. law",
    "plan a or b",
    "24/7",
    "f42.2",
]


@pytest.mark.parametrize(("written", "meant"), SAME)
def test_a_disguise_is_taken_off(written, meant):
    assert fold(written).text == meant


@pytest.mark.parametrize("text", KEPT)
def test_measures_scales_and_abbreviations_stay(text):
    assert fold(text).text == text


@given(st.text())
def test_every_sign_knows_its_place(text):
    """For all of Unicode: the folded text is ASCII, and any span of it leads to a span of the original, in order."""
    folded = fold(text)
    assert folded.text.isascii()
    assert len(folded.offsets) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    for start in range(0, len(folded.text), 3):
        first, last = folded.original(start, len(folded.text))
        assert 0 <= first < last <= len(text)


@given(st.text())
def test_sentences_stand_in_order_and_cover_all_words(text):
    plain = fold(text).text
    spans = sentences_of(plain)
    ends = [0, *(end for _start, end in spans)]
    assert all(before <= start < end <= len(plain) for before, (start, end) in zip(ends, spans, strict=False))
    assert "".join(plain[start:end] for start, end in spans).split() == plain.split() or "".join(
        "".join(plain[start:end].split()) for start, end in spans
    ) == "".join(plain.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It is so. Dr. Lane said no. 1 is it.", 2),
        ("No. It is not.", 2),
        ("About 2.5 mg, e.g. at night.", 1),
        ("One [1]. Two.[2] Three", 3),
        ("A heading\nA line", 2),
        ("“Is it?” she asks.", 2),
    ],
)
def test_sentences_end_where_readers_stop(text, count):
    assert len(sentences_of(fold(text).text)) == count
