"""The digest that binds a sign-off to content: SHA-256 over the canonical form of what a reviewer vouches for."""

import hashlib
import json

# What changes without the content changing: publication state, place in the tree, timestamps, locks, comments.
VOLATILE_FIELDS = frozenset(
    {
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
    }
)


def content_digest(content):
    """The digest of one version's content, equal for equal content whatever the revision it stands in.

    Args:
        content: a revision's `content`, or what `serializable_data()` returns.
    """
    reviewed = {name: value for name, value in content.items() if name not in VOLATILE_FIELDS}
    canonical = json.dumps(
        without_child_keys(reviewed), sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def without_child_keys(reviewed):
    """The content with the database keys of child rows left out: a copy of a revision gets new ones."""
    return {
        name: [child_content(row) for row in value] if is_child_list(value) else value
        for name, value in reviewed.items()
    }


def is_child_list(value):
    """Whether a field's value is the rows of a child relation."""
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)


def child_content(row):
    return {name: value for name, value in row.items() if name not in {"pk", "page", "article"}}
