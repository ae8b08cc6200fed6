"""Searches on PostgreSQL always by the index: to read the table instead takes two hundred times as long.

With statistics PostgreSQL reads the table where a word is thought to be frequent, not knowing that the vectors lie apart. And
where words were written since the last vacuum, they wait in a list beside the index that each search has to read through.
"""
from django.db import migrations

INDEXES = ["search_fulltext_short", "search_fulltext_whole", "search_wagtail_words"]
COLUMNS = ["short", "whole"]


def make(apps, schema_editor):
    alter(schema_editor, statistics=0, fastupdate="off")
    if schema_editor.connection.vendor == "postgresql":
        for index in INDEXES:
            schema_editor.execute(f"SELECT gin_clean_pending_list('{index}')")


def take_back(apps, schema_editor):
    alter(schema_editor, statistics=-1, fastupdate="on")


def alter(schema_editor, statistics, fastupdate):
    if schema_editor.connection.vendor != "postgresql":
        return
    for column in COLUMNS:
        schema_editor.execute(f"ALTER TABLE search_fulltext ALTER COLUMN {column} SET STATISTICS {statistics}")
    for index in INDEXES:
        schema_editor.execute(f"ALTER INDEX {index} SET (fastupdate = {fastupdate})")


class Migration(migrations.Migration):
    dependencies = [("search", "0005_wagtails_words")]
    operations = [migrations.RunPython(make, take_back)]
