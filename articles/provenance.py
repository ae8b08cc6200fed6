"""What a page tells readers about its own review: who vouches for it, and what changed from version to version."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _

from review.bylines import full_review_of
from review.models import Publication, SignOff, Withdrawal
from review.templatetags.sign_off_tags import signer_name

SHOWN_AT_ONCE = 5
SIGN_OFF = ("sign_off__digest", "sign_off__kind", "sign_off__credentials")


@dataclass
class Update:
    """One line of “Updates to this page”; without a moment while it is only in the draft."""

    words: str
    checked_by: str = ""  # who checked it, where it is a correction
    moment: datetime | None = None


def sign_off_of_live(page):
    """What vouches for the page as visitors read it, with the signer's own page; one query."""
    return SignOff.objects.select_related("signer__clinician_page").filter(pk=page.live_sign_off_id).first()


def provenance(page, is_preview=False):
    """The context of byline, notice and updates; a preview tells of the draft, which may have no sign-off."""
    publications = published_versions(page)
    sign_off = page.sign_off_of_content() if is_preview else sign_off_of_live(page)
    lines = [*draft_updates(page, sign_off, publications)] if is_preview else []
    lines += updates(publications)
    return {
        "sign_off": sign_off,
        "full_review": full_review_of(sign_off),
        "updates": lines[:SHOWN_AT_ONCE],
        "older_updates": lines[SHOWN_AT_ONCE:],
    }


def published_versions(page):
    """The page's publications as its lines need them, newest first."""
    return with_past(list(with_offline(Publication.objects.of(page))))


def with_offline(publications):
    """The same, each with the moment at which its page had last been taken offline before, if ever."""
    withdrawals = Withdrawal.objects.filter(
        content_type=OuterRef("content_type"), object_id=OuterRef("object_id"), at__lt=OuterRef("published_at")
    )
    noticed = withdrawals.exclude(notice="")  # without one nobody was reading it
    offline_at = Subquery(noticed.order_by("-at").values("at")[:1])
    rows = publications.select_related("sign_off").only("object_id", "note", "published_at", *SIGN_OFF)
    return rows.annotate(offline_at=offline_at)


def with_past(publications):
    """The same, each with the one before it, and whether its note and its sign-off are new with it."""
    before, notes, sign_offs = None, {""}, set()
    for row in reversed(publications):
        row.before, row.is_noted, row.is_signed = before, row.note not in notes, row.sign_off_id not in sign_offs
        before = row
        notes.add(row.note)
        sign_offs.add(row.sign_off_id)
    return publications


def updates(publications):
    """Their lines, newest first, with those of the withdrawals between them."""
    lines = []
    for publication in publications:
        lines.append(update(publication))
        if was_offline(publication):
            lines.append(taken_offline(publication.offline_at))
    return lines


def draft_updates(page, sign_off, publications):
    """The lines that the draft adds once it is published: none where it is what is live, or would be the first."""
    if not publications or is_live(sign_off, page):
        return
    withdrawal = page.withdrawal
    note = "" if page.change_note in {row.note for row in publications} else page.change_note
    yield Update(back(note) if withdrawal else note or _("The editor has not said yet."))
    if withdrawal and withdrawal.notice:
        yield taken_offline(withdrawal.at)


def is_live(sign_off, page):
    """Whether that sign-off vouches for what visitors read now."""
    return bool(sign_off) and sign_off.pk == page.live_sign_off_id


def was_offline(publication):
    """Whether the page was withdrawn between the publication before and this one."""
    before, offline_at = publication.before, publication.offline_at
    return bool(before and offline_at and offline_at > before.published_at)


def taken_offline(moment):
    """The line of a withdrawal."""
    return Update(_("Taken offline while our clinicians checked it."), moment=moment)


def update(publication):
    """The line for one publication."""
    sign_off, before = publication.sign_off, publication.before
    is_change = not before or sign_off.digest != before.sign_off.digest
    return Update(
        words=words(publication, is_change),
        checked_by=signer_name(sign_off.credentials) if is_change and sign_off.is_correction else "",
        moment=publication.published_at,
    )


def words(publication, is_change):
    """The editor's note, or what is true where there is none."""
    told = said(publication) if is_change else ""
    if was_offline(publication):
        return back(told)
    return told or unchanged(publication)


def said(publication):
    """The editor's note, unless it is still that of a version before; or that there is none."""
    if publication.is_noted:
        return publication.note
    return _("Changed; the editor left no note.") if publication.before else _("First published.")


def unchanged(publication):
    """What a publication was that changed nothing."""
    is_review = publication.is_signed and not publication.sign_off.is_correction
    return _("Reviewed; nothing changed.") if is_review else _("Published again; nothing changed.")


def back(told):
    """That the page is back after a withdrawal, and what is new in it."""
    return " ".join(filter(None, [_("Back after a review."), told]))
