"""The register is append-only, for raw SQL too (core/append_only.py)."""

from core.append_only import ALWAYS, Guard

TABLES = ("review_registerentry", "review_signoff", "review_withdrawal", "review_publication", "review_allowance")
GUARD = Guard(
    function="review_append_only",
    message="The register is append-only.",
    triggers={f"{table}_no_{action}": (action, table, ALWAYS) for table in TABLES for action in ("update", "delete")},
)
install, remove, missing = GUARD.install, GUARD.remove, GUARD.missing
