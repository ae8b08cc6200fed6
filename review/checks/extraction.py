"""What a visitor or a search engine would read of a page or entry, passage by passage, with its place.

Blocks and fields say what they are: a block's `Meta.check_kind` and `Meta.check_part` count for all within it, unless a
block within says otherwise; its `Meta.check_kinds` and `Meta.check_parts` are by the name of its children. A model's
`check_kinds` maps field names to kinds. What says nothing is running text. A block that readers see folded away says
`check_folded = True`, one that they never see `check_skip = True`.
"""

from dataclasses import dataclass, replace

from django.db.models import CharField, Model, TextField
from wagtail.blocks import ChoiceBlock, FieldBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.models import Page

from . import markup
from .document import Document, Passage

FIRST = ("title", "seo_title", "search_description", "main_message", "summary")
PAGE_KINDS = {"title": "title", "seo_title": "seo_title", "search_description": "meta", "picture": "alt"}
UNREAD = frozenset({"slug", "change_note_before", "phone", "address", "url", "draft_title"})
UNREAD_OF_PAGES = frozenset(
    field.name for field in Page._meta.concrete_fields if field.name not in ("title", "seo_title", "search_description")
)


@dataclass
class Picture:
    """A picture that is shown.

    Args:
        alt: the words that stand in for it.
        is_decorative: whether it is marked as mere decoration.
        name: the name of its file.
    """

    path: str
    place: str
    alt: str
    is_decorative: bool
    name: str


@dataclass(frozen=True)
class Spot:
    """Where the walk is: the path so far, what the blocks on the way say, and their labels."""

    path: str
    kind: str = "body"
    part: str = ""
    labels: tuple = ()
    subject: object = None

    def below(self, name, block, label=None, parent=None):
        """The spot of a child block."""
        kind = said(block, parent, name, "check_kind") or self.kind
        part = said(block, parent, name, "check_part") or self.part
        words = str(label if label is not None else block.label or "")
        labels = (*self.labels, words) if words and words not in self.labels[-1:] else self.labels
        return replace(self, path=f"{self.path}.{name}", kind=kind, part=part, labels=labels)

    @property
    def place(self):
        return " › ".join(self.labels)


