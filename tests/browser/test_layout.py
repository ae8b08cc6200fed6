"""How a page uses the room it has: large text on a phone, what stands first, how long a line is, and what is on paper."""

import pytest
from playwright.sync_api import expect

from .addresses import CLINICIAN_PAGES
from .conftest import watch
from .test_first_text import SHIFTS
from .test_reading import CUT_OFF, KINDS, SHOWN, TWICE

ARTICLE = "/articles/ketamine-for-ocd/"
SEVERAL_PAIRS = "/articles/is-ketamine-safe/"  # three pairs that stand alike with the FDA
WITH_A_PICTURE = "/articles/first-consultation/"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}
WHOLE = "() => { document.documentElement.dataset.laidOut = ''; for (const box of document.querySelectorAll('details')) box.open = true; }"
EDGES = (
    "box => { const { left, right, top, bottom } = box.getBoundingClientRect(); return { left, right, top, bottom }; }"
)
LARGEST = """() => new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).url))
    .observe({ type: "largest-contentful-paint", buffered: true }))"""
TOO_LONG = """(selector) => [...document.querySelectorAll(selector)].filter((box) => {
    const line = box.getBoundingClientRect().width / parseFloat(getComputedStyle(box).fontSize);
    return box.checkVisibility() && line > 31.1;
}).map((box) => box.textContent.trim().slice(0, 60))"""
SIGN = "box => getComputedStyle(box, '::after').backgroundSize"


def edges(page, selector):
    return page.locator(selector).first.evaluate(EDGES)


@pytest.mark.parametrize("width", [320, 390])
def test_text_twice_as_large_fits_a_phone(page, width):
    found = {}
    page.set_viewport_size({"width": width, "height": 844})
    for address in [*KINDS, "/articles/", "/cookies/", CLINICIAN_PAGES[0]]:
        page.goto(address)
        page.evaluate(WHOLE)
        page.evaluate(TWICE)
        found[address] = page.evaluate(CUT_OFF)

    assert {address: cut for address, cut in found.items() if cut} == {}


@pytest.mark.parametrize("address", [ARTICLE, WITH_A_PICTURE])
@pytest.mark.parametrize("width", [320, 390, 700, 768, 959, 1280])
def test_nothing_parts_the_title_from_the_status_and_the_byline(page, address, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address)
    above = edges(page, ".status-strip" if address == ARTICLE else ".article-head .lede")
    byline = edges(page, ".byline")
    picture = page.locator(".article-head img").bounding_box()

    assert 0 <= byline["top"] - above["bottom"] < 60
    if picture and width < 960:
        assert picture["y"] >= byline["bottom"]


def test_byline_on_a_tablet_leaves_no_entry_alone_in_its_row(page):
    page.set_viewport_size({"width": 768, "height": 900})
    page.goto(ARTICLE)
    tops = page.locator(".byline > div").evaluate_all("boxes => boxes.map((box) => box.getBoundingClientRect().top)")

    assert len(tops) == 5
    assert min(tops.count(top) for top in tops) > 1


@pytest.mark.parametrize(
    ("address", "is_largest"),
    [(ARTICLE, False), (CLINICIAN_PAGES[0], True)],  # the first words of an article may take as much room
)
def test_drawing_of_a_desk_is_asked_for_first_and_a_phone_does_not_ask_for_it(new_context, site, address, is_largest):
    for screen in (DESK, PHONE):
        page = new_context(viewport=screen).new_page()
        complaints, asked = watch(page, site.url), priorities(page)
        page.goto(address, wait_until="networkidle")
        picture = page.locator(".article-head img.motif")
        url = site.url + picture.get_attribute("src")
        if screen is DESK:
            assert page.evaluate(LARGEST) == url or not is_largest
            assert asked[url] == "High"
        else:
            assert page.evaluate(LARGEST) == ""  # words
            assert url not in asked
            expect(picture).to_be_hidden()
        assert complaints == []


def priorities(page):
    """With what priority the page asks for each address first."""
    asked = {}
    tools = page.context.new_cdp_session(page)
    tools.on(
        "Network.requestWillBeSent",
        lambda sent: asked.setdefault(sent["request"]["url"], sent["request"]["initialPriority"]),
    )
    tools.send("Network.enable")
    return asked


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("/search/?q=ketamine", ".rows p:not(.meta)"),
        ("/articles/", ".rows p:not(.meta)"),
        (ARTICLE, ".references li, .article-body > .wide > p"),
        ("/cookies/", ".article-body > .wide > p"),
    ],
)
def test_lines_are_no_longer_than_one_reads(page, address, lines):
    page.set_viewport_size(DESK)
    page.goto(address)

    assert page.locator(lines).count() > 1
    assert page.evaluate(TOO_LONG, lines) == []


def test_text_of_a_page_begins_soon_on_a_phone(page):
    page.set_viewport_size(PHONE)
    page.goto(SEVERAL_PAIRS)

    assert edges(page, ".article-body h2")["top"] < 2000


