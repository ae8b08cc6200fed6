"""WCAG 2.2 AA by axe: every page in light and dark, on a phone, a tablet and a desk, in one tab of the browser."""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
SCHEMES = ("light", "dark")
WIDTHS = (320, 1280)  # of the screens that staff use
EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOR = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}  # all that a scheme can change
READERS_WIDTHS = (320, 768, 1280)
RULES = {"resultTypes": ["violations"], "runOnly": EVERYTHING}
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"
# axe reads the same few colors again and again, with a library that knows all notations: a third of its time.
READ_COLORS_ONCE = """(() => {
    const known = new Map(), { prototype } = axe.commons.color.Color, parse = prototype.parseString;
    prototype.parseString = function (text) {
        if (!known.has(text)) {
            parse.call(this, text);
            known.set(text, [this.r, this.g, this.b, this.alpha]);
        }
        [this.r, this.g, this.b, this.alpha] = known.get(text);
        return this;
    };
})()"""
RUN = """([part, rules]) => axe.run(part || document, { resultTypes: ["violations"], runOnly: rules }).then(
    ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(
        ({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)))"""


def violations(page, rules=EVERYTHING, part=None):
    """What axe finds on the page as it looks now, or in a part of it by its selector, a line for each place."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
        page.evaluate(READ_COLORS_ONCE)
    return page.evaluate(RUN, [part, rules])


def faults(page, widths=READERS_WIDTHS, opened=True):
    """What is wrong with a loaded page in any width and color scheme, a line for each."""
    if opened:
        page.evaluate(OPEN_ALL)
    return [line for width in widths for line in faults_at(page, width)]


def faults_at(page, width):
    """The same at one width: everything in light, and of the rules what a scheme can change in dark."""
    found = []
    page.set_viewport_size({"width": width, "height": 900})
    for scheme, rules in zip(SCHEMES, (EVERYTHING, OF_COLOR), strict=True):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += [f"{page.url}, {width} px, {scheme}: {line}" for line in violations(page, rules)]
    if page.evaluate(TOO_WIDE) > 0:
        found.append(f"{page.url}, {width} px: scrolls sideways")
    return found
