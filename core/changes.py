"""The version of all that visitors may see: triggers of the database make a new one with whatever is written, raw SQL too.

The new version is written with the content, in one transaction: who sees the one sees the other, and where it is taken back,
nobody saw either. No two are ever the same. On SQLite, where one writes at a time, it is one row. On PostgreSQL each writing
statement adds a row, so that nobody waits for another's commit, and the rows together are the version.
"""

import re

from django.db import connection, connections
from django.db.models.signals import post_migrate, pre_migrate

TABLE = "core_contentversion"
# What is written there, no page shows: sessions, mail, logs, drafts, what editors work on, indexes, copies of pictures.
QUIET = re.compile(
    r"django_session|post_office_|wagtailcore_(?:modellog|pagelog|revision|comment|task|workflow|groupapproval|reference"
    r"|uploadedfile|pagesubscription)|wagtailadmin_|wagtailsearch_|modelsearch_|search_|articles_errorreport|wagtailusers_"
    r"|core_clinicrendition|core_contentversion|consent_consent(?:record|head)|django_migrations"
)
# What saving a draft writes on the page or entry itself, as each autosave does, and signing in on the person.
UNSEEN = {"latest_revision_id", "latest_revision_created_at", "draft_title", "has_unpublished_changes", "last_login"}
RENEW = {
    "sqlite": "UPDATE core_contentversion SET version = lower(hex(randomblob(8)))",
    "postgresql": "INSERT INTO core_contentversion (version) VALUES (left(replace(gen_random_uuid()::text, '-', ''), 16))",
}
FIRST = "INSERT INTO core_contentversion (version) SELECT 'first' WHERE NOT EXISTS (SELECT 1 FROM core_contentversion)"
READ = (
    "SELECT version, id, (SELECT count(*) FROM core_contentversion) FROM core_contentversion ORDER BY id DESC LIMIT 1"
)
FUNCTION = f"""
CREATE OR REPLACE FUNCTION core_content_changed() RETURNS trigger AS $$
BEGIN {RENEW["postgresql"]}; RETURN NULL; END; $$ LANGUAGE plpgsql
"""
MOST = 1_000  # rows that stand until the older ones are removed
PRUNE = "DELETE FROM core_contentversion WHERE id < %s"
PREFIX = "seen_"


def version():
    """What names the state of all that visitors may see, as a tuple; nothing before the first migration ends."""
    with connection.cursor() as cursor:
        cursor.execute(READ)
        if (row := cursor.fetchone()) and row[-1] > MOST:
            cursor.execute(PRUNE, [row[1]])
    return row


def renew():
    """Make a new version with nothing written, as when something beside the database has changed."""
    with connection.cursor() as cursor:
        cursor.execute(RENEW[connection.vendor])


def connect(config):
    """Put the triggers in place after every migration; called once, when the app is ready."""
    pre_migrate.connect(step_aside, sender=config, dispatch_uid="core.changes.remove")
    post_migrate.connect(keep_watching, sender=config, dispatch_uid="core.changes.install")


def step_aside(using, plan=(), **kwargs):
    """SQLite drops no column that a trigger names."""
    if plan and connections[using].vendor == "sqlite":
        remove(connections[using])


def keep_watching(using, **kwargs):
    """A changed table on SQLite is a new table, without its triggers; a new one has none yet."""
    if TABLE in connections[using].introspection.table_names():
        install(connections[using])


def install(connection):
    """Have every table watched that visitors may see something of."""
    wanted = triggers(connection)
    with connection.cursor() as cursor:
        cursor.execute(FIRST)
        if connection.vendor == "postgresql":
            cursor.execute(FUNCTION)
        for name in existing(cursor, connection.vendor) - set(wanted):
            drop(cursor, connection.vendor, name)
        for create in wanted.values():
            cursor.execute(create)


def remove(connection):
    """Watch nothing."""
    with connection.cursor() as cursor:
        for name in existing(cursor, connection.vendor):
            drop(cursor, connection.vendor, name)


def triggers(connection):
    """The statements that create the triggers, by the triggers' names."""
    with connection.cursor() as cursor:
        names = [name for name in connection.introspection.table_names(cursor) if not QUIET.match(name)]
        columns = {name: connection.introspection.get_table_description(cursor, name) for name in names}
    make = on_sqlite if connection.vendor == "sqlite" else on_postgresql
    return {
        name: create
        for table in names
        for name, create in make(table, update_of([column.name for column in columns[table]])).items()
    }


def update_of(columns):
    """What counts as an update of a table: that of any column, or of those that visitors may see."""
    seen = [column for column in columns if column not in UNSEEN]
    quoted = ", ".join(f'"{column}"' for column in seen)
    return "UPDATE" if len(seen) == len(columns) else f"UPDATE OF {quoted}"


def on_sqlite(table, update):
    """One for each way of writing."""
    return {
        f"{PREFIX}{table}_{event[:6].lower()}": f'CREATE TRIGGER IF NOT EXISTS "{PREFIX}{table}_{event[:6].lower()}"'
        f' AFTER {event} ON "{table}" BEGIN {RENEW["sqlite"]}; END'
        for event in ("INSERT", update, "DELETE")
    }


def on_postgresql(table, update):
    """One for all of them, once a statement."""
    name = f"{PREFIX}{table}"
    return {
        name: f'CREATE OR REPLACE TRIGGER "{name}" AFTER INSERT OR {update} OR DELETE OR TRUNCATE ON "{table}"'
        " FOR EACH STATEMENT EXECUTE FUNCTION core_content_changed()"
    }


def existing(cursor, vendor):
    """The names of the triggers that are there."""
    cursor.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    return {name for (name,) in cursor.fetchall() if name.startswith(PREFIX)}


def drop(cursor, vendor, name):
    on_table = "" if vendor == "sqlite" else f' ON "{name.removeprefix(PREFIX)}"'
    cursor.execute(f'DROP TRIGGER "{name}"{on_table}')
