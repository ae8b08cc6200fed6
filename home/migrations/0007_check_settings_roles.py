"""Let managers set how plain pages must be and what they must not leave out."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")


def allow(apps, schema_editor):
    roles.make_permissions_exist()
    managers = apps.get_model("auth", "Group").objects.get(name="Managers")
    managers.permissions.add(roles.permission(apps, "review.checksettings", "change"))


class Migration(migrations.Migration):
    dependencies = [("home", "0006_claim_rule_roles"), ("review", "0008_check_settings")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
