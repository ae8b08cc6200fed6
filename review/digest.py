"""The digest that binds a sign-off to content: SHA-256 over the canonical form of what a reviewer vouches for.

The digest is the SHA-256, in hexadecimal, of the canonical form as JSON: keys sorted, no spaces, all but ASCII escaped.
The canonical form is made from a revision's `content`, or from `serializable_data()`, in these steps:

1. Fields in VOLATILE_FIELDS are left out. Every other field counts, so that a new one is reviewed unless somebody
   decides otherwise. Of the fields that all pages have, these count: title, slug, seo_title and search_description,
   because readers and search engines show them; show_in_menus does not, because it changes no word of the page.
2. A stream field is the list it holds, whether stored as JSON text or as a list. No other text is taken for JSON.
3. Chosen objects, as of a many-to-many field, are the sorted list of their keys.
4. Child rows stand in the order of their `sort_order`, then lose it and their database keys (ROW_KEYS): their order
   counts, the numbers do not.
5. Within stream fields, a block {"type", "value", "id"} loses its id. An item of a list block, {"type": "item",
   "value", "id"}, is its value, which is how Wagtail stored it formerly and reads it still. Ids change when a block is
   duplicated or first saved. Comments point to them, and so do the addresses of a page's parts (articles/outline.py)
   and questions (faq/blocks.py), of which no word is read.
6. In any text, tags lose the attribute data-block-key, to which comments point. A text that is nothing but one empty
   paragraph with that attribute is what the text editor makes of an empty text, and is empty. CRLF is LF, since
   browsers send that for every end of line.
7. Numbers are equal by value: 2.0 is 2. Dates, times, decimals and UUIDs are the text that DjangoJSONEncoder makes of
   them; True, False, 0 and "0" are four different things.
8. A field or a key whose value is None, "", [] or {} is left out: a field that a block gained since and one left empty
   are the same to a reader. Items of lists are never left out, because their position counts, as in a table's row.

What this assumes of models and blocks is held by tests/review/test_digest_fields.py.
"""

import hashlib
import json
import re
from functools import cache

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from wagtail.fields import StreamField
from wagtail.models import RevisionMixin

# What changes without the content changing: publication state, place in the tree, timestamps, locks, comments.
VOLATILE_FIELDS = frozenset(
    (
        "pk",
        "path",
        "depth",
        "numchild",
        "url_path",
        "translation_key",
        "locale",
        "alias_of",
        "owner",
        "content_type",
        "live",
        "has_unpublished_changes",
        "expired",
        "go_live_at",
        "expire_at",
        "first_published_at",
        "last_published_at",
        "live_revision",
        "live_sign_off",
        "latest_revision",
        "latest_revision_created_at",
        "draft_title",
        "locked",
        "locked_at",
        "locked_by",
        "show_in_menus",
        "wagtail_admin_comments",
    )
)
ROW_KEYS = frozenset({"pk", "page", "sort_order"})  # every child relation calls its parent `page`, as Wagtail does
BLOCK = {"type", "value", "id"}
EMPTY = (None, "", [], {})
BLOCK_KEY = re.compile(r'(<\w+[^<>]*?) data-block-key="\w+"')
EMPTY_TEXT = "<p></p>"


def content_digest(content):
    """The digest of one version's content, equal for equal content whatever the revision it stands in.

    Args:
        content: a revision's `content`, or what `serializable_data()` returns.
    """
    text = json.dumps(canonical_form(content), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def canonical_form(content):
    """What the digest is taken over, as plain lists, dicts, texts, numbers and booleans."""
    reviewed = {name: canonical_field(name, value) for name, value in content.items() if name not in VOLATILE_FIELDS}
    return without_empty(reviewed)


def canonical_field(name, value):
    """One field of the content: a stream, rows, chosen keys, or a plain value."""
    if name in stream_fields():
        return canonical(decoded(value))
    if not isinstance(value, list):
        return canonical(value)
    if all(isinstance(row, dict) for row in value):
        return [canonical(row) for row in without_numbers(value)]
    return sorted(map(canonical, value), key=str)


@cache
def stream_fields():
    """The names of the stream fields of everything that has revisions: only there is text JSON."""
    models = (model for model in apps.get_models() if issubclass(model, RevisionMixin))
    fields = (field for model in models for field in model._meta.local_fields)
    return frozenset(field.name for field in fields if isinstance(field, StreamField))


def decoded(stream):
    """A stream as a list, however it is stored; as it is where it holds none."""
    try:
        blocks = json.loads(stream)
    except (TypeError, ValueError):
        return stream
    return blocks if isinstance(blocks, list) else stream


def without_numbers(rows):
    """Child rows in their order, without their numbers and database keys."""
    return [{name: value for name, value in row.items() if name not in ROW_KEYS} for row in sorted(rows, key=place)]


def place(row):
    """What child rows are sorted by: those that have no number yet come first, as Wagtail sorts them."""
    number = row.get("sort_order")
    return (number is not None, number or 0)


def canonical(value):
    """The canonical form of one value, at any depth."""
    if isinstance(value, str):
        return canonical_text(value)
    if isinstance(value, dict):
        kept = value.keys() - {"id"} if value.keys() == BLOCK else value
        return without_empty({name: canonical(value[name]) for name in kept})
    if isinstance(value, list):
        return [canonical(item["value"] if is_list_item(item) else item) for item in value]
    return canonical_number(value)


def canonical_number(value):
    """A number, boolean or None as JSON has it; whatever else a field may hold, as text."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if value is None or isinstance(value, int | float) else DjangoJSONEncoder().default(value)


def is_list_item(item):
    """Whether this is an item of a list block with its id, by the same signs as Wagtail goes by."""
    return isinstance(item, dict) and item.get("type") == "item" and "id" in item and "value" in item


def canonical_text(text):
    """A text without what the text editor and the browser add to it."""
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
    if "data-block-key" not in text:
        return text
    plain = BLOCK_KEY.sub(r"\1", text)
    return "" if plain == EMPTY_TEXT else plain


def without_empty(values):
    """A dict without the keys whose value is empty."""
    return {name: value for name, value in values.items() if value not in EMPTY}
