"""A page whose review is overdue warns its readers and leaves every list; a page signed since stays."""

import json
from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from articles.models import ArticlePage, RelatedArticle
from home.models import HomePage
from review.models import ReviewSettings
from tests.helpers import fresh, publish_signed

from .conftest import day, preview, text

LATE, OTHER = "Ketamine signed long ago", "Ketamine signed again"


@pytest.fixture
def at_limit(publish, ocd, ketamine, off_label):
    """Two live pages on the same topic; the first one's review has been due for as long as its grace lasts."""
    late = publish(title=LATE, conditions=[ocd], treatments=[ketamine])
    limit = late.live_sign_off.due_on + timedelta(days=ReviewSettings.load().notice_after_days)
    with time_machine.travel(at_noon(limit - timedelta(days=60))):
        publish(title=OTHER, conditions=[ocd], treatments=[ketamine])
    with time_machine.travel(at_noon(limit)) as clock:
        yield late, clock


@pytest.fixture
def overdue(at_limit):
    """The first of the two pages, one day later: overdue."""
    page, clock = at_limit
    clock.shift(timedelta(days=1))
    return page


@pytest.fixture
def home(overdue, editor, reviewer):
    """The home page with both articles, as a row of the table and as pages to read; signed in time."""
    status, pages = overdue.statuses[0].pk, [overdue.pk, ArticlePage.objects.get(title=OTHER).pk]
    page = HomePage.objects.get()
    page.hero_heading, page.hero_text = "<p>Hello</p>", "Hello."
    page.body = json.dumps(
        [
            {
                "type": "ledger",
                "value": {"heading": "Status", "rows": [{"status": status, "page": pk} for pk in pages]},
            },
            {"type": "featured", "value": {"heading": "Read", "pages": pages}},
        ]
    )
    page.save_revision(user=editor)
    return publish_signed(page, reviewer)


def at_noon(date):
    return timezone.make_aware(datetime(date.year, date.month, date.day, 12))


def titles(page, selector):
    return [text(found) for found in page.select(selector)]


def test_on_the_last_day_of_its_grace_nothing_is_said(read, at_limit):
    page, _clock = at_limit

    assert read(page.url).select(".overdue") == []
    assert titles(read("/articles/"), ".rows h2") == [OTHER, LATE]


def test_the_page_says_so_above_its_text(read, overdue):
    page = read(overdue.url)
    due = day(overdue.live_sign_off.due_on)

    assert text(page.select_one(".overdue")) == (
        f"This page was due for review on {due} and has not been reviewed since. "
        "Parts may be out of date. Talk to a clinician before you act on it."
    )
    assert page.select_one(".overdue time")["datetime"] == overdue.live_sign_off.due_on.isoformat()
    assert page.h1.find_next_sibling() == page.select_one(".overdue")
    assert page.select_one(".overdue").find_next(class_="lede")
    assert page.select_one("a[href='tel:988']")


def test_it_leaves_the_list_and_its_filters(read, overdue):
    assert titles(read("/articles/"), ".rows h2") == [OTHER]
    assert titles(read("/articles/", condition="ocd", treatment="ketamine"), ".rows h2") == [OTHER]
    ArticlePage.objects.get(title=OTHER).unpublish()

    assert titles(read("/articles/"), "#condition option") == titles(read("/articles/"), "#condition option")[:1]


@pytest.mark.parametrize("address", ["/articles/feed/", "/sitemap.xml"])
def test_it_leaves_the_feed_and_the_sitemap(client, overdue, address):
    listed = client.get(address).content.decode()

    assert overdue.url not in listed
    assert ArticlePage.objects.get(title=OTHER).url in listed


def test_it_leaves_the_search(search_index, read, overdue):
    assert titles(read("/search/", q="ketamine"), ".results h3") == [OTHER]


def test_it_leaves_the_suggestions_of_the_search(search_index, read, overdue):
    assert len(titles(read("/search/", q="zzzz"), "a[href='/articles/?condition=ocd']")) == 1
    ArticlePage.objects.get(title=OTHER).unpublish()

    assert titles(read("/search/", q="zzzz"), "a[href='/articles/?condition=ocd']") == []


def test_it_leaves_the_clinicians_page(read, overdue, reviewer):
    page = read(reviewer.clinician_page.url)

    assert titles(page, ".rows h3") == [OTHER]
    assert "Pages reviewed 1" in text(page.select_one(".byline"))


def test_it_leaves_what_to_read_next(overdue):
    assert ArticlePage.objects.get(title=OTHER).related_articles == []


def test_it_leaves_the_pages_to_read_that_somebody_chose(read, overdue, editor, reviewer):
    other = ArticlePage.objects.get(title=OTHER)
    other.related_links = [RelatedArticle(article=overdue)]
    other.body = [("related_pages", {"heading": "More", "pages": [overdue]})]
    other.save_revision(user=editor)
    page = read(publish_signed(other, reviewer).url)

    assert page.select(".cards") == []


def test_it_leaves_the_home_page(read, home):
    page = read("/")

    assert titles(page, ".lead-card h3") == [OTHER]
    assert len(titles(page, ".ledger h3")) == 2
    assert titles(page, ".ledger h3 a") == ["Ketamine"]


def test_the_home_page_itself_only_says_so(read, client, home):
    due = home.live_sign_off.due_on
    before = read("/")
    with time_machine.travel(at_noon(due + timedelta(days=31))):
        page = read("/")

        assert f"due for review on {day(due)}" in text(page.select_one(".overdue"))
        assert "<loc>http://localhost/</loc>" in client.get("/sitemap.xml").content.decode()
    assert before.select(".overdue") == []
    assert (
        f"medically reviewed by Reviewer, MD (American Board of Psychiatry and Neurology) on {day(home.live_sign_off.reviewed_on)}"
        in text(before.select_one(".signed"))
    )


def test_a_new_review_brings_it_back(read, overdue, editor, reviewer):
    overdue.save_revision(user=editor)
    page = publish_signed(overdue, reviewer)

    assert read(page.url).select(".overdue") == []
    assert LATE in titles(read("/articles/"), ".rows h2")


def test_staff_set_the_days_of_grace(read, overdue):
    ReviewSettings.objects.update(notice_after_days=45)

    assert read(overdue.url).select(".overdue") == []
    assert LATE in titles(read("/articles/"), ".rows h2")


def test_the_preview_of_a_new_draft_does_not_warn(overdue, editor):
    draft = fresh(overdue).get_latest_revision_as_object()
    draft.summary = "New."

    assert preview(draft).select(".overdue") == []
