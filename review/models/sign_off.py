"""Sign-offs: a clinician's word for exactly one content."""

from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from review.digest import content_digest

from .register import AppendOnly, OfContent, OfContentQuerySet, RegisterEntry
from .withdrawals import Withdrawal


def vouched_for(instance):
    """The page or entry whose sign-offs count: of an alias, the page it mirrors."""
    return instance.alias_of.specific if getattr(instance, "alias_of_id", None) else instance


def newest_entry(rows):
    """The register number of the newest of these rows of one object, for use in a query; 0 where there is none."""
    return Coalesce(Subquery(rows.order_by("-entry_id").values("entry_id")[:1]), 0)


class SignOffQuerySet(OfContentQuerySet):
    """Sign-offs, newest first."""

    def of(self, instance):
        """Those of one page or entry; of an alias, which shows what its source shows, the source's."""
        return super().of(vouched_for(instance))

    def since_withdrawal(self, instance):
        """Those of one page or entry since it was last withdrawn: what was withdrawn goes live only by a new one."""
        source = vouched_for(instance)
        return super().of(source).filter(entry_id__gt=newest_entry(Withdrawal.objects.of(source)))

    def valid(self, instance):
        """Those that still count: since it was last withdrawn, and since it was last corrected.

        A correction says that what was live before it was wrong. It counts from the moment it is published.
        """
        own = self.since_withdrawal(instance)
        corrections = SignOff.objects.of(instance).filter(kind=SignOff.Kind.CORRECTION, publications__isnull=False)
        return own.filter(entry_id__gte=newest_entry(corrections))

    def covering(self, instance, content):
        """Valid ones that vouch for exactly this content of this page or entry."""
        return self.valid(instance).filter(digest=content_digest(content))

    def live(self):
        """Those that live content goes by, one for each page or entry; an alias goes by the page it mirrors."""
        from .mixins import reviewed_models

        named = Q()
        for model in reviewed_models():
            live = model._base_manager.filter(live=True, live_sign_off__isnull=False)
            own = live.filter(alias_of=None) if issubclass(model, Page) else live
            named |= Q(pk__in=own.order_by().values("live_sign_off"))
        return self.filter(named)

    def clocked(self):
        """Those whose next review the clinic looks after: of what is live; and of what goes live later, where it is asked for."""
        ahead = SignOff.objects.ahead().with_asked().filter(is_asked=True)
        return self.filter(Q(pk__in=SignOff.objects.live().order_by().values("pk")) | Q(pk__in=ahead.values("pk")))

    def ahead(self):
        """The newest one of each page or entry that is not live yet and has a time to go live."""
        same = {name: OuterRef(name) for name in ("content_type", "object_id")}
        scheduled = Revision.objects.filter(approved_go_live_at__isnull=False, **same)
        others = SignOff.objects.order_by().filter(**same)
        is_live = Exists(others.live())
        is_old = Exists(others.filter(pk__gt=OuterRef("pk")))
        return self.order_by().filter(Exists(scheduled.order_by()), ~is_old, ~is_live)

    def due_by(self, day):
        """Those whose content is to be reviewed again on that day or before."""
        return self.filter(due_on__lte=day)

    def with_asked(self):
        """Each with `is_asked`: whether a review of what it is about is asked for before its time."""
        from .review_request import is_asked

        return self.annotate(is_asked=is_asked())

    def to_review_by(self, day):
        """Those whose content is to be reviewed again on that day or before, or is asked for."""
        return self.with_asked().filter(Q(due_on__lte=day) | Q(is_asked=True))


class SignOff(AppendOnly, OfContent):
    """A clinician's word for exactly one content, whichever revision it stands in. Written once, never changed."""

    class Kind(models.TextChoices):
        FULL = "full", _("full review")
        CORRECTION = "correction", _("correction")

    revision = models.ForeignKey(
        Revision, null=True, on_delete=models.DO_NOTHING, db_constraint=False, related_name="sign_offs"
    )  # kept by review/receivers.py while its page is there; the number outlives both
    digest = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.FULL)
    signer = models.ForeignKey(
        "core.User", verbose_name=_("signed by"), on_delete=models.PROTECT, related_name="sign_offs"
    )
    credentials = models.CharField(_("credentials"), max_length=500, help_text=_("As they were."))
    answers = models.JSONField(_("checklist"), default=list)
    statuses = models.JSONField(
        _("regulatory statuses"), null=True, help_text=_("As they were. Empty: signed before they were kept.")
    )
    overrides = models.JSONField(_("allowed findings"), default=list)
    comment = models.TextField(_("comment"), blank=True)
    signed_at = models.DateTimeField(_("signed at"), default=timezone.now)
    reviewed_on = models.DateField(_("last reviewed"), help_text=_("The day of the full review this rests on."))
    due_on = models.DateField(_("next review"), db_index=True)
    entry = models.OneToOneField(RegisterEntry, on_delete=models.PROTECT, related_name="sign_off")
    objects = SignOffQuerySet.as_manager()
    revision.wagtail_reference_index_ignore = True
    signer.wagtail_reference_index_ignore = True
    entry.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        ordering = ["-signed_at", "-pk"]
        permissions = [("give_signoff", "Can sign content")]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.content_object}: {self.signer}, {self.signed_at:%Y-%m-%d}"

    @property
    def is_correction(self):
        """Whether it left "Last reviewed" and the next review where they were."""
        return self.kind == self.Kind.CORRECTION

    def facts(self):
        """What the register keeps of it: the audit compares the two. It says nothing of what was not kept or given then."""
        statuses = {} if self.statuses is None else {"statuses": self.statuses}
        overrides = {"overrides": self.overrides} if self.overrides else {}
        return (
            statuses
            | overrides
            | {
                "revision": self.revision_id,
                "digest": self.digest,
                "kind": str(self.kind),
                "answers": self.answers,
                "reviewed_on": self.reviewed_on.isoformat(),
                "due_on": self.due_on.isoformat(),
            }
        )
