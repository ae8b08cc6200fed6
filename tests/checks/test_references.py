"""Citations of what was withdrawn, or is gone, are found; all others are not."""

import pytest

from articles.models import ArticlePage
from clinical.models import Reference
from review.checks import check
from tests.helpers import citing

pytestmark = pytest.mark.django_db


@pytest.fixture
def reference():
    return Reference.objects.create(authors="Bloch MH", title="Effects of ketamine", year=2012, pmid="22784486")


def found(*blocks):
    return [one for one in check(ArticlePage(body=blocks)) if one.rule.startswith("reference-")]


def test_a_reference_that_stands_is_fine(reference):
    assert found(citing(reference)) == []


def test_a_retracted_one_is_found_at_its_mark(reference):
    Reference.objects.update(retracted=True)
    (finding,) = found(citing(reference))

    assert (finding.rule, finding.quote) == ("reference-retracted", "[1]")
    assert finding.is_blocking


@pytest.mark.parametrize("key", ["99999", "9" * 40])
def test_one_that_is_gone_too(key):
    (finding,) = found(("text", {"text": f'<p>So.<a linktype="citation" id="{key}">[Xu 2013]</a></p>'}))

    assert finding.rule == "reference-missing"


def test_a_number_typed_by_hand_is_none_of_them():
    assert found(("text", {"text": "<p>So.[1]</p>"})) == []
