"""WCAG 2.2 AA by axe on every page visitors can reach: light and dark, on a phone and on a desk."""

from contextlib import closing
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
RESTRICT = """
    INSERT INTO wagtailcore_pageviewrestriction (page_id, restriction_type, password)
    SELECT id, ?, 'secret' FROM wagtailcore_page WHERE slug = 'privacy'
"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def violations(page, part=None):
    """What axe finds on the page as it looks now, or in a part of it by its selector, a line for each place."""
    found = Axe().run(page, part, options=RULES).response["violations"]
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


def test_page_that_is_not_open_to_the_visitor(page):
    page.goto("/")
    page.evaluate("""() => {
        const form = Object.assign(document.createElement("form"), { method: "post", action: "/admin/login/" });
        document.body.append(form);
        form.submit();
    }""")
    page.wait_for_url("**/admin/login/")

    assert page.get_by_text("Error 403").is_visible()
    check(page)


class TestClosedPages:
    """The forms before a page for some people only: as they are first, and as they tell of an error."""

    @pytest.fixture
    def closed(self, fresh_site):
        """Puts the privacy page behind a password or a login."""

        def close(kind):
            with closing(fresh_site.connect()) as connection:
                connection.execute(RESTRICT, [kind])
                connection.commit()

        return close

    def test_password(self, page, closed):
        closed("password")
        page.goto("/privacy/")
        check(page)
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Continue").click()

        assert page.get_by_role("alert").is_visible()
        check(page)

    def test_login(self, page, closed):
        closed("login")
        page.goto("/privacy/")
        check(page)
        page.get_by_label("Username").fill("editor")
        page.get_by_label("Password").fill("wrong")
        page.locator("main").get_by_role("button", name="Sign in").click()

        assert page.get_by_role("alert").is_visible()
        check(page)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_menu_opened_on_a_phone(page, scheme):
    page.set_viewport_size({"width": 320, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto("/")
    page.get_by_role("button", name="Menu").click()

    assert page.get_by_role("navigation", name="Main").is_visible()
    assert violations(page) == []


def test_questions_all_opened(page):
    page.goto("/faq/")
    page.get_by_role("button", name="Open all").first.click()

    assert page.locator(".faq details:not([open])").count() == 0
    check(page)


def test_no_page_of_the_sitemap_is_left_out(page, site):
    sitemap = page.request.get("/sitemap.xml").text()

    assert sitemap.count("<loc>") == len(IN_SITEMAP)
    assert all(f"<loc>{site.url}{address}</loc>" in sitemap for address in IN_SITEMAP)
