"""What the tests of withdrawal share."""

from datetime import timedelta

from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, querydict_from_html, rich_text, streamfield

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


def posted(content, form):
    """What a browser sends of a form nobody changed; the parts of a page are posted by their script."""
    fields = dict(querydict_from_html(f"<form>{form.as_p()}</form>").lists())
    fields.pop("initial-body", None)
    if isinstance(content, Page):
        body = [("text", {"prompt": "", "text": rich_text("<p>First words.</p>")})]
        rows = dict.fromkeys(("comments", "related_links"), inline_formset([]))
        fields |= nested_form_data({"body": streamfield(body), **rows}) | {"body-0-id": content.body[0].id}
    return fields
