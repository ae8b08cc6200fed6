"""Reading with a keyboard, with larger text, in forced colors, on paper and without a network."""

import re

import pytest
from playwright.sync_api import expect

ARTICLE = "/articles/ketamine-for-ocd/"
KINDS = [
    ARTICLE,
    "/",
    "/articles/?condition=ocd",
    "/faq/",
    "/search/?q=ketamine",
    "/report-an-error/",
    "/no-such-page/",
]

# WCAG 2.2, 1.4.12; through the object model, where the content security policy has no say.
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
TWICE = "() => { document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'; }"
# What is cut off: the page itself where it scrolls sideways, and text in a box that is too small for it.
CUT_OFF = """() => {
    const root = document.documentElement;
    const isCut = box => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        const hides = /hidden|clip/.test(overflowX + overflowY) && clipPath === "none"; // others are for screen readers
        return hides && box.innerText?.trim() && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    };
    const cut = [...document.body.querySelectorAll("*")].filter(isCut).map(box => box.outerHTML.slice(0, 80));
    return root.scrollWidth > root.clientWidth ? ["the page scrolls sideways", ...cut] : cut;
}"""
# Where the focus is: in the order of the page, seen, marked, and behind nothing.
STOP = """() => {
    const box = document.activeElement;
    if (box === document.body) return null;
    const isMarked = [null, "::after"].some(part => {
        const { outlineStyle, outlineWidth } = getComputedStyle(box, part);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    const { left, top, width, height } = box.getClientRects()[0]; // the first line, where it has several
    const [x, y] = [Math.max(left + width / 2, 1), Math.min(Math.max(top + Math.min(height, 20) / 2, 1), innerHeight - 1)];
    const seen = document.elementFromPoint(x, y);
    const isSeen = top < innerHeight && top + height > 0 && seen && (box.contains(seen) || seen.contains(box));
    const isOrdered = !window.stop_ || Boolean(window.stop_.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    window.stop_ = box;
    return { html: box.outerHTML.slice(0, 120), isMarked, isSeen: Boolean(isSeen), isOrdered };
}"""
SHOWN = "box => box.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })"


def walk(page):
    """Every stop of the Tab key, from the first to where the page ends."""
    stops = []
    while len(stops) < 400:
        page.keyboard.press("Tab")
        if not (stop := page.evaluate(STOP)):
            return stops
        stops.append(stop)
    raise AssertionError(f"the focus goes round: {stops[-1]}")


@pytest.mark.parametrize(("address", "width"), [(ARTICLE, 1280), (ARTICLE, 320), ("/", 768), ("/faq/", 320)])
def test_keyboard_walks_through_the_page_in_its_order_and_is_always_seen(page, address, width):
    page.set_viewport_size({"width": width, "height": 700})
    page.emulate_media(reduced_motion="reduce")
    page.goto(address)
    stops = walk(page)

    assert len(stops) > 20
    assert [stop for stop in stops if not (stop["isMarked"] and stop["isSeen"] and stop["isOrdered"])] == []


