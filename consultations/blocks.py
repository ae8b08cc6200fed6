"""The call-to-action block: a shared one, or one written in place."""

from django.core.exceptions import ValidationError
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from core.blocks import LinkTarget, exactly_one, mark_closed
from core.validators import validate_phone, validate_web_address

from .models import TARGETS

ACTION = _("Questions and action")
PREVIEW_CALL = {
    "heading": _("A conversation first. Nothing is decided on the phone."),
    "text": _("Tell us how to reach you and we call back within two working days."),
    "button_label": _("Request a consultation"),
    "phone": "+1 206 555 0142",
}


class CallInPlaceBlock(blocks.StructBlock):
    """A call to action that only this page needs."""

    heading = blocks.CharBlock(max_length=120, label=_("Heading"))
    text = blocks.TextBlock(required=False, max_length=400, rows=2, label=_("Text"))
    button_label = blocks.CharBlock(max_length=40, label=_("Button"))
    page = blocks.PageChooserBlock(required=False, label=_("Page"))
    phone = blocks.CharBlock(required=False, max_length=30, validators=[validate_phone], label=_("Phone number"))
    address = blocks.URLBlock(
        required=False,
        max_length=400,
        validators=[validate_web_address],
        label=_("Address"),
        help_text=_("A full address of another site. Choose exactly one of page, phone number and address."),
    )

    def clean(self, value):
        value = super().clean(value)
        may_be_unfinished = self.is_deferred_validation and not any(value[name] for name in TARGETS)
        if (errors := exactly_one(value, TARGETS)) and not may_be_unfinished:
            raise blocks.StructBlockValidationError({name: ValidationError(text) for name, text in errors.items()})
        return value

    class Meta:
        icon = "edit"
        label = _("Written here")
        group = ACTION
        description = _("A call to action that only this page needs.")
        template = "consultations/blocks/band.html"
        label_format = "{heading}"
        preview_value = PREVIEW_CALL
        value_class = LinkTarget


class SharedCallBlock(SnippetChooserBlock):
    """A call to action from the shared ones."""

    def __init__(self, **kwargs):
        super().__init__("consultations.CallToAction", **kwargs)

    def get_preview_value(self):
        return self.model_class(**PREVIEW_CALL, live=True)

    class Meta:
        icon = "snippet"
        label = _("Shared call to action")
        group = ACTION
        description = _("Reviewed once, shown on many pages. Changing it there changes it here.")
        template = "consultations/blocks/band.html"


class CallToActionBlock(blocks.StreamBlock):
    """A band with one button. Visitors do not see it while its target is not live or its dates are past."""

    shared = SharedCallBlock()
    here = CallInPlaceBlock()

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["call"] = visible_call(value)
        return context

    class Meta:
        icon = "redirect"
        label = _("Call to action")
        group = ACTION
        description = _("A band with one button: a shared one, or one written here.")
        template = "consultations/blocks/call_to_action.html"
        check_kind = "cta"
        preview_value = [("here", PREVIEW_CALL)]
        min_num = 1
        max_num = 1


def look_up_targets(stream):
    """Find out at once where all calls to action of a stream lead, which each of them would ask for by itself."""
    calls = [child for block in stream if block.block_type == "call_to_action" for child in block.value if child.value]
    shared = [child.value for child in calls if child.block_type == "shared"]
    prefetch_related_objects(shared, "page")
    pages = [call.page for call in shared] + [child.value.get("page") for child in calls if child.block_type == "here"]
    mark_closed([page for page in pages if page])


def visible_call(value):
    """The call to action to show; None where its target is not live, its dates are past, or nothing was chosen."""
    for child in value:
        call = child.value
        if child.block_type == "shared" and (call is None or call.hidden_because):
            return None
        return call if call.href else None
    return None


def hidden_calls(stream):
    """Why the calls to action of a stream are not shown, in the editor's words, one sentence each."""
    for block in stream:
        if block.block_type == "call_to_action" and not visible_call(block.value):
            yield from (reason(child) for child in block.value)


def reason(child):
    """Why one call to action is not shown."""
    if child.block_type == "here":
        name = child.value.get("heading") or _("Call to action")
        page = child.value.get("page")
        why = (
            _("The page “%(page)s” it leads to is not live, or not for everybody.") % {"page": page}
            if page
            else _("It leads nowhere yet.")
        )
    elif child.value:
        name, why = child.value, child.value.hidden_because
    else:
        name, why = _("Call to action"), _("The shared one was deleted. Choose another.")
    return _("Visitors do not see “%(call)s”. %(why)s") % {"call": name, "why": why}
