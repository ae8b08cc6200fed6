"""The dashboard and the reports of the review in a real browser: readable in the dark, and no scroll sideways on a phone."""

import pytest

from .axe import SCHEMES, WIDTHS, violations
from .conftest import watch

SCREENS = {"dashboard": "/admin/", "due": "/admin/review/due/", "register": "/admin/review/register/"}
TOO_WIDE = "Math.max(...[...document.querySelectorAll('html, main')].map(box => box.scrollWidth - box.clientWidth))"


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_screen(new_context, site, enter, screen, scheme, width):
    page = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    complaints = watch(page, site.url)
    enter(page, "manager").goto(SCREENS[screen])

    assert page.evaluate(TOO_WIDE) <= 0
    assert violations(page) == []
    assert complaints == []
