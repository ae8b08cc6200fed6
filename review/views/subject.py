"""What lies before whoever opens a review page: a draft that waits, what is live, or a draft nobody submitted."""

from itertools import pairwise

from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState

from review.asking import open_requests
from review.authorship import authors_since_sign_off, last_sign_off, revisions_since
from review.changes import changes
from review.digest import content_digest
from review.models import ClinicalReviewTask, ReviewedMixin
from review.permissions import may_sign
from review.signing import last_full_review
from review.statuses import rows_of

from . import standing
from .change_rows import rows

LONGEST_KEY = 18  # digits; databases hold no more


def found(content_type_id, pk):
    """The page or shared entry of an address.

    Raises:
        Http404: there is none, or it is nothing that is reviewed.
    """
    model = get_object_or_404(ContentType, pk=content_type_id).model_class()
    if not (model and issubclass(model, ReviewedMixin)):
        raise Http404
    try:
        return get_object_or_404(model, pk=pk)
    except OverflowError as error:
        raise Http404 from error


def key_of(text):
    """The number that somebody sent as a key; 0, which nothing has, for anything else."""
    return int(text) if text and text.isdecimal() and len(text) <= LONGEST_KEY else 0


def may_look(user, instance):
    """Whether somebody may see a review page: whoever may sign, or edit what it is about."""
    if may_sign(user):
        return True
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_edit()
    return user.has_perm(f"{instance._meta.app_label}.change_{instance._meta.model_name}")


def as_text(time):
    return time.isoformat() if time else ""


class Subject:
    """One page or shared entry as it lies before one person."""

    WAITING, LIVE, DRAFT = "waiting", "live", "draft"
    opened = None  # the version that was opened, where another one lies here since

    def __init__(self, instance, user, is_of_draft=False):
        """
        Args:
            is_of_draft: whether the newest draft is asked for, where nothing waits and something is live.
        """
        self.instance, self.user, self.is_of_draft = instance, user, is_of_draft

    @cached_property
    def task_state(self):
        """The task that waits for a clinician; None where nothing waits."""
        state = self.instance.current_workflow_task_state
        waits = state and state.status == TaskState.STATUS_IN_PROGRESS
        return state if waits and isinstance(state.task.specific, ClinicalReviewTask) else None

    @cached_property
    def mode(self):
        """What the page is for: to sign what waits, to sign what is live again, or just to look at a draft."""
        if self.task_state:
            return self.WAITING
        is_live = self.instance.live and self.instance.live_revision and not self.is_of_draft
        return self.LIVE if is_live else self.DRAFT

    @cached_property
    def revision(self):
        """The version that is shown and would be signed; None where there is none at all."""
        return self.instance.live_revision if self.mode == self.LIVE else self.instance.get_latest_revision()

    @cached_property
    def draft(self):
        """The page or entry as that version has it."""
        return self.revision.as_object()

    @cached_property
    def digest(self):
        return content_digest(self.revision.content)

    @cached_property
    def status_rows(self):
        """The rows of the table of regulatory statuses that are signed with it."""
        return rows_of(self.draft)

    @property
    def statuses(self):
        """What readers are shown of them."""
        return [[row.pk, row.checked_on.isoformat(), row.words] for row in self.status_rows]

    @cached_property
    def signed(self):
        """The last sign-off whose version is still there; None where nothing was ever signed."""
        return self.instance.live_sign_off if self.mode == self.LIVE else last_sign_off(self.instance)

    @property
    def bases(self):
        """The versions to compare with, with what each is: the one opened before, and the one last signed."""
        signed = self.signed.revision if self.signed else None
        found = {self.opened: _("changes since you opened it"), signed: _("changes since it was last signed")}
        return [(version, words) for version, words in found.items() if version not in (None, self.revision)]

    @cached_property
    def last_full_review(self):
        """The full review that a correction would rest on; None where there is none."""
        return last_full_review(self.instance)

    def changes_since(self, revision):
        """All differences between an earlier version and the one that is shown, as the page lists them."""
        return rows(
            changes(revision.content if revision else None, self.revision.content, self.instance), self.instance
        )

    @property
    def goes_live_at(self):
        """The time from which visitors see it once it is signed, where that is still to come."""
        at = self.draft.go_live_at
        return at if self.mode == self.WAITING and at and at > timezone.now() else None

    @cached_property
    def key(self):
        """What the forms carry, so that what is decided upon is what was shown."""
        is_live = self.mode == self.LIVE
        return {
            "digest": self.digest,
            "statuses": content_digest({"statuses": self.statuses}),
            "revision": self.revision.pk,
            "task": self.task_state.pk if self.task_state else "",
            "go_live_at": as_text(self.draft.go_live_at),
            "expire_at": as_text(self.draft.expire_at),
            "sign_off": str(self.instance.live_sign_off_id or "") if is_live else "",
        }

    @cached_property
    def differs_from_live(self):
        """Whether a newer draft says something else than what is live."""
        latest = self.instance.get_latest_revision()
        if self.mode != self.LIVE or not latest or latest == self.instance.scheduled_revision:
            return False
        return content_digest(latest.content) != self.digest

    @cached_property
    def scheduled(self):
        """Who signed what replaces the live version later, and when."""
        return standing.scheduled(self.instance) if self.mode == self.LIVE else ""

    @cached_property
    def is_reviewer(self):
        """Whether the person may sign such content at all."""
        return self.task_state.task.specific.is_reviewer(self.user) if self.task_state else may_sign(self.user)

    @cached_property
    def is_own_work(self):
        """Whether the person changed it since it was last signed."""
        return self.user.pk in authors_since_sign_off(self.instance, self.revision)

    @property
    def may_sign(self):
        """Whether the person may sign it here and now."""
        return self.mode != self.DRAFT and self.is_reviewer and not self.is_own_work

    @property
    def may_allow(self):
        """Whether the person may allow what a rule speaks against: a clinician, in words that are not their own."""
        return self.is_reviewer and not self.is_own_work

    @property
    def may_ask_for_changes(self):
        return self.mode == self.WAITING and self.is_reviewer

    @cached_property
    def own_changes(self):
        """The person's own changes since it was last signed, as pairs of a version and the places it changed."""
        versions = list(revisions_since(self.instance, self.signed, until=self.revision))
        if not self.signed:
            versions = [None, *versions]
        own = [(a, b) for a, b in pairwise(versions) if b.user_id == self.user.pk]
        found = [(b, changes(a.content if a else None, b.content, self.instance)) for a, b in own]
        return [(version, list(dict.fromkeys(one.place for one in places))) for version, places in found if places]

    @cached_property
    def ended(self):
        """What happened to the review, for a draft that does not wait for anybody."""
        return standing.ended(self)

    @cached_property
    def withdrawn(self):
        return standing.withdrawn(self)

    @cached_property
    def just_signed(self):
        return standing.just_signed(self)

    @cached_property
    def notices(self):
        """What to know before anything else."""
        asked = [standing.asked_again(request) for request in open_requests(self.instance)]
        told = [*asked, self.withdrawn, standing.overdue(self), *standing.strip_changes(self)]
        return [words for words in told if words]