def test_everything_on_a_page_can_be_done_with_the_keyboard(page):
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(ARTICLE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"

    menu = page.get_by_role("button", name="Menu")
    menu.press("Enter")
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    expect(menu).to_be_focused()

    question = page.locator(".faq summary").nth(1)
    question.press("Enter")
    assert page.locator(".faq details").nth(1).get_attribute("open") is not None
    question.press("Enter")
    assert page.locator(".faq details").nth(1).get_attribute("open") is None

    page.get_by_role("button", name="Open all").press("Enter")
    assert page.locator(".faq details:not([open])").count() == 0


def test_address_of_a_question_opens_it_alone_and_opening_one_gives_its_address(page):
    page.goto("/faq/")
    boxes = page.locator(".faq details")
    anchors = boxes.evaluate_all("boxes => boxes.map(box => box.id)")
    boxes.nth(2).locator("summary").click()
    assert page.url.endswith(f"/faq/#{anchors[2]}")

    page.goto("about:blank")
    page.goto(f"/faq/#{anchors[4]}")
    opened = page.locator(".faq details[open]")
    assert opened.evaluate_all("boxes => boxes.map(box => box.id)") == [anchors[4]]
    expect(opened).to_be_in_viewport()


def test_without_script_everything_is_there(new_context, site):
    page = new_context(java_script_enabled=False, viewport={"width": 320, "height": 900}).new_page()
    page.goto("/faq/")
    anchor = page.locator(".faq details").nth(4).get_attribute("id")
    page.goto(f"/faq/#{anchor}")
    expect(page.locator(f"#{anchor} > div")).to_be_visible()
    expect(page.locator(".faq details").nth(3).locator("> div")).to_be_hidden()
    page.get_by_label("Search the questions").fill("ketamine")
    page.get_by_label("Search the questions").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("ketamine")

    page.goto(ARTICLE)
    for name in ("Print", "Copy link", "Share", "Open all"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    page.get_by_role("link", name="Report an error").first.click()
    page.get_by_label("A link leads nowhere").check()
    page.get_by_label("What is wrong?", exact=True).fill("Reference 3 leads nowhere.")
    page.get_by_role("button", name="Send the report").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. The report has arrived.")
    assert page.context.cookies() == []
    assert site.rows("SELECT words FROM articles_errorreport WHERE page_id IS NOT NULL") == [
        ("Reference 3 leads nowhere.",)
    ]


def test_without_script_a_report_knows_its_page_and_mistakes_take_the_focus(new_context, fresh_site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/articles/ketamine-for-ocd/")
    page.get_by_role("contentinfo").get_by_role("link", name="Report an error").click()
    expect(page.locator("main").get_by_role("link", name="Ketamine for OCD")).to_be_visible()

    page.get_by_role("button", name="Send the report").click()
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("link", name="Choose the one that fits best.").click()
    expect(page.get_by_label("Something is not right")).to_be_focused()

    page.keyboard.press("Space")
    page.get_by_label("What is wrong?", exact=True).fill("The trial had 15 people.")
    page.get_by_role("button", name="Send the report").click()
    page.get_by_role("link", name="Back to “Ketamine for OCD”").click()
    page.wait_for_url("**/articles/ketamine-for-ocd/")


def test_link_is_copied_and_shared(page, site):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("navigator.share = async data => { window.shared = data.url; }")
    page.goto(ARTICLE)
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator("[data-tools-status]")).to_have_text("Link copied")
    address = page.locator("link[rel=canonical]").get_attribute("href")
    assert page.evaluate("navigator.clipboard.readText()") == address

    page.get_by_role("button", name="Share").click()
    assert page.evaluate("window.shared") == address


def test_text_twice_as_large_and_text_spaced_out_lose_nothing(page):
    found = {}
    for address in KINDS:
        page.set_viewport_size({"width": 320, "height": 900})
        page.goto(address)
        page.evaluate(SPACED)
        found[address, "spaced"] = page.evaluate(CUT_OFF)
        page.set_viewport_size({"width": 1280, "height": 900})
        page.evaluate(TWICE)
        found[address, "200 %"] = page.evaluate(CUT_OFF)

    assert {key: cut for key, cut in found.items() if cut} == {}


def test_forced_colors_keep_every_boundary(page):
    page.emulate_media(forced_colors="active")
    page.goto(ARTICLE)
    widths = "boxes => boxes.map(box => getComputedStyle(box).borderTopWidth)"

    assert set(page.locator(".button, .menu-button").evaluate_all(widths)) == {"2px"}
    assert set(page.locator(".takeaways").evaluate_all(widths)) == {"1px"}
    icon = page.locator(".status .icon").first
    assert icon.evaluate("box => getComputedStyle(box).color") == page.evaluate("getComputedStyle(document.body).color")
    marks = "boxes => boxes.map(box => getComputedStyle(box, '::after').color)"
    assert set(page.locator(".faq summary").evaluate_all(marks)) == {
        page.evaluate("getComputedStyle(document.body).color")
    }


def test_paper_tells_all_without_a_network(new_context):
    page = new_context().new_page()  # whose console tells that there is no network
    page.goto(ARTICLE)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    page.get_by_label("Colors").select_option("Dark")
    page.emulate_media(media="print")
    shown = {
        name: page.locator(selector).evaluate_all(f"boxes => boxes.map({SHOWN})")
        for name, selector in {
            "answers": ".faq details > div",
            "status": ".status-strip",
            "reviewer and dates": ".byline dd",
            "references": ".references li",
            "crisis help": ".crisis a",
            "where it is from": ".print-only",
            "disclaimer": "#disclaimer p",
        }.items()
    }
    printed = page.locator(".references a[href^=http]").first

    assert {name for name, seen in shown.items() if not seen or not all(seen)} == set()
    assert "doi.org" in printed.evaluate("box => getComputedStyle(box, '::after').content")
    assert (
        page.locator(".site-header nav, .rail, #report, .band, .related").evaluate_all(f"boxes => boxes.some({SHOWN})")
        is False
    )
    assert page.locator("main img").evaluate_all(
        f"boxes => boxes.filter({SHOWN}).every(box => box.complete && box.naturalWidth)"
    )
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "light"
    assert page.pdf(format="Letter").startswith(b"%PDF")


def test_color_scheme_is_remembered_without_a_cookie(page):
    page.emulate_media(color_scheme="light")
    page.goto("/")
    page.get_by_label("Colors").select_option("Dark")
    dark = page.evaluate(
        "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"
    )
    page.goto(ARTICLE)

    assert (
        page.evaluate(
            "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"
        )
        == dark
    )
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.context.cookies() == []
    page.get_by_label("Colors").select_option("As my device")
    assert page.locator("html").get_attribute("data-theme") is None


def test_comparison_is_a_table_on_a_desk_and_cards_on_a_phone(page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(ARTICLE)
    cell = page.locator(".compare td").first
    head = page.locator(".compare thead")
    assert cell.evaluate("box => getComputedStyle(box).display") == "table-cell"
    page.set_viewport_size({"width": 320, "height": 900})
    assert cell.evaluate("box => getComputedStyle(box).display") == "grid"
    assert cell.evaluate("box => getComputedStyle(box, '::before').content").strip('"') != "none"
    assert head.bounding_box()["height"] <= 1
    expect(page.get_by_role("table").first.get_by_role("rowheader").first).to_have_text(re.compile(r"\w"))


def test_cards_with_and_without_a_picture_stand_alike(page):
    page.goto(ARTICLE)
    cards = page.locator(".related .card")
    spaces = cards.evaluate_all(
        """cards => cards.map(card => Math.round(
            card.querySelector("p").getBoundingClientRect().top - card.querySelector("h3").getBoundingClientRect().bottom))"""
    )

    assert page.locator(".related .card picture").count() in range(1, len(spaces))
    assert len(set(spaces)) == 1
