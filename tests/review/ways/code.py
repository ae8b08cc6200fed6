"""Ways by a shell, or by any code of ours."""

from datetime import timedelta

from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.models import Locale, Page

from articles.models import ArticlePage
from review.errors import ReviewError
from tests.helpers import fresh


def in_code(step, *args, **kwargs):
    """Do something as in a shell; return what it was refused with."""
    try:
        step(*args, **kwargs)
    except ReviewError as error:
        return str(error)
    return ""


def revision_publish(site):
    return in_code(site.draft.publish)


def save_and_publish(site):
    return in_code(site.draft.as_object().save_revision().publish)


def content_publish(site):
    return in_code(fresh(site.content).publish, site.draft)


def plain_page_publish(site):
    return in_code(Page.objects.get(pk=site.content.pk).publish, site.draft)


def publish_action(site):
    action = PublishPageRevisionAction if isinstance(site.content, Page) else PublishRevisionAction
    return in_code(action(site.draft).execute)


def schedule_action(site):
    """Wagtail's action schedules a change of live content without saving the content: no gate in save() meets it."""
    draft = site.draft.as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    revision = draft.save_revision()
    action = PublishPageRevisionAction if isinstance(draft, Page) else PublishRevisionAction
    return in_code(action(revision).execute)


def schedule_in_save_revision(site):
    draft = site.draft.as_object()
    return in_code(draft.save_revision, approved_go_live_at=timezone.now() + timedelta(days=1))


def save_live(site):
    """Save what the draft says as live content."""
    live = fresh(site.content)
    setattr(live, site.field, site.text())
    return in_code(live.save)


def plain_page_save(site):
    page = Page.objects.get(pk=site.content.pk)
    page.title = "Never read by anybody"
    return in_code(page.save)


def add_live_page(site):
    new = ArticlePage(title="New", slug="new", main_message="M", summary="S", body=[], live=True)
    return in_code(site.content.get_parent().add_child, instance=new)


def create_live_entry(site):
    new = type(site.content)(
        **{
            name: getattr(site.content, name)
            for name in ("question", "heading", "answer", "phone")
            if hasattr(site.content, name)
        },
        live=True,
    )
    return in_code(new.save)


def copy_live(site):
    return in_code(fresh(site.content).copy, update_attrs={"slug": "a-copy"}, keep_live=True)


def copy_tree_live(site):
    return in_code(
        Page.objects.get(pk=site.content.get_parent().pk).copy,
        recursive=True,
        update_attrs={"slug": "a-copy"},
        keep_live=True,
    )


def alias_in_code(site):
    return in_code(fresh(site.content).create_alias, update_slug="an-alias")


def translate_page_with_parents(site):
    french, _ = Locale.objects.get_or_create(language_code="fr")
    return in_code(fresh(site.content).copy_for_translation, french, copy_parents=True, alias=True)


def translate_entry(site):
    """Wagtail's own screen saves this copy, which has the draft's words and the live entry's state."""
    french, _ = Locale.objects.get_or_create(language_code="fr")
    return in_code(fresh(site.content).copy_for_translation(french).save)
