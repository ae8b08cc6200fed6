"""Any change of reviewed content changes the digest: every leaf of content that uses every field and block, one by one."""

import json
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Revision

from articles.blocks import ArticleBodyBlock
from articles.models import ArticlePage
from core.models import ClinicImage
from review.digest import ROW_KEYS, VOLATILE_FIELDS, content_digest
from tests.helpers import fresh, person

from .digest_samples import FULL, TARGETS

pytestmark = pytest.mark.django_db
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)


@pytest.fixture(scope="module", params=FULL)
def content(request, undone):
    """The stored content of each kind of reviewed content in turn, with its stream as a list; the rows are gone again."""
    with undone():
        return reviewed(FULL[request.param](person("editor", "Editors")))


@pytest.fixture
def full_article(editor):
    return FULL["article"](editor)


def reviewed(instance):
    """What a reviewer vouches for in the latest revision as stored, with its stream as a list."""
    stored = Revision.objects.get(pk=instance.latest_revision_id).content
    kept = {name: value for name, value in stored.items() if name not in VOLATILE_FIELDS}
    return kept | ({"body": json.loads(kept["body"])} if "body" in kept else {})


def leaves(value, path=()):
    """The path of every value within a value that holds no others."""
    if not isinstance(value, dict | list):
        yield path
    for name, item in items(value):
        yield from leaves(item, (*path, name))


def items(value):
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()


def lists(value, path=()):
    """The path of every list within a value."""
    if isinstance(value, list):
        yield path
    for name, item in items(value):
        yield from lists(item, (*path, name))


def at(content, path):
    for name in path:
        content = content[name]
    return content


def changed(content, path, value):
    """A copy of the content with another value at a path."""
    copy = deepcopy(content)
    at(copy, path[:-1])[path[-1]] = value
    return copy


def others(value):
    """The least changes of one value: for a text, one character."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, str(value)]
    return [f"{value}.", f".{value}", value[:-1], chr(ord(value[0]) + 1) + value[1:], None]


def is_row_key(path):
    """Whether a leaf is the number or a key of a child row."""
    return len(path) == 3 and path[0] == "related_links" and path[-1] in ROW_KEYS


def filled_leaves(content):
    return [path for path in leaves(content) if at(content, path) not in ("", None) and not is_row_key(path)]


def test_the_samples_leave_nothing_empty(content):
    empty = {path for path in leaves(content) if at(content, path) in ("", None) and not is_row_key(path)}
    assert {path[-1] for path in empty} <= {"caption"} | TARGETS


def test_the_samples_have_every_kind_of_block(full_article):
    assert {block.block_type for block in full_article.body} == set(ArticleBodyBlock().child_blocks)


def test_every_leaf_counts_but_the_ids_of_blocks(content):
    digest = content_digest(content)
    found = {
        path: [other for other in others(at(content, path)) if content_digest(changed(content, path, other)) == digest]
        for path in filled_leaves(content)
    }
    assert {path[-1] for path, same in found.items() if same} <= {"id"}
    assert [path for path, same in found.items() if len(same) < 5 and path[-1] == "id"] == []


def test_every_list_counts_its_length(content):
    digest = content_digest(content)
    for path in lists(content):
        whole = at(content, path)
        for other in (whole[1:], whole[:-1], [*whole, whole[-1]]):
            assert content_digest(changed(content, path, other)) != digest, path


def test_every_list_counts_its_order_but_that_of_choices(content):
    digest = content_digest(content)
    for path in lists(content):
        first, *others = at(content, path)
        if others:
            turned = numbered_anew([*others, first])
            is_same = content_digest(changed(content, path, turned)) == digest
            assert is_same == (path[0] in ("conditions", "treatments")), path


def numbered_anew(items):
    """Child rows with the numbers of their places; other items as they are."""
    is_rows = all(isinstance(item, dict) and "sort_order" in item for item in items)
    return [item | {"sort_order": place} for place, item in enumerate(items)] if is_rows else items


def test_every_key_counts(content):
    digest = content_digest(content)
    for path in filled_leaves(content):
        if isinstance(path[-1], str) and path[-1] != "id":
            without = deepcopy(content)
            del at(without, path[:-1])[path[-1]]
            assert content_digest(without) != digest, path


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_change_counts_the_same_in_the_draft_and_in_the_row(full_article, data):
    before = reviewed(full_article)
    texts = [path for path in leaves(before["body"]) if path[-1] not in ("id", "type")]
    path = data.draw(st.sampled_from([path for path in texts if isinstance(at(before["body"], path), str)]))
    page = fresh(full_article)
    page.main_message = data.draw(TEXT)
    page.body = json.dumps(changed(before["body"], path, data.draw(TEXT)))
    draft = content_digest(page.save_revision().content)
    page.save()

    assert content_digest(fresh(page).serializable_data()) == draft
    assert content_digest(Revision.objects.latest("pk").content) == draft
    assert draft != content_digest(before)


def test_another_picture_author_or_order_counts_in_the_row(full_article):
    full_article.save()
    digests = {content_digest(fresh(full_article).serializable_data())}
    for change in (another_picture, no_author, related_turned, fewer_conditions, one_related):
        page = fresh(full_article)
        change(page)
        page.save()
        digests.add(content_digest(fresh(page).serializable_data()))
    assert len(digests) == 6


def another_picture(page):
    page.picture = ClinicImage.objects.exclude(pk=page.picture_id).first()


def no_author(page):
    page.author = None


def related_turned(page):
    links = list(page.related_links.all())
    for link, place in zip(links, (8, 3), strict=True):
        link.sort_order = place
    page.related_links = links


def fewer_conditions(page):
    page.conditions = page.conditions.all()[:1]


def one_related(page):
    page.related_links = list(page.related_links.all())[:1]


def test_a_renumbering_without_reordering_does_not_count(full_article):
    full_article.save()
    before = content_digest(fresh(full_article).serializable_data())
    for link in full_article.related_links.all():
        type(link).objects.filter(pk=link.pk).update(sort_order=link.sort_order * 10 + 7)

    assert content_digest(ArticlePage.objects.get(pk=full_article.pk).serializable_data()) == before
