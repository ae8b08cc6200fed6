"""What the tests of withdrawal share."""

from datetime import timedelta

from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Page

from articles.models import ArticlePage
from tests.helpers import fresh, publish_signed

REASON = "A trial it cites was retracted."


def schedule(content, signer):
    """Sign the latest draft for tomorrow."""
    draft = content.get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision(user=content.get_latest_revision().user)
    content = publish_signed(fresh(content), signer)
    assert content.approved_schedule
    return content


def alias_of(page):
    """An alias of a page, below the home page, with the address it was signed for."""
    home = Page.objects.get(slug="home")
    alias = CreatePageAliasAction(page, parent=home).execute(skip_permission_checks=True)
    return ArticlePage.objects.get(pk=alias.pk)
