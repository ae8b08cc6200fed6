"""The fonts that pages load: each has the letters for which a browser asks for it."""

import pytest
from fontTools.ttLib import TTFont

from scripts.fonts import FACE, MADE, TOKENS, letters

FACES = dict(FACE.findall(TOKENS.read_text()))
MOST = 9_245  # bytes of a font that every page waits for: with more, slow 4G needs another round trip


@pytest.mark.parametrize("name", FACES)
def test_font_has_the_letters_for_which_it_is_asked(name):
    assert set(TTFont(MADE / f"clinic-{name}.woff2").getBestCmap()) == letters(FACES[name])


@pytest.mark.parametrize("family", ["serif", "sans"])
def test_no_letter_is_in_both_fonts_of_a_family(family):
    assert not letters(FACES[family]) & letters(FACES[f"{family}-rare"])


@pytest.mark.parametrize("family", ["serif", "sans"])
def test_font_that_every_page_waits_for_comes_in_few_packets(family):
    assert (MADE / f"clinic-{family}.woff2").stat().st_size <= MOST
