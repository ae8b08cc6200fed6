"""A page of running text: what “On this page” leads to, and what its day is about."""

import pytest
from bs4 import BeautifulSoup

from home.models import HomePage, StandardPage

pytestmark = pytest.mark.django_db
WRITTEN = ["What we do not do", "Who else", "Questions"]


@pytest.fixture
def read(client):
    """Publish a page that shows something by itself, and return it parsed."""

    def read(shows):
        body = [("heading", {"level": "h2", "text": words}) for words in WRITTEN]
        page = StandardPage(title="Cookies here", slug="cookies-here", shows=shows, body=body)
        HomePage.objects.get().add_child(instance=page).save_revision().publish()
        return BeautifulSoup(client.get("/cookies-here/").content, "html.parser")

    return read


@pytest.mark.parametrize(
    ("shows", "headings"),
    [
        ("", WRITTEN),
        ("choice", ["Your choice", "What this website uses", *WRITTEN]),
        ("register", [*WRITTEN, "What this website uses"]),
    ],
)
def test_on_this_page_leads_to_every_heading_in_order(read, shows, headings):
    page = read(shows)
    entries = page.select(".toc a")

    assert [link.get_text() for link in entries] == headings
    assert [page.find(id=link["href"][1:]).h2.get_text(strip=True) for link in entries] == headings
    assert [heading.get_text(strip=True) for heading in page.select(".article-body h2")] == headings


def test_the_day_says_what_changed_then(read):
    assert "The text of this page was last changed on" in read("choice").select_one(".page-head .small").get_text()
