"""The register: one row for everything a person vouched for or took back, in order, written once."""

from contextlib import contextmanager

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from review.chain import GENESIS, row_hash


class AppendOnly(models.Model):
    """A row that is written once. Triggers of the database hold the same for raw SQL (review/triggers.py)."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise TypeError(f"A {self._meta.verbose_name} is written once.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise TypeError(f"A {self._meta.verbose_name} stays on the register.")


class OfContent(models.Model):
    """A row about one page or shared entry, which may be gone since."""

    content_type = models.ForeignKey(
        ContentType, verbose_name=_("kind of content"), on_delete=models.PROTECT, related_name="+"
    )
    object_id = models.CharField(max_length=255)
    content_object = GenericForeignKey(for_concrete_model=False)
    content_object.wagtail_reference_index_ignore = True

    class Meta:
        abstract = True


class OfContentQuerySet(models.QuerySet):
    """Rows about pages and shared entries."""

    def of(self, instance):
        """Those of one page or entry."""
        content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
        return self.filter(content_type=content_type, object_id=str(instance.pk))


class RegisterHead(models.Model):
    """Where the chain ends, in a single row. Whoever locks it is the only one who signs, publishes or withdraws."""

    number = models.PositiveBigIntegerField(default=0)
    row_hash = models.CharField(max_length=64, default=GENESIS)

    class Meta:
        verbose_name = _("end of the register")

    def __str__(self):
        return f"{self.number}: {self.row_hash}"


class RegisterEntry(AppendOnly, OfContent):
    """One event: who did what to which content, when, and in which words."""

    class Event(models.TextChoices):
        FULL_REVIEW = "full_review", _("Signed after a full review")
        CORRECTION = "correction", _("Signed as a correction")
        WITHDRAWAL = "withdrawal", _("Withdrawn")
        REVIEW_ASKED = "review_asked", _("Review asked for")
        STATUS_LOWERED = "status_lowered", _("Status lowered at once")
        FINDING_ALLOWED = "finding_allowed", _("Finding allowed")

    number = models.PositiveBigIntegerField(_("number"), primary_key=True)
    event = models.CharField(_("event"), max_length=30, choices=Event)
    title = models.CharField(_("title"), max_length=255, help_text=_("As it was then."))
    person = models.ForeignKey(
        "core.User",
        verbose_name=_("person"),
        null=True,
        on_delete=models.PROTECT,
        related_name="register_entries",
        help_text=_("Empty: the site did it by a rule that staff set."),
    )
    person.wagtail_reference_index_ignore = True
    person_name = models.CharField(_("name"), max_length=255, blank=True)
    credentials = models.CharField(_("credentials"), max_length=500, blank=True)
    words = models.TextField(_("comment or reason"), blank=True)
    at = models.DateTimeField(_("time"), db_index=True)
    facts = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    row_hash = models.CharField(max_length=64)
    objects = OfContentQuerySet.as_manager()

    class Meta:
        verbose_name = _("register entry")
        verbose_name_plural = _("register entries")
        ordering = ["-number"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return f"{self.number}: {self.title}, {self.get_event_display()}"


@contextmanager
def register_lock():
    """Be the only one who signs, publishes or withdraws, until the outermost transaction ends.

    One lock for the whole site: these events are rare, and with one there is no order to get wrong. SQLite takes its
    write lock when the transaction begins; PostgreSQL locks the row.
    """
    with transaction.atomic():
        yield RegisterHead.objects.select_for_update().get()


def record(event, instance, person, words="", credentials="", facts=None):
    """Append one row to the register and return it.

    Args:
        event: one of RegisterEntry.Event.
        instance: the page or shared entry.
        person: who did it; None where the site did by a rule that staff set.
        words: the comment or reason.
        credentials: the person's credentials as they are now.
        facts: what else belongs to the event, as plain JSON.
    """
    with register_lock() as head:
        row = RegisterEntry(
            number=head.number + 1,
            event=event,
            content_object=instance,
            title=str(instance)[:255],
            person=person,
            person_name=str(person or "")[:255],
            credentials=credentials[:500],
            words=words,
            at=timezone.now(),
            facts=facts or {},
            previous_hash=head.row_hash,
        )
        row.row_hash = row_hash(row)
        row.save(force_insert=True)
        RegisterHead.objects.filter(pk=head.pk).update(number=row.number, row_hash=row.row_hash)
        return row
