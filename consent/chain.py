"""The hashes of the consent ledger.

A row's hash rests on the row before and on the hash of its content, not on the content itself. The content is hashed
with a random salt. So content and salt can be taken out: nobody can then guess from the hash what the content was, and
the chain still holds.
"""

import json
from datetime import UTC
from hashlib import sha256

GENESIS = "0" * 64
SALT = "salt"
# The content of a record, with what each part of it is once it was taken out.
BLANK = {
    "record_id": "",
    "at": None,
    "choice": "",
    "version": None,
    "version_hash": "",
    "locale": "",
    "method": "",
    "signal": None,
    SALT: "",
}


def canonical(value):
    """Plain data as the one text that is hashed."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def text_hash(text):
    return sha256(text.encode()).hexdigest()


def content_hash(record):
    """The hash of what a record says, with its salt."""
    content = {name: getattr(record, name) for name in BLANK if name != SALT}
    content["at"] = record.at.astimezone(UTC).isoformat(timespec="microseconds") if record.at else ""
    return text_hash(record.salt + canonical(content))


def row_hash(record):
    """The hash of a row: its place, the row before it, and the hash of its content."""
    return text_hash(canonical([record.number, record.previous_hash, record.content_hash]))
