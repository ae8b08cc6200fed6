"""Content that goes live only signed."""

from contextlib import contextmanager

from django.apps import apps
from django.db import models
from django.utils import timezone
from wagtail.url_routing import RouteResult

from review.copies import ReviewedCopyForm, aliases_without_cover
from review.digest import VOLATILE_FIELDS
from review.errors import NotSigned
from review.findings import refuse_where_stopped
from review.logs import logs_refusals
from review.notices import offline_notice
from review.permissions import ReviewedPagePermissionTester

from .publications import Publication
from .register import register_lock
from .sign_off import SignOff, vouched_for
from .withdrawals import Withdrawal

STATE_FIELDS = (
    "live",
    "live_revision_id",
    "live_sign_off_id",
    "latest_revision_id",
    "latest_revision_created_at",
    "has_unpublished_changes",
    "first_published_at",
    "last_published_at",
    "draft_title",
)


class ReviewedMixin(models.Model):
    """Content that goes live only signed: stands before Page, or before WorkflowMixin, in a model's bases."""

    live_sign_off = models.ForeignKey(SignOff, null=True, editable=False, on_delete=models.PROTECT, related_name="+")
    live_sign_off.wagtail_reference_index_ignore = True
    exclude_fields_in_copy = ["live_sign_off"]

    class Meta:
        abstract = True

    @logs_refusals
    def save(self, *args, update_fields=None, **kwargs):
        """Save, unless that would put something before visitors that no clinician signed.

        Somebody else may have published or taken offline what is saved here since it was read: that stands. A draft
        that was read before its page went live is kept by its revision, and not written over what is live.

        Raises:
            NotSigned: it would be live, and no valid sign-off covers it. Nothing was changed.
            HasFindings: it would be newly live, and a finding stops it. Nothing was changed.
        """
        if update_fields is not None and not touches_readers(update_fields):
            return super().save(*args, update_fields=update_fields, **kwargs)
        with register_lock():
            stored = None if self._state.adding or not self.pk else self.known_row()
            if stored and self.was_overtaken(stored):
                return None
            if update_fields is not None:
                update_fields = [*update_fields, "live_sign_off"]
            self.vouch_for(update_fields, stored)
            super().save(*args, update_fields=update_fields, **kwargs)
            self.was_live = self.live

    @classmethod
    def from_db(cls, *args, **kwargs):
        instance = super().from_db(*args, **kwargs)
        instance.was_live = instance.__dict__.get("live")
        return instance

    def refresh_from_db(self, *args, **kwargs):
        super().refresh_from_db(*args, **kwargs)
        self.was_live = self.__dict__.get("live")

    def full_clean(self, exclude=None, *args, **kwargs):
        """As usual, but for the sign-off, which nobody enters and save() alone sets."""
        super().full_clean({*(exclude or ()), "live_sign_off"}, *args, **kwargs)

    def was_overtaken(self, stored):
        """Take the state of publication that another gave it meanwhile; whether that leaves nothing to write."""
        if stored["live"] == self.live or self.live != getattr(self, "was_live", self.live):
            return False
        self.take(stored)
        return self.live

    def vouch_for(self, update_fields, stored):
        """Find the sign-off for what visitors would read once this is saved; today's rules have a say in what is new.

        Args:
            stored: its state of publication as the database has it; None of what is new.
        """
        saved = self.partly(update_fields) if update_fields else self
        self.live_sign_off = saved.signed().first() if saved.live else None
        if not saved.live:
            return
        if not self.live_sign_off:
            raise NotSigned(self)
        stands = stored and stored["live"] and stored["live_sign_off_id"] == self.live_sign_off_id
        if not stands and not saved.is_shown_as(self.live_sign_off):
            refuse_where_stopped(saved, sign_off=self.live_sign_off)

    def is_shown_as(self, sign_off):
        """Whether visitors read already what this sign-off vouches for: today's rules stop what is new, not what stands."""
        live = type(self)._base_manager.filter(pk=self.pk, live=True, live_sign_off__digest=sign_off.digest)
        return self.pk is not None and live.exists()

    def partly(self, names):
        """What the database will hold once only these fields were saved."""
        saved = type(self)._base_manager.get(pk=self.pk)
        for name in names:
            setattr(saved, name, getattr(self, name))
        return saved

    @logs_refusals
    def publish(self, revision, user=None, **kwargs):
        """Publish a revision that a clinician signed; by whatever route it comes.

        The gate is in save(), which sees what would really be live, also where something that the revision names is
        gone since. Only a time to come, at which nothing is saved yet, is checked here.

        Raises:
            NotSigned: no valid sign-off covers it. Nothing was changed.
            HasFindings: a finding stops it that no clinician has allowed. Nothing was changed.
        """
        with self.held(revision) as row:
            before = self.live_sign_off_id
            if revision.content.get("go_live_at") and not SignOff.objects.covering(self, revision.content).exists():
                raise NotSigned(self)
            with self.knowing(row, revision):
                super().publish(revision, user=user, **kwargs)
            self.tell_readers(revision, before)

    publish.alters_data = True

    def signed(self):
        """The valid sign-offs for exactly the content in hand, newest first."""
        return SignOff.objects.covering(self, self.serializable_data())

    def sign_off_of_content(self):
        """The newest of them, with who signed."""
        return self.signed().select_related("signer__clinician_page").first()

    def with_content_json(self, content):
        """The object as a revision has it; what vouches for the live version stays, as all of its state does."""
        instance = super().with_content_json(content)
        instance.live_sign_off_id = self.live_sign_off_id
        instance.was_live = self.__dict__.get("was_live", self.live)
        instance.known = self.__dict__.get("known", [])
        return instance

    @contextmanager
    def held(self, revision=None):
        """Be alone with this row until the transaction ends, in the state in which the last one left it."""
        with register_lock():
            row = self.row()
            self.take(row)
            if revision and revision.content_object is not self:
                revision.content_object.take(row)
            yield row

    @contextmanager
    def knowing(self, row, revision):
        """Spare what is saved first as this version another look at the state that was just read under the same lock."""
        self.known = revision.content_object.known = known = [row]
        try:
            yield
        finally:
            known.clear()

    def known_row(self):
        """The state of publication, as it was read under the lock that is held, or else read now."""
        known = self.__dict__.get("known")
        return known.pop() if known else self.row()

    def row(self):
        """The state of publication as the database has it now, locked; without the content, which is long."""
        rows = type(self)._base_manager.filter(pk=self.pk).select_for_update()
        return rows.values(*[name for name in STATE_FIELDS if hasattr(self, name)]).get()

    def take(self, row):
        """Be in this state."""
        for name, value in row.items():
            setattr(self, name, value)
        self.was_live = self.live

    def tell_readers(self, revision, before):
        """Keep what the editor says is new, where another signed version went live than `before`."""
        sign_off = type(self)._base_manager.values_list("live_sign_off_id", flat=True).get(pk=self.pk)
        if sign_off not in (None, before):
            note = revision.content.get("change_note", "")
            Publication.objects.create(
                content_object=self, sign_off_id=sign_off, note=note, published_at=timezone.now()
            )

    @property
    def withdrawal(self):
        """The withdrawal that took it offline, where it did not go live since; None otherwise."""
        newest = None if self.live else Withdrawal.objects.of(vouched_for(self)).first()
        published_at = vouched_for(self).last_published_at if newest else None
        return None if published_at and published_at > newest.at else newest

    @property
    def latest_is_signed(self):
        """Whether the latest draft is covered by a sign-off, so that somebody may publish or schedule it."""
        revision = self.get_latest_revision() if self.pk else None
        return bool(revision) and SignOff.objects.covering(self, revision.content).exists()

    @logs_refusals
    def save_revision(self, *args, overwrite_revision=None, **kwargs):
        """Save a revision; a version that was submitted, opened by a reviewer or signed is kept from autosave."""
        with register_lock():
            if overwrite_revision and is_on_record(overwrite_revision):
                overwrite_revision = None
            return super().save_revision(*args, overwrite_revision=overwrite_revision, **kwargs)

    def get_workflow(self):
        """The workflow assigned as usual, else the clinical review: reviewed content is never without one."""
        from .task import clinical_review

        return super().get_workflow() or clinical_review()


