"""The screens that take content offline: one page or entry, or everything about one treatment."""

from django import forms
from django.db.models import ObjectDoesNotExist
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from clinical.models import Treatment
from review.models import RegisterEntry
from review.models.sign_off import vouched_for
from review.withdrawing import (
    PERMISSION,
    WithdrawalRefused,
    about,
    aliases,
    default_notice,
    is_withdrawable,
    why_not,
    withdraw,
    withdraw_treatment,
)

from .subject import found


class WithdrawForm(forms.Form):
    """Why it goes offline, and what visitors read instead."""

    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=2000,
        widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy(
            "For the register, and for editors by mail and on the edit screen. Visitors do not see it."
        ),
        error_messages={"required": gettext_lazy("Say why. Nothing was withdrawn yet.")},
    )
    notice = forms.CharField(
        label=gettext_lazy("Notice for visitors"),
        max_length=500,
        required=False,
        widget=forms.Textarea({"rows": 4}),
        help_text=gettext_lazy("Plain text, in place of the page. Empty: the sentence in the field."),
    )

    def __init__(self, *args, has_address, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["notice"].widget.attrs["placeholder"] = default_notice()
        if not has_address:
            del self.fields["notice"]


class Target:
    """One page or entry that would go offline, as the screen lists it."""

    def __init__(self, content):
        self.title, self.kind = str(content), capfirst(content._meta.verbose_name)
        self.is_page = isinstance(content, Page)
        self.is_live = content.live
        self.addresses = [one.url for one in (content, *aliases(content)) if one.live] if self.is_page else []


class BaseWithdrawView(WagtailAdminTemplateMixin, FormView):
    """Ask for the reason, say what will happen, do it."""

    form_class = WithdrawForm
    template_name = "review/withdraw.html"
    page_title = gettext_lazy("Withdraw")
    header_icon = "warning"
    breadcrumbs_items = []

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(PERMISSION):
            return TemplateResponse(request, "review/withdraw_forbidden.html", status=403)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def targets(self):
        return [Target(content) for content in self.contents]

    @property
    def next_url(self):
        edit_url = AdminURLFinder(self.request.user).get_edit_url(self.instance)
        return get_valid_next_url_from_request(self.request) or edit_url or "wagtailadmin_home"

    def get(self, request, *args, **kwargs):
        return super().get(request, *args, **kwargs) if self.contents else self.refused(self.nothing)

    def get_form_kwargs(self):
        has_address = any(target.is_page and target.is_live for target in self.targets)
        return super().get_form_kwargs() | {"has_address": has_address}

    def get_page_subtitle(self):
        return str(self.instance)

    def get_context_data(self, **kwargs):
        return super().get_context_data(instance=self.instance, targets=self.targets, next_url=self.next_url, **kwargs)

    def form_valid(self, form):
        """Withdraw; whoever comes second is told who was first."""
        try:
            titles = self.withdraw(form.cleaned_data["reason"], form.cleaned_data.get("notice", ""))
        except WithdrawalRefused as error:
            return self.refused(error.message)
        except ObjectDoesNotExist:
            raise Http404 from None
        messages.success(self.request, self.done(titles), buttons=self.buttons())
        return redirect(self.next_url)

    def buttons(self):
        """Where to go on from the message; nowhere."""
        return []

    def refused(self, words):
        messages.error(self.request, words)
        return redirect(self.next_url)


class WithdrawView(BaseWithdrawView):
    """Take one page or shared entry offline."""

    @cached_property
    def instance(self):
        return vouched_for(found(**self.kwargs))

    @property
    def contents(self):
        return [self.instance] if is_withdrawable(self.instance) else []

    @property
    def nothing(self):
        return why_not(self.instance)

    def withdraw(self, reason, notice):
        return [withdraw(self.instance, self.request.user, reason, notice).title]

    def done(self, titles):
        words = _("“%(title)s” is offline. It goes live again when a clinician signs a new review.")
        return words % {"title": titles[0]}


class WithdrawTreatmentView(BaseWithdrawView):
    """Take everything about one treatment offline."""

    page_title = gettext_lazy("Withdraw everything about")

    @cached_property
    def instance(self):
        return get_object_or_404(Treatment, pk=self.kwargs["pk"])

    @cached_property
    def contents(self):
        return about(self.instance)

    @property
    def nothing(self):
        return _("Nothing that names “%(treatment)s” is live or scheduled.") % {"treatment": self.instance}

    def withdraw(self, reason, notice):
        return [row.title for row in withdraw_treatment(self.instance, self.request.user, reason, notice)]

    def done(self, titles):
        words = ngettext(
            "%(count)d page or question about %(treatment)s is offline.",
            "%(count)d pages and questions about %(treatment)s are offline.",
            len(titles),
        )
        words = words % {"count": len(titles), "treatment": self.instance}
        return f"{words} {_('Each goes live again when a clinician signs a new review of it.')}"

    def buttons(self):
        """To the register, filtered to what this person withdrew today."""
        today = timezone.localdate().isoformat()
        filters = {"event": RegisterEntry.Event.WITHDRAWAL.value, "person": self.request.user.pk, "at_from": today}
        return [messages.button(f"{reverse('review:register')}?{urlencode(filters)}", _("See them"))]
