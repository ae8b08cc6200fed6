"""How a page uses the room it has: large text on a phone, what stands first, how long a line is, and what is on paper."""

import pytest

from .addresses import CLINICIAN_PAGES
from .test_reading import CUT_OFF, KINDS, TWICE

WHOLE = "() => { document.documentElement.dataset.laidOut = ''; for (const box of document.querySelectorAll('details')) box.open = true; }"


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
