"""Give every installation its page tree: an unsigned home page, and the lists that other pages live below."""
from django.db import migrations
from django.utils import timezone

LISTS = [
    ("articles", "articleindexpage", "Treatments and conditions", "articles"),
    ("faq", "faqlibrarypage", "Questions and answers", "faq"),
    ("clinical", "clinicianindexpage", "Clinicians", "clinicians"),
]


def create(apps, schema_editor):
    apps.get_model("wagtailcore", "Page").objects.filter(depth=2).delete()
    home = create_home(apps)
    for number, (app, model, title, slug) in enumerate(LISTS, start=1):
        add_page(apps, app, model, title=title, slug=slug, path=f"{home.path}{number:04d}", depth=3, url_path=f"/home/{slug}/", live=True)
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    apps.get_model("wagtailcore", "Site").objects.create(hostname="localhost", port=80, root_page_id=home.pk, is_default_site=True, site_name="Neuroplasticity MD")
    workflow = apps.get_model("wagtailcore", "Workflow").objects.get(name="Clinical review")
    apps.get_model("wagtailcore", "WorkflowPage").objects.create(page_id=home.pk, workflow=workflow)
    for app, model in [("faq", "faqentry"), ("consultations", "calltoaction")]:
        apps.get_model("wagtailcore", "WorkflowContentType").objects.create(content_type=content_type_of(apps, app, model), workflow=workflow)


def create_home(apps):
    """The home page as a draft: it goes live when a clinician signs it, like everything else."""
    home = add_page(apps, "home", "homepage", title="Neuroplasticity MD", slug="home", path="00010001", depth=2, numchild=len(LISTS), url_path="/home/", live=False, hero_heading="", hero_text="")
    apps.get_model("wagtailcore", "Page").objects.filter(depth=1).update(numchild=1)
    return home


def add_page(apps, app, model, **fields):
    locale = apps.get_model("wagtailcore", "Locale").objects.get(language_code="en")
    published = timezone.now() if fields["live"] else None
    return apps.get_model(app, model).objects.create(
        draft_title=fields["title"], locale=locale, content_type=content_type_of(apps, app, model),
        has_unpublished_changes=not fields["live"], first_published_at=published, last_published_at=published, **fields,
    )


def content_type_of(apps, app, model):
    return apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label=app, model=model)[0]


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"), ("articles", "0001_initial"), ("faq", "0001_initial"), ("clinical", "0001_initial"),
        ("consultations", "0001_initial"), ("review", "0002_clinical_review"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
