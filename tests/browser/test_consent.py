"""Consent as visitors meet it: asked once, one click for yes or no, and nothing of others before or after a yes."""

import time

import pytest
from playwright.sync_api import expect

from .axe import TOO_WIDE, faults
from .conftest import signed_in
from .services import Service

ARTICLE = "/articles/ketamine-for-ocd/"
SIGNAL = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })"
LOOKS = """button => {
    const { color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity, padding } = getComputedStyle(button);
    const { width, height } = button.getBoundingClientRect();
    return [color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity, padding, Math.round(width), Math.round(height),
        button.localName, button.getAttribute("role")];
}"""
SHIFTS = """
window.shifts = [];
new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => entry.value))).observe({ type: "layout-shift", buffered: true });
"""
FOCUS = "document.activeElement.outerHTML.slice(0, 200)"


@pytest.fixture(scope="module")
def service(site, browser):
    """One analytics service, added by the manager in the admin; everything is taken back at the end."""
    service = Service()
    page = browser.new_page(base_url=site.url)
    signed_in(page, "manager")
    page.goto("/admin/snippets/consent/service/add/")
    page.locator("#id_category").select_option("Analytics")
    for name, words in {
        "name": "Visit Count",
        "provider": "Visit Count, Germany",
        "purposes": "Counts visits",
        "hosts": service.host,
        "script_addresses": f"http://{service.host}/count.js",
    }.items():
        page.locator(f"#id_{name}").fill(words)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("created").first).to_be_visible()
    page.close()
    yield service
    service.stop()
    site.reset()


@pytest.fixture
def visit(browser, site, service):
    """Opens the site for one more visitor; of what the service got, nothing is left from before."""
    contexts = []

    def visit(address=ARTICLE, init="", **options):
        contexts.append(browser.new_context(base_url=site.url, **options))
        page = contexts[-1].new_page()
        page.add_init_script(SHIFTS + init)
        page.goto(address)
        return page

    service.forget()
    yield visit
    for context in contexts:
        context.close()


def banner(page):
    return page.get_by_role("region", name="May others help us run this website?")


def button(page, name):
    return banner(page).get_by_role("button", name=name)


def cookies(page):
    return {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}


def test_no_is_as_easy_as_yes(visit):
    page = visit()
    looks = [button(page, name).evaluate(LOOKS) for name in ("Reject all", "Accept all", "Choose")]

    assert looks[0] == looks[1] == looks[2]
    assert cookies(page) == {}
    button(page, "Reject all").click()
    expect(banner(page)).to_be_hidden()
    assert ".-." in cookies(page)["consent"]
    expect(page.locator("main")).to_be_focused()
    expect(page.locator("[data-consent-status]")).to_have_text("Saved: only what is essential.")
    page.goto("/faq/")
    expect(banner(page)).to_be_hidden()
    other = visit()
    button(other, "Accept all").click()
    expect(banner(other)).to_be_hidden()
    assert ".a." in cookies(other)["consent"]


def test_a_tag_runs_after_a_yes_learns_nothing_and_stops_at_a_no(visit, service):
    page = visit()
    page.wait_for_load_state("networkidle")
    assert service.received == []
    assert page.locator("iframe").count() == 0

    with page.expect_request("**/hit?*"):
        button(page, "Accept all").click()
    other = page.context.new_page()
    other.goto("/", wait_until="networkidle")
    learned = service.all_bytes().lower()
    assert b"visit-count" in learned  # the frame's own address is all it sees
    assert not [secret for secret in (b"ketamine", b"articles", b"referer:", b"cookie:") if secret in learned]
    other.goto("/search/?q=suicide")
    assert other.locator("iframe").count() == 0
    other.goto("/")
    expect(other.locator("iframe")).to_have_count(1)

    page.get_by_role("link", name="Cookie settings").click()
    expect(page.get_by_role("checkbox", name="Analytics")).to_be_checked()
    button(page, "Reject all").click()
    expect(page.locator("iframe")).to_have_count(0)
    expect(other.locator("iframe")).to_have_count(0)  # in every tab
    page.goto("/", wait_until="networkidle")
    service.forget()
    page.goto(ARTICLE, wait_until="networkidle")
    assert service.received == []


