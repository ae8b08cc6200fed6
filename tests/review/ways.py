"""How each route is gone in a test: as an admin at a screen, through the API, by a command, or in code.

Every function takes a `Site` and returns the words that whoever went that way was given.
"""

import io
import json
from datetime import timedelta
from unittest.mock import patch

from django.contrib.auth.models import Group
from django.contrib.messages import get_messages
from django.core.management import CommandError, call_command
from django.core.serializers import serialize
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import GroupApprovalTask, Locale, Page, Revision, Workflow, WorkflowTask
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from articles.models import ArticlePage
from review.errors import ReviewError
from tests.helpers import fresh

FIRST, SECOND, TYPED = "What was signed first.", "What came second.", "What was typed into the form."
TEXT_FIELDS = {"articlepage": "main_message", "homepage": "hero_text", "faqentry": "answer", "calltoaction": "text"}


class Site:
    """One piece of content, live as it was signed first, with a second version as its draft; and who acts on it."""

    def __init__(self, content, client, people):
        self.content, self.client, self.people = content, client, people
        client.force_login(people["admin"])

    @property
    def field(self):
        return TEXT_FIELDS[self.content._meta.model_name]

    @property
    def draft(self):
        """The revision in question."""
        return fresh(self.content).latest_revision

    def edit(self, text):
        """Save another draft."""
        return edit(self.content, self.people["editor"], text)

    def post(self, url, form=None):
        """Post a form and return what the person is told: messages, and the form where it is shown again."""
        response = self.client.post(url, form or {})
        assert response.status_code < 500
        shown = "" if response.status_code == 302 else response.content.decode()
        return " ".join([*(str(message) for message in get_messages(response.wsgi_request)), shown])

    def save(self, text=None, url="", **fields):
        """Post the edit screen with the draft's text, or another one."""
        content = fresh(self.content)
        draft = content.get_latest_revision_as_object()
        form = FORMS[content._meta.model_name](draft) | {self.field: as_posted(self.field, text or self.text())}
        return self.post(url or AdminURLFinder(self.people["admin"]).get_edit_url(content), form | fields)

    def text(self):
        """The draft's text."""
        return getattr(fresh(self.content).get_latest_revision_as_object(), self.field)

    def api(self, action, page=None, **values):
        url = reverse("wagtailadmin_api:pages:action", args=[(page or self.content).pk, action])
        response = self.client.post(url, json.dumps(values), content_type="application/json")
        assert response.status_code < 500
        assert response["Content-Type"] == "application/json"
        return " ".join(str(value) for value in response.json().values() if isinstance(value, str))


def edit(content, by, text):
    """Save a draft with another text."""
    draft = fresh(content).get_latest_revision_as_object()
    field = TEXT_FIELDS[content._meta.model_name]
    setattr(draft, field, f"<p>{text}</p>" if field == "answer" else text)
    return draft.save_revision(user=by)


def as_posted(field, text):
    """A text as its widget posts it."""
    if field != "answer":
        return text
    return rich_text(text if text.startswith("<p") else f"<p>{text}</p>")


def page_form(page, **fields):
    values = {"title": page.title, "slug": page.slug, "seo_title": "", "search_description": "", "change_note": ""}
    return nested_form_data(values | fields | {"comments": inline_formset([])})


def article_form(page):
    body = [("text", {"prompt": "", "text": rich_text("<p>First words.</p>")})]
    links = dict.fromkeys(("reference_links", "related_links"), inline_formset([]))
    form = page_form(page, main_message="", summary=page.summary, body=streamfield(body), **links)
    return form | ({"body-0-id": page.body[0].id} if page.pk else {})


def home_form(page):
    heading = rich_text(page.hero_heading, features=["known", "unknown"])
    return page_form(page, hero_heading=heading, hero_button_label=page.hero_button_label, body=streamfield([]))


FORMS = {
    "articlepage": article_form,
    "homepage": home_form,
    "faqentry": lambda entry: {"question": entry.question, "topic": entry.topic_id or ""},
    "calltoaction": lambda call: {"heading": call.heading, "button_label": call.button_label, "phone": call.phone},
}
PUBLISH = {"action-publish": "1"}
LATER = {**PUBLISH, "go_live_at": "2099-01-01 10:00"}


def in_code(step, *args, **kwargs):
    """Do something as in a shell; return what it was refused with."""
    try:
        step(*args, **kwargs)
    except ReviewError as error:
        return str(error)
    return ""


