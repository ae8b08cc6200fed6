"""Calls to action in each state."""

import pytest
from bs4 import BeautifulSoup

from consultations.models import CallToAction
from home.models import HomePage, StandardPage
from tests.helpers import draft_article, publish_signed


@pytest.fixture
def target(db):
    """A live page that a button leads to."""
    return HomePage.objects.get().add_child(instance=StandardPage(title="Consultation", slug="talk"))


@pytest.fixture
def shared(editor, reviewer, target):
    """A signed call to action that leads to the target, with changes."""

    def make(**fields):
        values = {"heading": "Talk first", "button_label": "Ask", "page": target} | fields
        call = CallToAction.objects.create(**values, live=False)
        call.save_revision(user=editor)
        return publish_signed(call, reviewer)

    return make


@pytest.fixture
def page_with(editor, reviewer):
    """A signed live page that begins with a call to action."""

    def make(kind, call):
        body = [("call_to_action", [(kind, call)]), ("text", {"text": "<p>Words.</p>"})]
        return publish_signed(draft_article(editor, body=body), reviewer)

    return make


@pytest.fixture
def bands(client):
    """The bands that a visitor sees on a page."""

    def read(article):
        response = client.get(article.url)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").select(".band")

    return read
