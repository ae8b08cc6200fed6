"""A treatment page has all the parts that readers trust, in the order in which they look for them."""

import pytest
from wagtail.models import Site

from articles.models import Author
from clinical.models import ClinicianPage
from home.models import ClinicSettings
from tests.helpers import BODY, citing

from .conftest import text

PARTS = [
    "nav.crumbs",
    "h1",
    ".article-head .lede",
    ".status-strip",
    ".byline",
    ".takeaways",
    "nav.toc",
    ".known",
    ".facts",
    ".phases",
    ".compare",
    ".steps",
    ".faq",
    "#references",
    "#conflicts",
    "#made",
    "#updates",
    "#report",
    "#disclaimer",
    "nav.leafing",
    ".crisis",
]


@pytest.fixture
def full_body(off_label, reference):
    """A body with each part that the anatomy names."""
    fact = [{"term": "Pregnancy", "text": "<p>Not studied.</p>"}]
    table = {
        "columns": [{"type": "text", "heading": "Treatment"}, {"type": "status", "heading": "FDA status"}],
        "rows": [{"values": ["Ketamine", {"status": off_label.pk, "text": ""}]}],
    }
    question = {"question": "Does it hurt?", "answer": "<p>No.</p>"}
    return [
        *BODY,
        citing(reference),
        ("known_unknown", {"known": ["<p>Glutamate.</p>"], "unknown": ["<p>Years.</p>"]}),
        ("who_may_not_suit", {"heading": "Who it may not suit", "items": fact}),
        ("risks", {"heading": "Risks", "items": fact}),
        ("safety_measures", {"heading": "Safety", "phases": [{"title": "Before", "measures": ["An exam."]}]}),
        ("comparison", {"heading": "Others", "caption": "Compared", "table": table}),
        ("steps", {"heading": "What to expect", "steps": [{"title": "Call", "text": "Us."}] * 2}),
        ("faq", {"heading": "Questions", "items": [("question", question)]}),
    ]


def test_every_part_in_its_order(read, publish, ocd, ketamine, full_body):
    site = Site.objects.get(is_default_site=True)
    ClinicSettings.objects.update_or_create(site=site, defaults={"conflicts": "<p>The clinic earns money from it.</p>"})
    about = {"conditions": [ocd], "treatments": [ketamine]}
    for title in ("Behavior therapy for OCD", "Zinc for OCD"):
        publish(title=title, **about)
    clinician = ClinicianPage.objects.get()
    author = Author.objects.create(name="Hannah Vogel", role="Psychiatrist", clinician=clinician)
    article = publish(author=author, body=full_body, conflicts="The author has none.", **about)
    page = read(article.url)
    order = list(page.descendants)
    places = [order.index(page.select_one(part)) for part in PARTS]

    assert places == sorted(places)
    assert [link["href"] for link in page.select(".byline a")] == [clinician.url] * 2  # who wrote it, who signed it
    assert text(page.select_one(".takeaways h2")) == "Key takeaways"
    assert [text(part) for part in page.select("#conflicts > :not(h2)")] == [
        "The author has none.",
        "The clinic earns money from it.",
    ]
    assert page.select_one(".toc a[href='#conflicts']")
    assert page.select_one("#made a[href='/editorial-policy/']")
    assert page.select_one(f"#report a[href='/report-an-error/?page={article.pk}']")
    assert {"print", "copy-link", "share"} == {
        name.removeprefix("data-")
        for button in page.select("#report [hidden] > button")
        for name in button.attrs
        if name in ("data-print", "data-copy-link", "data-share")
    }
    assert page.select_one("#report a[href^='mailto:?subject=Ketamine%20for%20OCD&body=http']")
    assert "not medical advice" in text(page.select_one("#disclaimer"))
    assert page.select_one("#disclaimer a[href='tel:911']")
    assert [text(link) for link in page.select(".leafing a")] == [
        "Previous Behavior therapy for OCD",
        "Next Zinc for OCD",
    ]
    assert [link["rel"] for link in page.select(".leafing a")] == [["prev"], ["next"]]


def test_page_that_is_alone_in_its_topic_leads_nowhere(read, publish, ocd, ketamine, off_label):
    hidden = publish(title="Hidden", conditions=[ocd])
    hidden.view_restrictions.create(restriction_type="login")
    publish(title="On something else", treatments=[ketamine])

    assert read(publish(conditions=[ocd]).url).select(".leafing") == []
