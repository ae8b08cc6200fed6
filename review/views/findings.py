"""The report of what today's rules find in what is live."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin.ui.tables import Column
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy

from review import due, reports, site_check
from review.clock import clinic_time
from review.models import ContentFinding, SiteCheck
from review.rows import edit_url, kind_of, with_content

from .reports import Report

VIEW = "review.view_contentfinding"


class FindingsView(Report):
    """Everything live that breaks a rule as it is today, what stops a submission first and what is allowed last."""

    page_title = gettext_lazy("Findings across the site")
    header_icon = "warning"
    template_name = "review/reports/findings.html"
    results_template_name = "review/reports/findings_results.html"
    model = ContentFinding
    permission_policy = ModelPermissionPolicy(ContentFinding)
    filterset_class = reports.FindingFilterSet
    index_url_name = "review:findings"
    index_results_url_name = "review:findings_results"
    default_ordering = ("allowed_by", "severity", "title", "pk")
    is_searchable = True
    search_fields = ["title", "quote", "why", "name", "rule", "place"]
    columns = [
        reports.LiveContentColumn("title", label=gettext_lazy("Title"), sort_key="title", get_url=edit_url),
        reports.FindingColumn("finding", label=gettext_lazy("What was found")),
        Column(
            "found_at",
            label=gettext_lazy("Since"),
            accessor=lambda row: due.written(clinic_time(row.found_at).date()),
            sort_key="found_at",
            classname=reports.WIDE,
        ),
    ]
    export_filename = "findings"
    list_export = [
        "title", "kind", "get_severity_display", "rule", "name", "quote", "place", "why", "advice", "source",
        "allowed_by", "allowed_because", "found_at", "checked_at", "edit_address", "live_address",
    ]  # fmt: skip
    export_headings = {
        "kind": gettext_lazy("Kind of content"),
        "get_severity_display": gettext_lazy("Severity"),
        "edit_address": gettext_lazy("Edit at"),
        "live_address": gettext_lazy("Live at"),
    }

    def decorate_paginated_queryset(self, rows):
        for row in with_content(rows):
            row.kind, row.live_address = kind_of(row), live_address(row, self.request)
            row.edit_address = self.request.build_absolute_uri(edit_url(row)) if edit_url(row) else ""
        return rows

    @cached_property
    def no_results_message(self):
        if self.is_filtering or self.is_searching:
            return _("No finding is like this. Take a filter off to see more.")
        return "" if SiteCheck.current().checked_at is None else _("Nothing on the live site breaks a rule.")

    def get_context_data(self, **kwargs):
        check = SiteCheck.current()
        too_many = check.is_outdated and site_check.count_live() > site_check.MOST_AT_ONCE
        return super().get_context_data(**kwargs) | {"check": check, "too_many": too_many}


def live_address(row, request):
    """Where visitors read the page; empty for an entry, which has no page of its own."""
    return (row.content.get_full_url(request) if isinstance(row.content, Page) else "") or ""


@require_POST
def check_now(request):
    """Check all that is live, where that is quick enough for somebody to wait for."""
    if not request.user.has_perm(VIEW):
        raise PermissionDenied
    if site_check.count_live() > site_check.MOST_AT_ONCE:
        messages.error(request, _("This site is too large to be checked here. Run “manage.py check_content”."))
    else:
        rows = [row for _instance, rows in site_check.check_site() for row in rows if not row.allowed_by]
        messages.success(request, found_in_words(len(rows)))
    return redirect(reverse("review:findings"))


def found_in_words(count):
    """What came of a check."""
    if not count:
        return _("Everything live was checked. Nothing breaks a rule.")
    words = ngettext(
        "Everything live was checked. There is %(count)d finding.",
        "Everything live was checked. There are %(count)d findings.",
        count,
    )
    return words % {"count": count}
