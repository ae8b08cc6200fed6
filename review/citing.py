"""What cites a reference. It stays while anything does; where it is retracted, all that is live or scheduled is reviewed again."""

import json

from django.apps import apps
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page, ReferenceIndex, Revision, RevisionMixin

from clinical.rich_text import cited_keys

from .asking import ask_again
from .models import ReviewedMixin, register_lock
from .models.sign_off import vouched_for
from .shared import Uses, refuse_deletion


def citing(reference):
    """The live pages and entries that cite it, and those of which only a draft does. Not all of them are reviewed ones."""
    found = list(cited_by_rows(reference))
    live = {vouched_for(one) for one in found if getattr(one, "live", True)}
    drafts = {vouched_for(one) for one in [*found, *cited_by_drafts(reference)]} - live
    return Uses(sorted(live, key=str), sorted(drafts, key=str))


def cited_by_rows(reference):
    """What the reference index knows: rows of the database, those of pages that were never live included."""
    for row in ReferenceIndex.get_references_to(reference).select_related("content_type"):
        model = row.content_type.model_class()
        if model and (instance := model._base_manager.filter(pk=row.object_id).first()):
            yield instance


def cited_by_drafts(reference):
    """What has a newest or scheduled version that cites it."""
    for revision in newest_versions().iterator():
        if reference.pk in named_in(revision.content) and (instance := revision.content_object):
            yield instance


def scheduled(reference):
    """What has a signed version that goes live later and cites it."""
    versions = Revision.objects.filter(approved_go_live_at__isnull=False).select_related("content_type")
    for revision in versions.iterator():
        if reference.pk in named_in(revision.content) and (instance := revision.content_object):
            yield instance


def newest_versions():
    """The newest version of everything that has versions, and those that are scheduled."""
    found = Q(approved_go_live_at__isnull=False)
    for model in versioned_models():
        found |= Q(pk__in=model._base_manager.order_by().values("latest_revision"))
    return Revision.objects.filter(found).select_related("content_type")


def versioned_models():
    """Pages of all kinds as one, and every other model with versions."""
    models = [model for model in apps.get_models() if issubclass(model, RevisionMixin)]
    return [Page, *(model for model in models if not issubclass(model, Page))]


def named_in(content):
    """The keys of the references that a version names: in its texts, and before there were citations, in rows."""
    rows = content.get("reference_links") or ()
    return cited_keys(json.dumps(content)) | {row["reference"] for row in rows}


def keep_what_is_cited(instance, **kwargs):
    """The gate for deletions of references.

    Raises:
        StillShown: something cites it. Nothing was deleted.
    """
    with register_lock():  # nothing is published meanwhile
        refuse_deletion(instance, citing(instance))


# Retraction


def on_retracted(reference, **kwargs):
    """Ask for a review of whatever cites a reference that was just marked as retracted; readers see a notice at once."""
    found = [*citing(reference).live, *scheduled(reference)]
    contents = [content for content in found if isinstance(content, ReviewedMixin)]
    user = get_active_log_context().user
    reason = _("“%(reference)s” was retracted. It is cited here.") % {"reference": reference}
    ask_again(contents, reason, user if user and user.pk else None, "reference", {"reference": reference.pk})
