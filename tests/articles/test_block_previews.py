"""The editor's picker: every block can be recognized and shows itself, on an empty database too."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.blocks import BaseStreamBlock

from articles.models import ArticlePage
from home.models import HomePage, StandardPage

from .conftest import text


def blocks_of(stream, path):
    """All blocks that a picker offers in a stream, those of streams within it included, by their place."""
    for name, block in stream.child_blocks.items():
        yield f"{path}.{name}", block
        for inner in [block, *getattr(block, "child_blocks", {}).values()]:
            if isinstance(inner, BaseStreamBlock):
                yield from blocks_of(inner, f"{path}.{name}")


PICKABLE = dict(
    item
    for model in (ArticlePage, StandardPage, HomePage)
    for item in blocks_of(model._meta.get_field("body").stream_block, model.__name__)
)


@pytest.fixture
def preview(client, admin):
    """A block's preview as the picker asks for it."""
    client.force_login(admin)

    def show(block):
        response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return show


def test_every_block_can_be_recognized():
    for place, block in PICKABLE.items():
        assert block.meta.icon not in ("", "placeholder"), place
        assert str(block.label), place
        assert str(block.meta.group), place
        assert str(block.get_description()), place


def test_previews_have_the_sites_style_and_believable_words(preview):
    for place, block in PICKABLE.items():
        page = preview(block)
        assert block.is_previewable, place
        sheets = [link["href"] for link in page.select("link[rel=stylesheet]")]
        assert sheets[-1].startswith("/static/core/css/site"), place
        assert page.select("[style], style, script:not([src])") == [], place
        if place.startswith("ArticlePage"):
            assert len(text(page.main).split()) >= 6, place
            assert "None" not in text(page.main), place


def test_preview_of_a_comparison_shows_statuses(preview):
    marks = preview(PICKABLE["ArticlePage.comparison"]).select("td .status")

    assert [text(mark) for mark in marks] == ["FDA-approved", "FDA-authorized", "Off-label"]


def test_preview_of_questions_shows_both_kinds(preview):
    assert len(preview(PICKABLE["ArticlePage.faq"]).select(".faq details")) == 2


def test_every_block_has_a_template_of_its_own():
    assert [
        place for place, block in PICKABLE.items() if not getattr(block.meta, "template", "").endswith(".html")
    ] == []
