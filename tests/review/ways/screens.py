"""Ways by the admin's screens."""

from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask

from tests.helpers import fresh

from .site import FIRST, FORMS, TYPED, as_posted

PUBLISH = {"action-publish": "1"}
LATER = {**PUBLISH, "go_live_at": "2099-01-01 10:00"}


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
    with site.before_the_rule():
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