class Extraction:
    """One walk through a page or entry."""

    def __init__(self, instance):
        self.instance = instance
        self.passages, self.pictures, self.folded_away = [], [], []

    def document(self):
        self.fields(self.instance)
        return Document(
            self.passages,
            conditions=tagged(self.instance, "conditions"),
            treatments=tagged(self.instance, "treatments"),
            is_whole=True,
            is_article=bool(getattr(self.instance, "owes_balance", False)),
            instance=self.instance,
            pictures=self.pictures,
            folded_away=self.folded_away,
        )

    def fields(self, instance, spot=None):
        """All fields that readers see."""
        for field in read_fields(instance):
            value = field.value_from_object(instance)
            path = spot.path if spot else field.name
            labels = (*(spot.labels if spot else ()), str(field.verbose_name).capitalize())
            at = Spot(path, kind_of(instance, field), getattr(spot, "part", ""), labels, getattr(spot, "subject", None))
            self.field(field, getattr(instance, field.name, value), at)

    def field(self, field, value, at):
        if isinstance(field, StreamField):
            self.stream(value, at)
        elif isinstance(field, RichTextField):
            self.rich(value, at)
        elif isinstance(field, CharField | TextField):
            self.plain(value, at)
        elif isinstance(value, get_image_model()):
            self.picture(value, value.default_alt_text, value.is_decorative, at)

    # Words

    def plain(self, value, at):
        if value and str(value).strip():
            self.keep(at, str(value), (), (), is_rich=False)

    def rich(self, source, at):
        if source:
            found = markup.read(source)
            if found.text.strip():
                self.keep(at, found.text, tuple(found.links), tuple(found.list_lengths))

    def keep(self, at, text, links, lists, **more):
        self.passages.append(
            Passage(at.path, at.kind, text, at.place, at.part, links, lists, at.subject, **more)
        )  # fmt: skip

    def picture(self, image, alt, is_decorative, at):
        name = (image.file.name or "").rsplit("/", 1)[-1]
        self.pictures.append(Picture(at.path, at.place, alt or "", bool(is_decorative), name))
        self.plain("" if is_decorative else alt, replace(at, kind="alt"))

    # Blocks

    def stream(self, value, at):
        for child in value or ():
            self.block(child.block, child.value, at.below(child.id, child.block))

    def block(self, block, value, at):
        if getattr(block.meta, "check_folded", False):
            self.folded_away.append((at.path, at.part))
        if value is None or getattr(block.meta, "check_skip", False):
            return
        if isinstance(value, Model):
            self.chosen(value, at)
        elif isinstance(block, FieldBlock):
            self.words(block, value, at)
        else:
            self.children(block, value, at)

    def words(self, block, value, at):
        """The words of one field; a choice is no word of the editor's."""
        if isinstance(block, RichTextBlock):
            self.rich(value.source, at)
        elif isinstance(value, str) and not isinstance(block, ChoiceBlock):
            self.plain(value, at)

    def children(self, block, value, at):
        if isinstance(block, StreamBlock):
            self.stream(value, at)
        elif isinstance(block, ListBlock):
            for child in value.bound_blocks:
                self.block(child.block, child.value, at.below(child.id, child.block, label=""))
        elif isinstance(block, TypedTableBlock):
            self.table(value, at)
        elif isinstance(block, StructBlock):
            self.struct(block, value, at)

    def struct(self, block, value, at):
        level = value.get("level") if hasattr(value, "get") else None
        for name, child in block.child_blocks.items():
            below = at.below(name, child, parent=block)
            if name == "text" and level in ("h2", "h3", "h4"):
                self.heading(value.get(name), replace(below, kind="heading"), int(level[1]))
            elif name == "heading" and below.kind == "body":
                self.heading(value.get(name), replace(below, kind="heading"), 2)
            else:
                self.block(child, value.get(name), below)

    def heading(self, words, at, level):
        if words and str(words).strip():
            self.keep(at, str(words), (), (), level=level, is_rich=False)

    def table(self, table, at):
        """Every cell, and the columns' headings."""
        cells = replace(at, kind="table_cell")
        for column in table.columns:
            self.plain(column["heading"], cells)
        for row in table.rows:
            for cell in row:
                self.block(cell.block, cell.value, replace(cells, labels=at.labels))

    def chosen(self, value, at):
        """What was chosen elsewhere and is shown here: a picture, a document's title, a shared entry's own words."""
        if isinstance(value, get_image_model()):
            alt = getattr(value, "contextual_alt_text", None)
            decorative = getattr(value, "decorative", value.is_decorative)
            self.picture(value, value.default_alt_text if alt is None else alt, decorative, at)
        elif hasattr(type(value), "check_kinds") and not isinstance(value, Page) and value.live:
            self.fields(value, replace(at, subject=value, labels=(*at.labels, str(value))))


def document_of(instance):
    """All that a visitor would read of a page or shared entry, as it is in hand: live, a draft or a revision's object."""
    return Extraction(instance).document()


def said(block, parent, name, what):
    """What a block says of itself, or the one around it says of it."""
    of_children = getattr(parent.meta, f"{what}s", {}) if parent else {}
    return of_children.get(name) or getattr(block.meta, what, None)


def read_fields(instance):
    """The fields with words or pictures, those that readers meet first at the beginning."""
    skipped = UNREAD | (UNREAD_OF_PAGES if isinstance(instance, Page) else frozenset())
    fields = [field for field in instance._meta.concrete_fields if field.name not in skipped and is_read(field)]
    return sorted(fields, key=lambda field: FIRST.index(field.name) if field.name in FIRST else len(FIRST))


def is_read(field):
    """Whether a field holds words or a picture, and not a choice or a code."""
    if field.choices:
        return False
    if isinstance(field, StreamField | CharField | TextField):
        return field.editable
    return field.is_relation and field.related_model is get_image_model()


def kind_of(instance, field):
    """What sort of field of a model it is."""
    own = getattr(instance, "check_kinds", {})
    default = PAGE_KINDS if isinstance(instance, Page) else {}
    return own.get(field.name) or default.get(field.name, "body")


def tagged(instance, name):
    """The terms a page or entry is tagged with; of a draft, those of the draft."""
    return list(getattr(instance, name).all()) if hasattr(instance, name) else []
