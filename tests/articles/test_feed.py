"""The feed: what is live and public, the latest change first."""

from datetime import datetime
from xml.etree import ElementTree

import pytest

from articles.models import ArticlePage
from tests.helpers import publish_signed

pytestmark = pytest.mark.postgresql

ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client):
    response = client.get("/articles/feed/")
    assert response.status_code == 200
    return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")


def test_a_live_page_stands_in_the_feed_with_its_dates(client, live_article):
    (entry,) = entries(client)
    page = ArticlePage.objects.get()

    assert entry.find(f"{ATOM}title").text == page.title
    assert entry.find(f"{ATOM}link").get("href") == page.full_url
    assert datetime.fromisoformat(entry.find(f"{ATOM}updated").text) == page.last_published_at


def test_drafts_and_restricted_pages_do_not(client, article, live_article):
    live_article.view_restrictions.create(restriction_type="login")

    assert entries(client) == []


def test_an_entry_says_what_is_new_and_then_what_the_page_is_about(client, live_article, editor, reviewer):
    live_article.change_note = "The first trial had 15 people & not 16."
    live_article.save_revision(user=editor)
    publish_signed(live_article, reviewer)
    (entry,) = entries(client)

    assert entry.find(f"{ATOM}summary").text == (
        "<p>The first trial had 15 people &amp; not 16.</p><p>What small studies show.</p>"
    )
