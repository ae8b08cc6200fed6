"""Things that pages share, such as pictures and questions: nobody deletes one under a clinician's signature."""

from collections import defaultdict
from functools import wraps
from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.db.models.signals import pre_delete
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.actions.delete_page import DeletePageAction
from wagtail.models import Page, ReferenceIndex, Revision, WorkflowState
from wagtail.query import PageQuerySet

from .errors import StillShown
from .holding import base, holds_at, keys_at, relations, shared_models, stands_in
from .logs import logs_refusals
from .models import register_lock, reviewed_models
from .models.sign_off import vouched_for

MOST_NAMED = 8


class Uses(NamedTuple):
    """Where a thing is part of what clinicians signed, or of drafts that count on it."""

    live: list
    drafts: list

    def words(self, thing):
        """A sentence that names the places; empty where there is none."""
        if self.live:
            return shown_on(thing, self.live)
        return part_of(thing, self.drafts) if self.drafts else ""


def connect():
    """Guard whatever reviewed content may hold."""
    for model in shared_models():
        pre_delete.connect(keep_what_is_held, sender=model, dispatch_uid=f"review.shared.{model._meta.label}")
    delete_all_or_nothing()


def keep_what_is_held(sender, instance, origin=None, **kwargs):
    """The gate for deletions: they would change what was signed, or leave a draft that nobody can open.

    Raises:
        StillShown: it is held by something that stays. Nothing was deleted.
    """
    with register_lock():  # nothing is published meanwhile
        refuse_deletion(instance, uses(instance, sender, origin))


def refuse_deletion(instance, found):
    """Say where something is held, unless it is held nowhere.

    Args:
        found: `Uses` of it.
    Raises:
        StillShown: it may not be deleted.
    """
    if found.live:
        raise StillShown(instance, found.words(instance), _("Take it out there first; the change goes through review."))
    if found.drafts:
        raise StillShown(instance, found.words(instance), _("Take it out there first."))


def delete_all_or_nothing():
    """The tree counts the children of a page down before it deletes one: where that is refused, they are all there."""
    DeletePageAction.execute = logs_refusals(in_turn(DeletePageAction.execute))
    PageQuerySet.delete = in_turn(PageQuerySet.delete)


def in_turn(method):
    """Take the lock of the register before the method locks any page: the order of locks everywhere."""

    @wraps(method)
    def delete(*args, **kwargs):
        with register_lock():
            return method(*args, **kwargs)

    return delete


def uses(thing, sender=None, origin=None):
    """Where a thing is shown, and which drafts count on it: those that go live as they are, or name what they need.

    Args:
        sender: the model as which it is looked for, where it is stored as several.
        origin: the object or query whose deletion takes it away; what goes with it does not count.
    """
    sender = sender or type(thing)
    live = [vouched_for(one) for one in live_with(thing, sender) if not goes_too(one, origin)]
    drafts = [one for one in drafts_with(thing, sender) if not goes_too(one, origin)]
    return Uses(sorted(set(live), key=str), sorted(set(drafts), key=str))


def goes_too(content, origin):
    """Whether the deletion of an object or query takes this page or entry away as well."""
    if isinstance(origin, QuerySet):
        return isinstance(content, origin.model) and origin.filter(pk=content.pk).exists()
    return content == origin


def live_with(thing, sender):
    """The live content that holds it."""
    for relation in relations():
        if relation.target is sender:
            yield from relation.model._base_manager.filter(live=True, **{relation.path: thing.pk})
    if sender is base(sender):
        yield from live_by_index(thing)


def live_by_index(thing):
    """The live content that holds it in a text."""
    found = defaultdict(set)
    references = ReferenceIndex.get_references_to(thing).filter(content_type__in=content_types())
    for reference in references.select_related("content_type"):
        model = reference.content_type.model_class()
        if holds_at(model, reference.model_path, type(thing)):
            found[model].add(reference.object_id)
    for model, keys in found.items():
        yield from model._base_manager.filter(live=True, pk__in=keys)


def drafts_with(thing, sender):
    """The content with a draft that holds it and goes live as it is, or that could not be read without it."""
    guarded = [relation for relation in relations() if relation.target is sender]
    awaited = {revision.pk for revision in awaited_revisions().only("pk")}
    revisions = latest_revisions() if any(way.protects for way in guarded) else awaited_revisions()
    for revision in revisions.select_related("content_type").iterator():
        if needs(revision, thing, sender, guarded, revision.pk in awaited) and revision.content_object:
            yield revision.content_object


def needs(revision, thing, sender, guarded, is_awaited):
    """Whether one version counts on it."""
    model = revision.content_type.model_class()
    ways = [way for way in guarded if way.model is model and (is_awaited or way.protects)]
    if any(str(thing.pk) in keys_at(revision.content, way.path) for way in ways):
        return True
    return is_awaited and sender is base(sender) and stands_in(revision.content, model, thing)


def awaited_revisions():
    """The versions that go live without being saved again: those that are scheduled or before a clinician."""
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS).prefetch_related("content_object")
    in_review = [state.content_object.latest_revision_id for state in states if state.content_object]
    return of_reviewed(Q(pk__in=in_review) | Q(approved_go_live_at__isnull=False))


def latest_revisions():
    """The newest version of everything, and those that are scheduled."""
    newest = Q(approved_go_live_at__isnull=False)
    for model in reviewed_models():
        newest |= Q(pk__in=model._base_manager.order_by().values("latest_revision"))
    return of_reviewed(newest)


def of_reviewed(condition):
    """Versions of reviewed content."""
    return Revision.objects.filter(condition, content_type__in=content_types())


def content_types():
    """Those of reviewed models."""
    return ContentType.objects.get_for_models(*reviewed_models(), for_concrete_models=False).values()


def shown_on(thing, live):
    """Which live pages and entries show it."""
    if all(isinstance(one, Page) for one in live):
        words = ngettext(
            "“%(thing)s” is shown on %(count)d live page: %(names)s.",
            "“%(thing)s” is shown on %(count)d live pages: %(names)s.",
            len(live),
        )
    else:
        words = ngettext(
            "“%(thing)s” is part of %(count)d live entry: %(names)s.",
            "“%(thing)s” is part of %(count)d live pages and entries: %(names)s.",
            len(live),
        )
    return words % {"thing": thing, "count": len(live), "names": names(live)}


def part_of(thing, drafts):
    """Which drafts count on it."""
    words = ngettext(
        "“%(thing)s” is part of %(count)d draft: %(names)s.",
        "“%(thing)s” is part of %(count)d drafts: %(names)s.",
        len(drafts),
    )
    return words % {"thing": thing, "count": len(drafts), "names": names(drafts)}


def names(contents):
    """The titles, and how many more there are."""
    titles = [str(one) for one in contents[:MOST_NAMED]]
    more = len(contents) - len(titles)
    if more:
        titles.append(_("%(count)d more") % {"count": more})
    return ", ".join(titles)
