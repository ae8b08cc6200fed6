"""Take the content out of old consent records."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consent.choice import LASTS
from consent.ledger import blank
from consent.models import ConsentRecord

DAY = 24 * 60 * 60


class Command(BaseCommand):
    help = "Takes the content out of consent records older than a number of days. Their hashes stay, so the chain still holds."

    def add_arguments(self, parser):
        parser.add_argument("--older-than", type=int, required=True, metavar="DAYS", help="at least 183 days")

    def handle(self, *args, older_than, **options):
        if older_than * DAY <= LASTS:
            raise CommandError(_("A choice holds for 182 days, and as long it needs its proof. Give more days."))
        before = timezone.now() - timedelta(days=older_than)
        count = blank(ConsentRecord.objects.filter(at__lt=before))
        self.stdout.write(
            ngettext("%(count)d record was emptied.", "%(count)d records were emptied.", count) % {"count": count}
        )
