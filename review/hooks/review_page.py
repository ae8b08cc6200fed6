"""The ways from Wagtail's own screens to the review page, and what its edit screens say to a reviewer."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets import Button, HeaderButton
from wagtail.models import TaskState
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from review.authorship import changed_by
from review.models import ReviewedMixin
from review.permissions import may_sign
from review.views.addresses import address_of

CANCEL = "action-cancel-workflow"
SIGN, OPEN, AGAIN = _("Review and sign"), _("Open the review"), _("Reviewed, no change")
READ = _("As the clinician sees it")


class ReviewItem:
    """The first entry of a reviewer's menu: signing needs the page that shows what is signed."""

    name = "action-review"
    label = SIGN
    icon_name = "check"
    template_name = "review/page_action.html"

    def get_url(self, context):
        return address_of(context.get("page") or context.get("instance"))


class PageReviewItem(ReviewItem, ActionMenuItem):
    """The same for a page."""


class SnippetReviewItem(ReviewItem, SnippetActionMenuItem):
    """The same for a shared entry."""


class SnippetAgainItem(SnippetReviewItem):
    """What the header of a page offers, for a shared entry, whose header takes no buttons."""

    name, label = "action-review-again", AGAIN


@hooks.register("construct_page_action_menu", order=900)
def offer_review_of_page(menu_items, request, context):
    put_first(menu_items, PageReviewItem(), context.get("page"), request.user)


@hooks.register("construct_snippet_action_menu", order=900)
def offer_review_of_entry(menu_items, request, context):
    instance = context.get("instance")
    put_first(menu_items, SnippetReviewItem(), instance, request.user)
    if may_review_again(instance, request.user):
        menu_items.append(SnippetAgainItem())


def put_first(menu_items, item, instance, user):
    """Put the review first where something waits for this reviewer; cancelling it is never the first thing."""
    if is_waiting(instance) and may_sign(user):
        item.label = call_to(instance, user)
        menu_items.insert(0, item)
    elif menu_items and menu_items[0].name == CANCEL and len(menu_items) > 1:
        menu_items.append(menu_items.pop(0))


def call_to(instance, user):
    """What a clinician is asked for: whoever changed the draft may only read it and ask for changes."""
    return OPEN if changed_by(instance, user) else SIGN


def is_waiting(instance):
    """Whether a draft waits for a clinician."""
    if not (isinstance(instance, ReviewedMixin) and instance.pk):
        return False
    state = instance.current_workflow_task_state
    return bool(state) and state.status == TaskState.STATUS_IN_PROGRESS


def may_review_again(instance, user):
    """Whether it is live, nothing of it waits, and the person may say that it is still right."""
    is_live = isinstance(instance, ReviewedMixin) and instance.pk and instance.live
    return bool(is_live) and not is_waiting(instance) and may_sign(user)


@hooks.register("register_page_header_buttons")
def page_header_button(page, user, view_name, next_url=None):
    """In the menu of the page's header; for a reviewer whose word is asked a button of its own."""
    specific = page.specific_deferred
    if isinstance(specific, ReviewedMixin):
        yield from header_buttons(specific, user)


def header_buttons(instance, user):
    """One button, in the words of what one can do there."""
    if is_waiting(instance) and may_sign(user):
        yield HeaderButton(call_to(instance, user), address_of(instance), icon_name="check", priority=10)
    elif may_review_again(instance, user):
        yield Button(AGAIN, address_of(instance), icon_name="check", priority=15)
    elif instance.latest_revision_id:
        yield Button(READ, address_of(instance), icon_name="view", priority=15)


@hooks.register("register_snippet_listing_buttons")
def snippet_listing_button(snippet, user, next_url=None):
    if isinstance(snippet, ReviewedMixin):
        label = OPEN if is_waiting(snippet) else AGAIN if may_review_again(snippet, user) else READ
        if snippet.latest_revision_id:
            yield Button(label, address_of(snippet), icon_name="check" if may_sign(user) else "view", priority=5)


@hooks.register("before_edit_page")
@hooks.register("before_edit_snippet")
def say_who_then_signs(request, instance):
    """A reviewer who opens the editor of what waits for them learns what a change of theirs means."""
    instance = getattr(instance, "specific_deferred", instance)
    if request.method == "GET" and is_waiting(instance) and may_sign(request.user):
        words = gettext("If you change anything here, another clinician has to sign it. A comment is no change.")
        messages.info(request, words, buttons=[messages.button(address_of(instance), gettext("Back to the review"))])
