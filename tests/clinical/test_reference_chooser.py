"""The window of the citation button: references found by whatever one knows of them, and added at the field."""

import json

import pytest
from django.urls import reverse

from clinical.models import Reference


@pytest.fixture
def bloch(db):
    return Reference.objects.create(
        authors="Bloch MH, Wasylink S", title="Effects of ketamine", journal="Biological Psychiatry", year=2012,
        doi="10.1016/j.biopsych.2012.05.028", pmid="22784486", study_type="Open-label study",
    )  # fmt: skip


@pytest.fixture
def editing(client, editor):
    client.force_login(editor)
    return client


NEW = {"authors": "Foa EB", "title": "A trial", "year": "2005", "doi": "10.1176/appi.ajp.162.1.151"}


def add(client, **fields):
    answer = client.post(reverse("citation_chooser:create"), NEW | fields)
    return json.loads(answer.content)


@pytest.mark.parametrize(
    "query",
    ["bloch", "Wasylink ketamine", "effects", "2012", "bloch 2012", "10.1016/j.biopsych", "22784486",
     "https://doi.org/10.1016/J.BIOPSYCH.2012.05.028", "biological", ""],
)  # fmt: skip
def test_found_by(editing, bloch, query):
    assert "Effects of ketamine" in editing.get(reverse("citation_chooser:choose_results"), {"q": query}).text


@pytest.mark.parametrize("query", ["rodriguez", "bloch 2013", '"', "%", "10.1016/x", "９９", "'; --"])
def test_not_found_by(editing, bloch, query):
    response = editing.get(reverse("citation_chooser:choose_results"), {"q": query})

    assert response.status_code == 200
    assert "Effects of ketamine" not in response.text


def test_each_is_shown_with_what_tells_it_apart(editing, bloch):
    shown = json.loads(editing.get(reverse("citation_chooser:choose")).content)["html"]

    for words in ("Effects of ketamine", "Bloch MH", "Biological Psychiatry", "2012", "Open-label study"):
        assert words in shown


def test_a_retracted_one_says_so(editing, bloch):
    Reference.objects.update(retracted=True)

    assert "Retracted: Effects of ketamine" in editing.get(reverse("citation_chooser:choose_results")).text


def test_chosen(editing, bloch):
    answer = json.loads(editing.get(reverse("citation_chooser:chosen", args=[bloch.pk])).content)

    assert answer["result"] == {"id": bloch.pk, "label": "[Bloch 2012]", "title": str(bloch)}


def test_added_and_cited_in_one_step(editing):
    answer = add(editing, doi="https://doi.org/10.1176/appi.ajp.162.1.151")

    assert answer["result"]["label"] == "[Foa 2005]"
    assert Reference.objects.get().doi == "10.1176/appi.ajp.162.1.151"


@pytest.mark.parametrize(
    "number", [{"doi": "https://dx.doi.org/10.1016/J.biopsych.2012.05.028"}, {"pmid": "PMID: 22784486"}]
)
def test_one_that_is_there_is_offered_instead(editing, bloch, number):
    answer = add(editing, **number)

    assert answer["step"] == "reshow_creation_form"
    assert reverse("citation_chooser:chosen", args=[bloch.pk]) in answer["htmlFragment"]
    assert "Give a DOI" not in answer["htmlFragment"]
    assert Reference.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"doi": "npp.2013"}, "A DOI begins with 10."),
        ({"doi": ""}, "Give a DOI, a PubMed number or an address"),
        ({"pmid": "12a"}, "Digits only"),
        ({"year": "20"}, "greater than or equal to 1900"),
        ({"title": ""}, "This field is required"),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_typed_is_lost(editing, fields, words):
    answer = add(editing, **fields)

    assert words in answer["htmlFragment"]
    assert "Foa EB" in answer["htmlFragment"]
    assert not Reference.objects.exists()


def test_who_may_not_add_is_not_asked_to(client, reception, bloch):
    client.force_login(reception)

    assert client.post(reverse("citation_chooser:create"), NEW).status_code in (302, 403)
    assert "Add a reference" not in client.get(reverse("citation_chooser:choose")).text
    assert Reference.objects.count() == 1


def test_names_of_institutions_stay_whole():
    label = Reference(authors="U.S. Food and Drug Administration", year=2023).label

    assert label == "[U.S. Food and Drug Administration 2023]"
