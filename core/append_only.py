"""Tables that only grow, for raw SQL too: triggers of the database refuse what would change or remove a row.

They are put (back) in place after every migration, since a changed table on SQLite is a new one, without its triggers. A
migration that has to change old rows drops them first (`remove`); they are back when it ends.
"""

from dataclasses import dataclass

FUNCTION = """
CREATE OR REPLACE FUNCTION {function}() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION '{message}' USING ERRCODE = 'integrity_constraint_violation'; END;
$$ LANGUAGE plpgsql;
"""
CREATE = {
    "sqlite": "CREATE TRIGGER IF NOT EXISTS {name} BEFORE {action} ON {table} WHEN {when} "
    "BEGIN SELECT RAISE(ABORT, '{message}'); END",
    "postgresql": "CREATE OR REPLACE TRIGGER {name} BEFORE {action} ON {table} FOR EACH ROW WHEN ({when}) "
    "EXECUTE FUNCTION {function}()",
}
EXISTING = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}
ALWAYS = "1 = 1"


@dataclass(frozen=True)
class Guard:
    """The triggers of some tables.

    Args:
        function: the name of the function that refuses, on PostgreSQL.
        message: what it says.
        triggers: by each trigger's name the action, the table and the condition under which it refuses.
    """

    function: str
    message: str
    triggers: dict

    def install(self, connection):
        """Create what is missing."""
        words = {"function": self.function, "message": self.message}
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute(FUNCTION.format(**words))
            for name, (action, table, when) in self.triggers.items():
                create = CREATE[connection.vendor]
                cursor.execute(create.format(name=name, action=action, table=table, when=when, **words))

    def remove(self, connection):
        """Drop all of them, for a migration that has to change old rows."""
        with connection.cursor() as cursor:
            for name, (_action, table, _when) in self.triggers.items():
                on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")

    def missing(self, connection):
        """The names of those that are not there or switched off."""
        with connection.cursor() as cursor:
            cursor.execute(EXISTING[connection.vendor])
            return sorted(set(self.triggers) - {row[0] for row in cursor.fetchall()})
