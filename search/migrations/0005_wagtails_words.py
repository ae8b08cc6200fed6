"""An index for what Wagtail's search asks of PostgreSQL: its own are of title and body apart, it looks in both as one.

No statistics are kept of it. With them PostgreSQL reads the whole table for a word that most pages have, not knowing that
the vectors, which lie apart, are what takes long.
"""
from django.db import migrations


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE INDEX search_wagtail_words ON wagtailsearch_indexentry USING gin ((title || body))"
        )
        schema_editor.execute("ALTER INDEX search_wagtail_words ALTER COLUMN 1 SET STATISTICS 0")


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX search_wagtail_words")


class Migration(migrations.Migration):
    dependencies = [("search", "0004_roles"), ("wagtailsearch", "0006_customise_indexentry")]
    operations = [migrations.RunPython(make, drop)]