@pytest.mark.parametrize("script", [True, False])
def test_list_of_the_parts_is_folded_on_a_phone_and_open_beside_the_text(new_context, site, script):
    page = new_context(java_script_enabled=script, viewport=PHONE).new_page()
    complaints = watch(page, site.url)
    page.goto(ARTICLE)
    links, fold = page.locator(".toc a"), page.locator(".toc summary")
    expect(links.first).to_be_hidden()
    fold.click()
    expect(links.first).to_be_visible()
    fold.click()
    expect(links.first).to_be_hidden()

    page.set_viewport_size(DESK)
    expect(links.first).to_be_visible()
    expect(fold).to_be_hidden()
    expect(page.get_by_role("navigation", name="On this page").get_by_role("heading")).to_be_visible()
    links.nth(1).click()
    expect(page.locator(f".article-body {links.nth(1).get_attribute('href')}")).to_be_in_viewport()
    assert complaints == []


@pytest.mark.parametrize("screen", [PHONE, DESK])
def test_nothing_moves_while_a_page_with_a_folded_list_comes(new_context, screen):
    page = new_context(viewport=screen).new_page()
    page.add_init_script(SHIFTS)
    page.route("**/*.woff2", lambda route: route.abort())  # one that comes late breaks lines elsewhere
    page.goto(ARTICLE, wait_until="networkidle")

    assert page.evaluate("shifts") == []


def test_without_script_a_question_that_a_link_leads_to_has_the_sign_of_an_open_one(new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/faq/")
    anchor = page.locator(".faq details").nth(4).get_attribute("id")
    page.goto(f"/faq/#{anchor}")
    page.locator(".faq summary").first.click()
    opened = page.locator(".faq summary").first.evaluate(SIGN)

    assert page.locator(f"#{anchor} > summary").evaluate(SIGN) == opened
    assert page.locator(".faq summary").nth(1).evaluate(SIGN) != opened


def test_open_all_says_what_it_would_do(page):
    page.goto(ARTICLE)
    button, boxes = page.locator("[data-open-all]"), page.locator(".faq details")
    expect(button).to_have_text("Open all")
    for summary in page.locator(".faq details:not([open]) > summary").all()[::-1]:
        summary.click()
    expect(button).to_have_text("Close all")
    button.click()
    expect(page.locator(".faq details[open]")).to_have_count(0)
    expect(button).to_have_text("Open all")

    button.click()
    expect(page.locator(".faq details[open]")).to_have_count(boxes.count())
    boxes.first.locator("summary").click()
    expect(button).to_have_text("Open all")
    button.click()
    expect(page.locator(".faq details[open]")).to_have_count(boxes.count())
    expect(button).to_have_text("Close all")


def test_color_of_the_browsers_bar_follows_the_chosen_colors(page):
    shown = """() => [...document.querySelectorAll("meta[name=theme-color]")]
        .filter((bar) => matchMedia(bar.media).matches).map((bar) => bar.content)"""
    light, dark = ["#faf7f0"], ["#101b18"]
    page.emulate_media(color_scheme="light")
    page.goto("/")
    assert page.evaluate(shown) == light
    page.get_by_label("Colors").select_option("Dark")
    assert page.evaluate(shown) == dark
    page.goto(ARTICLE)
    page.get_by_label("Colors").wait_for()
    assert page.evaluate(shown) == dark

    page.get_by_label("Colors").select_option("As my device")
    assert page.evaluate(shown) == light
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(shown) == dark
    page.get_by_label("Colors").select_option("Light")
    assert page.evaluate(shown) == light


class TestPaper:
    """A page as it is printed, on paper as wide as a letter's within its margins."""

    @pytest.fixture
    def paper(self, page):
        def lay(address):
            page.set_viewport_size({"width": 665, "height": 940})
            page.goto(address)
            page.emulate_media(media="print")
            return page

        return lay

    def test_crisis_help_is_as_wide_as_the_text_which_fills_the_paper(self, paper):
        page = paper(ARTICLE)
        text, crisis = edges(page, ".article-body > section p"), edges(page, ".crisis")
        below = edges(page, "footer .print-only")

        assert (round(crisis["left"]), round(crisis["right"])) == (round(text["left"]), round(text["right"]))
        assert text["right"] - text["left"] > 0.95 * page.evaluate("document.documentElement.clientWidth")
        assert below["top"] - crisis["bottom"] >= 10

    def test_takeaways_stay_together(self, paper):
        inside = paper(ARTICLE).locator(".takeaways").evaluate("box => getComputedStyle(box).breakInside")

        assert inside == "avoid"

    @pytest.mark.parametrize("address", [ARTICLE, "/search/?q=ketamine", "/"])
    def test_where_the_clinic_is_stands_there_and_what_only_a_screen_needs_does_not(self, paper, address):
        page = paper(address)
        shown = {
            name: page.locator(selector).evaluate_all(f"boxes => boxes.map({SHOWN})")
            for name, selector in {
                "address": "footer address",
                "phone": "footer a[href^='tel:+']",
                "menus": "footer nav",
                "cookies": "[data-consent-open]",
                "pages": ".pager",
            }.items()
        }

        assert shown["address"] == shown["phone"] == [True]
        assert not any([*shown["menus"], *shown["cookies"], *shown["pages"]])
        assert shown["cookies"]
