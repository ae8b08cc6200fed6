"""What surrounds a claim may excuse it. Each sentence holds the word "cure" or "safe", which a rule would find."""

import pytest

from review.checks.claims import Rule, compiled, hits
from review.checks.document import Passage

RULE = Rule("words", "Words", "cure~\ncompletely safe\nmiracle*\nguarantee~\nnon-addictive\nbreakthrough\nproven")

EXCUSED = {
    "negated": """
        Ketamine is not a cure.
        No treatment is a guaranteed cure.
        It isn’t proven, and nobody can promise a cure.
        It is not a cure, a miracle or a breakthrough.
        We would rather lose you than promise a miracle.
        It is far from a cure.
        The idea that it is a miracle is a myth, and it has yet to be proven.
        It is a myth that ketamine is non-addictive.
        It would be misleading to call it a breakthrough.
        Guaranteed results do not exist.
        A cure is not something we can offer.
        Few are cured.
        Insurance and luck are real, and miracles are not.
        People ask for a cure. There is none.
    """,
    "asked": """
        Is ketamine a cure?
        Is it completely safe for people with heart disease?
        Will I be cured?
        “Am I cured?” is the question we hear most.
        Guaranteed to work? No.
        How is a breakthrough defined?
    """,
    "hypothetical": """
        Be wary of clinics that promise a cure.
        If a clinic guarantees relief, ask for the evidence.
        Any site that speaks of a miracle is selling something.
        We do not know whether it cures.
        Ask whether it has been proven.
        Some people call it a miracle; we do not.
        We hope for a cure one day.
    """,
    "quoted": """
        We do not use words such as “breakthrough”.
        The word “cure” is not in our vocabulary.
        The term miracle drug appears in the news.
    """,
}
CLAIMS = """
    Ketamine is not just a treatment but a cure.
    Not only approved but proven.
    There is no doubt that it is a miracle.
    No wonder people call it a cure.
    It cannot fail: a cure in six weeks.
    Why not be cured today?
    Patients who did not respond to pills are cured here.
    If pills have not worked, our proven method will.
    No needles, just a guaranteed result.
    We do not take insurance, and we guarantee results.
    While others cannot promise a thing, our breakthrough delivers.
    Ready for a miracle?
    Did you know that ketamine is completely safe?
    Looking for a cure?
    Why is ketamine a breakthrough?
    Is it a cure? Yes.
    If you want a cure, call us.
    Ask whether you qualify for our miracle treatment.
    Our patients call it a miracle.
    “Ketamine cured me.”
    Miracle cure for OCD
    It is not expensive, it is a miracle.
"""


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def is_found(sentence, kind="body"):
    return bool(list(hits(Passage("", kind, sentence), RULE, *compiled(RULE))))


def test_a_sentence_that_denies_asks_supposes_or_mentions_is_left_alone():
    assert [line for group in EXCUSED.values() for line in lines(group) if is_found(line)] == []


def test_a_sentence_that_only_looks_like_it_is_found():
    assert [line for line in lines(CLAIMS) if not is_found(line)] == []


@pytest.mark.parametrize(("context", "sentences"), EXCUSED.items())
def test_a_rule_says_which_contexts_excuse(context, sentences):
    """Where no context is honest, each of these is found, but for what a gap took in."""
    strict = Rule("strict", "Strict", RULE.looks_for, honest_when=())
    assert all(list(hits(Passage("", "body", line), strict, *compiled(strict))) for line in lines(sentences))


def test_a_patients_words_are_a_claim_in_a_quotation():
    assert is_found("“It is a true miracle”, the word says it all: cured.", "quote")
