"""Turn the rows of references and the links to their numbers into citations in the text.

Live content is rewritten, and with it what a clinician signed: `audit_sign_offs` names each page that has to be signed again.
Versions are evidence and stay as they are; they are converted when they are read (articles/conversion.py).
"""
import json
from html import escape

from django.db import migrations

from articles.conversion import with_citations
from clinical.models.references import label


def convert(apps, schema_editor):
    references = apps.get_model("clinical", "Reference").objects.all()
    labels = {row.pk: escape(label(row.authors, row.year), quote=False) for row in references}
    for page in apps.get_model("articles", "ArticlePage").objects.all():
        keys = list(page.reference_links.order_by("sort_order").values_list("reference", flat=True))
        if keys:
            page.body = json.dumps(with_citations(list(page.body.raw_data), keys, labels))
            page.save(update_fields=["body"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_live_sign_off"), ("clinical", "0001_initial")]
    operations = [
        migrations.RunPython(convert, migrations.RunPython.noop),
        migrations.DeleteModel(name="ArticleReference"),
    ]
