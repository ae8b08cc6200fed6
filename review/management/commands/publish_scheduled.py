"""Wagtail's scheduler, which goes on with the others where the review refuses one, and tells the people concerned."""

import logging

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.management.commands import publish_scheduled
from wagtail.models import Revision

from review import mails
from review.errors import NotSigned, ReviewError
from review.logs import log_refusal, logging_outside

ROUTE = "publish_scheduled"
logger = logging.getLogger("review")


class Command(publish_scheduled.Command):
    """Publish what is due; what cannot go live is taken off the schedule, so that it is not tried for ever."""

    def handle(self, *args, **options):
        """Publish one by one, then leave the rest, which is what has expired, to Wagtail."""
        if not options["dryrun"]:
            for revision in due():
                self.publish(revision)
        super().handle(*args, **options)

    def publish(self, revision):
        """Publish one revision at its time, or say why not."""
        try:
            with logging_outside():
                revision.publish(log_action="wagtail.publish.scheduled")
        except NotSigned as error:
            self.refuse(error.instance, error.words_for(ROUTE), error)
        except Exception as error:  # whatever it is, the others are published, and somebody is told
            logger.exception("Revision %s could not be published at its time.", revision.pk)
            instance = revision.content_object
            words = _("“%(title)s” was not published at its time: %(error)s") % {"title": instance, "error": error}
            self.refuse(instance, words, ReviewError(instance, words))

    def refuse(self, instance, words, error):
        """Take the content off the schedule, with words for the log, for whoever runs this, and by mail."""
        revision = due().for_instance(instance).first()
        due().for_instance(instance).update(approved_go_live_at=None)
        log_refusal(instance, ROUTE, words)
        self.stderr.write(words)
        if revision:  # otherwise somebody withdrew it at this moment, and knows
            mails.refused_at_schedule(instance, revision, error)


def due():
    """The revisions whose time has come, the earliest first."""
    return Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at", "pk")
