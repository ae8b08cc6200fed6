"""Who changed a draft since it was last signed: the fact four eyes rests on."""

from itertools import pairwise

from wagtail.models import Revision

from .digest import content_digest


def changed_by(instance, user, until=None):
    """Whether the user saved a change of content since the last sign-off. A comment or an unchanged save is none.

    Args:
        until: the revision that is to be signed, where later ones do not matter.
    """
    return user.pk in authors_since_sign_off(instance, until)


def authors_since_sign_off(instance, until=None):
    """The ids of all users whose saved revisions changed the content since it was last signed."""
    return authors_since(instance, last_sign_off(instance), until)


def authors_since(instance, sign_off, until=None):
    """The same since an earlier sign-off; since the beginning where it is None."""
    return authors_of(revisions_since(instance, sign_off, until), sign_off)


def authors_of(revisions, sign_off):
    """The ids of all users who changed the content in one of these revisions, which begin with the signed one."""
    versions = [(None, sign_off.digest if sign_off else "")]
    versions += [(revision.user_id, content_digest(revision.content)) for revision in revisions]
    return {after[0] for before, after in pairwise(versions) if before[1] != after[1]}


def revisions_since(instance, sign_off, until=None):
    """The revisions from the signed one on, oldest first; all of them where nothing was ever signed."""
    revisions = Revision.objects.for_instance(instance).order_by("created_at", "pk")
    if until:
        revisions = revisions.filter(created_at__lte=until.created_at)
    return revisions.filter(created_at__gte=sign_off.revision.created_at) if sign_off else revisions


def last_sign_off(instance):
    """The newest sign-off whose revision is still there; None where nothing was ever signed."""
    from .models import SignOff

    return SignOff.objects.of(instance).filter(revision__created_at__isnull=False).select_related("revision").first()