# The edit screens


def publish_button(site):
    return site.save(**PUBLISH)


def publish_button_with_a_change(site):
    return site.save(TYPED, **PUBLISH)


def publish_on_creation(site):
    copy = type(site.content)(
        **{
            name: "New"
            for name in ("title", "heading", "question", "button_label", "summary")
            if hasattr(site.content, name)
        }
    )
    if hasattr(copy, "slug"):
        copy.slug = "brand-new"
        parent = site.content.get_parent()
        url = reverse("wagtailadmin_pages:add", args=[copy._meta.app_label, copy._meta.model_name, parent.pk])
    else:
        url = reverse(copy.snippet_viewset.get_url_name("add"))
    form = FORMS[copy._meta.model_name](copy) | {site.field: as_posted(site.field, TYPED), "question": "New?"}
    return site.post(url, form | {"phone": "+1 206 555 0142"} | PUBLISH)


def schedule(site):
    return site.save(**LATER)


def go_back_to_it(site):
    """Publish the version in question after a newer draft was saved, with Wagtail's "Replace current draft"."""
    revision = site.draft
    text = site.text()
    site.edit(FIRST)
    return site.save(text, **PUBLISH, revision=str(revision.pk))


def sign_with_wagtails_own_button(site):
    """A clinician posts "approve" to the edit screen, together with a change."""
    submit(site)
    site.client.force_login(site.people["reviewer"])
    return site.save(TYPED, **{"action-workflow-action": "true", "workflow-action-name": "approve"})


def approve_in_another_workflow(site):
    """Approve on the dashboard in a workflow that has no clinical review."""
    state = submit(site, another_workflow())
    return site.post(workflow_url(site, state))


def edit_and_approve_in_another_workflow(site):
    submit(site, another_workflow())
    return site.save(TYPED, **{"action-workflow-action": "true", "workflow-action-name": "approve"})


def submit(site, workflow=None):
    content = fresh(site.content)
    return (workflow or content.get_workflow()).start(content, site.people["editor"]).current_task_state


def another_workflow():
    """A workflow that somebody in the office made without knowing better."""
    task = GroupApprovalTask.objects.create(name="Office")
    task.groups.add(Group.objects.get(name="Managers"))
    workflow = Workflow.objects.create(name="Office")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    return workflow


def workflow_url(site, state):
    if isinstance(site.content, Page):
        return reverse("wagtailadmin_pages:workflow_action", args=[site.content.pk, "approve", state.pk])
    name = site.content.snippet_viewset.get_url_name("workflow_action")
    return reverse(name, args=[site.content.pk, "approve", state.pk])


def restore_after_unpublish(site):
    fresh(site.content).unpublish()
    return site.save(**PUBLISH)


# Other screens


def bulk_publish(site):
    return site.post(bulk_url("publish", site.content))


def bulk_publish_from_above(site):
    """Publish the parent with all drafts below it."""
    fresh(site.content).unpublish()
    return site.post(bulk_url("publish", site.content.get_parent()), {"include_descendants": "on"})


def bulk_url(action, page):
    return f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', action])}?id={page.pk}"


def copy_form(site, **fields):
    form = {"new_title": "A copy", "new_slug": "a-copy", "new_parent_page": site.content.get_parent().pk}
    return site.post(reverse("wagtailadmin_pages:copy", args=[site.content.pk]), form | fields)


def copy_and_publish(site):
    return copy_form(site, publish_copies="on")


def alias_on_screen(site):
    return copy_form(site, alias="on")


def with_alias(site):
    """Give the page a live alias with its own address part in a second list, the only place where one can be."""
    source = fresh(site.content)
    parent = source.get_parent().specific
    second = parent.add_sibling(instance=type(parent)(title="Second list", slug="second-list"))
    site.alias = source.create_alias(parent=second)


def convert_alias(site):
    return site.post(reverse("wagtailadmin_pages:convert_alias", args=[site.alias.pk]))


# The admin's API


def api_publish(site):
    return site.api("publish")


def api_copy(site):
    return site.api("copy")


def api_alias(site):
    return site.api("create_alias", update_slug="an-alias")


def api_convert_alias(site):
    return site.api("convert_alias", site.alias)


def api_revert(site):
    words = site.api("revert_to_page_revision", revision_id=site.draft.pk)
    assert fresh(site.content).latest_revision.user == site.people["admin"]
    return words


# Commands


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


# Code


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
