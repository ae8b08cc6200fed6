"""Search as visitors meet it: how good its answers are on the demo, and suggestions by keyboard alone."""

import json
import re
from collections import defaultdict
from urllib.parse import urlencode
from urllib.request import urlopen

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from ..search import relevance
from .axe import RULES

LEAST = 0.9


def test_relevance(site, record_property):
    """nDCG@5 over the graded queries."""
    scores = defaultdict(list)
    for kind, query, grades in relevance.rows():
        with urlopen(f"{site.url}/search/?{urlencode({'q': query})}") as response:  # noqa: S310 - our own server
            scores[kind].append(relevance.score(kind, response.read().decode(), grades))
    every = [value for values in scores.values() for value in values]
    mean = sum(every) / len(every)
    kinds = ", ".join(f"{kind} {sum(values) / len(values):.2f}" for kind, values in scores.items())
    record_property("measured", f"Search: nDCG@5 {mean:.3f} over {len(every)} queries ({kinds})")
    assert len(every) >= 80
    assert mean >= LEAST
    assert all(value == 1 for value in scores["crisis"])


def test_suggestions_by_keyboard(page):
    page.goto("/search/")
    field = page.get_by_role("combobox", name="Search")
    field.press_sequentially("ketamine for o")
    first = page.get_by_role("listbox").get_by_role("option").first
    expect(first).to_contain_text("Ketamine for OCD")
    field.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == first.get_attribute("id")
    found = Axe().run(page, options=RULES).response["violations"]
    assert found == [], json.dumps(found)
    field.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/articles/ketamine-for-ocd/")


def test_suggestions_in_a_crisis_begin_with_988(page):
    page.goto("/search/")
    page.get_by_role("combobox", name="Search").press_sequentially("suicide")
    option = page.get_by_role("listbox").get_by_role("option").first
    expect(option).to_contain_text("988")
    assert option.get_attribute("data-url") == "tel:988"


def test_narrowed_results_begin_on_the_first_screen_of_a_phone(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/search/?q=ketamine")
    for choice in ("OCD", "Ketamine"):
        page.locator("summary", has_text="Narrow the results").click()
        page.locator(".facets details").get_by_role("link", name=re.compile(f"^{choice}")).click()
    expect(page.get_by_role("link", name="Remove filter: Ketamine")).to_be_visible()
    assert page.locator(".results .card").first.bounding_box()["y"] < 844
    page.get_by_role("link", name="Remove filter: OCD").click()
    page.wait_for_url("**/search/?q=ketamine&treatment=ketamine")


def test_search_is_one_step_away_on_a_phone(page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto("/articles/")
    header = page.locator(".site-header")
    tops = header.locator("a:visible, button:visible").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().top + one.offsetHeight / 2)"
    )
    assert max(tops) - min(tops) < 2  # all in one line
    header.get_by_role("link", name="Search").click()
    page.wait_for_url("**/search/")
    assert header.get_by_role("link", name="Search").get_attribute("aria-current") == "page"

    for width, count in ((320, 0), (1280, 1)):  # in the menu alone
        page.set_viewport_size({"width": width, "height": 800})
        assert header.get_by_role("link", name="Search").count() == count
