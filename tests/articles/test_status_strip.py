"""The strip under the title: word, statement, source and day, of every pair the page is about, from the table."""

from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders

from clinical.models import Condition, RegulatoryStatus, Treatment
from tests import helpers

pytestmark = pytest.mark.django_db


def treatment(name):
    return Treatment.objects.create(name=name, slug=name.lower(), kind="medicine")


@pytest.fixture
def ocd():
    return Condition.objects.create(name="Obsessive-compulsive disorder", short_name="OCD", slug="ocd-here")


def status(treatment, condition, value):
    return RegulatoryStatus.objects.create(
        treatment=treatment,
        condition=condition,
        status=value,
        statement=f"What the FDA says of {treatment}.",
        source_name="FDA",
        source_url="https://www.fda.gov/",
        checked_on=date(2026, 1, 5),
    )


def strips(client, page):
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    return soup.select(".article-head .status-strip")


def shapes():
    """What the icons are drawn as, by their names."""
    sprite = BeautifulSoup(Path(finders.find("core/img/icons.svg")).read_text(), "html.parser")
    return {symbol["id"]: symbol.decode_contents() for symbol in sprite.select("symbol")}


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("approved", "FDA-approved"),
        ("cleared", "FDA-cleared"),
        ("authorized", "FDA-authorized"),
        ("off-label", "Off-label"),
        ("investigational", "Investigational"),
    ],
)
def test_a_strip_has_word_shape_statement_source_and_day(client, editor, reviewer, ocd, value, word):
    ketamine = treatment("Ketamine")
    status(ketamine, ocd, value)
    page = helpers.publish_signed(helpers.draft_article(editor, conditions=[ocd], treatments=[ketamine]), reviewer)

    (strip,) = strips(client, page)
    assert strip.select_one(".status").get_text(strip=True) == word
    assert strip.select_one(".status svg").decode_contents() == shapes()[value]
    assert "What the FDA says of Ketamine." in strip.get_text()
    assert strip.select_one("a[href='https://www.fda.gov/']").get_text(strip=True) == "Source: FDA"
    assert "checked January 5, 2026" in strip.get_text()


def test_several_pairs_are_told_apart_by_name(client, editor, reviewer, ocd):
    both = [treatment("Ketamine"), treatment("Esketamine")]
    for one, value in zip(both, ("off-label", "investigational"), strict=True):
        status(one, ocd, value)
    page = helpers.publish_signed(helpers.draft_article(editor, conditions=[ocd], treatments=both), reviewer)

    words = [" ".join(strip.get_text(" ").split()) for strip in strips(client, page)]
    assert ["Esketamine for OCD." in words[0], "Ketamine for OCD." in words[1]] == [True, True]


def test_a_page_without_a_row_has_no_strip(client, editor, reviewer, ocd):
    talk = Treatment.objects.create(name="Exposure therapy", slug="exposure", kind="psychotherapy")
    page = helpers.publish_signed(helpers.draft_article(editor, conditions=[ocd], treatments=[talk]), reviewer)

    assert strips(client, page) == []


def test_what_pairs_have_in_common_is_said_once_and_each_statement_in_full(client, editor, reviewer, ocd):
    three = [treatment(name) for name in ("Esketamine", "Ketamine", "Zinc")]
    for one in three:
        status(one, ocd, "off-label")
    RegulatoryStatus.objects.filter(treatment=three[2]).update(checked_on=date(2026, 2, 6))
    page = helpers.publish_signed(helpers.draft_article(editor, conditions=[ocd], treatments=three), reviewer)

    both, alone = (" ".join(strip.get_text(" ").split()) for strip in strips(client, page))
    assert both == (
        "Off-label Esketamine for OCD. What the FDA says of Esketamine. "
        "Ketamine for OCD. What the FDA says of Ketamine. Source: FDA , checked January 5, 2026"
    )
    assert alone == "Off-label Zinc for OCD. What the FDA says of Zinc. Source: FDA , checked February 6, 2026"
