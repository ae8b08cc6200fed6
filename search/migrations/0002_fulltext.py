"""The full text of documents: a table of FTS5 on SQLite, vectors with their indexes on PostgreSQL."""
from django.db import migrations

MAKE = {
    "sqlite": [
        "CREATE VIRTUAL TABLE search_fulltext USING fts5"
        "(title, names, headings, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')",
    ],
    "postgresql": [
        "CREATE TABLE search_fulltext (id bigint PRIMARY KEY, title text NOT NULL, names text NOT NULL,"
        " headings text NOT NULL, body text NOT NULL, short tsvector NOT NULL, whole tsvector NOT NULL)",
        "CREATE INDEX search_fulltext_short ON search_fulltext USING gin (short)",
        "CREATE INDEX search_fulltext_whole ON search_fulltext USING gin (whole)",
    ],
}


def make(apps, schema_editor):
    for statement in MAKE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    schema_editor.execute("DROP TABLE search_fulltext")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_documents")]
    operations = [migrations.RunPython(make, drop)]
