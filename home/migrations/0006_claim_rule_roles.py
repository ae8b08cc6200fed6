"""Give the roles their part in claim rules: clinicians and managers write them, everybody who composes reads them."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
RIGHTS = {
    "Editors": {"review.claimrule": roles.VIEW, "review.contentfinding": roles.VIEW},
    "Reviewers": {"review.claimrule": roles.WRITE, "review.contentfinding": roles.VIEW},
    "Managers": {"review.claimrule": roles.WRITE, "review.contentfinding": roles.VIEW},
}


def upgrade(apps, schema_editor):
    roles.make_permissions_exist()
    for name, models in RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.get(name=name)
        for model, actions in models.items():
            group.permissions.add(*[roles.permission(apps, model, action) for action in actions])


class Migration(migrations.Migration):
    dependencies = [("home", "0005_review_roles"), ("review", "0006_claim_rules")]
    operations = [migrations.RunPython(upgrade, migrations.RunPython.noop)]
