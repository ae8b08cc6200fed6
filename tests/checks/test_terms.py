"""How texts name conditions and treatments: by every name people use, the longest first, and only where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.models import Condition, Treatment
from review.checks.document import Passage
from review.checks.knowledge import Knowledge
from review.checks.terms import resolve
from review.checks.topics import plain

from .sentences import NOTHING, knowing

VOCABULARY = NOTHING.vocabulary
NAMES = sorted(VOCABULARY.uses)


def named(words, vocabulary=VOCABULARY):
    return [mention.topic.key for mention in vocabulary.mentions(Passage("body", "body", words))]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Treatment‑resistant depression", ["treatment resistant depression"]),
        ("Depression that is treated", ["major depressive disorder"]),
        ("Bipolar depression is not depression", ["bipolar depression", "major depressive disorder"]),
        ("Esketamine (Spravato®) or ketamine", ["esketamine", "esketamine", "ketamine"]),
        ("deep TMS and rTMS", ["deep transcranial magnetic stimulation", "transcranial magnetic stimulation"]),
        (
            "OCD (F42.2), F31.81 or F33.1",
            ["obsessive compulsive disorder"] * 2 + ["bipolar ii disorder", "major depressive disorder"],
        ),
        ("Tourette's, Tourette’s, Tourette syndrome", ["tourette syndrome"] * 3),
        ("SSRIs, an SSRI", ["selective serotonin reuptake inhibitor"] * 2),
        ("He is sad. SAD comes in winter.", ["seasonal affective disorder"]),
        ("We add a dose. ADD is an old name.", ["attention deficit hyperactivity disorder"]),
        ("PT­SD, P​TSD and ＰＴＳＤ", ["post traumatic stress disorder"] * 3),
        ("Obsessive compulsive disorder; obsessive-compulsive disorders", ["obsessive compulsive disorder"] * 2),
        ("(S)-ketamine and S-ketamine", ["esketamine", "esketamine"]),
        ("Bipolar\nDepression", ["bipolar disorder", "major depressive disorder"]),
        ("The elevator is on the left.", []),
    ],
)
def test_names_are_known_and_the_longest_wins(words, keys):
    assert named(words) == keys


@given(
    st.lists(st.one_of(st.sampled_from(NAMES), st.text(max_size=12)), max_size=12),
    st.sampled_from([" ", ", ", "\n", "­", ". "]),
)
def test_every_mention_is_a_real_word_of_the_text(parts, between):
    passage = Passage("body", "body", between.join(parts))
    last = 0
    for mention in VOCABULARY.mentions(passage):
        start, end = passage.folded.original(mention.start, mention.end)
        assert last <= start < end <= len(passage.text)
        assert plain(passage.text[start:end]) == mention.name
        last = end


@given(st.sampled_from(NAMES))
def test_each_name_is_found_alone_and_in_capitals(name):
    assert named(name.upper()) == [VOCABULARY.uses[name].topic.key]


@pytest.mark.parametrize(
    ("names", "sort", "keys"),
    [
        (
            ["ocd", "Major Depression", "TRD"],
            "conditions",
            ["obsessive compulsive disorder", "major depressive disorder", "treatment resistant depression"],
        ),
        (["IV ketamine", "SPRAVATO", "Zoloft"], "treatments", ["ketamine", "esketamine", "sertraline"]),
        (["Ketamine infusions for adults"], "treatments", ["ketamine"]),
        (["misophonia", ""], "conditions", ["misophonia", ""]),
        (["ketamine"], "conditions", ["ketamine"]),
    ],
)
def test_topics_go_by_any_name_and_an_unknown_one_is_no_error(names, sort, keys):
    assert [topic.key for topic in resolve(names, sort, NOTHING)] == keys


def test_the_clinic_has_the_last_word_on_names():
    misophonia = Condition(pk=7, name="Misophonia", short_name="sound rage", synonyms="4S\nselective sound sensitivity")
    vocabulary = knowing([misophonia]).vocabulary
    assert named("Misophonia, sound rage, selective sound sensitivity", vocabulary) == ["misophonia"] * 3


def test_an_entry_of_the_clinic_is_the_lexicons_topic_with_its_key(db):
    ocd = Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd", short_name="OCD", icd10cm="F42")
    knowledge = Knowledge()
    assert resolve(["F42.2"], "conditions", knowledge)[0].pk == ocd.pk
    assert knowledge.vocabulary.topic_of(ocd, "conditions") is resolve(["ocd"], "conditions", knowledge)[0]


def test_a_synonym_that_is_another_medicines_name_makes_it_a_kind_of_this():
    ssris = Treatment(pk=3, name="SSRIs", kind="medicine", synonyms="SSRI\nfluoxetine", brand_names="Prozac")
    vocabulary = knowing([], [ssris]).vocabulary
    fluoxetine, class_ = (vocabulary.topic_of(name, "treatments") for name in ("fluoxetine", "SSRIs"))
    assert class_.pk == 3
    assert fluoxetine is not class_
    assert vocabulary.is_kin(fluoxetine, class_)


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("depression", "TRD", True),
        ("TRD", "depression with suicidal thoughts", True),
        ("bipolar depression", "bipolar I disorder", True),
        ("bipolar depression", "depression", False),
        ("depression", "postpartum depression", True),
        ("TRD", "postpartum depression", False),
        ("OCD", "PTSD", False),
    ],
)
def test_kinds_of_a_condition_are_kin(one, other, kin):
    topics = resolve([one, other], "conditions", NOTHING)
    assert VOCABULARY.is_kin(*topics) is kin
    assert VOCABULARY.is_kin(*reversed(topics)) is kin
