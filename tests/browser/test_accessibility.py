"""WCAG 2.2 AA by axe on every page visitors can reach: light and dark, on a phone and on a desk."""

from itertools import product

import pytest
from axe_playwright_python.sync_playwright import Axe

from .addresses import EVERY, IN_SITEMAP

RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def violations(page):
    """What axe finds on the page as it looks now, a line for each place."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


def check(page):
    """Check a loaded page in each width and color scheme."""
    page.evaluate(OPEN_ALL)
    for width, scheme in product(WIDTHS, SCHEMES):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert page.evaluate(TOO_WIDE) <= 0, f"scrolls sideways at {width} px"
        assert violations(page) == [], f"{width} px, {scheme}"


@pytest.mark.parametrize("address", EVERY)
def test_page(page, address):
    assert page.goto(address).status == 200
    check(page)


def test_page_that_is_not_there(page):
    assert page.goto("/no-such-page/").status == 404
    check(page)


def test_page_asked_for_by_a_name_that_is_not_the_sites(page, site):
    assert page.goto(site.url.replace("127.0.0.1", "elsewhere.localhost")).status == 400
    check(page)


def test_page_that_could_not_be_made(page, broken_site):
    response = page.goto(f"{broken_site.url}/articles/")

    assert response.status == 500
    check(page)


def test_no_page_of_the_sitemap_is_left_out(page, site):
    sitemap = page.request.get("/sitemap.xml").text()

    assert sitemap.count("<loc>") == len(IN_SITEMAP)
    assert all(f"<loc>{site.url}{address}</loc>" in sitemap for address in IN_SITEMAP)