def test_with_the_keyboard(visit):
    page = visit()
    for _ in range(2):
        page.keyboard.press("Tab")  # the two ways past everything
    page.keyboard.press("Tab")
    assert "/cookies/" in page.evaluate(FOCUS)
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(button(page, "Choose")).to_be_focused()
    expect(button(page, "Choose")).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    box = page.get_by_role("checkbox", name="Analytics")
    expect(box).to_be_focused()
    expect(box).not_to_be_checked()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(button(page, "Choose")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("[data-consent-status]")).to_have_text("Saved. You allow: Analytics.")

    link = page.get_by_role("link", name="Cookie settings")
    link.focus()
    page.keyboard.press("Enter")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(banner(page)).to_be_hidden()
    expect(link).to_be_focused()


def test_nothing_moves_and_all_of_it_is_accessible(visit):
    page = visit(viewport={"width": 320, "height": 900})
    assert page.evaluate("window.shifts") == []
    assert page.evaluate(TOO_WIDE) <= 0
    found = faults(page, widths=(320, 1280), opened=False)
    places = [button(page, name).bounding_box() for name in ("Reject all", "Accept all", "Choose")]
    button(page, "Choose").click()
    assert [button(page, name).bounding_box() for name in ("Reject all", "Accept all", "Choose")] == places
    found += faults(page, widths=(320, 1280), opened=False)
    page.emulate_media(media="print")
    expect(banner(page)).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto("/cookies/")
    assert page.evaluate("window.shifts") == []
    found += faults(page, widths=(320, 1280))
    page.locator("#choice").get_by_role("button", name="Accept all").click()
    expect(page.locator("#choice [data-consent-status]")).to_have_text("Saved. You allow: Analytics.")
    expect(page.get_by_text("(you allow it now)")).to_be_visible()
    found += faults(page, widths=(320, 1280))
    page.goto("/cookies/mine/")
    found += faults(page, widths=(320, 1280))
    page.goto(ARTICLE)
    assert page.evaluate("window.shifts") == []
    expect(banner(page)).to_be_hidden()

    assert found == []


def test_the_browsers_opt_out_is_a_no_without_a_question(visit, service):
    page = visit(init=SIGNAL, extra_http_headers={"Sec-GPC": "1"})
    expect(banner(page)).to_be_hidden()
    expect(page.get_by_role("complementary", name="Privacy")).to_contain_text("We honor that")
    assert page.evaluate("window.shifts") == []
    assert faults(page, widths=(320, 1280), opened=False) == []
    page.goto("/cookies/")
    expect(page.get_by_role("checkbox", name="Analytics")).to_be_disabled()
    page.get_by_role("button", name="Accept all").click()
    expect(page.locator("#choice [data-consent-status]")).to_have_text("Saved: only what is essential.")
    page.goto(ARTICLE, wait_until="networkidle")
    assert service.received == []


def test_who_chose_before_is_told_what_is_new(visit):
    page = visit("/healthz")
    value = f"1.1.-.{int(time.time())}.{'A' * 22}"
    page.context.add_cookies([{"name": "consent", "value": value, "url": page.url}])
    page.goto(ARTICLE)

    expect(banner(page)).to_contain_text("New since your last choice: Analytics; Visit Count (Analytics)")
    assert page.evaluate("window.shifts") == []


def test_without_script(visit, service):
    page = visit(java_script_enabled=False)
    expect(banner(page)).to_be_visible()
    button(page, "Choose").click()
    page.wait_for_url("**/cookies/#choice")
    page.get_by_role("checkbox", name="Analytics").check()
    page.get_by_role("button", name="Save my choice").click()
    expect(page.get_by_text("(you allow it now)")).to_be_visible()
    page.goto(ARTICLE)
    expect(banner(page)).to_be_hidden()
    page.get_by_role("link", name="Cookie settings").click()
    page.get_by_role("link", name="See, download or delete").click()
    expect(page.get_by_role("row").nth(1)).to_contain_text("Analytics")
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_text("You made no choice in this browser")).to_be_visible()
    page.goto(ARTICLE)
    button(page, "Reject all").click()
    page.wait_for_url(f"**{ARTICLE}")
    expect(banner(page)).to_be_hidden()
    assert service.received == []
