"""Wagtail's scheduler, which goes on with the others where the review refuses one, and tells the people concerned."""

from django.utils import timezone
from wagtail.management.commands import publish_scheduled
from wagtail.models import Revision

from review import mails
from review.errors import NotSigned
from review.logs import log_refusal, logging_outside

ROUTE = "publish_scheduled"


class Command(publish_scheduled.Command):
    """Publish what is due; what nobody signed, or what was withdrawn since, is taken off the schedule."""

    def handle(self, *args, **options):
        """Take up Wagtail's own work again after each refusal: what was refused is no longer due."""
        refused = set()
        while True:
            try:
                with logging_outside():
                    return super().handle(*args, **options)
            except NotSigned as error:
                if error.instance in refused:  # it is off the schedule, so something else is wrong
                    raise
                refused.add(error.instance)
                self.refuse(error)

    def refuse(self, error):
        """Take the content off the schedule, with words for the log, for whoever runs this, and by mail."""
        due = Revision.objects.for_instance(error.instance).filter(approved_go_live_at__lt=timezone.now())
        revision = due.order_by("approved_go_live_at").first()
        due.update(approved_go_live_at=None)
        words = error.words_for(ROUTE)
        log_refusal(error.instance, ROUTE, words)
        self.stderr.write(words)
        if revision:  # otherwise somebody withdrew it at this moment, and knows
            mails.refused_at_schedule(error.instance, revision, error)
