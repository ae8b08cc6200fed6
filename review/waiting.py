"""What waits for somebody: drafts to sign, drafts that were sent back to them, what they sent to the clinicians,
and what was withdrawn.

Each list costs the same number of queries however long it is.
"""

from collections import defaultdict

from django.db.models import Max, Q
from wagtail.models import Revision, TaskState, WorkflowState

from .authorship import authors_of
from .models import SignOff, Withdrawal
from .rows import edit_url, is_reviewed, kind_of, review_url, with_content


def to_review(user):
    """Tasks that wait for this user, oldest first, each with what the dashboard says of it."""
    states = TaskState.objects.reviewable_by(user).select_related("revision", "workflow_state__requested_by")
    states = list(states.defer("revision__content").order_by("started_at", "pk"))
    for state in states:
        state.content_type_id, state.object_id = state.workflow_state.content_type_id, state.workflow_state.object_id
    rows = present(states)
    own = changed_by_user(rows, user)
    for row in rows:
        row.title, row.since, row.by = row.revision.object_str, row.started_at, row.workflow_state.requested_by
        row.is_own = (row.content_type_id, row.object_id) in own
    return rows


def sent_back(user):
    """What a clinician wants changed in drafts that this user submitted or saved, oldest first."""
    mine = Q(requested_by=user) | Q(current_task_state__revision__user=user)
    rows = described(WorkflowState.objects.filter(mine, status=WorkflowState.STATUS_NEEDS_CHANGES))
    for row in rows:
        answer = row.current_task_state
        row.since, row.by, row.words = answer.finished_at, answer.finished_by, answer.comment
    offline = {key(row): row.at for row in offline_now()} if rows else {}
    rows = [row for row in rows if key(row) not in offline or offline[key(row)] < row.since]
    return sorted(rows, key=lambda row: (row.since, row.pk))


def withdrawn():
    """What was withdrawn and is with no clinician since, newest first, each with the reason."""
    rows = offline_now()
    answered = {key(state): state for state in open_reviews(rows)}
    rows = [row for row in rows if key(row) not in answered or is_past(answered[key(row)], row.at)]
    for row in rows:
        row.since, row.by, row.words = row.at, row.person, row.reason
    return rows


def offline_now():
    """The last withdrawal of each page or entry that did not go live since."""
    newest = Withdrawal.objects.order_by().values("content_type", "object_id").annotate(newest=Max("pk"))
    rows = Withdrawal.objects.filter(pk__in=newest.values("newest")).select_related("person").order_by("-pk")
    return [row for row in present(list(rows)) if is_offline(row)]


def is_offline(row):
    """Whether what was withdrawn stayed so."""
    published_at = row.content.last_published_at
    return not row.content.live and not (published_at and published_at > row.at)


def open_reviews(rows):
    """The open workflows of these, and perhaps of some others with their keys."""
    states = WorkflowState.objects.active().filter(object_id__in={row.object_id for row in rows})
    return states.select_related("current_task_state") if rows else []


def is_past(state, moment):
    """Whether a draft was sent back before a time, and nobody submitted it since."""
    return state.status == WorkflowState.STATUS_NEEDS_CHANGES and state.current_task_state.finished_at < moment


def key(row):
    """What a row is about."""
    return row.content_type_id, row.object_id


def with_clinicians(user, but=()):
    """What this user submitted and nobody has answered yet, oldest first; `but` tasks that are listed already."""
    states = WorkflowState.objects.filter(requested_by=user, status=WorkflowState.STATUS_IN_PROGRESS)
    rows = described(states.exclude(pk__in=[task.workflow_state_id for task in but]))
    for row in rows:
        row.since = row.current_task_state.started_at
    return sorted(rows, key=lambda row: (row.since, row.pk))


def described(states):
    """Workflow states with the title of their version, the kind of content and where to open it."""
    states = states.select_related("current_task_state__finished_by", "current_task_state__revision")
    rows = present(list(states.defer("current_task_state__revision__content")))
    for row in rows:
        row.title = row.current_task_state.revision.object_str
    return rows


def present(rows):
    """Those whose page or entry is still there: workflows of a deleted entry stay behind."""
    rows = [row for row in with_content(rows) if row.content]
    for row in rows:
        row.kind, row.edit_url = kind_of(row), edit_url(row)
        row.review_url = review_url(row) if is_reviewed(row) else row.edit_url
    return rows


def changed_by_user(rows, user):
    """The keys (kind, object) of those drafts whose content the user changed since it was last signed."""
    keys = {(row.content_type_id, row.object_id) for row in rows}
    saved = versions(keys).filter(user=user).order_by().values_list("content_type", "object_id").distinct()
    suspects = keys.intersection(saved)
    if not suspects:
        return set()
    signed = newest_sign_offs(suspects)
    drafts = defaultdict(list)
    for revision in versions(suspects).order_by("created_at", "pk"):
        key = (revision.content_type_id, revision.object_id)
        if key in suspects and (key not in signed or revision.created_at >= signed[key].revision.created_at):
            drafts[key].append(revision)
    return {key for key in suspects if user.pk in authors_of(drafts[key], signed.get(key))}


def versions(keys):
    """All saved versions of these objects, and of some others: exactly these are kept by whoever asks."""
    kinds, objects = {kind for kind, _ in keys}, {key for _, key in keys}
    return Revision.objects.filter(content_type__in=kinds, object_id__in=objects)


def newest_sign_offs(keys):
    """The last sign-off of each whose version is still there, by its key."""
    kinds, objects = {kind for kind, _ in keys}, {key for _, key in keys}
    found = SignOff.objects.filter(
        content_type__in=kinds, object_id__in=objects, revision__created_at__isnull=False
    ).select_related("revision")
    rows = found.defer("revision__content").order_by("signed_at", "pk")
    return {(row.content_type_id, row.object_id): row for row in rows}
