"""The digest that binds a sign-off to content: SHA-256 over the canonical form of what a reviewer vouches for.

The canonical form is JSON with sorted keys, without
- the volatile fields below;
- the database keys of child rows, which a copy of a revision gets anew;
- the keys the text editor gives to paragraphs when it first opens a text (comments point to them);
- empty values: a field that a block gained since and one left empty are the same to a reader.
"""

import hashlib
import json
import re

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
        "workflow_states",
        "_workflow_states",
    )
)
CHILD_KEYS = frozenset({"pk", "page"})  # every child relation calls its parent `page`, as Wagtail does
EMPTY = (None, "", [], {})
BLOCK_KEY = re.compile(r' data-block-key="[a-z0-9]+"')
EMPTY_TEXT = "<p></p>"  # what the text editor makes of a text left empty


def content_digest(content):
    """The digest of one version's content, equal for equal content whatever the revision it stands in.

    Args:
        content: a revision's `content`, or what `serializable_data()` returns.
    """
    text = json.dumps(canonical_form(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def canonical_form(content):
    """What the digest is taken over, as plain lists, dicts and strings."""
    reviewed = {name: value for name, value in content.items() if name not in VOLATILE_FIELDS}
    return canonical({name: without_child_keys(value) for name, value in reviewed.items()})


def without_child_keys(value):
    """The rows of a child relation without their database keys; anything else as it is."""
    if not (isinstance(value, list) and all(isinstance(row, dict) for row in value)):
        return value
    return [{name: field for name, field in row.items() if name not in CHILD_KEYS} for row in value]


def canonical(value):
    """A value with stream fields decoded, paragraph keys removed and empty values left out, at any depth."""
    if isinstance(value, dict):
        kept = {name: canonical(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in EMPTY}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if isinstance(value, str):
        return canonical_text(value)
    return value


def canonical_text(text):
    """A text without paragraph keys; a stream field, which is stored as text, as the list it holds."""
    if text.startswith("[{") and (blocks := decoded(text)) is not None:
        return canonical(blocks)
    plain = BLOCK_KEY.sub("", text)
    return "" if plain == EMPTY_TEXT else plain


def decoded(text):
    """The list that a text holds as JSON; None where it holds none."""
    try:
        return json.loads(text)
    except ValueError:
        return None
