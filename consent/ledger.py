"""Writes the ledger of consent, takes content out of it, and checks that nobody else did."""

import secrets

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from . import triggers
from .chain import BLANK, GENESIS, content_hash, row_hash, text_hash
from .models import ConsentHead, ConsentRecord, RegisterVersion


def new_id():
    """A random id that nobody can guess: whoever knows it may see and delete the record."""
    return secrets.token_urlsafe(16)


def record(register, categories, method, signal, record_id=""):
    """Append a choice to the ledger and return its row.

    Args:
        register: the version of the register that the visitor was asked by.
        categories: the short names of those that are allowed.
        method: one of ConsentRecord.Method.
        signal: whether the browser sent the opt-out signal.
        record_id: that of the visitor's earlier choices; empty for a first one.
    """
    with transaction.atomic():
        head = ConsentHead.objects.select_for_update().get()
        row = ConsentRecord(
            number=head.number + 1,
            record_id=record_id or new_id(),
            at=timezone.now(),
            choice=" ".join(categories),
            version=register.number,
            version_hash=register.content_hash,
            locale=get_language() or "",
            method=method,
            signal=signal,
            salt=secrets.token_hex(16),
            previous_hash=head.row_hash,
        )
        row.content_hash = content_hash(row)
        row.row_hash = row_hash(row)
        row.save(force_insert=True)
        ConsentHead.objects.filter(pk=head.pk).update(number=row.number, row_hash=row.row_hash)
        return row


def records_of(record_id):
    """All choices with one random id, the newest first."""
    return ConsentRecord.objects.filter(record_id=record_id) if record_id else ConsentRecord.objects.none()


def blank(records):
    """Take the content out of these records; returns of how many. The chain still holds."""
    return records.exclude(salt="").update(**BLANK)


def differences():
    """Everything that is not as it was written, as sentences; nothing where all is well."""
    yield from differences_of_versions()
    yield from differences_of_records()
    for name in triggers.missing(connection):
        yield _("The database no longer keeps the ledger from being changed: the trigger %(name)s is missing.") % {
            "name": name
        }


def differences_of_versions():
    """Versions of the register that were changed or removed."""
    asked = 0
    for number, version in enumerate(RegisterVersion.objects.order_by("number").iterator(), start=1):
        asked = number if version.news or number == 1 else asked
        if version.number != number:
            yield _("Version %(number)d of the register is missing.") % {"number": number}
            return
        if version.content_hash != text_hash(version.content) or version.asked != asked:
            yield _("Version %(number)d of the register was changed after it was written.") % {"number": number}


def differences_of_records():
    """Records that were changed, removed or put in between."""
    number, hash_before = 0, GENESIS
    hashes = dict(RegisterVersion.objects.values_list("number", "content_hash"))
    for row in ConsentRecord.objects.order_by("number").iterator():
        number += 1
        if row.number != number:
            yield _("Record %(number)d is missing.") % {"number": number}
            number = row.number
        elif row.previous_hash != hash_before:
            yield _("Record %(number)d does not follow the one before it.") % {"number": number}
        if why := difference_of(row, hashes):
            yield why % {"number": number}
        hash_before = row.row_hash
    head = ConsentHead.objects.first()
    if not head or (head.number, head.row_hash) != (number, hash_before):
        yield _("The ledger does not end where it should; the last records were changed or removed.")


def difference_of(row, hashes):
    """What is wrong with one record; empty where nothing is.

    Args:
        hashes: those of the versions of the register, by number.
    """
    if row.row_hash != row_hash(row):
        return _("Record %(number)d was changed after it was written.")
    if is_blank(row):
        return ""
    if row.content_hash != content_hash(row):
        return _("The content of record %(number)d was changed after it was written.")
    if hashes.get(row.version) != row.version_hash:
        return _("Record %(number)d names a version of the register that is not there, or not the same.")
    return ""


def is_blank(row):
    """Whether all of the content was taken out, and not only a part."""
    return all(getattr(row, name) == empty for name, empty in BLANK.items())
