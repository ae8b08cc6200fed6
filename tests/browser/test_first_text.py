"""What a phone does before it shows the first text: the fonts it asks for, and nothing that has the page laid out too early."""

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
