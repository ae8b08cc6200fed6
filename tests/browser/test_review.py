"""The review page in a real browser: sign, ask for changes, "it changed while you read", correct, sign again; on a phone too."""

import re
from itertools import product

import pytest
from playwright.sync_api import expect

from .axe import SCHEMES, TOO_WIDE, WIDTHS, violations
from .conftest import watch
from .editing import Editor, Review

WAITING = "Deep TMS for OCD"
ADDRESS = "/articles/deep-tms-for-ocd/"
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
COVERED = """() => {
    const shown = document.querySelector(".review-bar");
    if (getComputedStyle(shown).visibility === "hidden") return false;
    const bar = shown.getBoundingClientRect();
    const focused = document.activeElement.getBoundingClientRect();
    return focused.bottom > bar.top && focused.top < bar.bottom && focused.right > bar.left && focused.left < bar.right;
}"""


@pytest.fixture
def browser_of(new_context, fresh_site, enter):
    """Open a browser for somebody, signed in. None of them may complain."""
    complaints = []

    def open_for(user, **options):
        page = new_context(**({"viewport": {"width": 1280, "height": 900}} | options)).new_page()
        complaints.append(watch(page, fresh_site.url))
        return enter(page, user)

    yield open_for
    assert [line for lines in complaints for line in lines] == []


def opened(page):
    """The demo's waiting page, open for review."""
    review = Review(page)
    review.open_from_dashboard(WAITING)
    return review


def change_main_message(site, page, text):
    """Change what waits, as another clinician may."""
    page.goto(f"/admin/pages/{page_key(site)}/edit/")
    Editor(page).fill_and_keep("main_message", text)


def page_key(site):
    """The key of the waiting page."""
    return site.rows("SELECT id FROM wagtailcore_page WHERE slug = ?", ADDRESS.split("/")[2])[0][0]


def review_address(site):
    kind = site.rows("SELECT content_type_id FROM wagtailcore_page WHERE id = ?", page_key(site))[0][0]
    return f"/admin/review/{kind}/{page_key(site)}/"


def what_visitors_read(page):
    return page.request.get(ADDRESS).text()


def test_sign(browser_of):
    page = browser_of("reviewer")
    opened(page).sign_and_publish()
    page.get_by_role("link", name="Read it as visitors do").click()

    expect(page).to_have_url(re.compile(f"{ADDRESS}$"))
    expect(page.locator("main")).to_contain_text("Ruth Okafor, MD")


def test_sign_on_a_phone_with_one_thumb(browser_of):
    """The bar at the bottom leads to the decision, nothing scrolls sideways, and the draft has no scroll of its own."""
    page = browser_of("reviewer", **PHONE)
    review = opened(page)
    inner = "frame => frame.contentDocument.documentElement.scrollHeight - frame.clientHeight"
    expect(page.locator("[data-frame]")).not_to_have_css("height", "512px")
    page.wait_for_function("document.querySelector('[data-frame]').clientHeight > 2000")
    assert page.locator("[data-frame]").evaluate(inner) <= 0
    page.get_by_role("link", name="Decide").tap()
    expect(page.get_by_role("heading", name="Your decision")).to_be_in_viewport()
    assert page.locator("main").evaluate("main => main.scrollWidth - main.clientWidth") <= 0

    review.sign_and_publish()


def test_ask_for_changes(browser_of):
    opened(browser_of("reviewer")).ask_for_changes("Say how many people.")
    editor = browser_of("editor")
    editor.goto("/admin/")
    editor.get_by_role("link", name=WAITING).first.click()

    expect(editor.get_by_text("Say how many people.").first).to_be_visible()


def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(browser_of):
    page = browser_of("reviewer")
    review = opened(page)
    page.get_by_label("Comment (optional)").fill("Clear and fair.")
    page.get_by_label("Your password").fill("wrong")
    page.get_by_role("button", name="Sign and publish").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(page.get_by_text("Tick this before you sign").first).to_be_visible()
    review.sign(password="wrong")
    expect(page.get_by_text("This is not your password.").first).to_be_visible()
    expect(page.get_by_label("Comment (optional)")).to_have_value("Clear and fair.")

    review.sign_and_publish()


