"""Citing as an editor does it: a sentence, the button, a search, a choice, and the number that readers see."""

import re

from playwright.sync_api import expect

SENTENCE = " One more thing was seen."


def open_editor(page, enter, site):
    """The page on OCD, open for editing."""
    (key,) = site.rows("SELECT id FROM wagtailcore_page WHERE slug = 'ketamine-for-ocd'")[0]
    enter(page, "editor").goto(f"/admin/pages/{key}/edit/")
    return page.locator(".Draftail-Editor:has(.citation-chip)").first


def press_the_button(page, editor):
    """Type a sentence at the end of the text, mark its last sign, and press the button."""
    editor.locator("[contenteditable=true]").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(SENTENCE)
    page.keyboard.press("Shift+ArrowLeft")
    page.locator("[name=CITATION]:visible").first.click()
    expect(page.locator(".modal").get_by_label("Search term")).to_be_visible()


def search(page, words):
    with page.expect_response(re.compile("results/.*q=")):
        page.locator(".modal").get_by_label("Search term").fill(words)


def test_a_sentence_gets_its_number(page, fresh_site, enter):
    editor = open_editor(page, enter, fresh_site)
    press_the_button(page, editor)
    search(page, "rush 2006")
    page.locator(".modal").get_by_role("link").filter(has_text="STAR").first.press("Enter")
    expect(editor).to_contain_text(re.compile(re.escape(SENTENCE.strip()) + r"\s*\[Rush 2006\]"))
    with page.expect_response(re.compile("/edit/")):
        page.get_by_role("button", name="Save draft").click()
    key = re.search(r"pages/(\d+)", page.url)[1]
    page.goto(f"/admin/pages/{key}/view_draft/")
    mark = page.locator("p", has_text=SENTENCE.strip()).locator("a.cite").last
    expect(mark).to_have_text("2")
    mark.click()
    expect(page.locator("li:target")).to_contain_text("Rush AJ")


def test_a_number_that_is_there_already_is_offered(page, fresh_site, enter):
    editor = open_editor(page, enter, fresh_site)
    press_the_button(page, editor)
    page.get_by_role("tab", name="Add a reference").click()
    for name, words in {
        "doi": "https://doi.org/10.1038/npp.2013.150",
        "authors": "X",
        "title": "Y",
        "year": "2013",
    }.items():
        page.locator(f".modal [name={name}]").fill(words)
    page.get_by_role("button", name="Add and cite").click()
    page.get_by_role("link", name="Cite that one").click()

    expect(page.locator(".modal")).to_have_count(0)
    expect(editor).to_contain_text("[Rodriguez 2013]")


def test_a_citation_is_removed_as_one(page, fresh_site, enter):
    editor = open_editor(page, enter, fresh_site)
    before = page.locator(".citation-chip").count()
    editor.locator(".citation-chip a").first.click()
    page.get_by_role("button", name="Remove").click()

    expect(page.locator(".citation-chip")).to_have_count(before - 1)
    expect(
        page.locator("[contenteditable=true]").filter(has_text="more than a placebo does. Some people")
    ).to_be_visible()
