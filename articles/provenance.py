"""What a page tells readers about its own review: who vouches for it, and what changed from version to version."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from review.models import Publication, SignOff

SHOWN_AT_ONCE = 5


@dataclass
class Update:
    """One line of “Updates to this page”; without a moment while it is only in the draft."""

    words: str
    is_correction: bool = False
    moment: datetime | None = None


def sign_off_of_live(page):
    """What vouches for the page as visitors read it, with the signer's own page; one query."""
    return SignOff.objects.select_related("signer__clinician_page").filter(pk=page.live_sign_off_id).first()


def provenance(page, is_preview=False):
    """The context of byline, notice and updates; a preview tells of the draft, which may have no sign-off."""
    publications = published_versions(page)
    sign_off = page.sign_off_of_content() if is_preview else sign_off_of_live(page)
    updates = [update(row, publications[number + 1 :]) for number, row in enumerate(publications)]
    if publications and is_preview and not is_live(sign_off, page):
        updates.insert(0, Update(new_note(page.change_note, publications) or _("The editor has not said yet.")))
    return {"sign_off": sign_off, "updates": updates[:SHOWN_AT_ONCE], "older_updates": updates[SHOWN_AT_ONCE:]}


def published_versions(page):
    """The page's publications, newest first."""
    return list(Publication.objects.of(page).select_related("sign_off"))


def is_live(sign_off, page):
    """Whether that sign-off vouches for what visitors read now."""
    return bool(sign_off) and sign_off.pk == page.live_sign_off_id


def update(publication, earlier):
    """The line for one publication, given those before it, newest first."""
    is_change = not earlier or publication.sign_off.digest != earlier[0].sign_off.digest
    return Update(
        words=words(publication, earlier, is_change),
        is_correction=is_change and publication.sign_off.is_correction,
        moment=publication.published_at,
    )


def words(publication, earlier, is_change):
    """The editor's note, or what is true where there is none."""
    if not is_change:
        is_new = publication.sign_off_id not in {row.sign_off_id for row in earlier}
        is_review = is_new and not publication.sign_off.is_correction
        return _("Reviewed; nothing changed.") if is_review else _("Published again; nothing changed.")
    if note := new_note(publication.note, earlier):
        return note
    return _("Changed; the editor left no note.") if earlier else _("First published.")


def new_note(note, earlier):
    """The note, unless it is still that of a version before."""
    return "" if note in {row.note for row in earlier} else note
