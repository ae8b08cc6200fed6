"""What the review page tells besides the draft itself."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from review import signing
from review.forms import CORRECTION, FULL
from review.listed import listed
from review.models import SignOff
from review.usage import pages_showing

from .addresses import address_of
from .comment import comments_on
from .standing import stopped


def facts(subject):
    """The context of the review page."""
    signed = subject.signed
    return {
        "subject": subject,
        "draft": subject.draft,
        "kind_of_content": subject.instance._meta.verbose_name,
        "signed": signed,
        "changes": subject.changes_since(signed.revision) if signed else [],
        "findings": listed(subject.draft),
        "dates": dates(subject),
        "is_page": isinstance(subject.instance, Page),
        "usage": None if isinstance(subject.instance, Page) else pages_showing(subject.instance, subject.user),
        "comments": comments_on(subject.draft),
        "comment_address": address_of(subject.instance, "comment"),
        "edit_address": AdminURLFinder(subject.user).get_edit_url(subject.instance),
        "frames": frames(subject),
    }


def dates(subject):
    """What each kind of sign-off would make of the dates, if it were given today."""
    found = {FULL: signing.dates(subject.draft, FULL)}
    if subject.last_full_review:
        found[CORRECTION] = signing.dates(subject.draft, CORRECTION)
    return found


def frames(subject):
    """The ways to show the draft, each with its address and its words: with marks, and as visitors will see it."""
    address, shown = address_of(subject.instance, "draft"), {"revision": subject.revision.pk}
    marked = [(urlencode(shown | {"since": version.pk}), words) for version, words in subject.bases]
    ways = [*marked, (urlencode(shown), _("as visitors will see it"))]
    return [{"address": f"{address}?{query}", "words": words} for query, words in ways]


def outcome(instance, sign_off):
    """What the signer is told when it is done: what they signed, and where or from when visitors read it."""
    at = sign_off.revision and sign_off.revision.approved_go_live_at
    goes_live = at if at and at > timezone.now() else None
    return {
        "sign_off": sign_off,
        "instance": instance,
        "address": not goes_live and instance.live and getattr(instance, "full_url", None),
        "goes_live": goes_live and from_then_on(instance, goes_live),
        "is_again": is_again(instance, sign_off),
    }


def from_then_on(instance, at):
    """From when visitors read it, and what they read until then."""
    day = date_format(timezone.localtime(at), "DATETIME_FORMAT")
    if not instance.live:
        return stopped(_("Visitors read it from %(day)s.") % {"day": day})
    until = date_format(timezone.localtime(instance.last_published_at))
    return _("Visitors read it from %(day)s; until then the version of %(until)s.") % {"day": day, "until": until}


def is_again(instance, sign_off):
    """Whether it only confirmed what was signed before: a new review, and nothing new for visitors."""
    return SignOff.objects.valid(instance).filter(digest=sign_off.digest, pk__lt=sign_off.pk).exists()
