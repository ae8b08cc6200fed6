"""Shared questions in each state."""

import pytest
from bs4 import BeautifulSoup

from faq.models import FAQEntry, FAQTopic
from tests.helpers import draft_article, publish_signed


@pytest.fixture
def topic(db):
    return FAQTopic.objects.create(name="Ketamine and esketamine", sort_order=1)


@pytest.fixture
def entry(editor, topic):
    """A draft question, saved by the editor."""
    return draft_entry(editor, topic=topic)


@pytest.fixture
def live_entry(entry, reviewer):
    return publish_signed(entry, reviewer)


@pytest.fixture
def read(client):
    """Get an address and return its parsed page."""

    def get(address):
        response = client.get(address)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


@pytest.fixture
def page_with(editor, reviewer):
    """A signed live page with an FAQ block of these items."""

    def make(*items, **fields):
        body = [("faq", {"heading": "Questions", "items": list(items)})]
        return publish_signed(draft_article(editor, body=body, **fields), reviewer)

    return make


def draft_entry(by, question="Is it approved?", answer="<p>No.</p>", **fields):
    entry = FAQEntry.objects.create(question=question, answer=answer, live=False, **fields)
    entry.save_revision(user=by)
    return entry
