"""Whose review a date tells of: beside the day of a full review stands who gave it, also after a correction."""

from django.db.models import OuterRef, Subquery

from .models import SignOff


def full_review_of(sign_off):
    """The full review that a sign-off rests on: itself, or the newest before a correction; None of none."""
    return full_reviews([sign_off]).get(sign_off.pk) if sign_off else None


def full_reviews(sign_offs):
    """The full review that each sign-off rests on, by its key; no query where there is no correction, one otherwise."""
    corrections = [one for one in sign_offs if one and one.is_correction]
    before = earlier_full_reviews(corrections) if corrections else []
    found = {one.pk: one for one in sign_offs if one}
    return found | {one.pk: next((full for full in before if is_base(full, one)), one) for one in corrections}


def earlier_full_reviews(corrections):
    """All full reviews of what was corrected, newest first."""
    kinds, keys = {one.content_type_id for one in corrections}, {one.object_id for one in corrections}
    reviews = SignOff.objects.filter(kind=SignOff.Kind.FULL, content_type__in=kinds, object_id__in=keys)
    return list(reviews.select_related("signer__clinician_page").order_by("-entry_id"))


def is_base(full, correction):
    """Whether it is a review of the same content, and older."""
    same = (full.content_type_id, full.object_id) == (correction.content_type_id, correction.object_id)
    return same and full.entry_id < correction.entry_id


def full_reviewer(path="live_sign_off"):
    """The signer of the same full review, for use in a query on what has a sign-off at `path`."""
    reviews = SignOff.objects.filter(
        kind=SignOff.Kind.FULL,
        content_type=OuterRef(f"{path}__content_type"),
        object_id=OuterRef(f"{path}__object_id"),
        entry_id__lte=OuterRef(f"{path}__entry_id"),
    )
    return Subquery(reviews.order_by("-entry_id").values("signer")[:1])
