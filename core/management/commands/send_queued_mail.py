from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from core.mail import due, send_all


class Command(BaseCommand):
    """In place of django-post-office's command of that name, which knows nothing of who is sending a mail already."""

    help = "Try again to send the mails that wait. For cron; safe to run twice, and on several machines."

    def handle(self, *args, **options):
        if sent := send_all(due()):
            self.stdout.write(_("Sent %(count)d.") % {"count": sent})
