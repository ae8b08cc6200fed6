"""The version of all that visitors may see: triggers of the database make a new one with whatever is written, raw SQL too.

The new version is written with the content, in one transaction: who sees the one sees the other, and where it is taken back,
nobody saw either. None ever comes again. On SQLite, where one writes at a time, it is one row. On PostgreSQL each writing
statement adds a row, so that nobody waits for another's commit, and the rows together are the version. Where nothing is watched,
as while a migration changes tables, there is no row and no version, and so nothing is kept.
"""

import re
from hashlib import sha256

from django.db import connection, connections
from django.db.models.signals import post_migrate, pre_migrate

TABLE = "core_contentversion"
# What is written there, no page shows: sessions, mail, logs, drafts, what editors work on, findings, indexes.
QUIET = re.compile(
    r"django_session|django_admin_log|post_office_|wagtailcore_(?:modellog|pagelog|revision|comment|task|workflow|groupapproval"
    r"|reference|uploadedfile|pagesubscription)|wagtailadmin_|wagtailsearch_|modelsearch_|search_|articles_errorreport"
    r"|core_renderedpage|wagtailusers_|consent_consent(?:record|head)|review_(?:contentfinding|sitecheck|reading|reminder)"
)
MADE_ON_VISITS = {"core_clinicrendition"}  # what a visit adds there changes no page; that one goes, does
# What saving a draft writes on the page or entry itself, as each autosave does, and signing in on the person.
UNSEEN = {"latest_revision_id", "latest_revision_created_at", "draft_title", "has_unpublished_changes", "last_login"}
RENEW = {
    "sqlite": "UPDATE core_contentversion SET version = lower(hex(randomblob(8)))",
    "postgresql": "INSERT INTO core_contentversion (version) VALUES (left(replace(gen_random_uuid()::text, '-', ''), 16))",
}
FIRST = RENEW | {"sqlite": "INSERT INTO core_contentversion (version) SELECT lower(hex(randomblob(8)))"}
READ = {
    "sqlite": "SELECT version, 1 FROM core_contentversion",
    "postgresql": "SELECT md5(string_agg(version, '' ORDER BY id)), count(*) FROM core_contentversion HAVING count(*) > 0",
}
# On PostgreSQL the function has the rights and the path of who made it: whoever writes elsewhere needs no right to this table.
FUNCTION = f"""
CREATE OR REPLACE FUNCTION core_content_changed() RETURNS trigger AS $$
BEGIN {RENEW["postgresql"]}; RETURN NULL; END; $$ LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT
"""
MOST = 100  # rows that stand until those before the newest go
PRUNE = "DELETE FROM core_contentversion WHERE id < (SELECT max(id) FROM core_contentversion)"
EXISTING = {
    "sqlite": "SELECT name, tbl_name, 1 FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname, relname, tgenabled <> 'D' FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
    "WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace",
}
PREFIX = "seen_"


def version():
    """What names the state of all that visitors may see, as a string; None where nothing tells of a change."""
    with connection.cursor() as cursor:
        cursor.execute(READ[connection.vendor])
        name, rows = cursor.fetchone() or (None, 0)
        if rows > MOST:
            renew()  # with a row that was never there, no earlier set of rows comes again
            cursor.execute(PRUNE)
    return name


def renew():
    """Make a new version with nothing written, as when something beside the database has changed."""
    with connection.cursor() as cursor:
        cursor.execute(RENEW[connection.vendor])


def connect(config):
    """Put the triggers in place after every migration; called once, when the app is ready."""
    pre_migrate.connect(step_aside, sender=config, dispatch_uid="core.changes.remove")
    post_migrate.connect(keep_watching, sender=config, dispatch_uid="core.changes.install")


def step_aside(using, plan=(), **kwargs):
    """No database changes a column that a trigger names. Until the migration has succeeded, nothing is kept."""
    if plan and is_there(connections[using]):
        remove(connections[using])


def keep_watching(using, **kwargs):
    """A changed table on SQLite is a new table, without its triggers; a new one has none yet."""
    if is_there(connections[using]):
        install(connections[using])


def is_there(connection):
    return TABLE in connection.introspection.table_names()


def install(connection):
    """Have every table watched that visitors may see something of; what is as it should be is not touched."""
    with connection.cursor() as cursor:
        wanted, there = triggers(connection, cursor), existing(connection, cursor)
        lacking = set(wanted) - switched_on(there)
        if not lacking and set(there) == set(wanted) and version():
            return
        if connection.vendor == "postgresql":
            cursor.execute(FUNCTION)
        drop(connection, cursor, set(there) - set(wanted))
        for name in lacking:
            cursor.execute(wanted[name])
        cursor.execute("DELETE FROM core_contentversion")
        cursor.execute(FIRST[connection.vendor])


def remove(connection):
    """Watch nothing, and have no version."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM core_contentversion")
        drop(connection, cursor, existing(connection, cursor))


def missing(connection):
    """The names of the triggers that are not there or switched off."""
    with connection.cursor() as cursor:
        return sorted(set(triggers(connection, cursor)) - switched_on(existing(connection, cursor)))


def triggers(connection, cursor):
    """The statements that create the triggers, by the triggers' names, which change with them."""
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    found = {}
    for table in sorted(table for table in tables if not QUIET.match(table)):
        columns = [column.name for column in connection.introspection.get_table_description(cursor, table)]
        events = [*([] if table in MADE_ON_VISITS else ["INSERT"]), update_of(columns), "DELETE"]
        for create in (on_sqlite if connection.vendor == "sqlite" else on_postgresql)(table, events):
            name = f"{PREFIX}{sha256(create.encode()).hexdigest()[:8]}_{table}"
            found[name] = create.format(name=name)
    return found


def update_of(columns):
    """What counts as an update of a table: that of any column, or of those that visitors may see."""
    seen = [column for column in columns if column not in UNSEEN]
    quoted = ", ".join(f'"{column}"' for column in seen)
    return "UPDATE" if len(seen) == len(columns) else f"UPDATE OF {quoted}"


def on_sqlite(table, events):
    """A trigger for each way of writing."""
    return [f'CREATE TRIGGER "{{name}}" AFTER {event} ON "{table}" BEGIN {RENEW["sqlite"]}; END' for event in events]


def on_postgresql(table, events):
    """One for all of them, once a statement."""
    return [
        f'CREATE OR REPLACE TRIGGER "{{name}}" AFTER {" OR ".join([*events, "TRUNCATE"])} ON "{table}"'
        " FOR EACH STATEMENT EXECUTE FUNCTION core_content_changed()"
    ]


def existing(connection, cursor):
    """The triggers that are there: by their names, the table of each and whether it is switched on."""
    cursor.execute(EXISTING[connection.vendor])
    return {name: (table, is_on) for name, table, is_on in cursor.fetchall() if name.startswith(PREFIX)}


def switched_on(there):
    return {name for name, (_table, is_on) in there.items() if is_on}


def drop(connection, cursor, names):
    there = existing(connection, cursor)
    for name in names:
        on_table = "" if connection.vendor == "sqlite" else f' ON "{there[name][0]}"'
        cursor.execute(f'DROP TRIGGER "{name}"{on_table}')
