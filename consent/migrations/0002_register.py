"""Give every installation the four categories, what the site itself keeps on a device, and the beginning of the ledger."""
from django.db import migrations

CATEGORIES = {
    "essential": ("Essential", "What a task you asked for cannot do without. Always on, and never used to follow you."),
    "preferences": ("Preferences", "Remembers how you like to use this website, or shows what you ask for from another provider."),
    "analytics": ("Analytics", "Counts visits, so that we learn which pages help. It does not learn which page you read."),
    "marketing": ("Marketing", "Measures advertising. It does not learn which page you read."),
}
HERE = "This website"
ITEMS = [
    ("consent", "cookie", "Keeps your choice about cookies, so that you are not asked on every page.", "6 months. Set only when you choose"),
    ("csrftoken", "cookie", "Protects a form: it shows that what arrives was sent from our own page.", "1 year. Set only on pages with such a form"),
    ("theme", "local", "Keeps the colors you chose: light or dark. It is never sent to us.", "Until you choose “As my device” or clear it"),
    ("sessionid", "cookie", "Keeps a member of staff signed in. Visitors never get it.", "Until they sign out, 2 weeks at most"),
    ("messages", "cookie", "Carries a note, like “Saved”, to the next page for staff. Visitors never get it.", "Until the next page"),
    ("wagtail_sidebar_collapsed", "cookie", "Keeps the menu of the editors’ side narrow. Visitors never get it.", "Until the browser is closed"),
    ("wagtail*", "local", "Keeps how staff arranged the editors’ side. Visitors never get it.", "Until it is cleared"),
]


def fill(apps, schema_editor):
    rows = {
        slug: apps.get_model("consent", "Category").objects.create(slug=slug, name=name, description=description)
        for slug, (name, description) in CATEGORIES.items()
    }
    for name, kind, purpose, duration in ITEMS:
        apps.get_model("consent", "StorageItem").objects.create(name=name, kind=kind, provider=HERE, purpose=purpose, duration=duration, category=rows["essential"])
    apps.get_model("consent", "ConsentHead").objects.create(pk=1)


class Migration(migrations.Migration):
    dependencies = [("consent", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
