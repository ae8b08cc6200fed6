"""What the FDA says is read first: the status of a treatment page begins on the first screen of a small phone."""

import pytest

from .conftest import watch

FIRST_SCREEN = {"width": 360, "height": 640}
TOPS = "words => words.map(word => document.querySelector(word).getBoundingClientRect().top)"
WORDS = [".status-strip .status", ".status-strip p"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_status_begins_on_the_first_screen(new_context, site, scheme):
    page = new_context(viewport=FIRST_SCREEN, color_scheme=scheme).new_page()
    complaints = watch(page, site.url)
    page.goto("/articles/ketamine-for-ocd/")

    assert page.locator(".status-strip .status").first.inner_text().strip() == "Off-label"
    assert all(0 < top < FIRST_SCREEN["height"] for top in page.evaluate(TOPS, WORDS))
    assert complaints == []
