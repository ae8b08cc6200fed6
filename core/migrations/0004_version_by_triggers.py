"""Triggers write the version of what visitors see (core/changes.py): it is no model any more, so no dump carries it along."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0003_content_version")]
    operations = [
        migrations.SeparateDatabaseAndState(state_operations=[migrations.DeleteModel("ContentVersion")]),
        migrations.RunSQL("DELETE FROM core_contentversion", migrations.RunSQL.noop),
    ]
