"""Triggers that keep the register append-only for raw SQL too. Put (back) in place after every migration.

A migration that has to change old rows drops them first (`remove`); they are back when it ends.
"""

TABLES = ("review_registerentry", "review_signoff", "review_withdrawal", "review_publication", "review_allowance")
ACTIONS = ("update", "delete")
MESSAGE = "The register is append-only."
FUNCTION = f"""
CREATE OR REPLACE FUNCTION review_append_only() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END;
$$ LANGUAGE plpgsql;
"""
CREATE = {
    "sqlite": "CREATE TRIGGER IF NOT EXISTS {name} BEFORE {action} ON {table} BEGIN SELECT RAISE(ABORT, '{message}'); END",
    "postgresql": "CREATE OR REPLACE TRIGGER {name} BEFORE {action} ON {table} FOR EACH ROW EXECUTE FUNCTION review_append_only()",
}
EXISTING = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}


def names():
    """Each trigger's name with its action and table."""
    return {f"{table}_no_{action}": (action, table) for table in TABLES for action in ACTIONS}


def install(connection):
    """Create what is missing."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(FUNCTION)
        for name, (action, table) in names().items():
            cursor.execute(CREATE[connection.vendor].format(name=name, action=action, table=table, message=MESSAGE))


def remove(connection):
    """Drop all of them, for a migration that has to change old rows."""
    with connection.cursor() as cursor:
        for name, (_action, table) in names().items():
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")


def missing(connection):
    """The names of those that are not there or switched off."""
    with connection.cursor() as cursor:
        cursor.execute(EXISTING[connection.vendor])
        return sorted(set(names()) - {row[0] for row in cursor.fetchall()})
