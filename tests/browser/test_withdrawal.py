"""Withdrawal in a real browser: a clinician takes a page offline, visitors read why; the same content, signed anew, is back."""

import re

import pytest
from playwright.sync_api import expect

from .axe import faults
from .conftest import watch
from .editing import Review

TITLE = "Ketamine for OCD"
ADDRESS = "/articles/ketamine-for-ocd/"
REASON = "A trial it cites was retracted."
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def browser_of(new_context, fresh_site, enter):
    """Open a browser for somebody, signed in; `visitor` is nobody. None of them may complain."""
    complaints = []

    def open_for(user, **options):
        page = new_context(**({"viewport": {"width": 1280, "height": 900}} | options)).new_page()
        complaints.append(watch(page, fresh_site.url))
        return page if user == "visitor" else enter(page, user)

    yield open_for
    assert [line for lines in complaints for line in lines] == []


def open_article(page):
    """The page in the editor, found by its title."""
    page.goto("/admin/pages/search/?q=Ketamine+for+OCD")
    page.get_by_role("link", name=TITLE, exact=True).first.click()
    expect(page.locator("[name=title]")).to_have_value(TITLE)
    expect(page.locator("[name=body-count]")).to_have_count(1)  # the editor's own scripts have run


def withdraw_article(page, notice=""):
    """Through the menu beside the page's title."""
    open_article(page)
    page.locator("header").get_by_role("button", name="Actions").click()
    page.get_by_role("link", name="Withdraw…").first.click()
    expect(page.get_by_text(ADDRESS)).to_be_visible()
    page.get_by_label("Reason").fill(REASON)
    page.get_by_label("Notice for visitors").fill(notice)
    page.get_by_role("button", name="Withdraw now").click()
    expect(page.get_by_text(f"“{TITLE}” is offline.")).to_be_visible()


def submit(page):
    """Send the draft to review as it is."""
    page.locator("footer").get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=re.compile("^Submit (again )?to clinical review")).click()
    expect(page.get_by_text("was sent to the clinicians.")).to_be_visible()


def test_withdraw_and_undo(browser_of):
    visitor, reviewer = browser_of("visitor"), browser_of("reviewer")
    assert visitor.goto(ADDRESS).status == 200
    withdraw_article(reviewer, notice="We are checking what a new warning means for you.")
    assert visitor.goto(ADDRESS).status == 410
    expect(visitor.get_by_text("We are checking what a new warning means for you.")).to_be_visible()
    visitor.goto("/articles/")
    expect(visitor.locator(f"a[href='{ADDRESS}']")).to_have_count(0)

    editor = browser_of("editor")
    open_article(editor)
    expect(editor.get_by_text(f"“{REASON}” It goes live again when a clinician signs a new review.")).to_be_visible()
    submit(editor)
    assert visitor.goto(ADDRESS).status == 410

    review = Review(reviewer)
    review.open_from_dashboard(TITLE)
    review.sign_and_publish()
    assert visitor.goto(ADDRESS).status == 200


def test_the_notice_for_everybody(browser_of):
    """Readable and reachable with assistive technology, in every width and color scheme."""
    withdraw_article(browser_of("manager"))
    visitor = browser_of("visitor")
    visitor.goto(ADDRESS)

    expect(visitor.get_by_role("heading", level=1)).to_have_text(f"{TITLE}: offline for now.")
    expect(visitor.get_by_role("link", name="Call 988")).to_be_visible()
    assert faults(visitor) == []


def test_everything_about_one_treatment_on_a_phone(browser_of):
    page, visitor = browser_of("reviewer", **PHONE), browser_of("visitor")
    page.goto("/admin/snippets/clinical/treatment/")
    page.get_by_role("button", name="More options for 'Ketamine'", exact=True).tap()
    page.get_by_role("link", name="Withdraw everything about this treatment…").locator("visible=true").tap()
    expect(page.get_by_text(TITLE, exact=True)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    page.get_by_label("Reason").fill(REASON)
    page.get_by_role("button", name="Withdraw now").tap()

    expect(page.get_by_text("about Ketamine are offline.")).to_be_visible()
    assert visitor.goto(ADDRESS).status == 410
    visitor.goto("/faq/")
    expect(visitor.get_by_text("Is ketamine FDA-approved for OCD?")).to_have_count(0)
