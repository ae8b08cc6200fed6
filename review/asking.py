"""Asking for a review before its time: something changed that a page or entry was signed on."""

from collections import defaultdict

from . import mails
from .models import RegisterEntry, ReviewRequest, record, register_lock
from .models.sign_off import vouched_for


def ask_again(contents, reason, person, cause, facts=None):
    """Open one request for each page or entry, on the register, and tell the clinicians and its editors by mail.

    Whoever asks again for the same reason while that waits changes nothing.

    Args:
        contents: the pages and entries; of an alias, the page it mirrors is meant.
        reason: a sentence for clinicians and editors.
        person: who changed what it is about; None where the site asks by a rule.
        cause: "status", "reference" or "rule".
        facts: what else belongs to it, as plain JSON.
    Returns:
        The new requests.
    """
    contents = dict.fromkeys(vouched_for(content) for content in contents)
    with register_lock():
        made = [ask(content, reason, person, cause, facts or {}) for content in contents if not waits(content, reason)]
    if made:
        mails.asked_again(made, by=person)
    return made


def waits(content, reason):
    """Whether a review is asked for already, for the same reason."""
    return ReviewRequest.objects.of(content).open().filter(reason=reason).exists()


def ask(content, reason, person, cause, facts):
    """One request with its row in the register."""
    request = ReviewRequest(content_object=content, reason=reason, cause=cause, facts=facts, asked_by=person)
    request.entry = record(RegisterEntry.Event.REVIEW_ASKED, content, person, reason, facts=request.told())
    request.asked_at = request.entry.at
    request.save()
    return request


def answer(sign_off):
    """A full review answers whatever was asked before it; a correction is none, and leaves the request open."""
    if not sign_off.is_correction:
        ReviewRequest.objects.of(sign_off.content_object).open().update(answered_by=sign_off)


def open_requests(instance):
    """What is asked about one page or entry, oldest first."""
    return ReviewRequest.objects.of(instance).open().select_related("asked_by") if instance.pk else []


def with_requests(rows):
    """The same rows, each with the `reasons` for which a review of what it is about is asked; one query."""
    rows, found = list(rows), defaultdict(list)
    asked = ReviewRequest.objects.open().filter(object_id__in={row.object_id for row in rows}) if rows else []
    for request in asked:
        found[request.content_type_id, request.object_id].append(request.reason)
    for row in rows:
        row.reasons = found[row.content_type_id, row.object_id]
    return rows
