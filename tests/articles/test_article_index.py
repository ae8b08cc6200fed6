"""The list of treatment pages: filters, pages of the list, and what is left out."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clinical.models import Condition, Treatment
from core.models import ClinicImage
from tests.helpers import draft_article, live_articles, publish_signed

from .conftest import day, status_of, text

pytestmark = pytest.mark.postgresql


@pytest.fixture
def titles(read):
    """The titles that the list shows for a query."""
    return lambda **query: [text(card) for card in read("/articles/", **query).select(".rows h2")]


def test_only_live_public_pages_are_listed_the_latest_first(titles, publish, editor):
    publish(title="First")
    publish(title="Second")
    publish(title="Hidden").view_restrictions.create(restriction_type="login")
    draft_article(editor, title="Draft")

    assert titles() == ["Second", "First"]


def test_the_list_stands_in_the_order_of_the_days_it_shows(read, titles, publish, reviewer):
    with time_machine.travel(timezone.now() - timedelta(days=30)):
        corrected = publish(title="Corrected today, reviewed before")
    publish(title="Reviewed today")
    corrected.main_message = "It eases OCD for four of eight people."
    corrected.save_revision(user=corrected.owner)
    corrected = publish_signed(corrected, reviewer, kind="correction")

    assert titles() == ["Reviewed today", "Corrected today, reviewed before"]
    assert "2 pages, the last reviewed first" in text(read("/articles/").select_one(".results .small"))


def test_filters_narrow_the_list_by_address_name(titles, publish, ocd, ketamine, off_label):
    publish(title="Both", conditions=[ocd], treatments=[ketamine])
    publish(title="Condition only", conditions=[ocd])
    publish(title="Neither")

    assert titles(condition="ocd") == ["Condition only", "Both"]
    assert titles(condition="ocd", treatment="ketamine") == ["Both"]


def test_filters_offer_what_visible_pages_are_about_and_how_many_they_leave(read, publish, ocd, ketamine, off_label):
    Condition.objects.create(name="Unused", slug="unused")
    mania = Condition.objects.create(name="Mania", slug="mania")
    publish(conditions=[ocd], treatments=[ketamine])
    publish(conditions=[ocd, mania])
    publish().view_restrictions.create(restriction_type="login")
    disorder = "Obsessive-compulsive disorder"

    assert choices(read("/articles/")) == {
        "Condition": [("All", "?"), ("Mania 1", "?condition=mania"), (f"{disorder} 2", "?condition=ocd")],
    }
    assert choices(read("/articles/", condition="mania", treatment="ketamine")) == {
        "Condition": [
            ("All", "?treatment=ketamine"),
            ("Mania 0", "?condition=mania&treatment=ketamine"),
            (f"{disorder} 1", "?condition=ocd&treatment=ketamine"),
        ],
        "Treatment": [("All", "?condition=mania"), ("Ketamine 0", "?condition=mania&treatment=ketamine")],
    }


def test_what_was_chosen_stays_among_the_filters_whatever_it_leaves(read, publish, ocd, ketamine):
    publish(conditions=[ocd])
    publish(treatments=[ketamine])
    page = read("/articles/", condition="ocd", treatment="ketamine")

    assert [text(link) for link in page.select(".facets [aria-current=true]")] == [
        "Obsessive-compulsive disorder 0",
        "Ketamine 0",
    ]


def test_each_choice_can_be_taken_away_and_the_list_of_choices_stays_folded(read, publish, ocd, ketamine, off_label):
    publish(conditions=[ocd], treatments=[ketamine])
    page = read("/articles/", condition="ocd", treatment="ketamine")

    assert {text(link): link["href"] for link in page.select(".chips a")} == {
        "Remove filter: OCD ×": "?treatment=ketamine",
        "Remove filter: Ketamine ×": "?condition=ocd",
    }
    assert not page.select_one(".facets details").has_attr("open")
    assert read("/articles/", condition="junk").select(".chips") == []


def choices(page):
    """What the list can be narrowed to: for each heading the choices with their addresses."""
    groups = page.select(".facet-groups > div")
    return {text(group.h2): [(text(link), link["href"]) for link in group.select("a")] for group in groups}


def test_nothing_found_shows_a_way_on(read, publish, ocd, ketamine):
    publish(conditions=[ocd])
    publish(treatments=[ketamine])
    page, both = read("/articles/", condition="unknown"), read("/articles/", condition="ocd", treatment="ketamine")
    every = {"/articles/", "/search/"}

    assert page.select(".rows") == []
    assert {link["href"] for link in page.select(".answer a")} == every
    assert text(both.select_one(".answer h2")) == "No page on Ketamine for OCD"
    alone = {"/articles/?condition=ocd", "/articles/?treatment=ketamine"}
    assert {link["href"] for link in both.select(".answer a")} == every | alone
    assert "On: Obsessive-compulsive disorder." in text(
        read("/articles/", condition="ocd").select_one(".results .small")
    )


def test_empty_site_promises_nothing_to_filter(read, db):
    assert "No pages yet" in text(read("/articles/").select_one(".answer"))


def test_pages_of_the_list_keep_the_filters(read, publish, ocd):
    for number in range(13):
        publish(title=f"Page {number}", conditions=[ocd])
    first = read("/articles/", condition="ocd", junk="x")
    second = read("/articles/", condition="ocd", page=2)

    assert "13 pages" in text(first.select_one(".results .small"))
    assert len(first.select(".rows li")) == 12
    assert [link["href"] for link in first.select(".pager a")] == ["?condition=ocd&page=2"] * 2
    assert [link["href"] for link in second.select(".pager a")] == ["?condition=ocd"] * 2
    assert text(second.select_one(".pager [aria-current=page]")) == "2"

    second = read("/articles/", page=2)
    assert second.select_one("link[rel=canonical]")["href"].endswith("/articles/?page=2")
    assert ", page 2 |" in second.title.string
    assert second.select("meta[name=robots]") == []


@pytest.mark.parametrize("query", [{"page": "0"}, {"page": "many"}, {"condition": "x" * 500}, {"treatment": "a\x00b"}])
def test_junk_in_the_query_is_no_error(client, publish, query):
    publish()

    assert client.get("/articles/", query).status_code == 200


def test_filtered_lists_are_not_indexed(read, publish):
    publish()

    assert read("/articles/").select("meta[name=robots]") == []
    assert read("/articles/", condition="ocd").select_one("meta[name=robots]")["content"] == "noindex, follow"


def test_filtered_lists_are_named_after_what_they_hold(read, publish, ocd, ketamine, off_label):
    publish(conditions=[ocd], treatments=[ketamine])
    narrowed, whole = read("/articles/", condition="ocd", treatment="ketamine"), read("/articles/", condition="junk")
    title = text(whole.h1)

    assert text(narrowed.h1) == f"{title}: OCD, Ketamine"
    assert narrowed.title.string.startswith(f"{title}: OCD, Ketamine |")
    assert whole.title.string.startswith(f"{title} |")
    assert narrowed.select("link[rel=canonical]") == []


def test_each_row_shows_status_and_day_of_review(read, publish, ocd, ketamine, off_label):
    article = publish(conditions=[ocd], treatments=[ketamine])
    meta = text(read("/articles/").select_one(".rows .meta"))

    assert meta == f"Off-label Reviewed {day(article.live_sign_off.reviewed_on)}"


def test_a_status_names_the_treatment_where_the_title_does_not(read, publish, ocd, off_label):
    ssris = Treatment.objects.create(name="SSRIs", slug="ssris", kind="medicine", brand_names="Prozac, Zoloft")
    service = Treatment.objects.create(name="Medication management", slug="management", kind="service")
    status_of(ssris, ocd, "approved")
    about = {"conditions": [ocd], "treatments": [ssris, service]}
    publish(title="Zoloft for OCD", **about)
    publish(title="Medication management", **about)

    shown = [text(row) for row in read("/articles/").select(".rows .meta")]
    assert [row.partition(" Reviewed")[0] for row in shown] == ["SSRIs: FDA-approved", "FDA-approved"]


def test_a_name_within_another_word_does_not_name_the_treatment(read, publish, ocd, ketamine, off_label):
    publish(title="Esketamine, S-ketamine and OCD", conditions=[ocd], treatments=[ketamine])

    assert "Ketamine: Off-label" in text(read("/articles/").select_one(".rows .meta"))


def test_queries_do_not_grow_with_the_list(client, publish, picture, ocd, ketamine, off_label):
    about = {"conditions": [ocd], "treatments": [ketamine]}
    publish(picture=picture(), **about)
    before = queries(client)
    for number in range(5):
        publish(title=f"Page {number}", picture=picture(), **about)

    assert queries(client) == before


def test_many_pages_fit_the_elided_list_of_page_numbers(read, editor, reviewer, monkeypatch):
    monkeypatch.setattr("articles.models.index_page.PAGE_SIZE", 1)
    live_articles(12, editor, reviewer)
    numbers = [text(number) for number in read("/articles/", page=6).select(".pager > *")]

    assert numbers == ["Previous", "1", "2", "…", "5", "6", "7", "…", "11", "12", "Next"]


def queries(client):
    client.get("/articles/")
    with CaptureQueriesContext(connection) as captured:
        assert client.get("/articles/").status_code == 200
    return len(captured)


@pytest.fixture
def picture(db):
    """Upload a picture; each call gives another one."""
    from wagtail.images.tests.utils import get_test_image_file

    return lambda: ClinicImage.objects.create(title="Room", file=get_test_image_file(), alt_text="A room")
