"""The integrity audit: is what visitors read what was signed, and is the register as it was written?

It reads the database alone, so that it also sees what somebody changed there by hand.
"""

from django.db import connection
from django.db.models import F, TextField, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from core import changes

from . import triggers
from .chain import GENESIS, row_hash
from .clock import clinic_time
from .digest import canonical, content_digest
from .due import written
from .models import (
    Allowance,
    Publication,
    RegisterEntry,
    RegisterHead,
    ReviewRequest,
    SignOff,
    Withdrawal,
    reviewed_models,
)
from .models.sign_off import vouched_for


def differences():
    """Everything that is not as it should be, as sentences; nothing where all is well."""
    yield from differences_of_content()
    yield from differences_of_chain()
    yield from differences_of_rows(
        SignOff, "sign_off", [RegisterEntry.Event.FULL_REVIEW, RegisterEntry.Event.CORRECTION]
    )
    yield from differences_of_rows(Withdrawal, "withdrawal", [RegisterEntry.Event.WITHDRAWAL])
    yield from differences_of_rows(ReviewRequest, "review_request", [RegisterEntry.Event.REVIEW_ASKED])
    yield from differences_of_rows(Allowance, "allowance", [RegisterEntry.Event.FINDING_ALLOWED])
    yield from differences_of_publications()
    for name in triggers.missing(connection):
        yield _("The database no longer keeps the register from being changed: the trigger %(name)s is missing.") % {
            "name": name
        }
    for name in changes.missing(connection):
        yield _("Visitors may read what is no longer so: the trigger %(name)s is missing. Run migrate.") % {
            "name": name
        }


def differences_of_content():
    """Live pages and entries that differ from what vouches for them."""
    for model in reviewed_models():
        live = model._base_manager.filter(live=True).select_related("live_sign_off")
        for instance in live.order_by("pk").iterator():
            if words := difference_of(instance):
                yield f"{model._meta.verbose_name.capitalize()} {instance.pk}, “{instance}”: {words}"


def difference_of(instance):
    """What is wrong with one live page or entry; empty where nothing is."""
    sign_off = instance.live_sign_off
    if sign_off is None:
        return _("live, but nobody signed it.")
    if sign_off.object_id != str(vouched_for(instance).pk) or sign_off.content_type_id != content_type_of(instance):
        return _("the sign-off it names is about something else.")
    if sign_off.digest != content_digest(instance.serializable_data()):
        return _("what is live is not what %(name)s signed on %(day)s.") % {
            "name": sign_off.credentials,
            "day": written(clinic_time(sign_off.signed_at).date()),
        }
    if not SignOff.objects.valid(instance).filter(pk=sign_off.pk).exists():
        return _("live, but withdrawn or corrected after it was signed.")
    return ""


def content_type_of(instance):
    """The key that rows about this instance carry."""
    return SignOff(content_object=vouched_for(instance)).content_type_id


def differences_of_chain():
    """Rows of the register that were changed, removed or put in between."""
    number, hash_before = 0, GENESIS
    for row in RegisterEntry.objects.order_by("number").select_related("content_type").iterator():
        number += 1
        if row.number != number:
            yield _("Register: row %(number)d is missing.") % {"number": number}
            number = row.number
        elif row.previous_hash != hash_before:
            yield _("Register: row %(number)d does not follow the row before it.") % {"number": number}
        if row.row_hash != row_hash(row):
            yield _("Register: row %(number)d was changed after it was written.") % {"number": number}
        hash_before = row.row_hash
    head = RegisterHead.objects.first()
    if not head or (head.number, head.row_hash) != (number, hash_before):
        yield _("Register: it does not end where it should; the last rows were changed or removed.")


def differences_of_rows(model, name, events):
    """Sign-offs, withdrawals, requests or allowances that are not as the register has them, or are on one side only."""
    for entry in RegisterEntry.objects.filter(event__in=events, **{f"{name}__isnull": True}).order_by("number"):
        yield _("Register: row %(number)d tells of a %(kind)s that is gone.") % {
            "number": entry.number,
            "kind": model._meta.verbose_name,
        }
    for row in model.objects.select_related("entry").order_by("pk").iterator():
        if told(row) != kept(row):
            yield _("Register: the %(kind)s of row %(number)d is not as the register has it.") % {
                "number": row.entry_id,
                "kind": model._meta.verbose_name,
            }


def told(row):
    """What a sign-off, withdrawal, request or allowance says, in the register's order."""
    if isinstance(row, SignOff):
        own = (row.signer_id, row.comment, row.signed_at, row.credentials, row.facts())
    elif isinstance(row, Withdrawal | Allowance):
        own = (row.person_id, row.reason, row.at, row.title, row.facts())
    else:
        own = (row.asked_by_id, row.reason, row.asked_at, "", row.told())
    return row.content_type_id, row.object_id, *own


def kept(row):
    """What the register has of it: with its title, or of a sign-off, which has none, with the credentials."""
    entry = row.entry
    last = entry.title if isinstance(row, Withdrawal | Allowance) else entry.credentials
    return entry.content_type_id, entry.object_id, entry.person_id, entry.words, entry.at, last, entry.facts


def differences_of_publications():
    """Notes for readers that are not those which were signed, and publications of something else than was signed."""
    for row in signed_notes(Publication.objects.select_related("sign_off")).order_by("pk").iterator():
        if (row.content_type_id, row.object_id) != (row.sign_off.content_type_id, row.sign_off.object_id):
            yield _("Update %(number)d: the sign-off it names is about something else.") % {"number": row.pk}
        elif row.is_kept and canonical(row.note) not in notes(row):
            yield _("Update %(number)d: “%(note)s” is not what was signed.") % {"number": row.pk, "note": row.note}


def signed_notes(publications):
    """Each with the note as it was signed, and whether its version is there to compare with."""
    note = KeyTextTransform("change_note", "sign_off__revision__content")
    return publications.annotate(
        is_kept=F("sign_off__revision__created_at"),
        signed_note=Coalesce(note, Value(""), output_field=TextField()),
    )


def notes(publication):
    """What readers may be told: what was signed, or nothing where it was only reviewed again."""
    is_review = publication.published_at == publication.sign_off.signed_at
    signed = canonical(publication.signed_note)
    return {signed, ""} if is_review else {signed}
