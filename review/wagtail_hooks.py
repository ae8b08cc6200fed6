"""Where the review meets the admin's own screens."""

from django.db.models import Count
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, WorkflowState

from core.models import User

from .hooks import checklist, claim_rules, clock, findings, refusals, review_page, urls, withdraw  # noqa: F401 - they register their hooks
from .models import ReviewedMixin


@hooks.register("construct_snippet_action_menu")
def hide_publish(menu_items, request, context):
    """Publishing is offered for signed drafts alone, as it is for pages."""
    instance = context.get("instance")
    if issubclass(context["model"], ReviewedMixin) and not (instance and instance.latest_is_signed):
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
        asked = _("%(clinician)s asks for changes: “%(comment)s”") % words
        messages.warning(request, f"{asked} {beside_the_text(instance)}".strip())


def beside_the_text(instance):
    """How many comments wait there for an answer; entries take none."""
    if not (count := instance.wagtail_admin_comments.filter(resolved_at=None).count() if is_page(instance) else 0):
        return ""
    return ngettext("And %(n)d comment beside the text.", "And %(n)d comments beside the text.", count) % {"n": count}


def is_page(instance):
    return isinstance(instance, Page)


@hooks.register("before_delete_user")
def keep_signer(request, user):
    """Whoever signed or withdrew something stays on the register: deleting the account is refused, in words."""
    return refuse_to_delete([user], request)


@hooks.register("before_bulk_action")
def keep_signers(request, action_type, objects, action):
    """The same for several accounts at once; where one of them is on the register, all stay."""
    if action_type == "delete" and action.model is User:
        return refuse_to_delete(objects, request)


def refuse_to_delete(users, request):
    """A redirect to the list of accounts, with the reason; None where none of them stands on the register."""
    named = User.objects.filter(pk__in=[user.pk for user in users], register_entries__isnull=False)
    named = named.annotate(signed=Count("sign_offs", distinct=True))
    for user in named:
        messages.error(request, on_the_register(user))
    return redirect("wagtailusers_users:index") if named else None


def on_the_register(user):
    """Why an account cannot be deleted."""
    if not user.signed:
        words = _("%(name)s has withdrawn content and stays on the register. Switch the account off instead.")
        return words % {"name": user}
    return ngettext(
        "%(name)s has signed %(count)d version and stays on the register. Switch the account off instead.",
        "%(name)s has signed %(count)d versions and stays on the register. Switch the account off instead.",
        user.signed,
    ) % {"name": user, "count": user.signed}
