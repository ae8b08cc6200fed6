"""The ledger in the admin, for managers: how many said what, and the file that proves it."""

import django_filters
from django.forms import RadioSelect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from .models import ConsentRecord
from .register import LETTERS

MAY_READ = "consent.view_consentrecord"
ESSENTIAL_ONLY = _("Only what is essential")


class RecordFilterSet(WagtailFilterSet):
    """Which records to list."""

    at = django_filters.DateFromToRangeFilter(label=_("Time"), widget=DateRangePickerWidget)
    choice = django_filters.ChoiceFilter(
        label=_("Allowed"),
        method="filter_choice",
        empty_label=_("All"),
        widget=RadioSelect,
        choices=[("none", ESSENTIAL_ONLY), *((slug, slug.capitalize()) for slug in LETTERS)],
    )
    version = django_filters.NumberFilter(label=_("Version of the register"))

    class Meta:
        model = ConsentRecord
        fields = []

    def filter_choice(self, queryset, name, value):
        return queryset.filter(choice="") if value == "none" else queryset.filter(choice__contains=value)


def time_of(record):
    return date_format(timezone.localtime(record.at), "DATETIME_FORMAT")


def choice_of(record):
    return ", ".join(record.categories) or ESSENTIAL_ONLY


class ConsentRecordsView(ReportView):
    """What visitors chose, the newest first; without what was taken out."""

    page_title = _("Consent records")
    header_icon = "lock"
    model = ConsentRecord
    permission_policy = ModelPermissionPolicy(ConsentRecord)
    permission_required = "view"
    filterset_class = RecordFilterSet
    index_url_name = "consent_records"
    index_results_url_name = "consent_records_results"
    export_filename = "consent-records"
    default_ordering = "-number"
    columns = [
        Column("number", label=_("Number")),
        Column("at", label=_("Time"), accessor=time_of),
        Column("choice", label=_("Allowed"), accessor=choice_of),
        Column("method", label=_("Where"), accessor="get_method_display"),
        Column("signal", label=_("Opt-out signal (GPC)"), accessor=lambda record: _("Sent") if record.signal else ""),
        Column("version", label=_("Version of the register")),
    ]
    list_export = ["number", "record_id", "at", "choice", "version", "version_hash", "locale", "method", "signal"]
    list_export += ["content_hash", "previous_hash", "row_hash"]
    no_results_message = _("No choice is on record. Visitors are asked once a service or a cookie needs it.")

    def get_base_queryset(self):
        return ConsentRecord.objects.exclude(salt="")
