"""Give every installation its roles: groups with what each may do."""
from django.apps import apps as installed_apps
from django.contrib.auth.management import create_permissions
from django.db import migrations
from wagtail.snippets.models import create_extra_permissions

VIEW, ADD, WRITE = ("view",), ("add", "view"), ("add", "change", "view")
ALL = (*WRITE, "delete")
KNOWLEDGE = ["clinical.condition", "clinical.treatment", "clinical.regulatorystatus"]
ENTRIES = ["faq.faqentry", "consultations.calltoaction"]
FILES = {"Editors": ("add", "change", "choose"), "Reviewers": ("choose",), "Managers": ("add", "change", "choose", "delete")}
PAGES = {
    "Editors": ("add", "change"),
    "Reviewers": ("change",),
    "Managers": ("add", "change", "publish", "bulk_delete", "lock", "unlock"),
}
MODELS = {
    "Editors": {**dict.fromkeys(KNOWLEDGE, VIEW), "clinical.reference": ADD, "articles.author": ADD, "faq.faqtopic": VIEW, **dict.fromkeys(ENTRIES, WRITE)},
    "Reviewers": {"review.signoff": ("give",), **dict.fromkeys(KNOWLEDGE, WRITE), "clinical.reference": WRITE, "articles.author": VIEW, "faq.faqtopic": VIEW, **dict.fromkeys(ENTRIES, ("change", "view"))},
    "Managers": {
        **dict.fromkeys(KNOWLEDGE, ALL), "clinical.reference": ALL, "articles.author": ALL, "faq.faqtopic": ALL, **dict.fromkeys(ENTRIES, (*ALL, "publish", "lock", "unlock")),
        "home.clinicsettings": ("change",), "home.navigation": ("change",), "wagtailcore.workflow": ALL, "wagtailcore.task": ALL, "review.clinicalreviewtask": ALL,
        "wagtailcore.collection": ALL, "wagtailredirects.redirect": ALL, "wagtailsearchpromotions.searchpromotion": ALL,
    },
    "Reception": {},
}


def create(apps, schema_editor):
    make_permissions_exist()
    apps.get_model("auth", "Group").objects.filter(name__in=["Moderators", "Editors"]).delete()
    for name, models in MODELS.items():
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=name)
        group.permissions.add(permission(apps, "wagtailadmin.admin", "access"))
        for model, actions in models.items():
            group.permissions.add(*[permission(apps, model, action) for action in actions])
        allow_pages_and_files(apps, group)


def make_permissions_exist():
    """Permissions are otherwise created after all migrations have run."""
    for config in installed_apps.get_app_configs():
        models_module, config.models_module = config.models_module, True
        create_permissions(config, verbosity=0)
        config.models_module = models_module
    create_extra_permissions(installed_apps.get_app_config("wagtailsnippets"))  # publish, lock and unlock of snippets


def permission(apps, model, action):
    app, name = model.split(".")
    return apps.get_model("auth", "Permission").objects.get(content_type__app_label=app, content_type__model=name, codename=f"{action}_{name}")


def allow_pages_and_files(apps, group):
    root = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    collection = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for action in PAGES.get(group.name, ()):
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(group=group, page=root, permission=permission(apps, "wagtailcore.page", action))
    for action in FILES.get(group.name, ()):
        for kind, model in (("image", "core.clinicimage"), ("document", "core.clinicdocument")):
            codename, app = f"{action}_{kind}", "wagtailimages" if kind == "image" else "wagtaildocs"
            found = apps.get_model("auth", "Permission").objects.get(codename=codename, content_type__app_label=app)
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(group=group, collection=collection, permission=found)


class Migration(migrations.Migration):
    dependencies = [("home", "0002_site"), ("wagtailadmin", "0001_create_admin_access_permissions"), ("wagtailimages", "0027_image_description"), ("wagtaildocs", "0014_alter_document_file_size"), ("wagtailredirects", "0008_add_verbose_name_plural"), ("wagtailsearchpromotions", "0005_switch_query_model")]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
