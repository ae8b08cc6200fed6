"""Ways by management commands."""

import io
from datetime import timedelta
from unittest.mock import patch

from django.core.management import CommandError, call_command
from django.core.serializers import serialize
from django.utils import timezone
from wagtail.models import Page, Revision

from tests.helpers import fresh


def publish_scheduled(site, name="publish_scheduled"):
    """Run the scheduler over a revision that somebody got past the check of the schedule."""
    Revision.objects.filter(pk=site.draft.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    out = io.StringIO()
    call_command(name, stdout=out, stderr=out)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    return out.getvalue()


def publish_scheduled_after_an_edit(site):
    Revision.objects.filter(pk=site.draft.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    site.edit("Later words.")
    out = io.StringIO()
    call_command("publish_scheduled", stdout=out, stderr=out)
    return out.getvalue()


def publish_scheduled_pages(site):
    return publish_scheduled(site, "publish_scheduled_pages")


def load_data(site):
    """Load the draft as if it were live."""
    row, row_text = fresh(site.content), site.text()
    setattr(row, site.field, row_text)
    rows = [row.page_ptr, row] if isinstance(row, Page) else [row]
    fixture = serialize("json", rows)
    with patch("sys.stdin", io.StringIO(fixture)):
        try:
            call_command("loaddata", "-", format="json", verbosity=0)
        except CommandError as error:
            return str(error)
    return ""
