"""Let a page of running text show the register by itself; the cookie and privacy pages of a site that has them do from now on."""
from django.db import migrations, models

SHOWS = {"cookies": "choice", "privacy": "register"}


def show(apps, schema_editor):
    for page in apps.get_model("home", "StandardPage").objects.filter(slug__in=SHOWS, depth=3):
        page.shows = SHOWS[page.slug]
        page.save(update_fields=["shows"])
        for revision in apps.get_model("wagtailcore", "Revision").objects.filter(object_id=str(page.pk), content_type__model="standardpage"):
            revision.content["shows"] = page.shows
            revision.save(update_fields=["content"])


class Migration(migrations.Migration):
    dependencies = [("home", "0012_consent_roles")]
    operations = [
        migrations.AddField(
            "standardpage",
            "shows",
            models.CharField(
                verbose_name="shows by itself", max_length=10, blank=True, default="",
                choices=[("", "Only what is written here"), ("choice", "The choice about cookies, and all that the site uses"), ("register", "All that the site uses: cookies, storage, services of others")],
                help_text="It always says what stands under Privacy now. The page at /cookies/ needs the choice.",
            ),
        ),
        migrations.RunPython(show, migrations.RunPython.noop),
    ]
