"""Where the review meets the admin's own screens."""

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import WorkflowState

from .errors import NotSigned
from .models import ReviewedMixin, SignOff


@hooks.register("before_publish_page")
def refuse_unsigned_edit(request, page):
    """The editor's Publish button publishes what was posted with it: refuse where that is not what was signed.

    Raises:
        NotSigned: the draft was saved; nothing was published.
    """
    specific = page.specific_deferred
    if not isinstance(specific, ReviewedMixin):
        return
    revision = page.get_latest_revision()
    if not SignOff.objects.covering(specific, revision.content).exists():
        raise NotSigned(specific)


@hooks.register("construct_snippet_action_menu")
def hide_publish(menu_items, request, context):
    """Reviewed snippets have no Publish button: the review publishes them."""
    if issubclass(context["model"], ReviewedMixin):
        menu_items[:] = [item for item in menu_items if item.name != "action-publish"]


@hooks.register("before_edit_page")
@hooks.register("before_edit_snippet")
def show_what_to_change(request, instance):
    """Whoever opens a draft that was sent back reads the clinician's words above it, until it is submitted again."""
    if request.method != "GET" or not isinstance(instance, ReviewedMixin):
        return
    state = instance.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES and state.current_task_state:
        answer = state.current_task_state
        words = {"clinician": answer.finished_by, "comment": answer.comment}
        messages.warning(request, _("%(clinician)s asks for changes: “%(comment)s”") % words)
