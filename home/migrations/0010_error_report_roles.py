"""Let editors and clinicians settle what readers report as wrong, and managers delete it too."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
SETTLE = ("change", "view")
RIGHTS = {"Editors": SETTLE, "Reviewers": SETTLE, "Managers": (*SETTLE, "delete")}


def allow(apps, schema_editor):
    roles.make_permissions_exist()
    for name, actions in RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.get(name=name)
        group.permissions.add(*[roles.permission(apps, "articles.errorreport", action) for action in actions])


class Migration(migrations.Migration):
    dependencies = [("home", "0009_conflicts"), ("articles", "0005_conflicts_and_reports")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
