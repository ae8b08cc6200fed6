"""Columns of lists of reviewed content: where each stands in its review, and when it is due. One query or two a list."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page, Revision, WorkflowState
from wagtail.snippets.views.snippets import IndexView

from . import due
from .models import ReviewedMixin, SignOff, Withdrawal
from .waiting import is_past

STANDS = {
    "scheduled": _("Signed, scheduled"),
    "live": _("Signed, live"),
    "draft": _("Draft"),
    "withdrawn": _("Withdrawn"),
    WorkflowState.STATUS_IN_PROGRESS: _("In review"),
    WorkflowState.STATUS_NEEDS_CHANGES: _("Changes asked"),
}
COLUMNS = [
    Column("review", label=_("Review"), accessor=lambda row: STANDS.get(getattr(row, "review_stands", ""), "")),
    Column("next_review", label=_("Next review"), accessor=lambda row: getattr(row, "review_next", "")),
]


def with_review(rows):
    """The same pages or entries, the reviewed ones each with where its review stands and when the next is due."""
    reviewed = [row for row in rows if isinstance(row, ReviewedMixin)]
    if reviewed:
        reviews, scheduled = open_reviews(reviewed), scheduled_versions(reviewed)
        offline = withdrawn_at([row for row in reviewed if not row.live])
        signed = SignOff.objects.in_bulk({row.live_sign_off_id for row in reviewed if row.live})
        for row in reviewed:
            row._current_workflow_states = reviews[key(row)]  # where Wagtail looks before it asks the database
            row.review_stands = stand(row, key(row) in scheduled, offline.get(key(row)))
            row.review_next = next_review(signed.get(row.live_sign_off_id)) if row.live else ""
    return rows


def stand(row, is_scheduled, offline_at=None):
    """Where a page or entry stands in its review; changes that were asked before it was withdrawn count no more."""
    state = row.current_workflow_state
    is_withdrawn = bool(offline_at) and not (row.last_published_at and row.last_published_at > offline_at)
    if state and not (is_withdrawn and is_past(state, offline_at)):
        return state.status
    if is_withdrawn and not is_scheduled:
        return "withdrawn"
    return "scheduled" if is_scheduled else "live" if row.live else "draft"


def next_review(sign_off):
    """The day; as a tag in words once it is near."""
    if not sign_off:
        return ""
    return due.written(sign_off.due_on) if due.urgency(sign_off.due_on) == "later" else due.tag(sign_off.due_on)


def key(row):
    """What rows about a page or entry hold of it."""
    return ContentType.objects.get_for_model(row, for_concrete_model=False).pk, str(row.pk)


def open_reviews(rows):
    """The open workflows by what they are about."""
    found = defaultdict(list)
    states = WorkflowState.objects.active().select_related("current_task_state")
    states = states.prefetch_related("current_task_state__task")  # one task for all, which then knows its own kind
    for state in about(states, rows).order_by("pk"):
        found[state.content_type_id, state.object_id].append(state)
    return found


def scheduled_versions(rows):
    """What has a signed version that goes live later."""
    found = about(Revision.objects.filter(approved_go_live_at__isnull=False), rows)
    return set(found.values_list("content_type", "object_id"))


def withdrawn_at(rows):
    """When each was withdrawn last, by its key."""
    if not rows:
        return {}
    found = about(Withdrawal.objects, rows).values_list("content_type", "object_id").annotate(newest=Max("at"))
    return {(kind, pk): newest for kind, pk, newest in found}


def about(queryset, rows):
    """Rows about these pages or entries, and perhaps about some others with their keys."""
    kinds, keys = zip(*map(key, rows), strict=True)
    return queryset.filter(content_type__in=set(kinds), object_id__in=set(keys)).order_by()


class ReviewColumnsMixin:
    """For views that list reviewed content: the columns' content in a fixed number of queries."""

    def get_table(self, object_list):
        return super().get_table(with_review(object_list))


class ReviewedIndexView(ReviewColumnsMixin, IndexView):
    """The list of a reviewed snippet."""


class ReviewedExplorerView(ReviewColumnsMixin, ExplorableIndexView):
    """The page explorer, with the columns of the review where a page of the list is reviewed."""

    base_columns = [*ExplorableIndexView.base_columns, *COLUMNS]

    def get_table(self, object_list):
        if not any(isinstance(page, ReviewedMixin) for page in object_list):
            self.explorable_columns = [column for column in self.explorable_columns if column not in COLUMNS]
        return super().get_table(object_list)


class ReviewedUseView(ReviewColumnsMixin, ContentTypeUseView):
    """All pages of one kind."""


class ReviewedPagesViewSet(PageViewSet):
    """Wagtail's own views of pages, with the columns of the review in the explorer."""

    model = Page
    index_view_class = ReviewedExplorerView
    content_type_use_view_class = ReviewedUseView
