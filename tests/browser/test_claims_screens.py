"""The screens on which staff write claim rules, read what they find and cite: for everybody, whatever they use."""

import re
from itertools import product

import pytest
from playwright.sync_api import expect

from .axe import SCHEMES, TOO_WIDE, WIDTHS, violations
from .conftest import watch
from .test_citations import SENTENCE, open_editor

AT_REST = """Promise.all(document.getAnimations()
    .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
    .map(one => one.finished.catch(() => null))).then(() => true)"""  # messages fade in
RULES = "/admin/snippets/review/claimrule/"


@pytest.fixture
def screen(new_context, site, enter):
    """A page of somebody's browser, signed in, that may not complain."""
    page = new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
    complaints = watch(page, site.url)
    yield lambda user: enter(page, user)
    assert complaints == []


def check(page, part=None):
    """Check what a page looks like now, on a phone and a desk, light and dark."""
    for width, scheme in product(WIDTHS, SCHEMES):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.evaluate(AT_REST)
        assert violations(page, part=part) == [], f"{width} px, {scheme}"


def test_claim_rules_and_the_report(screen, fresh_site):
    page = screen("manager")
    page.goto(f"{RULES}add/")
    check(page)

    [(key,)] = fresh_site.rows("SELECT id FROM review_claimrule WHERE code = 'cure'")
    page.goto(f"{RULES}edit/{key}/")
    page.locator("[name=must_not_match]").fill("It is a cure.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".error-message").first).to_be_visible()
    check(page)

    page.locator("[name=must_not_match]").fill("There is no cure.")
    page.locator("[name=must_match]").fill("It is a cure.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".messages")).to_contain_text("on the live site")
    page.goto("/admin/review/findings/")
    assert page.evaluate(TOO_WIDE) <= 0
    check(page)


def test_a_reference_is_cited_with_the_keyboard_alone(screen, fresh_site, enter):
    page = screen("editor")
    editor = open_editor(page, enter, fresh_site)
    text = editor.locator("[contenteditable=true]")
    text.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(f"{SENTENCE} /cit")
    expect(page.get_by_role("option", name="Citation")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Cite a reference").get_by_label("Search term")).to_be_visible()
    check(page, ".modal")

    reach(page, ".modal [name=q]", "Tab")
    with page.expect_response(re.compile("results/.*q=")):
        page.keyboard.type("rush 2006")
    expect(page.locator(".modal").get_by_role("link").filter(has_text="STAR")).to_have_count(1)
    reach(page, ".modal td a", "Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".modal")).to_have_count(0)
    expect(editor).to_contain_text(re.compile(re.escape(SENTENCE.strip()) + r"\s*\[Rush 2006\]"))


def reach(page, selector, key):
    """Press a key until the focus is on something."""
    for _press in range(60):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} cannot be reached with {key}")
