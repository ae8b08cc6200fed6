"""Treatments side by side, and on a line of time."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock, TypedTableBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from articles import previews
from clinical.models import RegulatoryStatus
from core.blocks import INLINE, PartBlock

from .facts import FACTS


class StatusCellBlock(blocks.StructBlock):
    """A cell that shows a row of the regulatory status table, or words where the FDA has no say."""

    status = SnippetChooserBlock("clinical.RegulatoryStatus", required=False, label=_("Regulatory status"))
    text = blocks.CharBlock(max_length=120, required=False, label=_("Or words"))

    class Meta:
        icon = "tag"
        label = _("Regulatory status")
        template = "articles/blocks/status_cell.html"


class Comparison(blocks.StructValue):
    """A comparison, with its rows as a template shows them."""

    @property
    def rows(self):
        """Each row as pairs of a column's heading and its cell."""
        headings = [column["heading"] for column in self["table"].columns]
        return [list(zip(headings, row, strict=True)) for row in self["table"].rows]


class ComparisonBlock(PartBlock):
    """A table that turns into cards on a phone."""

    heading = blocks.CharBlock(max_length=120, default=_("Other treatments, approved ones first"), label=_("Heading"))
    caption = blocks.CharBlock(
        max_length=160,
        label=_("What the table compares"),
        help_text=_("For people who cannot see it, like “Treatments for OCD compared”."),
    )
    table = TypedTableBlock(
        [
            ("text", blocks.RichTextBlock(features=INLINE, required=False, label=_("Text"))),
            ("status", StatusCellBlock(label=_("Regulatory status"))),
        ],
        label=_("Table"),
        help_text=_("The first column names the row."),
    )

    def clean(self, value):
        value = super().clean(value)
        if not self.is_deferred_validation and (error := table_error(value["table"])):
            raise blocks.StructBlockValidationError({"table": error})
        return value

    def get_preview_value(self):
        """A table whose status cells hold rows that are not in the database."""
        cell_blocks = self.child_blocks["table"].child_blocks
        columns = [{"block": cell_blocks[kind], "heading": heading} for kind, heading in previews.COMPARISON_COLUMNS]
        rows = [{"values": preview_cells(columns, row)} for row in previews.COMPARISON_ROWS]
        return self.normalize({**previews.COMPARISON, "table": TypedTable(columns, rows, caption="")})

    class Meta:
        icon = "table"
        label = _("Comparison")
        group = FACTS
        description = _("Treatments side by side. On a phone each row becomes a card.")
        template = "articles/blocks/comparison.html"
        check_part = "alternatives"
        check_kinds = {"caption": "caption"}
        label_format = "{heading}"
        value_class = Comparison


def preview_cells(columns, row):
    """The cells of one row of the preview: a status by its value, everything else as text."""
    values = [{"status": RegulatoryStatus(status=cell)} if cell in RegulatoryStatus.Status else cell for cell in row]
    return [column["block"].normalize(value) for column, value in zip(columns, values, strict=True)]


def table_error(table):
    """What is missing in a table: rows, or the name of one of them; None where it is complete."""
    if not table.columns or not table.row_data:
        return TypedTableBlockValidationError(non_block_errors=[_("Add at least one column and one row.")])
    unnamed = [number for number, row in enumerate(table.rows) if not searchable_text(row[0])]
    message = ValidationError(_("Name what this row is about."))
    return TypedTableBlockValidationError({number: {0: message} for number in unnamed}) if unnamed else None


def searchable_text(cell):
    """The words of a cell, without markup."""
    return " ".join(cell.block.get_searchable_content(cell.value)).strip()


class TimelineRow(blocks.StructValue):
    """A row of the time line, with the stretches of its track."""

    @property
    def track(self):
        """Pairs of kind and number of weeks, in order, the empty ones left out."""
        return [(kind, self[kind]) for kind in ("wait", "known", "unknown") if self[kind]]


class TimelineRowBlock(blocks.StructBlock):
    """One treatment's time to effect in weeks: waiting, measured, not known."""

    name = blocks.CharBlock(max_length=60, label=_("Name"))
    text = blocks.CharBlock(max_length=200, label=_("In words"))
    wait = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("Weeks of waiting"))
    known = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("Weeks measured in trials"))
    unknown = blocks.IntegerBlock(min_value=0, max_value=12, default=0, label=_("Weeks nobody knows"))

    def clean(self, value):
        value = super().clean(value)
        weeks = sum(value[name] or 0 for name in ("wait", "known", "unknown"))
        if weeks != 12 and not self.is_deferred_validation:
            message = _("Waiting, measured and not known must add up to 12 weeks.")
            raise blocks.StructBlockValidationError({"unknown": ValidationError(message)})
        return value

    class Meta:
        icon = "time"
        label = _("Row")
        label_format = "{name}"
        value_class = TimelineRow


class TimelineBlock(PartBlock):
    """When an effect may be noticed: solid where trials measured it, dotted where nobody knows."""

    rows = blocks.ListBlock(TimelineRowBlock(), min_num=1, max_num=5, label=_("Rows"))
    caption = blocks.RichTextBlock(features=INLINE, label=_("Caption"), help_text=_("Say what solid and dotted mean."))

    class Meta:
        icon = "history"
        label = _("Time line of 12 weeks")
        group = FACTS
        description = _("When an effect may be noticed: solid where trials measured it, dotted where nobody knows.")
        template = "articles/blocks/timeline.html"
        check_kinds = {"caption": "caption"}
        label_format = "{rows}"
        preview_value = previews.TIMELINE
