"""Write the ledger of consent to the output, for a court, an authority, or a copy elsewhere."""

import csv
import json

from django.core.management.base import BaseCommand

from consent.models import ConsentRecord

FIELDS = [field.name for field in ConsentRecord._meta.fields if field.name != "salt"]


class Command(BaseCommand):
    help = "Writes all consent records, the oldest first, as CSV or as lines of JSON. The salts stay here."

    def add_arguments(self, parser):
        parser.add_argument("--format", choices=["csv", "json"], default="csv")

    def handle(self, *args, format, **options):
        rows = ConsentRecord.objects.order_by("number").values(*FIELDS).iterator()
        if format == "csv":
            writer = csv.DictWriter(self.stdout, FIELDS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(map(plain, rows))
        else:
            for row in rows:
                self.stdout.write(json.dumps(plain(row), ensure_ascii=False))


def plain(row):
    """A row with its time as text."""
    return row | {"at": row["at"].isoformat() if row["at"] else ""}
