"""What the reports are made of: their rows, filters and columns."""

from datetime import timedelta

import django_filters
from django.contrib.contenttypes.models import ContentType
from django.forms import RadioSelect
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, TitleColumn

from clinical.models import Condition
from core.models import User

from . import due, rows
from .clock import clinic_today
from .models import ClaimRule, ContentFinding, RegisterEntry, SignOff, reviewed_models

SHORT_DIGEST = 12
WIDE = "review-wide"  # the class of columns that a phone leaves out


def reviewed_kinds(request=None):
    """The content types of everything that clinicians sign."""
    kinds = ContentType.objects.get_for_models(*reviewed_models(), for_concrete_models=False)
    return ContentType.objects.filter(pk__in=[kind.pk for kind in kinds.values()]).order_by("model")


class DueFilterSet(WagtailFilterSet):
    """Which reviews to list."""

    content_type = ContentTypeFilter(label=_("Kind of content"), queryset=reviewed_kinds, widget=RadioSelect)
    due = django_filters.ChoiceFilter(
        label=_("Due"),
        method="filter_due",
        empty_label=_("Any time"),
        widget=RadioSelect,
        choices=[
            ("asked", _("Asked again")),
            ("overdue", _("Overdue")),
            ("30", _("Asked again, overdue or within 30 days")),
            ("60", _("Asked again, overdue or within 60 days")),
            ("90", _("Asked again, overdue or within 90 days")),
        ],
    )
    signer = django_filters.ModelChoiceFilter(
        label=_("Signed by"), queryset=lambda request: User.objects.filter(sign_offs__isnull=False).distinct()
    )

    class Meta:
        model = SignOff
        fields = []

    def filter_due(self, queryset, name, value):
        if value == "asked":
            return queryset.filter(is_asked=True)
        if value == "overdue":
            return queryset.due_by(clinic_today() - timedelta(days=1))
        return queryset.to_review_by(clinic_today() + timedelta(days=int(value)))


class RegisterFilterSet(WagtailFilterSet):
    """Which entries of the register to list."""

    title = django_filters.CharFilter(label=_("Title"), lookup_expr="icontains")
    person = django_filters.ModelChoiceFilter(
        label=_("Person"), queryset=lambda request: User.objects.filter(register_entries__isnull=False).distinct()
    )
    event = django_filters.ChoiceFilter(
        label=_("Event"), choices=RegisterEntry.Event.choices, empty_label=_("All"), widget=RadioSelect
    )
    content_type = ContentTypeFilter(label=_("Kind of content"), queryset=reviewed_kinds, widget=RadioSelect)
    at = django_filters.DateFromToRangeFilter(label=_("Time"), widget=DateRangePickerWidget)

    class Meta:
        model = RegisterEntry
        fields = []


def kinds_with_findings(request=None):
    """The content types of what has findings."""
    return ContentType.objects.filter(pk__in=ContentFinding.objects.order_by().values("content_type"))


def rules_with_findings():
    """Code and name of each rule or check that found something, or that staff wrote, by name."""
    found = dict(ContentFinding.objects.order_by().values_list("rule", "name").distinct())
    named = found | dict(ClaimRule.objects.values_list("code", "name"))
    return sorted(((code, name or code) for code, name in named.items()), key=lambda rule: rule[1].casefold())


class FindingFilterSet(WagtailFilterSet):
    """Which findings to list."""

    rule = django_filters.ChoiceFilter(label=_("Rule"), choices=rules_with_findings, empty_label=_("All"))
    severity = django_filters.ChoiceFilter(
        label=_("Severity"), choices=ClaimRule.Severity.choices, empty_label=_("All"), widget=RadioSelect
    )
    state = django_filters.ChoiceFilter(
        label=_("Allowed"),
        method="filter_state",
        empty_label=_("All"),
        widget=RadioSelect,
        choices=[("open", _("Not allowed by anybody")), ("allowed", _("Allowed by a reviewer"))],
    )
    content_type = ContentTypeFilter(label=_("Kind of content"), queryset=kinds_with_findings, widget=RadioSelect)
    conditions = django_filters.ModelChoiceFilter(label=_("Condition"), queryset=Condition.objects.all())

    class Meta:
        model = ContentFinding
        fields = []

    def filter_state(self, queryset, name, value):
        return queryset.filter(allowed_by="") if value == "open" else queryset.exclude(allowed_by="")


class ReviewButton(BaseColumn):
    """The way to the review page."""

    header_template_name = "review/reports/hidden_header.html"
    cell_template_name = "review/reports/review_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance, parent_context) | {"url": rows.review_url(instance)}


class ContentColumn(TitleColumn):
    """What a row is about, with its kind below."""

    cell_template_name = "review/reports/content_cell.html"


class DueColumn(BaseColumn):
    """How near the next review is; or that it is asked for before, and why."""

    cell_template_name = "review/reports/due_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        tag = due.asked_tag() if instance.reasons else due.tag(instance.due_on)
        return super().get_cell_context_data(instance, parent_context) | {"tag": tag}


class LiveContentColumn(TitleColumn):
    """The same, with the way to the page that visitors read."""

    cell_template_name = "review/reports/live_content_cell.html"


class FindingColumn(BaseColumn):
    """What was found where, why it is wrong, and what to write instead."""

    cell_template_name = "review/reports/finding_cell.html"


class EventColumn(BaseColumn):
    """What happened, and all that the person wrote about it."""

    cell_template_name = "review/reports/event_cell.html"


class VersionColumn(BaseColumn):
    """The beginning of the digest, which leads to the version that was signed while that is there."""

    cell_template_name = "review/reports/version_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"short": instance.digest[:SHORT_DIGEST], "url": signed_version_url(instance)}


def title_of(row):
    """What it is called now."""
    return str(row.content) if row.content else _("(deleted)")


def digest_of(entry):
    """The digest of what was signed; empty for what is no sign-off."""
    return str(entry.facts.get("digest", ""))


def allowed_in(entry):
    """The findings that were allowed: with a sign-off, or by themselves."""
    if entry.event == RegisterEntry.Event.FINDING_ALLOWED:
        return [entry.facts]
    return entry.facts.get("overrides", [])


def day_in_facts(entry, name):
    """One of the days that the register keeps of a sign-off; None for what is none."""
    try:
        return parse_date(str(entry.facts.get(name, "")))
    except ValueError:
        return None


def read_facts(entry):
    """Give an entry, as attributes, what the columns and the files show of it."""
    entry.kind, entry.digest = rows.kind_of(entry), digest_of(entry)
    entry.allowed = allowed_in(entry)
    words = " · ".join(f"“{one['quote']}” ({one['place']}; {one['rule']})" for one in entry.allowed)
    entry.allowed_words = words or None
    entry.due_on, entry.reviewed_on = day_in_facts(entry, "due_on"), day_in_facts(entry, "reviewed_on")
    entry.signed_as = entry.credentials or entry.person_name or _("The site, by a rule that staff set")
    entry.time = date_format(timezone.localtime(entry.at), "DATETIME_FORMAT")


def signed_version_url(entry):
    """Where staff read the version that was signed; None where it is gone."""
    revision = entry.facts.get("revision")
    return rows.admin_url(entry, "revisions_view", revision) if entry.content and revision else None