class ReviewedPageMixin(ReviewedMixin):
    """A reviewed page: publishing is offered only for signed drafts."""

    copy_form_class = ReviewedCopyForm

    class Meta:
        abstract = True

    def permissions_for_user(self, user):
        return ReviewedPagePermissionTester(user, self)

    def route(self, request, path_components):
        """As usual; but the address of a page that was withdrawn keeps answering, with what visitors are told."""
        withdrawal = None if path_components else self.withdrawal
        if withdrawal and withdrawal.notice:
            return RouteResult(self, kwargs={"withdrawal": withdrawal})
        return super().route(request, path_components)

    def serve(self, request, *args, withdrawal=None, **kwargs):
        if withdrawal:
            return offline_notice(request, self, withdrawal)
        return super().serve(request, *args, **kwargs)

    def update_aliases(self, *, revision=None, _content=None, _updated_ids=None):
        """Let aliases show what was published; one whose address nobody signed with it goes offline instead."""
        uncovered = aliases_without_cover(self, _content or self.serializable_data())
        for alias in uncovered:
            alias.unpublish()
        done = [*(_updated_ids or []), *(alias.pk for alias in uncovered)]
        super().update_aliases(revision=revision, _content=_content, _updated_ids=done)


def touches_readers(update_fields):
    """Whether saving these fields could change what visitors read."""
    return "live" in update_fields or not VOLATILE_FIELDS.issuperset(update_fields)


def reviewed_models():
    """All models whose content goes live only signed."""
    return [model for model in apps.get_models() if issubclass(model, ReviewedMixin)]


def is_on_record(revision):
    """Whether somebody submitted, opened for review or signed this version, so that it has to stay as it was."""
    return revision.task_states.exists() or revision.sign_offs.exists() or revision.readings.exists()
