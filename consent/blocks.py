"""The block of a video or a map of others: a picture and words of our own, until the visitor asks for it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.field_block import FieldBlockAdapter
from wagtail.images.blocks import ImageBlock

from core.blocks import INLINE, PROSE, PartBlock
from core.keeping import is_look_ahead

from .embeds import embed_at, problem_with, what_there_is
from .gate import NEVER_BELOW
from .register import current, register_for


class EmbedAddressBlock(blocks.CharBlock):
    """The address of something that a service of the register shows. A draft may have any, what is submitted may not."""

    is_draft = False

    def defer_required_validation(self):
        super().defer_required_validation()
        self.is_draft = True

    def restore_deferred_validation(self):
        super().restore_deferred_validation()
        self.is_draft = False

    def clean(self, value):
        value = super().clean(value)
        if value and not self.is_draft and (problem := problem_with(value, current())):
            raise ValidationError(problem)
        return value

    def get_searchable_content(self, value):
        return []

    class Meta:
        check_skip = True  # no visitor reads it


class EmbedAddressAdapter(FieldBlockAdapter):
    """Says at the field which addresses may stand there today, or that the register has no service for any."""

    def js_args(self, block):
        name, widget, meta = super().js_args(block)
        return [name, widget, {**meta, "helpText": what_there_is(current())}]


register(EmbedAddressAdapter(), EmbedAddressBlock)


class TranscriptBlock(blocks.RichTextBlock):
    """What is said, for whoever cannot or does not want to load it. Readers see it folded away."""

    class Meta:
        check_folded = True


class EmbedBlock(PartBlock):
    """A video or a map. Nothing is asked of its provider before the visitor says so, once or always."""

    title = blocks.CharBlock(max_length=120, label=_("Title"))
    description = blocks.TextBlock(
        max_length=400,
        rows=2,
        label=_("What it shows"),
        help_text=_("One or two sentences, for whoever decides whether to load it, or cannot see it."),
    )
    address = EmbedAddressBlock(max_length=400, label=_("Address"))
    picture = ImageBlock(
        required=False, label=_("Picture"), help_text=_("Stands in its place until it is loaded. From our own server.")
    )
    caption = blocks.RichTextBlock(features=INLINE, required=False, label=_("Caption"))
    transcript = TranscriptBlock(
        features=PROSE,
        required=False,
        label=_("Transcript"),
        help_text=_("All that is said in a video. Clinicians sign these words with the page."),
    )

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        request = (parent_context or {}).get("request")
        found = register_for(request) if request else current()
        embed = embed_at(value.get("address"), value.get("title"), found)
        is_offered = bool(embed and request) and not is_look_ahead(request) and not request.path.startswith(NEVER_BELOW)
        return {**context, "embed": embed, "is_offered": is_offered, "register": found}

    class Meta:
        icon = "media"
        label = _("Video or map")
        group = _("Pictures and files")
        description = _("A video or a map of another provider. It is loaded only when a visitor asks for it.")
        template = "consent/blocks/embed.html"
        check_kinds = {"caption": "caption"}
        label_format = "{title}"
        preview_template = "consent/previews/embed.html"
