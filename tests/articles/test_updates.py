"""The list of what changed lately on all treatment pages: for people what the feed is for programs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.helpers import publish_signed

from .conftest import day, text

pytestmark = pytest.mark.postgresql
ADDRESS = "/articles/updates/"


@pytest.fixture
def lines(read):
    """What the list says, line by line."""
    return lambda: [text(line) for line in read(ADDRESS).select(".updates > div")]


@pytest.fixture
def revise(editor, reviewer):
    """Publish another version of a page with the editor's note about it."""

    def revise(page, note, **how):
        page.change_note, page.main_message = note, f"{page.main_message} {note}"
        page.save_revision(user=editor)
        return publish_signed(page, reviewer, **how)

    return revise


def test_each_line_has_its_day_its_page_and_what_is_new_the_newest_first(read, lines, publish, revise):
    first = publish(title="Ketamine for OCD")
    publish(title="TMS for depression")
    revise(first, "The first trial had 15 people.", kind="correction")
    today = day(first.live_sign_off.reviewed_on)

    assert lines() == [
        f"{today} Ketamine for OCD Correction, checked by Reviewer, MD: The first trial had 15 people.",
        f"{today} TMS for depression First published.",
        f"{today} Ketamine for OCD First published.",
    ]
    assert read(ADDRESS).select_one(".updates a")["href"] == first.url
    assert read(ADDRESS).select_one("main a[href='/articles/feed/']")


def test_only_what_visitors_may_read_stands_there(read, lines, publish, article):
    publish(title="Hidden").view_restrictions.create(restriction_type="login")
    publish(title="Taken down").unpublish()

    assert lines() == []
    assert read(ADDRESS).select_one("meta[name=robots]")["content"] == "noindex, follow"


def test_it_ends_with_the_thirtieth_and_costs_the_same(client, lines, publish, revise, monkeypatch):
    monkeypatch.setattr("articles.latest.NEWEST", 3)
    page = publish()
    few = queries(client)
    for number in range(3):
        revise(page, f"Change {number}.")
        publish(title=f"Page {number}")

    assert [line.rpartition(", ")[2][5:] for line in lines()] == [
        "Page 2 First published.",
        "Ketamine for OCD Change 2.",
        "Page 1 First published.",
    ]
    assert queries(client) == few


def queries(client):
    client.get(ADDRESS)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(ADDRESS).status_code == 200
    return len(captured)
