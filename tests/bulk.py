"""Thousands of sign-offs in seconds, with a chain that the audit accepts: for tests and benchmarks of lists."""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast
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
    content, months = entries[0].serializable_data(), clock.months_for(entries[0])
    revisions = Revision.objects.bulk_create(revision(entry, kind, now, content) for entry in entries)
    times = [now - timedelta(days=days_between * (count - n - 1)) for n in range(count)]
    signed = [sign_off(*one, signer, months) for one in zip(entries, revisions, times, strict=True)]
    append(signed)
    SignOff.objects.bulk_create(signed)
    put_live(entries, kind, now)
    return entries


def put_live(entries, kind, now):
    """Live, as the revision and the sign-off that were just written for each."""
    own = {"content_type": kind, "object_id": Cast(OuterRef("pk"), CharField())}
    version = Subquery(Revision.objects.filter(**own).values("pk")[:1])
    FAQEntry.objects.filter(pk__gte=entries[0].pk, pk__lte=entries[-1].pk).update(
        live=True,
        has_unpublished_changes=False,
        latest_revision=version,
        live_revision=version,
        live_sign_off=Subquery(SignOff.objects.filter(**own).order_by().values("pk")[:1]),
        first_published_at=now,
        last_published_at=now,
    )


def revision(entry, kind, now, content):
    own = {"pk": entry.pk, "question": entry.question, "translation_key": str(entry.translation_key)}
    return Revision(
        content_type=kind,
        base_content_type=kind,
        object_id=str(entry.pk),
        created_at=now,
        object_str=str(entry),
        content=content | own,
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
