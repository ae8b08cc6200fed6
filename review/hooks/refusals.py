"""Say so where the admin would only save a draft although somebody asked it to publish or sign."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from review.api import ReviewedPagesAPIViewSet
from review.authorship import changed_by
from review.errors import OWN_CHANGE, HasFindings, NotSigned, words
from review.findings import refuse_where_stopped
from review.logs import ACTION, RefusalFormatter
from review.models import ClinicalReviewTask, ReviewedMixin, SignOff
from review.refusals import route_of_edit, tell


@hooks.register("register_log_actions")
def register_refusal(actions):
    actions.register_action(ACTION)(RefusalFormatter)


@hooks.register("construct_admin_api")
def give_reasons(router):
    router.register_endpoint("pages", ReviewedPagesAPIViewSet)


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


@hooks.register("before_create_page")
def save_new_page(request, parent_page, page_class):
    """Wagtail adds a page to be published live before it asks anybody: save it as a draft instead."""
    save_instead(request, page_class)


@hooks.register("before_create_snippet")
def save_new_entry(request, model):
    save_instead(request, model)


def save_instead(request, model):
    """What is new cannot have been signed, so the form is read as if "Save draft" had been chosen."""
    if asks_to_publish(request) and issubclass(model, ReviewedMixin):
        request.POST = request.POST.copy()
        del request.POST["action-publish"]
        request.is_saved_instead = True


@hooks.register("after_create_page")
@hooks.register("after_create_snippet")
def say_it_is_new(request, instance):
    if getattr(request, "is_saved_instead", False):
        tell(request, instance, "create", words("create", instance))


@hooks.register("after_edit_page")
@hooks.register("after_edit_snippet")
def say_it_was_only_saved(request, instance):
    """Publishing is open to nobody while the draft is unsigned, so Wagtail takes the button for "Save draft"."""
    if asks_to_publish(request) and isinstance(instance, ReviewedMixin) and not instance.latest_is_signed:
        route = route_of_edit(request, instance)
        tell(request, instance, route, NotSigned(instance).words_for(route))


def asks_to_publish(request):
    return request.method == "POST" and "action-publish" in request.POST


@hooks.register("after_edit_page")
@hooks.register("after_edit_snippet")
def say_where_one_signs(request, instance):
    """Who asks for a signature on the edit screen is told why there was none."""
    if request.POST.get("workflow-action-name") != "approve" or not isinstance(instance, ReviewedMixin):
        return
    if isinstance(instance.current_workflow_task, ClinicalReviewTask):
        why = OWN_CHANGE if changed_by(instance, request.user) else _("Open its review page: that is where one signs.")
        tell(request, instance, "sign", why if why == OWN_CHANGE else f"{_('This was not signed.')} {why}")


@hooks.register("after_copy_page")
def say_the_copy_is_a_draft(request, page, new_page):
    if request.POST.get("publish_copies") and isinstance(page.specific_deferred, ReviewedMixin):
        tell(request, new_page.specific, "copy", words("copy", page))


@hooks.register("before_bulk_action")
def say_what_stays_a_draft(request, action_type, objects, action):
    """Bulk publishing passes over drafts that are unsigned or that findings stop: name each; stop where no page is left."""
    if action_type != "publish" or action.model is not Page:
        return
    refused = [page for page in asked_for(objects, action) if is_unsigned(page)]
    for page in refused:
        tell(request, page, "bulk", NotSigned(page).words_for("bulk"))
    for page, error in stopped(objects):
        objects.remove(page)
        refused.append(page)
        tell(request, error.instance, "bulk", error.words_for("bulk"))
    if refused and not objects:
        return redirect(action.next_url)


def stopped(pages):
    """Those of the pages that findings stop, each with the refusal."""
    for page in [one for one in pages if isinstance(one.specific_deferred, ReviewedMixin)]:
        revision = page.get_latest_revision()
        sign_off = SignOff.objects.covering(page.specific, revision.content).first()
        try:
            refuse_where_stopped(revision.as_object(), sign_off=sign_off)
        except HasFindings as error:
            yield page, error


def asked_for(objects, action):
    """The pages that somebody wants to publish in bulk but cannot, and the drafts below the others."""
    for page in action.get_actionable_objects()[1]["items_with_no_access"]:
        yield page.specific
    if action.cleaned_form.cleaned_data["include_descendants"]:
        for page in objects:
            yield from page.get_descendants().not_live().specific()


def is_unsigned(page):
    return isinstance(page, ReviewedMixin) and not page.latest_is_signed


@hooks.register("before_edit_page")
def resume_rather_than_restart(request, page):
    """In a review of one step, to restart is to go on; but Wagtail takes the clinician's words away before it asks.

    Where findings then stop the draft, those words still stand above it. For entries see review/views/editing.py.
    """
    if request.method != "POST" or "action-restart-workflow" not in request.POST:
        return
    state = page.current_workflow_state if isinstance(page, ReviewedMixin) else None
    if state and state.status == state.STATUS_NEEDS_CHANGES and state.workflow.tasks.count() == 1:
        request.POST = request.POST.copy()
        request.POST["action-submit"] = request.POST.pop("action-restart-workflow")[-1]
