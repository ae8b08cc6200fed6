"""Thousands of sign-offs in seconds, with a chain that the audit accepts: for tests and benchmarks of lists."""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Revision

from faq.models import FAQEntry
from review import clock, signing
from review.chain import row_hash
from review.digest import content_digest
from review.models import RegisterEntry, SignOff, register_lock


@transaction.atomic
def signed_entries(count, signer, title="Question {}?", days_between=1):
    """Live questions with a sign-off each; the newest was signed today, the others a number of days apart.

    It writes around the models' own methods, which would take minutes, but nothing that the audit would report.
    """
    kind, now = ContentType.objects.get_for_model(FAQEntry), timezone.now()
    entries = FAQEntry.objects.bulk_create(
        FAQEntry(question=title.format(n), answer="<p>It depends.</p>", live=False, locale=Locale.get_default())
        for n in range(count)
    )
    revisions = Revision.objects.bulk_create(revision(entry, kind, now) for entry in entries)
    times = [now - timedelta(days=days_between * (count - n - 1)) for n in range(count)]
    signed = [
        sign_off(*one, signer, clock.months_for(entries[0])) for one in zip(entries, revisions, times, strict=True)
    ]
    append(signed)
    SignOff.objects.bulk_create(signed)
    for entry, version, one in zip(entries, revisions, signed, strict=True):
        entry.live, entry.has_unpublished_changes, entry.live_sign_off = True, False, one
        entry.latest_revision = entry.live_revision = version
        entry.first_published_at = entry.last_published_at = one.signed_at
    FAQEntry.objects.bulk_update(entries, STATE, batch_size=200)
    return entries


STATE = [
    "live",
    "has_unpublished_changes",
    "live_sign_off",
    "latest_revision",
    "live_revision",
    "first_published_at",
    "last_published_at",
]


def revision(entry, kind, now):
    return Revision(
        content_type=kind,
        base_content_type=kind,
        object_id=str(entry.pk),
        created_at=now,
        object_str=str(entry),
        content=entry.serializable_data(),
    )


def sign_off(entry, version, at, signer, months):
    day = timezone.localdate(at)
    return SignOff(
        content_object=entry,
        object_id=str(entry.pk),
        revision=version,
        digest=content_digest(version.content),
        signer=signer,
        credentials=signing.credentials(signer),
        signed_at=at,
        reviewed_on=day,
        due_on=clock.add_months(day, months),
    )


def append(signed):
    """Chain an entry of the register to the one before, for each of these sign-offs."""
    with register_lock() as head:
        rows = []
        for one in signed:
            head.number += 1
            row = RegisterEntry(
                number=head.number,
                event=RegisterEntry.Event.FULL_REVIEW,
                content_type=one.content_type,
                object_id=one.object_id,
                title=str(one.content_object)[:255],
                person=one.signer,
                person_name=str(one.signer),
                credentials=one.credentials,
                at=one.signed_at,
                facts=one.facts(),
                previous_hash=head.row_hash,
            )
            row.row_hash = head.row_hash = row_hash(row)
            one.entry = row
            rows.append(row)
        RegisterEntry.objects.bulk_create(rows, batch_size=500)
        head.save()
