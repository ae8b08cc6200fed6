"""Keeps the findings about live content fresh: what went live or offline is checked again, and a changed rule is noted."""

from threading import local

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import published, unpublished

from clinical.models import Condition, Reference, RegulatoryStatus, Treatment

from . import site_check
from .models import Allowance, CheckSettings, ClaimRule, SignOff, SiteCheck

RULES = (ClaimRule, CheckSettings, RegulatoryStatus, Reference, Condition, Treatment)
DUE = local()  # what this thread's transaction has yet to check
MOST_USERS = 20  # pages checked again with an entry that they show; more wait for the next check of the site


def connect():
    """Listen; called once, when the app is ready."""
    for signal in (published, unpublished):
        signal.connect(content_changed, dispatch_uid=f"review.freshness.{signal}")
    post_save.connect(content_signed, sender=SignOff, dispatch_uid="review.freshness.signed")
    post_save.connect(finding_allowed, sender=Allowance, dispatch_uid="review.freshness.allowed")
    for model in site_check.checked_models():
        post_delete.connect(content_gone, sender=model, dispatch_uid=f"review.freshness.{model.__name__}")
    for model in RULES:
        for signal in (post_save, post_delete):
            signal.connect(rules_changed, sender=model, dispatch_uid=f"review.freshness.{model.__name__}")


def content_changed(instance, **kwargs):
    """Something went live or offline."""
    if isinstance(instance, tuple(site_check.checked_models())):
        check_soon(instance)
        check_users_soon(instance)


def content_signed(instance, raw=False, **kwargs):
    """What is live may have been vouched for anew, and findings been allowed with it."""
    content = None if raw else instance.content_object
    if content and content.live:
        check_soon(content)


def finding_allowed(instance, raw=False, **kwargs):
    """Words that stand on the site may have been allowed, here or wherever they are shown."""
    content = None if raw else instance.content_object
    if content and content.live:
        content_changed(content)


def content_gone(instance, **kwargs):
    site_check.forget(instance)


def check_soon(instance):
    """Check again once the transaction is through; a check that fails is logged and takes nothing back."""
    due = DUE.__dict__.setdefault("content", set())
    model, pk = type(instance), instance.pk
    due.add((model, pk))

    def check_again():
        if (model, pk) not in due:  # signed and published: asked for twice
            return
        now = site_check.live(model).filter(pk=pk).first()
        site_check.check_live(now) if now else site_check.forget(model(pk=pk))
        due.discard((model, pk))

    transaction.on_commit(check_again, robust=True)


def check_users_soon(instance):
    """The same for what shows this entry; where that is much, the next check of the site does it."""
    users = [user for user, _places in ReferenceIndex.get_grouped_references_to(instance)]
    users = [user.specific_deferred if isinstance(user, Page) else user for user in users]
    users = [user for user in users if isinstance(user, tuple(site_check.checked_models()))]
    if len(users) > MOST_USERS:
        rules_changed()
    else:
        for user in users:
            check_soon(user)


def rules_changed(sender=None, raw=False, created=False, update_fields=None, **kwargs):
    """What all content is checked against is not what it was. Settings that are made are the ones that were there."""
    is_same = update_fields == frozenset({"latest_revision"}) or (created and sender is CheckSettings)
    if not raw and not is_same:
        SiteCheck.note(rules_changed_at=timezone.now())
