"""Let managers keep the register of cookies and services and read the ledger of consent; editors read the register."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
RIGHTS = {
    "Editors": {"consent.category": roles.VIEW, "consent.service": roles.VIEW, "consent.storageitem": roles.VIEW},
    "Managers": {
        "consent.category": ("change", "view"),
        "consent.service": roles.ALL,
        "consent.storageitem": roles.ALL,
        "consent.bannertexts": ("change",),
        "consent.consentrecord": roles.VIEW,
    },
}


def allow(apps, schema_editor):
    roles.make_permissions_exist()
    for name, models in RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.get(name=name)
        for model, actions in models.items():
            group.permissions.add(*[roles.permission(apps, model, action) for action in actions])


class Migration(migrations.Migration):
    dependencies = [("home", "0011_spanish_in_texts"), ("consent", "0002_register")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
