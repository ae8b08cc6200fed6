"""An alias shows what was signed for its source, under an address that was signed with it, or it is not live."""

import pytest
from wagtail.models import Page

from articles.models import ArticleIndexPage
from review.errors import NotSigned
from tests.helpers import fresh, publish_signed

pytestmark = pytest.mark.postgresql


@pytest.fixture
def elsewhere(live_article):
    """A second list of pages, where an alias can have its source's address part."""
    return live_article.get_parent().specific.add_sibling(instance=ArticleIndexPage(title="More", slug="more"))


@pytest.fixture
def alias(live_article, elsewhere):
    return live_article.create_alias(parent=elsewhere)


def republish(page, editor, reviewer, **fields):
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=editor)
    return publish_signed(fresh(page), reviewer)


def test_an_alias_with_the_signed_address_part_is_live(alias, client):
    assert alias.live
    assert alias.live_sign_off == alias.alias_of.specific.live_sign_off
    assert client.get(alias.url).status_code == 200


def test_it_follows_its_source(alias, live_article, editor, reviewer):
    source = republish(live_article, editor, reviewer, main_message="It eases OCD for two weeks.")

    assert fresh(alias).main_message == "It eases OCD for two weeks."
    assert fresh(alias).live_sign_off == source.live_sign_off


def test_it_goes_offline_where_its_source_is_signed_for_another_address(alias, live_article, editor, reviewer):
    """Its source is published all the same."""
    source = republish(live_article, editor, reviewer, slug="another-address", main_message="Other words.")

    assert source.live
    assert not fresh(alias).live


def test_a_draft_of_another_address_does_not_go_live_with_its_source(article, editor, reviewer):
    alias = article.create_alias(update_slug="an-alias")
    source = publish_signed(article, reviewer)

    assert source.live
    assert not fresh(alias).live


@pytest.mark.parametrize("what", ["the page", "the list above it"])
def test_it_goes_offline_when_its_source_is_deleted(alias, live_article, what):
    source = fresh(live_article)
    (source if what == "the page" else source.get_parent()).delete()

    alias = fresh(alias)
    assert alias.alias_of is None
    assert not alias.live


def test_a_refused_copy_of_a_subtree_leaves_nothing_behind(live_article):
    """The list itself could be live; the pages below it could not."""
    pages = Page.objects.count()
    with pytest.raises(NotSigned):
        live_article.get_parent().copy(recursive=True, update_attrs={"slug": "copy"}, keep_live=True)

    assert Page.objects.count() == pages
