"""The regulatory status of each treatment for each condition."""

from contextlib import contextmanager
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.dispatch import Signal
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from .terms import Condition, Treatment

status_changing = Signal()  # before a row is written, within the transaction: the time to take locks
status_changed = Signal()  # with `before`, None of a new row, and `after`; within the transaction of the change
WORDS = (
    "status",
    "statement",
    "source_name",
    "source_url",
)  # what readers see of a row, but for the day it was checked


class RegulatoryStatusQuerySet(models.QuerySet):
    """Rows whose changes are told, whichever way they are made."""

    def update(self, **values):
        with self.model.watched():
            return super().update(**values)

    update.alters_data = True

    def bulk_create(self, *args, **kwargs):
        with self.model.watched():
            return super().bulk_create(*args, **kwargs)

    bulk_create.alters_data = True


class RegulatoryStatus(index.Indexed, models.Model):
    """How one treatment stands with the FDA for one condition. One table for the whole site: status is data, never prose."""

    class Status(models.TextChoices):
        APPROVED = "approved", _("FDA-approved")
        CLEARED = "cleared", _("FDA-cleared")
        AUTHORIZED = "authorized", _("FDA-authorized")
        OFF_LABEL = "off-label", _("Off-label")
        INVESTIGATIONAL = "investigational", _("Investigational")

        @property
        def strength(self):
            """How much the FDA has said: it approved, cleared or authorized; it did not review; only studies may."""
            return {"investigational": 0, "off-label": 1}.get(self.value, 2)

    treatment = models.ForeignKey(
        Treatment, verbose_name=_("treatment"), on_delete=models.PROTECT, related_name="statuses"
    )
    condition = models.ForeignKey(
        Condition, verbose_name=_("condition"), on_delete=models.PROTECT, related_name="statuses"
    )
    status = models.CharField(
        _("status"),
        max_length=20,
        choices=Status.choices,
        help_text=_(
            "Approved: a medicine for this use. Cleared or authorized: a device. Off-label: lawful use the FDA has not reviewed. Investigational: only within studies."
        ),
    )
    statement = models.TextField(
        _("statement"),
        max_length=400,
        help_text=_("One or two plain sentences for readers. They stand under the page's title."),
    )
    source_name = models.CharField(_("source"), max_length=80, default="FDA", help_text=_("Who says so, like FDA."))
    source_url = models.URLField(_("source address"), max_length=400, help_text=_("Where a reader can check it."))
    checked_on = models.DateField(
        _("checked on"), help_text=_("The day somebody last compared this row with the source.")
    )
    lowered = models.JSONField(
        default=list, editable=False, help_text=_("What the row then said, each time that its status got weaker.")
    )
    objects = RegulatoryStatusQuerySet.as_manager()
    search_fields = [
        index.SearchField("statement"),
        index.RelatedFields("treatment", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.RelatedFields("condition", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("status"),
        index.FilterField("treatment_id"),
        index.FilterField("condition_id"),
    ]

    class Meta:
        verbose_name = _("regulatory status")
        verbose_name_plural = _("regulatory statuses")
        ordering = ["treatment__name", "condition__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["treatment", "condition"],
                name="one_status_a_pair",
                violation_error_message=_(
                    "This treatment already has a row for this condition. Change that row instead."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.treatment} · {self.condition}: {self.get_status_display()}"

    def save(self, *args, **kwargs):
        with self.watched():
            super().save(*args, **kwargs)

    def clean(self):
        """A changed status is not explained by the words for the old one, nor by a day on which nobody compared it."""
        super().clean()
        before = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if before and before.status != self.status and (left := self.left_from(before)):
            raise ValidationError(left)

    def left_from(self, before):
        """What was to change with the status and did not, each field with what to do about it."""
        words = {"status": before.get_status_display()}
        left = {}
        if squeezed(self.statement) == squeezed(before.statement):
            left["statement"] = gettext("The status changed: rewrite the sentence that explains “%(status)s”.") % words
        if self.checked_on == before.checked_on != timezone.localdate():
            left["checked_on"] = _("The status changed: give the day on which you compared it with the source.")
        return left

    @classmethod
    @contextmanager
    def watched(cls):
        """Tell whoever listens what was changed in the table meanwhile; it is small, so that all of it is compared."""
        with transaction.atomic():
            status_changing.send(cls)
            rows = cls.objects.select_related("treatment", "condition")
            before = rows.in_bulk()
            yield
            for after in rows.all():
                after.tell(before.get(after.pk))

    def tell(self, before):
        """Keep what a row says that got weaker, and tell how this one, as it is stored, differs from before."""
        if before:
            self.keep_lowered(before)
        if not before or before.pair != self.pair or before.words != self.words:
            status_changed.send(type(self), before=before, after=self)

    def keep_lowered(self, before):
        """Add what it says now to the list where its status got weaker; nothing else changes that list."""
        lowered = list(before.lowered)
        if self.strength < before.strength:
            lowered.append(self.words | {"checked_on": self.checked_on.isoformat()})
        if self.lowered != lowered:
            self.lowered = lowered
            models.QuerySet(type(self)).filter(pk=self.pk).update(lowered=lowered)

    @property
    def pair(self):
        """What the row is about."""
        return self.treatment_id, self.condition_id

    @property
    def words(self):
        """What readers see of it, but for the day it was checked."""
        return {name: str(getattr(self, name)) for name in WORDS}

    @property
    def strength(self):
        return self.Status(self.status).strength

    def as_facts(self):
        """The row as plain JSON, which `from_facts` reads again."""
        return {
            "row": self.pk,
            "treatment": {"pk": self.treatment_id, "name": self.treatment.name},
            "condition": {
                "pk": self.condition_id,
                "name": self.condition.name,
                "short_name": self.condition.short_name,
            },
            **self.words,
            "checked_on": self.checked_on.isoformat(),
            "lowered": len(self.lowered),
        }

    @classmethod
    def from_facts(cls, facts):
        """A row as it was, to be shown and not to be saved."""
        return cls(
            pk=facts["row"],
            treatment=Treatment(**facts["treatment"]),
            condition=Condition(**facts["condition"]),
            checked_on=date.fromisoformat(facts["checked_on"]),
            **{name: facts[name] for name in WORDS},
        )


def squeezed(text):
    """A text without what is no change of its words: case and space."""
    return " ".join(text.casefold().split())
