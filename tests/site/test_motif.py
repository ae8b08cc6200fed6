"""The motif: the same seed gives the same drawing, small and well-formed, and only the site's own are drawn."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.motif import PALETTES, draw
from core.templatetags.core_tags import motif_inline, motif_url

DANGEROUS = ("<script", "style=", "href", "url(")


@settings(max_examples=15, deadline=None)
@given(seed=st.text(min_size=1, max_size=40))
def test_any_seed_gives_one_well_formed_drawing(seed):
    svg = draw(seed, points=40)
    assert svg == draw(seed, points=40)
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert not any(word in svg for word in DANGEROUS)


def test_each_seed_has_its_own_drawing():
    assert len({draw(f"page-{n}", points=60) for n in range(6)}) == 6


def test_it_is_solid_near_the_root_and_dotted_beyond():
    assert "stroke-dasharray" in draw("seed")
    assert "stroke-dasharray" not in draw("seed", known=2)


@pytest.mark.parametrize("palette", PALETTES)
def test_every_palette_draws(palette):
    svg = draw("seed", palette, points=40)
    assert ("currentColor" in svg) == (palette == "inline")
    assert ('aria-hidden="true"' in svg) == (palette == "inline")


@pytest.mark.parametrize(("kwargs", "most"), [({}, 4600), ({"width": 240, "height": 160, "points": 60}, 1600)])
def test_pictures_stay_small(kwargs, most):
    assert max(len(draw(f"page-{n}", "sand", **kwargs)) for n in range(5)) < most


def test_without_points_there_is_only_the_root():
    assert draw("seed", points=0).count("<circle") == 1


def test_the_address_serves_the_drawing_for_ever(client, db):
    response = client.get(motif_url("ketamine-for-ocd", "row"))
    assert response["Content-Type"] == "image/svg+xml"
    assert "immutable" in response["Cache-Control"]
    assert b'viewBox="0 0 240 160"' in response.content
    assert client.get(motif_url("ketamine-for-ocd", "row")).content == response.content


@pytest.mark.parametrize(
    "change", [lambda address: address.replace("ketamine", "other"), lambda address: address[:-8] + "AAAA.svg"]
)
def test_an_address_the_site_did_not_make_draws_nothing(client, db, change):
    assert client.get(change(motif_url("ketamine"))).status_code == 404


def test_an_address_of_a_size_there_is_no_more_is_not_an_error(client, db):
    assert client.get(motif_url("ketamine", "poster")).status_code == 404


def test_inline_drawings_take_the_pages_colors_and_are_drawn_once(monkeypatch):
    first = motif_inline("hero", 200, 200, points=30)
    monkeypatch.setattr("core.templatetags.core_tags.draw", None)
    assert motif_inline("hero", 200, 200, points=30) == first
    assert 'class="motif-dots"' in first
