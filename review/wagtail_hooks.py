"""Where the review meets the admin's own screens."""

from django.db.models import Count
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import WorkflowState

from core.models import User

from .authorship import changed_by
from .errors import OWN_CHANGE, NotSigned
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


@hooks.register("before_delete_user")
def keep_signer(request, user):
    """Whoever signed something stays on the register: deleting the account is refused, in words."""
    return refuse_to_delete([user], request)


@hooks.register("before_bulk_action")
def keep_signers(request, action_type, objects, action):
    """The same for several accounts at once; where one of them signed something, all stay."""
    if action_type == "delete" and action.model is User:
        return refuse_to_delete(objects, request)


def refuse_to_delete(users, request):
    """A redirect to the list of accounts, with the reason; None where nobody of them signed anything."""
    signers = User.objects.filter(pk__in=[user.pk for user in users], sign_offs__isnull=False)
    signers = signers.annotate(signed=Count("sign_offs"))
    for signer in signers:
        messages.error(request, on_the_register(signer))
    return redirect("wagtailusers_users:index") if signers else None


def on_the_register(signer):
    """Why an account cannot be deleted."""
    return ngettext(
        "%(name)s has signed %(count)d version and stays on the register. Switch the account off instead.",
        "%(name)s has signed %(count)d versions and stays on the register. Switch the account off instead.",
        signer.signed,
    ) % {"name": signer, "count": signer.signed}


@hooks.register("after_edit_page")
@hooks.register("after_edit_snippet")
def say_why_it_was_not_signed(request, instance):
    """A reviewer who changes a draft and then signs it is told why it was only saved."""
    asked = request.POST.get("workflow-action-name") == "approve"
    if (
        asked
        and isinstance(instance, ReviewedMixin)
        and not instance.latest_is_signed
        and changed_by(instance, request.user)
    ):
        messages.error(request, OWN_CHANGE)
