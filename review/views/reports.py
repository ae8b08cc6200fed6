"""The two reports: what is due for review, and the register of sign-offs."""

import re
from datetime import datetime

from django.utils.translation import gettext_lazy as _
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from review import due, reports
from review.asking import with_requests
from review.clock import clinic_time, clinic_today
from review.models import RegisterEntry, SignOff
from review.rows import edit_url, kind_of, review_url, with_content

FORMULA = re.compile(r"\s*[=+\-@]")


def clinic_minute(moment):
    """A time as a clock at the clinic shows it."""
    return clinic_time(moment).replace(tzinfo=None, second=0, microsecond=0)


class Report(ReportView):
    """A report whose files are safe to open and whose times are the clinic's."""

    permission_required = "view"
    custom_value_preprocess = {
        **ReportView.custom_value_preprocess,
        datetime: {"csv": lambda moment: clinic_minute(moment).isoformat(" ", "minutes"), "xlsx": clinic_minute},
    }

    def preprocess_field_value(self, field, value, export_format):
        """Words that a spreadsheet would take for a formula become plain words; what it cannot hold is left out."""
        value = super().preprocess_field_value(field, value, export_format)
        if not isinstance(value, str):
            return value
        if export_format == self.FORMAT_XLSX:
            return ILLEGAL_CHARACTERS_RE.sub("", value)
        return f"'{value}" if FORMULA.match(value) else value

    def get_filename(self):
        return f"{self.export_filename}-{clinic_today().isoformat()}"


class DueView(Report):
    """Everything live, by the day on which it has to be reviewed again; first what is asked for before, scheduled or live."""

    page_title = _("Review due")
    header_icon = "history"
    model = SignOff
    permission_policy = ModelPermissionPolicy(SignOff)
    filterset_class = reports.DueFilterSet
    index_url_name = "review:due"
    index_results_url_name = "review:due_results"
    default_ordering = ("-is_asked", "due_on", "pk")
    columns = [
        reports.ContentColumn("title", label=_("Title"), get_url=review_url),
        reports.DueColumn("status", label=_("Status")),
        Column(
            "due_on",
            label=_("Next review"),
            accessor=lambda row: due.written(row.due_on),
            sort_key="due_on",
            classname=reports.WIDE,
        ),
        Column(
            "reviewed_on",
            label=_("Last reviewed"),
            accessor=lambda row: due.written(row.reviewed_on),
            sort_key="reviewed_on",
            classname=reports.WIDE,
        ),
        Column("signer", label=_("Signed by"), classname=reports.WIDE),
        reports.ReviewButton("review", label=_("Action"), classname=f"review-action {reports.WIDE}"),
    ]
    export_filename = "review-due"
    list_export = ["title", "kind", "status", "asked_again", "due_on", "reviewed_on", "signer", "credentials"]
    export_headings = {
        "title": _("Title"),
        "kind": _("Kind of content"),
        "status": _("Status"),
        "asked_again": _("Asked again"),
    }

    def get_base_queryset(self):
        return SignOff.objects.clocked().with_asked().select_related("signer")

    def decorate_paginated_queryset(self, rows):
        rows = with_requests(with_content(rows))
        for row in rows:
            row.title, row.kind, row.status = reports.title_of(row), kind_of(row), due.in_words(row.due_on)
            row.asked_again = " ".join(row.reasons) or None
        return rows


class RegisterView(Report):
    """Who signed and withdrew what, in order: nothing on it changes, nothing leaves it."""

    page_title = _("Sign-off register")
    header_icon = "list-ol"
    model = RegisterEntry
    permission_policy = ModelPermissionPolicy(RegisterEntry)
    filterset_class = reports.RegisterFilterSet
    index_url_name = "review:register"
    index_results_url_name = "review:register_results"
    default_ordering = "-number"
    columns = [
        Column("number", label=_("No."), sort_key="number", classname=reports.WIDE),
        reports.ContentColumn("title", label=_("Title"), get_url=edit_url),
        reports.EventColumn("event", label=_("Event")),
        Column("signed_as", label=_("Person"), classname=reports.WIDE),
        Column("time", label=_("Time"), sort_key="at", classname=reports.WIDE),
        Column("due_on", label=_("Next review"), accessor=lambda row: due.written(row.due_on), classname=reports.WIDE),
        reports.VersionColumn("digest", label=_("Signed version"), classname=reports.WIDE),
    ]
    export_filename = "sign-off-register"
    list_export = [
        "number",
        "at",
        "get_event_display",
        "title",
        "kind",
        "person_name",
        "credentials",
        "words",
        "allowed_words",
        "reviewed_on",
        "due_on",
        "digest",
        "row_hash",
    ]
    export_headings = {
        "at": _("Time"),
        "get_event_display": _("Event"),
        "title": _("Title"),
        "kind": _("Kind of content"),
        "allowed_words": _("Allowed findings"),
        "reviewed_on": _("Last reviewed"),
        "due_on": _("Next review"),
        "digest": _("Digest of the content"),
        "row_hash": _("Hash of the entry"),
    }

    def decorate_paginated_queryset(self, rows):
        for row in rows if self.is_export else with_content(rows):
            reports.read_facts(row)
        return rows
