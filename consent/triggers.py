"""Versions of the register stay as they are, for raw SQL too; of a consent record only the content can go (core/append_only.py)."""

from core.append_only import ALWAYS, Guard

from .chain import BLANK

RECORDS, VERSIONS = "consent_consentrecord", "consent_registerversion"
STAYS = ("number", "content_hash", "previous_hash", "row_hash")
IS_BLANKING = " AND ".join(
    [f"NEW.{name} = OLD.{name}" for name in STAYS]
    + [f"NEW.{name} IS NULL" if empty is None else f"NEW.{name} = '{empty}'" for name, empty in BLANK.items()]
)
GUARD = Guard(
    function="consent_append_only",
    message="The consent ledger is append-only.",
    triggers={
        "consent_record_no_delete": ("DELETE", RECORDS, ALWAYS),
        "consent_record_no_update": ("UPDATE", RECORDS, f"NOT ({IS_BLANKING})"),
        "consent_version_no_delete": ("DELETE", VERSIONS, ALWAYS),
        "consent_version_no_update": ("UPDATE", VERSIONS, ALWAYS),
    },
)
install, remove, missing = GUARD.install, GUARD.remove, GUARD.missing