def test_it_changed_while_you_read(browser_of, fresh_site):
    reviewer, other = browser_of("reviewer"), browser_of("reviewer2")
    review = opened(reviewer)
    change_main_message(fresh_site, other, "Nobody has read this sentence.")
    review.sign()
    expect(reviewer.get_by_role("heading", name="It changed while you read")).to_be_visible()
    expect(reviewer.get_by_role("alert")).to_contain_text("saved a new version")
    expect(reviewer.get_by_role("alert")).to_contain_text("Nobody has read this sentence.")
    assert "Nobody has read this sentence." not in what_visitors_read(other)
    expect(reviewer.locator(".review-checklist input").first).to_be_checked()

    review.sign_and_publish()
    assert "Nobody has read this sentence." in what_visitors_read(other)


def test_a_link_to_the_decision_ends_there(browser_of, fresh_site):
    """However long the draft above it turns out to be."""
    page = browser_of("reviewer", **PHONE)
    page.goto(f"{review_address(fresh_site)}#decision")
    expect(page.locator("[data-frame]")).not_to_have_css("height", "512px")

    expect(page.get_by_role("heading", name="Your decision")).to_be_in_viewport()
    expect(page.locator(".review-bar")).not_to_be_visible()


def test_correct(browser_of):
    """A correction is asked less and leaves the dates where they are."""
    page = browser_of("reviewer")
    review = opened(page)
    asked = page.locator(".review-checklist input:visible").count()
    dates = page.locator(".review-kinds small").nth(1).inner_text()
    page.get_by_role("radio", name=re.compile("^Correction")).check()
    assert page.locator(".review-checklist input:visible").count() < asked
    review.sign_and_publish()

    said = page.locator(".review-done").inner_text()
    assert re.findall(r"\w+ \d+, \d{4}", dates) == re.findall(r"\w+ \d+, \d{4}", said)


def test_reviewed_no_change(browser_of):
    page = browser_of("reviewer2")
    page.goto(ADDRESS.replace("deep-tms-for-ocd", "ketamine-for-ocd"))
    page.goto(page.locator("a[href*='/edit/']").first.get_attribute("href") or "")
    page.get_by_role("button", name="Actions", exact=True).first.click()
    page.get_by_role("link", name="Reviewed, no change").click()
    Review(page).sign(button="Reviewed, no change")

    expect(page.get_by_role("heading", level=1)).to_have_text("Signed.")


def test_from_change_to_change(browser_of, fresh_site):
    """The buttons and the list lead to the marks in the draft, which can be taken away."""
    change_main_message(fresh_site, browser_of("reviewer2"), "It may ease OCD.")
    page = browser_of("reviewer")
    review = opened(page)
    page.get_by_role("button", name="Next change").click()
    expect(page.locator("[data-where]")).to_contain_text("Mark 1 of")
    expect(review.draft.locator(".review-current")).to_be_visible()
    page.get_by_role("button", name="Next change").click()
    row = page.locator(".review-changes > li").filter(has_text="It may ease OCD.")
    row.get_by_role("button", name="Show in the draft").click()
    expect(review.draft.locator(".review-current")).to_contain_text("Deep TMS is an addition to OCD treatment")
    page.get_by_role("radio", name="as visitors will see it").check()

    expect(review.draft.locator("ins")).to_have_count(0)


def test_comment_by_keyboard_alone(browser_of):
    page = browser_of("reviewer")
    review = opened(page)
    button = review.draft.locator(".review-comment")
    button.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_label("Comment").fill("Shorter?")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("[data-comment-list]")).to_contain_text("Shorter?")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(review.draft.locator(".review-badge")).to_have_count(1)


def test_focus_is_never_under_the_bar(browser_of):
    page = browser_of("reviewer", **PHONE)
    opened(page)
    page.get_by_role("radio", name=re.compile("^Full review")).focus()
    for _step in range(9):
        page.keyboard.press("Tab")
        assert not page.evaluate(COVERED) or page.evaluate("document.activeElement.closest('.review-bar') !== null")


def test_it_is_accessible(browser_of):
    """Filled in wrongly, light and dark, on a phone and on a desk. The draft itself has its own test."""
    page = browser_of("reviewer")
    opened(page)
    page.get_by_role("button", name="Sign and publish").click()
    expect(page.get_by_role("alert")).to_be_focused()
    for width, scheme in product(WIDTHS, SCHEMES):
        check(page, width, scheme)


def test_it_is_accessible_to_who_only_reads(browser_of, fresh_site):
    page = browser_of("editor")
    page.goto(review_address(fresh_site))
    for width, scheme in zip(WIDTHS, SCHEMES, strict=True):
        check(page, width, scheme)


def check(page, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert page.evaluate(TOO_WIDE) <= 0
    assert violations(page) == [], f"{width} px, {scheme}"
