"""Calls to action: how a reader gets from a page to a conversation."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PublishingPanel
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index

from core.blocks import exactly_one, public_url, tel
from core.validators import validate_phone, validate_web_address
from review.models import ReviewedMixin

from .panels import HiddenBecausePanel

TARGETS = ["page", "phone", "address"]


class CallToAction(
    ReviewedMixin,
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    models.Model,
):
    """An invitation with one button, shared by many pages."""

    heading = models.CharField(_("heading"), max_length=120, help_text=_("What happens next, without pressure."))
    text = models.TextField(
        _("text"), max_length=400, blank=True, help_text=_("One or two sentences. Promise nothing.")
    )
    button_label = models.CharField(
        _("button"), max_length=40, help_text=_("What the button does, like “Request a consultation”.")
    )
    page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("page"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    phone = models.CharField(_("phone number"), max_length=30, blank=True, validators=[validate_phone])
    address = models.URLField(
        _("address"),
        max_length=400,
        blank=True,
        validators=[validate_web_address],
        help_text=_("A full address of another site, beginning with https://"),
    )
    start_on = models.DateField(_("first day shown"), null=True, blank=True, help_text=_("Empty: from now on."))
    end_on = models.DateField(
        _("last day shown"), null=True, blank=True, help_text=_("Empty: until somebody takes it down.")
    )
    check_kinds = {"heading": "cta", "text": "cta", "button_label": "cta"}
    panels = [
        HiddenBecausePanel(),
        FieldPanel("heading"),
        FieldPanel("text"),
        FieldPanel("button_label"),
        MultiFieldPanel(
            [FieldPanel("page"), FieldPanel("phone"), FieldPanel("address")],
            heading=_("Where the button leads"),
            help_text=_("Fill in exactly one."),
        ),
        FieldRowPanel([FieldPanel("start_on"), FieldPanel("end_on")], heading=_("When it is shown")),
        PublishingPanel(),
    ]
    search_fields = [
        index.SearchField("heading", boost=2),
        index.AutocompleteField("heading"),
        index.SearchField("text"),
        index.FilterField("live"),
        index.FilterField("start_on"),
        index.FilterField("end_on"),
        index.FilterField("locale_id"),
        index.FilterField("translation_key"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("call to action")
        verbose_name_plural = _("calls to action")
        ordering = ["heading"]

    def __str__(self):
        return self.heading

    def clean(self):
        super().clean()
        errors = exactly_one({name: getattr(self, name) for name in TARGETS}, TARGETS)
        if self.start_on and self.end_on and self.end_on < self.start_on:
            errors["end_on"] = _("The last day is before the first.")
        if errors:
            raise ValidationError(errors)

    @cached_property
    def href(self):
        """The address of the button; empty where its page is not live or not public."""
        if self.page_id:
            return public_url(self.page)
        return tel(self.phone) if self.phone else self.address

    @property
    def hidden_because(self):
        """Why visitors do not see it, in the editor's words; empty where they do."""
        today = timezone.localdate()
        if self.end_on and self.end_on < today:
            return _("Its last day, %(day)s, is past.") % {"day": self.end_on}
        if self.start_on and self.start_on > today:
            return _("Its first day is %(day)s.") % {"day": self.start_on}
        if self.page_id and not self.href:
            return _("The page “%(page)s” it leads to is not live, or not for everybody.") % {"page": self.page.title}
        if not self.href:
            return _("It leads nowhere: its page was deleted.")
        return "" if self.live else _("It is a draft that nobody has signed yet.")

    def get_preview_template(self, request, mode_name):
        return "consultations/call_to_action_preview.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "call": self}
