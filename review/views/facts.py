"""What the review page tells besides the draft itself."""

from django.utils.http import urlencode
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from review import signing
from review.forms import CORRECTION, FULL
from review.usage import pages_showing

from .addresses import address_of
from .comment import comments_on


def facts(subject):
    """The context of the review page."""
    signed = subject.signed
    return {
        "subject": subject,
        "draft": subject.draft,
        "kind_of_content": subject.instance._meta.verbose_name,
        "signed": signed,
        "changes": subject.changes_since(signed.revision) if signed else [],
        "findings": [],
        "dates": dates(subject),
        "is_page": isinstance(subject.instance, Page),
        "usage": None if isinstance(subject.instance, Page) else pages_showing(subject.instance, subject.user),
        "comments": comments_on(subject.draft),
        "comment_address": address_of(subject.instance, "comment"),
        "edit_address": AdminURLFinder(subject.user).get_edit_url(subject.instance),
    } | frames(subject)


def dates(subject):
    """What each kind of sign-off would make of the dates, if it were given today."""
    found = {FULL: signing.dates(subject.draft, FULL)}
    if subject.last_full_review:
        found[CORRECTION] = signing.dates(subject.draft, CORRECTION)
    return found


def frames(subject):
    """The addresses of the draft as visitors will see it, and with its changes since it was last signed marked."""
    address, shown = address_of(subject.instance, "draft"), {"revision": subject.revision.pk}
    plain = f"{address}?{urlencode(shown)}"
    before = subject.marked_against.pk if subject.marked_against else None
    is_same = before in (None, subject.revision.pk)
    return {"plain_frame": plain, "marked_frame": "" if is_same else f"{plain}&{urlencode({'since': before})}"}


def outcome(instance, sign_off):
    """What the signer is told when it is done: where visitors read it, or from when."""
    scheduled = sign_off.revision and sign_off.revision.approved_go_live_at
    return {
        "sign_off": sign_off,
        "instance": instance,
        "address": instance.live and getattr(instance, "full_url", None),
        "goes_live_at": scheduled,
    }
