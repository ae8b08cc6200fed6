"""The few blocks and links every room uses."""

from copy import copy
from hashlib import blake2s

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.compare import StructBlockComparison
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.models import PageViewRestriction

from .validators import validate_link

INLINE = ["bold", "italic", "superscript", "spanish", "link", "citation"]
PROSE = [*INLINE, "document-link", "ol", "ul"]
PART_PREVIEW = "core/part_preview.html"  # a block's preview in the column of a page's text


def anchor_for(prefix, block_id):
    """An address within a page that depends on a block's id alone, so that it stays when words change or blocks move.

    It is taken over the whole id: beginnings of ids may be alike.
    """
    return f"{prefix}-{blake2s(str(block_id).encode(), digest_size=5).hexdigest()}"


class PromptInput(AdminAutoHeightTextInput):
    """Shows a prompt as words. They stay in the form, so that saving keeps them; without any, the style hides it."""

    show_add_comment_button = False

    class Media:
        css = {"all": ["core/css/editor.css"]}

    def __init__(self):
        super().__init__(attrs={"readonly": True, "class": "prompt", "placeholder": " "})


class PromptBlock(blocks.FieldBlock):
    """A note to the editor that stands above a part of a new page. It is shown only in the editor, never on a page.

    It cannot be typed into: whoever lays out a page (a default, a copy) puts the words there.
    """

    @cached_property
    def field(self):
        return forms.CharField(required=False, max_length=400, widget=PromptInput())

    def render(self, value, context=None):
        return ""

    class Meta:
        icon = "help"
        label = _("What belongs here")
        check_skip = True  # no visitor reads it
        default = ""


class PartComparison(StructBlockComparison):
    """Compares two versions of a part by what readers see of it: without the note to the editor."""

    def __init__(self, block, *args):
        shown = copy(block)
        shown.child_blocks = {
            name: child for name, child in block.child_blocks.items() if not isinstance(child, PromptBlock)
        }
        super().__init__(shown, *args)


class PartBlock(blocks.StructBlock):
    """A part of a page, with room for the prompt of a new page's layout above its fields."""

    prompt = PromptBlock()

    def get_comparison_class(self):
        return PartComparison

    class Meta:
        abstract = True
        preview_template = PART_PREVIEW


class LinkTarget(blocks.StructValue):
    """Where a link leads: a page of the site, a phone number, or an address elsewhere."""

    @property
    def href(self):
        """The address to put into `href`; empty where the page chosen is not live or not public."""
        if page := self.get("page"):
            return public_url(page)
        if phone := self.get("phone"):
            return tel(phone)
        return self.get("address") or ""


def public_url(page):
    """The address of a page that everybody may read; empty where it is a draft or needs a login or password."""
    if not hasattr(page, "is_closed"):
        mark_closed([page])
    return page.url if page.live and not page.is_closed else ""


def mark_closed(pages):
    """Note on each page whether it needs a login or password: one query, however many pages there are."""
    closed = tuple(PageViewRestriction.objects.values_list("page__path", flat=True)) if pages else ()
    for page in pages:
        page.is_closed = page.path.startswith(closed)


def tel(phone):
    """The tel: address of a phone number typed in any format."""
    return "tel:" + "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def exactly_one(values, names):
    """Error messages for fields of which exactly one must be filled, by field name; empty where it is.

    Args:
        values: a mapping of field name to value.
        names: the fields in question.
    """
    filled = [name for name in names if values.get(name)]
    if len(filled) == 1:
        return {}
    message = (
        _("Choose one target only: a page, a phone number or an address.")
        if filled
        else _("Choose a target: a page, a phone number or an address.")
    )
    return dict.fromkeys(filled or names, message)


class LinkBlock(blocks.StructBlock):
    """A labelled link for navigation: a page of the site or an address."""

    label = blocks.CharBlock(max_length=60, label=_("Label"))
    page = blocks.PageChooserBlock(required=False, label=_("Page"))
    address = blocks.CharBlock(
        required=False,
        max_length=300,
        validators=[validate_link],
        label=_("Address"),
        help_text=_("For places that are not pages, like /search/. Leave empty if you chose a page."),
    )

    def clean(self, value):
        value = super().clean(value)
        if errors := exactly_one(value, ["page", "address"]):
            raise blocks.StructBlockValidationError({name: ValidationError(text) for name, text in errors.items()})
        return value

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkTarget
