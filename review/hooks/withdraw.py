"""Where staff find "Withdraw", and what they read on the edit screen of what was withdrawn."""

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem as PageActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from clinical.models import Treatment
from review.models import ReviewedMixin
from review.withdrawing import ACTION, PERMISSION, day_of, is_withdrawable, who

LABEL = gettext_lazy("Withdraw…")
LABEL_TREATMENT = gettext_lazy("Withdraw everything about this treatment…")
ICON = "warning"


@hooks.register("register_log_actions")
def register_withdrawal(actions):
    @actions.register_action(ACTION)
    class WithdrawalFormatter(LogFormatter):
        """How the history of a page or entry tells of it."""

        label = gettext_lazy("Withdraw")

        def format_message(self, log_entry):
            return _("Withdrawn: %(reason)s") % {"reason": log_entry.data.get("reason", "")}


@hooks.register("before_edit_page")
@hooks.register("before_edit_snippet")
def tell_about_withdrawal(request, instance):
    """Whoever opens what was withdrawn reads who did it, when and why, until a clinician has signed it again."""
    if request.method != "GET" or not isinstance(instance, ReviewedMixin):
        return
    withdrawal = instance.withdrawal
    if withdrawal and not instance.latest_is_signed:
        words = _(
            "Withdrawn on %(day)s by %(person)s: “%(reason)s” It goes live again when a clinician signs a new review."
        )
        facts = {"day": day_of(withdrawal), "person": who(withdrawal), "reason": withdrawal.reason}
        messages.warning(request, words % facts)


@hooks.register("register_page_listing_more_buttons")
def page_listing_button(page, user, next_url=None):
    if may_withdraw(user, page):
        yield Button(LABEL, url_for(page, next_url), icon_name=ICON, priority=45)


@hooks.register("register_page_header_buttons")
def page_header_button(page, user, view_name, next_url=None):
    if may_withdraw(user, page):
        yield Button(LABEL, url_for(page, next_url), icon_name=ICON, priority=62)


@hooks.register("register_snippet_listing_buttons")
def snippet_listing_button(snippet, user, next_url=None):
    if label := label_for(user, snippet):
        yield Button(label, url_for(snippet, next_url), icon_name=ICON, priority=45)


@hooks.register("register_page_action_menu_item")
def page_action():
    return PageWithdrawItem(order=25)


@hooks.register("register_snippet_action_menu_item")
def snippet_action(model):
    if issubclass(model, ReviewedMixin | Treatment):
        return SnippetWithdrawItem(order=900)


@hooks.register("construct_page_action_menu", order=950)
@hooks.register("construct_snippet_action_menu", order=950)
def never_first(menu_items, request, context):
    """Withdrawing is never the main button; where it would be the only one, the page's header has it."""
    if menu_items and menu_items[0].name == PageWithdrawItem.name:
        item = menu_items.pop(0)
        menu_items += [item] if menu_items else []


class PageWithdrawItem(PageActionMenuItem):
    """Among the actions below a page that is being edited; a lock does not keep it away."""

    name, icon_name, label = "action-withdraw", ICON, LABEL

    def is_shown(self, context):
        return context["view"] == "edit" and may_withdraw(context["request"].user, context["page"])

    def get_url(self, context):
        return url_for(context["page"])


class SnippetWithdrawItem(SnippetActionMenuItem):
    """The same for shared entries, and for treatments, where it withdraws everything about them."""

    name, icon_name = "action-withdraw", ICON

    def is_shown(self, context):
        self.label = context["view"] == "edit" and label_for(context["request"].user, context["instance"])
        return bool(self.label)

    def get_url(self, context):
        return url_for(context["instance"])


def label_for(user, snippet):
    """What withdrawing it is called; empty where there is nothing to withdraw, or not by this person."""
    if isinstance(snippet, Treatment):
        return LABEL_TREATMENT if user.has_perm(PERMISSION) else ""
    return LABEL if may_withdraw(user, snippet) else ""


def may_withdraw(user, content):
    """Whether somebody can take this offline here and now; what is not live and has no time is looked up no further."""
    model = getattr(content, "specific_class", None) or type(content)
    if not (issubclass(model, ReviewedMixin) and user.has_perm(PERMISSION)):
        return False
    return content.live or (bool(content.go_live_at) and is_withdrawable(content))


def url_for(instance, next_url=None):
    """The address of the screen that withdraws it."""
    if isinstance(instance, Treatment):
        url = reverse("review:withdraw_treatment", args=[instance.pk])
    else:
        model = getattr(instance, "specific_class", None) or type(instance)
        content_type = ContentType.objects.get_for_model(model, for_concrete_model=False)
        url = reverse("review:withdraw", args=[content_type.pk, instance.pk])
    return f"{url}?{urlencode({'next': next_url})}" if next_url else url
