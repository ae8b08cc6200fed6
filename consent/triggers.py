"""Triggers that hold for raw SQL too: versions of the register stay as they are, of a consent record only the content can go.

Put (back) in place after every migration, since a changed table on SQLite is a new table, without its triggers.
"""

MESSAGE = "The consent ledger is append-only."
FUNCTION = f"""
CREATE OR REPLACE FUNCTION consent_append_only() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END;
$$ LANGUAGE plpgsql;
"""
RECORDS, VERSIONS = "consent_consentrecord", "consent_registerversion"
STAYS = ("number", "content_hash", "previous_hash", "row_hash")
GOES = {"record_id": "''", "at": "NULL", "choice": "''", "version": "NULL", "version_hash": "''", "locale": "''"}
GOES |= {"method": "''", "signal": "NULL", "salt": "''"}
IS_BLANKING = " AND ".join(
    [f"NEW.{name} = OLD.{name}" for name in STAYS]
    + [f"NEW.{name} IS NULL" if empty == "NULL" else f"NEW.{name} = {empty}" for name, empty in GOES.items()]
)
TRIGGERS = {  # name: what happens to which table, and when it is refused
    "consent_record_no_delete": ("DELETE", RECORDS, "1 = 1"),
    "consent_record_no_update": ("UPDATE", RECORDS, f"NOT ({IS_BLANKING})"),
    "consent_version_no_delete": ("DELETE", VERSIONS, "1 = 1"),
    "consent_version_no_update": ("UPDATE", VERSIONS, "1 = 1"),
}
CREATE = {
    "sqlite": "CREATE TRIGGER IF NOT EXISTS {name} BEFORE {action} ON {table} WHEN {when} "
    "BEGIN SELECT RAISE(ABORT, '{message}'); END",
    "postgresql": "CREATE OR REPLACE TRIGGER {name} BEFORE {action} ON {table} FOR EACH ROW WHEN ({when}) "
    "EXECUTE FUNCTION consent_append_only()",
}
EXISTING = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}


def install(connection):
    """Create what is missing."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(FUNCTION)
        for name, (action, table, when) in TRIGGERS.items():
            cursor.execute(
                CREATE[connection.vendor].format(name=name, action=action, table=table, when=when, message=MESSAGE)
            )


def remove(connection):
    """Drop all of them, for a migration that has to change old rows."""
    with connection.cursor() as cursor:
        for name, (_action, table, _when) in TRIGGERS.items():
            cursor.execute(
                f"DROP TRIGGER IF EXISTS {name}{f' ON {table}' if connection.vendor == 'postgresql' else ''}"
            )


def missing(connection):
    """The names of those that are not there or switched off."""
    with connection.cursor() as cursor:
        cursor.execute(EXISTING[connection.vendor])
        return sorted(set(TRIGGERS) - {row[0] for row in cursor.fetchall()})
