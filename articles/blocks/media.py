"""Pictures, files and other pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from core.blocks import INLINE, PartBlock

MEDIA = _("Pictures and files")


class PictureBlock(PartBlock):
    """A picture with a caption."""

    picture = ImageBlock(label=_("Picture"))
    caption = blocks.RichTextBlock(features=INLINE, required=False, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        group = MEDIA
        description = _("A picture with a caption and words for people who cannot see it.")
        template = "articles/blocks/picture.html"
        check_kinds = {"caption": "caption"}
        preview_template = "articles/previews/picture.html"
        label_format = "{caption}"


class DocumentBlock(blocks.StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("Document"))
    description = blocks.CharBlock(max_length=200, required=False, label=_("What it is"))

    class Meta:
        icon = "doc-full"
        label = _("Document")
        group = MEDIA
        description = _("A file to download, with its kind and size.")
        template = "articles/blocks/document.html"
        preview_template = "articles/previews/document.html"
        label_format = "{document}"


class RelatedPagesBlock(blocks.StructBlock):
    """Pages to read next, chosen by hand."""

    heading = blocks.CharBlock(max_length=120, default=_("Read next"), label=_("Heading"))
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="articles.ArticlePage", label=_("Page")),
        min_num=1,
        max_num=4,
        label=_("Pages"),
    )

    def get_context(self, value, parent_context=None):
        return {**super().get_context(value, parent_context), "articles": visible_articles(value["pages"])}

    class Meta:
        icon = "doc-empty"
        label = _("Related pages")
        group = MEDIA
        description = _("Pages to read next, within the text. The end of the page has its own list.")
        template = "articles/blocks/related_pages.html"
        preview_template = "articles/previews/related_pages.html"
        label_format = "{heading}"


def visible_articles(pages):
    """Those of the chosen articles that visitors may see, in the order chosen, with what a list shows of them."""
    from articles.models import ArticlePage  # the model's field is made of these blocks

    return ArticlePage.objects.chosen([page.pk for page in pages if page])


def pictures_in(body):
    """The pictures in a running text, each with where it stands (core/pictures.py)."""
    return [(block.value["picture"], ["figure"]) for block in body if block.block_type in ("picture", "embed")]
