"""Wagtail's scheduler, which goes on with the others where the review refuses one, and tells the people concerned."""

import logging

from django.apps import apps
from django.db import OperationalError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.management.commands import publish_scheduled
from wagtail.models import DraftStateMixin, Page, Revision

from review import mails
from review.errors import HasFindings, NotSigned, ReviewError
from review.logs import log_refusal, logging_outside
from review.models import register_lock

ROUTE = "publish_scheduled"
logger = logging.getLogger("review")


class Command(publish_scheduled.Command):
    """Publish what is due; what cannot go live is taken off the schedule, so that it is not tried for ever.

    Each step is taken under the lock of the register, after another look: somebody may have taken the content off the
    schedule, or another run may have been faster.
    """

    def handle(self, *args, **options):
        """Publish one by one, then take offline what has expired; Wagtail only says what it would do."""
        if options["dryrun"]:
            return super().handle(*args, **options)
        for pk in list(due().values_list("pk", flat=True)):
            self.publish(pk)
        for model in models_with_drafts():
            for pk in list(expired(model).values_list("pk", flat=True)):
                unpublish(model, pk)

    def publish(self, pk):
        """Publish one revision where its time still stands, or say why not."""
        try:
            with logging_outside(), register_lock():
                if revision := due().filter(pk=pk).first():
                    revision.publish(log_action="wagtail.publish.scheduled")
        except (NotSigned, HasFindings) as error:
            self.refuse(error.instance, error.words_for(ROUTE), error)
        except OperationalError:  # the database was busy or away: nothing is wrong with the content
            logger.exception("Revision %s could not be published; the next run tries again.", pk)
        except Exception as error:  # whatever it is, the others are published, and somebody is told
            logger.exception("Revision %s could not be published at its time.", pk)
            instance = Revision.objects.get(pk=pk).content_object
            words = _("“%(title)s” was not published at its time: %(error)s") % {"title": instance, "error": error}
            self.refuse(instance, words, ReviewError(instance, words))

    def refuse(self, instance, words, error):
        """Take the content off the schedule, with words for the log, for whoever runs this, and by mail.

        Where somebody else just did, they know: a withdrawal says so itself, and so does another run.
        """
        revision = due().for_instance(instance).first()
        if due().for_instance(instance).update(approved_go_live_at=None):
            log_refusal(instance, ROUTE, words)
            self.stderr.write(words)
            mails.refused_at_schedule(instance, revision, error)


def due():
    """The revisions whose time has come, the earliest first."""
    return Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at", "pk")


def models_with_drafts():
    """Everything that can expire: pages, and each kind of entry that has drafts."""
    return [Page, *(model for model in apps.get_models() if is_entry(model))]


def is_entry(model):
    return issubclass(model, DraftStateMixin) and not issubclass(model, Page)


def expired(model):
    """What visitors read although its time is over, the longest first."""
    return model.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at", "pk")


def unpublish(model, pk):
    """Take one page or entry offline where its time is still over."""
    with register_lock():
        for content in expired(model).filter(pk=pk):
            content.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
