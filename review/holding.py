"""How reviewed content holds other things: by relations, by what is chosen in stream fields, and in texts.

A page that a text merely links to is not held: the words stay when it goes.
"""

from functools import cache
from typing import NamedTuple

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.blocks import RichTextBlock
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from .digest import VOLATILE_FIELDS
from .models import reviewed_models


class Relation(NamedTuple):
    """One relation by which a reviewed model, or a child row of it, holds another model."""

    model: type
    path: str  # as a query has it: "picture", "related_links__article"
    target: type
    protects: bool  # whether no version can be read without what it names there


@cache
def relations():
    """All relations of reviewed models that the digest covers."""
    return [relation for model in reviewed_models() for relation in relations_of(model, model)]


def relations_of(model, reviewed, path=""):
    """Those of one reviewed model, or of a model of its child rows."""
    for field in filter(is_held, [*model._meta.fields, *model._meta.many_to_many]):
        protects = getattr(field.remote_field, "on_delete", None) is models.PROTECT
        yield Relation(reviewed, path + field.name, field.remote_field.model, protects)
    for child in get_all_child_relations(model):
        if (name := child.get_accessor_name()) not in VOLATILE_FIELDS:
            yield from relations_of(child.related_model, reviewed, f"{path}{name}__")


def is_held(field):
    """Whether a field is a relation to something else that clinicians vouch for."""
    relation = field.remote_field
    if not relation or isinstance(field, ParentalKey) or getattr(relation, "parent_link", False):
        return False
    return field.name not in VOLATILE_FIELDS


@cache
def texts(model):
    """The stream fields of a model and its texts with links, by name."""
    return {field.name: field for field in model._meta.fields if hasattr(field, "extract_references")}


def shared_models():
    """All models of which reviewed content may hold something."""
    fields = [field for model in reviewed_models() for field in texts(model).values()]
    chosen = {base(model) for field in fields for model in choices(getattr(field, "stream_block", None))}
    return {get_image_model(), get_document_model(), *chosen, *(relation.target for relation in relations())}


def choices(block):
    """The models of which something can be chosen in a block or below it."""
    if model := getattr(block, "model_class", None):
        yield model
    for child in children(block).values():
        yield from choices(child)


def children(block):
    """The blocks that a block is made of, under the names that references have for them."""
    if child := getattr(block, "child_block", None):
        return {"item": child}
    return getattr(block, "child_blocks", {})


def base(model):
    """The model that has the key: of any kind of page, Page."""
    return (model._meta.get_parent_list() or [model])[-1]


def holds_at(model, path, target):
    """Whether the place of a reference, as the reference index names it, is a text of the model that holds the target.

    Relations have places too, but they are asked themselves.
    """
    name, *rest = path.split(".")
    if name not in texts(model):
        return False
    return not issubclass(target, Page) or is_choice(texts(model)[name], rest)


def is_choice(field, path):
    """Whether a place within a stream field is a block in which something is chosen."""
    block = getattr(field, "stream_block", None)
    for name in path:
        block = children(block).get(name)
    return block is not None and not isinstance(block, RichTextBlock)


def keys_at(content, path):
    """The keys of what a version holds by a relation, as text.

    Args:
        content: the version, as a revision has it.
    """
    name, _separator, rest = path.partition("__")
    value = content.get(name)
    values = value if isinstance(value, list) else [value]
    return {key for row in values for key in keys_at(row, rest)} if rest else {str(key) for key in values}


def stands_in(content, model, thing):
    """Whether a version holds something in its texts."""
    for name, field in texts(model).items():
        for target, key, path, _content_path in field.extract_references(field.to_python(content.get(name) or "")):
            is_it = key == str(thing.pk) and base(target) is base(type(thing))
            if is_it and holds_at(model, f"{name}.{path}", type(thing)):
                return True
    return False
