"""Findings in a real browser: seen as one types, shown in their field, mended, stopped at submission, allowed on record."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .axe import RULES, SCHEMES, WIDTHS
from .conftest import watch
from .editing import Editor, Review

ARTICLE, QUESTION, CALL = "Ketamine for OCD", "Do I need a referral?", "Would you rather ask a person?"
CLAIM = "Ketamine is a guaranteed cure."
CAREFUL = "What small studies of ketamine for OCD show."
REASON = "It is quoted as an example of what nobody may promise."
SOON = 2  # seconds from the answer to autosave until the findings are there
MARKED = "() => [...(CSS.highlights.get('finding') ?? [])].join('|')"
TIME = """words => {
    const timed = window.timed = {};
    performance.clearResourceTimings();
    document.addEventListener("w-autosave:save", ({ detail }) => {
        if ([...detail.formData.values()].some(value => String(value).includes(words))) timed.sent ??= performance.now();
    });
    new MutationObserver((_changes, observer) => {
        if (!document.querySelector(`[data-finding][data-quote*="${words}"]`)) return;
        observer.disconnect();
        timed.found = performance.now();
    }).observe(document.querySelector("[data-findings]"), { childList: true, subtree: true });
}"""
TIMED = """() => {
    const saves = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/edit/"));
    return window.timed.found - saves.find(({ startTime }) => startTime >= window.timed.sent).responseEnd;
}"""
SELECTED = """() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd).includes("guaranteed");
}"""
SETTLED = """Promise.allSettled(document.getAnimations()
    .filter(animation => animation.effect.getComputedTiming().endTime < Infinity).map(animation => animation.finished))"""


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


def open_article(page, site):
    [(key,)] = site.rows("SELECT id FROM wagtailcore_page WHERE title = ?", ARTICLE)
    return opened(page, f"/admin/pages/{key}/edit/")


def open_question(page, site):
    [(key,)] = site.rows("SELECT id FROM faq_faqentry WHERE question = ?", QUESTION)
    return opened(page, f"/admin/snippets/faq/faqentry/edit/{key}/")


def open_call(page, site):
    [(key,)] = site.rows("SELECT id FROM consultations_calltoaction WHERE heading = ?", CALL)
    return opened(page, f"/admin/snippets/consultations/calltoaction/edit/{key}/")


def opened(page, address):
    """The edit screen with the panel of the findings open and filled."""
    page.goto(address)
    expect(tab(page).locator("[data-kind]")).to_be_visible()
    if tab(page).get_attribute("aria-expanded") == "false":
        tab(page).click()
    expect(page.locator("[data-findings-result]")).to_be_visible()
    return page


def tab(page):
    return page.locator('[data-side-panel-toggle="findings"]')


def finding(page, words):
    return page.locator(f'[data-finding][data-quote*="{words}"]').first


def seconds_until_found(page, write, words):
    """Write a claim, and return the seconds from the answer to its autosave until the panel shows the claim.

    The page's own clock tells: a test that keeps asking for the finding would itself hold the page up.
    """
    page.evaluate(TIME, words)
    write()
    page.wait_for_function("() => window.timed.found", polling=100)
    expect(finding(page, words)).to_be_visible()
    return page.evaluate(TIMED) / 1000


def submit(page):
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=re.compile("^Submit (again )?to clinical review")).click()


def test_seen_as_one_types_shown_and_mended(browser_of, fresh_site):
    page = open_article(browser_of("editor"), fresh_site)
    assert seconds_until_found(page, lambda: Editor(page).fill("summary", CLAIM), "guaranteed") < SOON
    expect(tab(page)).to_have_attribute("aria-label", re.compile("must change"))
    finding(page, "guaranteed").get_by_role("button", name="Show me").click()
    summary = page.locator("[name=summary]")
    expect(summary).to_be_focused()
    page.wait_for_function(SELECTED)
    Editor(page).fill("summary", CAREFUL)

    expect(page.locator('[data-finding][data-quote*="guaranteed"]')).to_have_count(0)


def test_what_is_folded_away_is_opened_and_marked(browser_of, fresh_site):
    page = open_article(browser_of("editor"), fresh_site)
    part = page.locator('[data-streamfield-child]:has(> [name^="body-"][value="text"])').first
    text = part.locator("[contenteditable=true]").first
    text.click()
    seconds_until_found(page, lambda: page.keyboard.type(f"{CLAIM} "), "guaranteed")
    part.locator("[data-panel-toggle]").first.click()
    expect(text).not_to_be_visible()
    in_body = page.locator('[data-finding][data-path^="body."][data-quote*="guaranteed"]').first
    in_body.get_by_role("button", name="Show me").press("Enter")

    expect(text).to_be_visible()
    expect(text).to_be_focused()
    page.wait_for_function(f"() => ({MARKED})().includes('guaranteed')")


def test_clean_is_quiet_and_green(browser_of, fresh_site):
    page = open_call(browser_of("editor"), fresh_site)
    Editor(page).fill("text", CLAIM)
    expect(tab(page)).to_have_attribute("aria-label", re.compile("must change"))
    Editor(page).fill("text", "The front desk answers.")

    expect(page.get_by_text("Nothing found").first).to_be_visible()
    expect(tab(page).locator("[data-kind=clean]")).to_have_text("✓")


def test_what_is_wrong_with_the_form_and_with_the_words_stands_in_one_place(browser_of, fresh_site):
    page = open_call(browser_of("editor"), fresh_site)
    seconds_until_found(page, lambda: Editor(page).fill("text", CLAIM), "guaranteed")
    heading = page.locator("[name=heading]")
    heading.evaluate("input => { input.required = false }")
    heading.fill("")
    submit(page)
    stop = page.locator(".messages .findings-message li")
    expect(stop).to_have_count(2)
    expect(stop.first).to_contain_text("Heading This field is required.")
    expect(stop.last).to_contain_text("must change")
    stop.first.get_by_role("link", name="Show me").click()
    expect(heading).to_be_focused()
    stop.last.get_by_role("link", name="Show me").click()
    expect(finding(page, "guaranteed")).to_be_focused()


def test_what_cannot_be_checked_says_so(browser_of, fresh_site):
    page = open_call(browser_of("editor"), fresh_site)
    page.route("**/findings/", lambda route: route.fulfill(status=204, body=""))
    Editor(page).fill("text", "The front desk answers.")

    expect(page.get_by_text("The draft could not be checked.")).to_be_visible()
    page.unroute("**/findings/")
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_text("Nothing found").first).to_be_visible()


def test_stopped_at_submission_and_allowed_on_record(browser_of, fresh_site):
    editor = open_question(browser_of("editor"), fresh_site)
    seconds_until_found(editor, lambda: Editor(editor).write("answer", f"{CLAIM} "), "guaranteed")
    submit(editor)
    stop = editor.locator(".messages")
    expect(stop).to_contain_text("was not submitted")
    stop.locator("[data-finding-link]").first.click()
    editor.wait_for_function(f"() => ({MARKED})() !== ''")

    reviewer = browser_of("reviewer")
    address = editor.locator(".findings-ask a").get_attribute("href")
    allow_all(reviewer, address)
    reviewer.goto("/admin/review/register/")
    expect(reviewer.locator("main")).to_contain_text("Finding allowed")
    expect(reviewer.locator("main")).to_contain_text(REASON)

    editor.reload()
    expect(editor.locator("[data-findings]")).to_contain_text(REASON)
    submit(editor)
    expect(editor.locator(".messages")).to_contain_text("was sent to the clinicians")


def allow_all(page, address):
    """Allow with a reason whatever stops the draft, and see it marked in the draft."""
    page.goto(address)
    draft = Review(page).draft
    expect(draft.get_by_text("guaranteed")).to_be_visible()
    page.locator("[data-show-finding]:visible").first.click()
    page.wait_for_function(
        "() => document.querySelector('[data-frame]').contentWindow.CSS.highlights.get('finding-current')?.size === 1"
    )
    while page.locator(".review-allow").count():
        waiting = page.locator(".review-allow").count()
        row = page.locator(".review-allow").first
        row.locator("summary").click()
        row.get_by_label("Why may they stand?").fill(REASON)
        row.get_by_role("button", name="Allow").click()
        expect(page.locator(".review-allow")).to_have_count(waiting - 1)


@pytest.mark.parametrize(
    ("width", "scheme"), [*zip(WIDTHS, SCHEMES, strict=True), *zip(WIDTHS, SCHEMES[::-1], strict=True)]
)
def test_the_panel_is_accessible(browser_of, fresh_site, width, scheme):
    page = browser_of("editor", viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    open_call(page, fresh_site)
    tab(page).click()
    Editor(page).fill("text", CLAIM)
    expect(tab(page)).to_have_attribute("aria-label", re.compile("must change"))
    tab(page).click()
    expect(finding(page, "guaranteed")).to_be_visible()
    page.evaluate(SETTLED)

    found = Axe().run(page, "[data-findings]", options=RULES).response["violations"]
    assert [f"{rule['id']}: {node['failureSummary']}" for rule in found for node in rule["nodes"]] == []
    assert page.locator("[data-findings]").evaluate("panel => panel.scrollWidth - panel.clientWidth") <= 0
