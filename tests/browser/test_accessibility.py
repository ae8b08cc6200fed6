"""WCAG 2.2 AA by axe on every page and state that visitors can reach."""

from contextlib import closing

import pytest

from .addresses import GROUPS, IN_SITEMAP
from .axe import faults, violations

RESTRICT = """
    INSERT INTO wagtailcore_pageviewrestriction (page_id, restriction_type, password)
    SELECT id, ?, 'secret' FROM wagtailcore_page WHERE slug = 'privacy'
"""


@pytest.mark.parametrize("group", GROUPS)
def test_every_page(page, group):
    found = []
    for address in GROUPS[group]:
        assert page.goto(address).status == 200
        found += faults(page)

    assert found == []


def test_page_that_is_not_there(page):
    assert page.goto("/no-such-page/").status == 404
    assert faults(page) == []


def test_page_asked_for_by_a_name_that_is_not_the_sites(page, site):
    assert page.goto(site.url.replace("127.0.0.1", "elsewhere.localhost")).status == 400
    assert faults(page) == []


def test_page_that_could_not_be_made(page, broken_site):
    response = page.goto(f"{broken_site.url}/articles/")

    assert response.status == 500
    assert faults(page) == []


def test_page_that_is_not_open_to_the_visitor(page):
    page.goto("/")
    page.evaluate("""() => {
        const form = Object.assign(document.createElement("form"), { method: "post", action: "/admin/login/" });
        document.body.append(form);
        form.submit();
    }""")
    page.wait_for_url("**/admin/login/")

    assert page.get_by_text("Error 403").is_visible()
    assert faults(page) == []


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
        assert faults(page) == []
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Continue").click()

        assert page.get_by_role("alert").is_visible()
        assert faults(page) == []

    def test_login(self, page, closed):
        closed("login")
        page.goto("/privacy/")
        assert faults(page) == []
        page.get_by_label("Username").fill("editor")
        page.get_by_label("Password").fill("wrong")
        page.locator("main").get_by_role("button", name="Sign in").click()

        assert page.get_by_role("alert").is_visible()
        assert faults(page) == []


def test_menu_opened_on_a_phone_and_a_tablet(page):
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto("/")
    page.get_by_role("button", name="Menu").click()

    assert page.get_by_role("navigation", name="Main").is_visible()
    assert faults(page, widths=(320, 768)) == []


def test_report_of_an_error_with_mistakes_and_sent(page):
    page.goto("/report-an-error/?page=junk")
    page.get_by_role("button", name="Send the report").click()

    assert page.get_by_role("alert").is_visible()
    assert faults(page) == []

    page.get_by_label("Something is out of date").check()
    page.get_by_label("What is wrong?", exact=True).fill("The trial had 15 people.")
    page.get_by_role("button", name="Send the report").click()
    page.wait_for_url("**/sent/")
    assert faults(page) == []


def test_questions_all_opened_and_found_while_typing(page):
    page.goto("/faq/")
    page.get_by_role("button", name="Open all").first.click()

    assert page.locator(".faq details:not([open])").count() == 0
    assert faults(page, opened=False) == []

    page.get_by_label("Search the questions").fill("zzzz")
    page.get_by_text("No question has “zzzz”").wait_for()
    assert faults(page, opened=False) == []
    page.get_by_label("Search the questions").fill("suicide")
    page.locator("#found-help").get_by_role("link", name="Call 988").wait_for()
    assert faults(page, opened=False) == []


@pytest.mark.parametrize("address", ["/articles/ketamine-for-ocd/", "/", "/faq/"])
def test_on_paper(page, address):
    page.goto(address)
    page.emulate_media(media="print")

    assert violations(page) == []


def test_no_page_of_the_sitemap_is_left_out(page, site):
    sitemap = page.request.get("/sitemap.xml").text()

    assert sitemap.count("<loc>") == len(IN_SITEMAP)
    assert all(f"<loc>{site.url}{address}</loc>" in sitemap for address in IN_SITEMAP)
