"""Give the roles their part in search: those who write see what people look for; synonyms are theirs to mend."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
RIGHTS = {
    "Editors": {"search.synonym": roles.ALL, "search.searchcount": roles.VIEW},
    "Reviewers": {"search.synonym": roles.VIEW, "search.searchcount": roles.VIEW},
    "Managers": {"search.synonym": roles.ALL, "search.searchcount": roles.VIEW},
}


def upgrade(apps, schema_editor):
    roles.make_permissions_exist()
    for name, models in RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.get(name=name)
        for model, actions in models.items():
            group.permissions.add(*[roles.permission(apps, model, action) for action in actions])


class Migration(migrations.Migration):
    dependencies = [("home", "0005_review_roles"), ("search", "0003_synonyms")]
    operations = [migrations.RunPython(upgrade, migrations.RunPython.noop)]
