"""Say what vouches for everything that is live, and give the roles their part in the register, the clock and withdrawal."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
REVIEWED = ["articles.articlepage", "home.homepage", "faq.faqentry", "consultations.calltoaction"]
RIGHTS = {
    "Editors": {"review.signoff": ("view",)},
    "Reviewers": {"review.signoff": ("view",), "review.registerentry": ("view",), "review.checklistquestion": ("view",)},
    "Managers": {"review.signoff": ("view",), "review.registerentry": ("view",), "review.checklistquestion": roles.ALL, "review.reviewsettings": ("change",)},
}


def upgrade(apps, schema_editor):
    roles.make_permissions_exist()
    group = apps.get_model("auth", "Group").objects
    for name, models in RIGHTS.items():
        for model, actions in models.items():
            group.get(name=name).permissions.add(*[roles.permission(apps, model, action) for action in actions])
    withdraw = apps.get_model("auth", "Permission").objects.get(content_type__app_label="review", codename="withdraw_content")
    for name in ("Reviewers", "Managers"):
        group.get(name=name).permissions.add(withdraw)
    for model in REVIEWED:
        vouch(apps, *model.split("."))


def vouch(apps, app, model):
    """The newest sign-off before the last publication, which is what bylines named until now."""
    for instance in apps.get_model(app, model).objects.filter(live=True, last_published_at__isnull=False):
        found = apps.get_model("review", "SignOff").objects.filter(content_type__app_label=app, content_type__model=model, object_id=str(instance.pk), signed_at__lte=instance.last_published_at)
        newest = found.order_by("-signed_at", "-pk").first()
        apps.get_model(app, model).objects.filter(pk=instance.pk).update(live_sign_off=newest)
        if newest:
            apps.get_model("review", "Publication").objects.create(content_type=newest.content_type, object_id=newest.object_id, sign_off=newest, published_at=instance.last_published_at)


class Migration(migrations.Migration):
    dependencies = [("home", "0004_live_sign_off"), ("articles", "0002_live_sign_off"), ("faq", "0002_live_sign_off"), ("consultations", "0002_live_sign_off"), ("review", "0005_register_complete")]
    operations = [migrations.RunPython(upgrade, migrations.RunPython.noop)]
