"""No field of reviewed content is silently left unreviewed, and models and blocks keep what the canonical form assumes."""

import pytest
from django.apps import apps
from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, LockableMixin, Page, RevisionMixin, TranslatableMixin, WorkflowMixin

from review.digest import ROW_KEYS, VOLATILE_FIELDS, content_digest, stream_fields
from review.models import ReviewedMixin

pytestmark = pytest.mark.django_db
REVIEWED = [model for model in apps.get_models() if issubclass(model, ReviewedMixin)]
OF_WAGTAIL = [Page, DraftStateMixin, LockableMixin, RevisionMixin, TranslatableMixin, WorkflowMixin]
COUNTED_OF_PAGES = {"title", "slug", "seo_title", "search_description"}  # readers and search engines show them


def names(fields):
    return {field.name for field in fields}


def columns(model):
    """All fields that an edit form could change: of the model's own table and those above it, many-to-many ones too."""
    parents = set(model._meta.parents.values())
    return [field for field in model._meta.get_fields() if is_stored(field) and field not in parents]


def is_stored(field):
    return (field.concrete or field.many_to_many) and not field.auto_created and not field.primary_key


def child_relations(model):
    return [relation for relation in get_all_child_relations(model) if relation.name not in VOLATILE_FIELDS]


def blocks_within(block):
    """A block and all blocks within it."""
    yield block
    children = [*getattr(block, "child_blocks", {}).values(), *filter(None, [getattr(block, "child_block", None)])]
    for child in children:
        yield from blocks_within(child)


STREAMS = [field for model in REVIEWED for field in model._meta.fields if isinstance(field, StreamField)]
BLOCKS = [block for field in STREAMS for block in blocks_within(field.stream_block)]
STRUCTS = [block for block in BLOCKS if isinstance(block, blocks.BaseStructBlock)]
OWN_NAMES = set().union(*(names(base._meta.local_fields) for base in OF_WAGTAIL))


@pytest.mark.parametrize("model", REVIEWED)
def test_every_field_is_volatile_or_changes_the_digest(model):
    content = model().serializable_data()
    unseen = names(columns(model)) - VOLATILE_FIELDS - content.keys()
    assert unseen == set(), "A revision does not hold them: use fields of modelcluster, or name them volatile."

    counted = content.keys() - VOLATILE_FIELDS
    assert [name for name in counted if content_digest(content | {name: ["x"]}) == content_digest(content)] == []


@pytest.mark.parametrize("model", REVIEWED)
def test_only_fields_of_wagtail_and_the_sign_off_are_volatile(model):
    own = names(columns(model)) - OWN_NAMES
    assert own & VOLATILE_FIELDS <= {"live_sign_off"}
    assert own - VOLATILE_FIELDS


def test_what_counts_of_the_fields_that_wagtail_gives():
    """Fails when a new version of Wagtail brings a field: decide whether readers see it."""
    given = OWN_NAMES - {"id"}
    assert given - VOLATILE_FIELDS == COUNTED_OF_PAGES


@pytest.mark.parametrize("model", REVIEWED)
def test_child_rows_keep_what_is_assumed_of_them(model):
    for relation in child_relations(model):
        row = relation.related_model
        assert relation.field.name == "page", "The canonical form leaves out the parent by this name."
        assert row.sort_order_field == "sort_order"
        assert not row._meta.many_to_many
        assert not get_all_child_relations(row)
        assert names(columns(row)) - ROW_KEYS


@pytest.mark.parametrize("model", REVIEWED)
def test_lists_without_order_are_only_choices(model):
    """Any other list would be sorted, so that its order would not count; decimals are not stored alike everywhere."""
    ambiguous = (models.JSONField, models.DecimalField, models.BinaryField)
    assert [field.name for field in columns(model) if isinstance(field, ambiguous)] == []
    assert [field.name for field in columns(model) if field.many_to_many and field.name in stream_fields()] == []


@pytest.mark.parametrize("model", REVIEWED)
def test_a_name_is_a_stream_everywhere_or_nowhere(model):
    named = [field for field in columns(model) if field.name in stream_fields()]
    assert [field.name for field in named if not isinstance(field, StreamField)] == []


def test_no_block_is_mistaken_for_one_with_an_id():
    assert [block for block in STRUCTS if {"type", "value"} <= set(block.child_blocks)] == []


def test_no_kind_of_block_is_mistaken_for_an_item_of_a_list():
    streams = [block for block in BLOCKS if isinstance(block, blocks.BaseStreamBlock)]
    assert [block for block in streams if "item" in block.child_blocks] == []


def test_what_is_filled_in_by_default_may_not_be_left_empty():
    """Where a key is missing, readers see the default: it counts as empty, so that empty must not be allowed."""
    fields = [(block, name, child) for block in STRUCTS for name, child in block.child_blocks.items()]
    assert [(block, name) for block, name, child in fields if has_default(child) and not child.required] == []


def has_default(block):
    """Whether a field has words or a choice before anybody fills it in; a number or a tick always counts."""
    return isinstance(block, blocks.FieldBlock) and bool(str(block.get_default() or ""))
