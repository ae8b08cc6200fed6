"""The chain that makes the register tamper-evident: each row carries the hash of the one before it.

Whoever changes, removes or inserts a row by hand has to recompute every hash after it, and the last one no longer
agrees with what was noted elsewhere (`audit_sign_offs --head` prints it for that).
"""

import hashlib
import json
from datetime import UTC

from django.core.serializers.json import DjangoJSONEncoder

GENESIS = "0" * 64


def row_hash(row):
    """SHA-256 over one row of the register, the hash before it included.

    Args:
        row: a RegisterEntry, saved or about to be.
    """
    facts = {
        "number": row.number,
        "event": row.event,
        "content_type": ".".join(row.content_type.natural_key()) if row.content_type_id else "",
        "object_id": str(row.object_id),
        "title": row.title,
        "person": row.person_id,
        "person_name": row.person_name,
        "credentials": row.credentials,
        "words": row.words,
        "at": row.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "facts": row.facts,
        "previous_hash": row.previous_hash,
    }
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()
