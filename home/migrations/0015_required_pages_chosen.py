"""Let managers choose the required pages, and choose those that a site has at their usual addresses already."""
from importlib import import_module

from django.db import migrations

roles = import_module("home.migrations.0003_roles")
SLUGS = ("cookies", "privacy", "privacy-practices", "consumer-health-data", "good-faith-estimate", "accessibility", "editorial-policy")


def allow(apps, schema_editor):
    roles.make_permissions_exist()
    managers = apps.get_model("auth", "Group").objects.get(name="Managers")
    managers.permissions.add(roles.permission(apps, "home.requiredpages", "change"))


def choose(apps, schema_editor):
    for site in apps.get_model("wagtailcore", "Site").objects.select_related("root_page"):
        chosen = {slug.replace("-", "_"): page_at(apps, site, slug) for slug in SLUGS}
        if any(chosen.values()):
            apps.get_model("home", "RequiredPages").objects.create(site=site, **chosen)


def page_at(apps, site, slug):
    return apps.get_model("wagtailcore", "Page").objects.filter(url_path=f"{site.root_page.url_path}{slug}/").first()


class Migration(migrations.Migration):
    dependencies = [("home", "0014_required_pages")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop), migrations.RunPython(choose, migrations.RunPython.noop)]
