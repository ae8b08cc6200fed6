"""What a phone does before it shows the first text: the fonts it asks for, and nothing laid out too early or in vain."""

import pytest

ARTICLE = "/articles/ketamine-for-ocd/"
FAMILIES = ["sans", "serif"]
WRITE = """(words) => {
    for (const family of ["sans", "serif"]) {
        const line = document.createElement("p");
        line.className = "probe";
        line.style.fontFamily = `var(--${family})`;
        line.textContent = words;
        document.querySelector("main").prepend(line);
    }
    return document.fonts.ready;
}"""
NEVER_LOADED = """
    addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: '/never.svg' })))
"""
NEXT_FRAME_NEVER = "window.requestAnimationFrame = () => 0;"  # so that nothing is laid out part by part
LEFT_OUT = "[...document.querySelectorAll('main *, footer')].filter((one) => getComputedStyle(one).contentVisibility === 'auto').length"
PHONE = {"width": 390, "height": 800}
SHIFTS = """
    window.shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => one.value))).observe({ type: 'layout-shift', buffered: true });
"""
LAST_PART = "[...document.querySelectorAll('.article-body > section[id]')].at(-1)"
FIELDS = "form, input:not([type=hidden]), select, textarea"


@pytest.fixture
def fonts(page):
    """The files of fonts that the page has asked for."""
    asked = set()
    page.on("request", lambda request: asked.add(name_of(request.url)) if request.resource_type == "font" else None)
    return asked


def name_of(url):
    return url.rpartition("/")[2].partition(".")[0]


def test_letters_are_the_clinics_and_rare_ones_are_asked_for_when_a_page_has_them(page, fonts):
    page.goto(ARTICLE, wait_until="networkidle")
    assert fonts == {f"clinic-{family}" for family in FAMILIES}
    page.evaluate(WRITE, "Café, 5% of “many”: ¿qué? Año… [1] × 2 + $3 • −4 Øre ½")
    page.wait_for_load_state("networkidle")

    assert fonts == {f"clinic-{family}{rest}" for family in FAMILIES for rest in ("", "-rare")}
    assert used(page) == {"Clinic Sans", "Clinic Serif"}


def used(page):
    """The fonts in which a browser wrote the lines, the system's own in brackets."""
    tools = page.context.new_cdp_session(page)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    lines = tools.send("DOM.querySelectorAll", {"nodeId": root, "selector": ".probe"})["nodeIds"]
    found = [font for line in lines for font in tools.send("CSS.getPlatformFontsForNode", {"nodeId": line})["fonts"]]
    return {font["familyName"] if font["isCustomFont"] else f"[{font['familyName']}]" for font in found}


@pytest.mark.parametrize("address", ["/", ARTICLE])
def test_page_without_a_form_has_no_field_until_it_is_there(new_context, address):
    """Chromium lays the page out for its fields when it has read the HTML, with or without the style: twice the work."""
    plain = new_context(java_script_enabled=False).new_page()
    plain.goto(address)
    assert plain.locator(FIELDS).count() == 0

    page = new_context().new_page()
    page.add_init_script(f"localStorage.setItem('theme', 'dark'); {NEVER_LOADED}")
    page.route("**/never.svg", lambda route: None)
    page.goto(address, wait_until="domcontentloaded")
    page.locator("html[data-theme=dark]").wait_for()  # the script has run
    assert page.locator(FIELDS).count() == 0
    page.get_by_label("Colors").wait_for()  # also where something of the page never comes
    assert page.locator(FIELDS).count() == 1


def test_phone_lays_out_what_is_far_below_only_when_the_first_text_is_there(new_context):
    page = new_context(viewport=PHONE).new_page()
    page.add_init_script(SHIFTS + NEVER_LOADED)
    page.route("**/never.svg", lambda route: None)
    page.route(
        "**/*.woff2", lambda route: route.abort()
    )  # one that comes late on a busy machine breaks lines elsewhere
    page.goto(ARTICLE, wait_until="domcontentloaded")
    page.wait_for_function(f"() => {LEFT_OUT} > 10")
    page.wait_for_function(f"() => {LEFT_OUT} === 0")  # also where something of the page never comes
    height = page.evaluate("document.documentElement.scrollHeight")
    page.mouse.wheel(0, height)
    page.wait_for_function("() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2")

    assert page.evaluate("document.documentElement.scrollHeight") == height
    assert page.evaluate("shifts") == []


def test_who_comes_back_to_a_place_in_a_page_finds_it(new_context):
    page = new_context(viewport=PHONE, reduced_motion="reduce").new_page()
    page.goto(ARTICLE)
    page.evaluate(f"scrollTo(0, {LAST_PART}.getBoundingClientRect().top)")
    before = place(page)
    page.reload()
    assert place(page) == before
    page.goto("/")
    page.go_back()
    assert place(page) == before


def test_link_into_a_page_leads_to_its_place(new_context):
    page = new_context(viewport=PHONE, reduced_motion="reduce").new_page()
    page.goto(ARTICLE)
    part = page.evaluate(f"{LAST_PART}.id")
    page.goto("/")
    page.add_init_script(SHIFTS)
    page.goto(f"{ARTICLE}#{part}")

    assert 0 <= page.evaluate(f"document.getElementById('{part}').getBoundingClientRect().top") < 100
    assert page.evaluate(LEFT_OUT) == 0
    assert page.evaluate("shifts") == []


def test_link_of_a_search_engine_leads_to_its_sentence(new_context):
    """All is laid out at once: what is not yet would move the sentence away when it is."""
    page = new_context(viewport=PHONE, reduced_motion="reduce").new_page()
    page.add_init_script(f"{SHIFTS} {NEXT_FRAME_NEVER}")
    page.goto(f"{ARTICLE}#:~:text=Written%20consent,aloud")
    assert page.evaluate(LEFT_OUT) == 0

    page.wait_for_function("() => scrollY > 0")
    sentence = page.get_by_text("Written consent, with every risk gone through aloud")
    assert 0 < sentence.bounding_box()["y"] < PHONE["height"]
    assert page.evaluate("shifts") == []


@pytest.mark.parametrize("options", [{"viewport": {"width": 1280, "height": 800}}, {"java_script_enabled": False}])
def test_nothing_is_left_out_for_a_desk_or_without_script(new_context, options):
    page = new_context(**{"viewport": PHONE} | options).new_page()
    page.goto(ARTICLE, wait_until="commit")
    page.locator("footer").wait_for()

    assert page.evaluate(LEFT_OUT) == 0


def place(page):
    """How far the page is scrolled, once all its places are known."""
    page.wait_for_function(f"() => {LEFT_OUT} === 0")
    return page.evaluate("Math.round(scrollY)")
