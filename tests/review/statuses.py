"""Rows of the regulatory status table for tests, and ways to change them."""

from datetime import date

from clinical.models import Condition, RegulatoryStatus, Treatment

STATEMENT = "Authorized for OCD beside other treatment."
WEAKER = {"status": "off-label", "statement": "Not authorized for OCD."}
STRONGER = {"status": "approved", "statement": "Approved for OCD."}


def pair():
    """A condition and a treatment."""
    return {
        "condition": Condition.objects.create(name="Obsessive-compulsive disorder", short_name="OCD", slug="ocd-here"),
        "treatment": Treatment.objects.create(name="Deep TMS", slug="deep-tms-here", kind="device"),
    }


def row_of(pair):
    """Their row of the table."""
    return RegulatoryStatus.objects.create(
        **pair,
        status="authorized",
        statement=STATEMENT,
        source_name="FDA",
        source_url="https://www.fda.gov/",
        checked_on=date(2026, 1, 5),
    )


def change(row, **values):
    """Change a row as code does."""
    row = RegulatoryStatus.objects.get(pk=row.pk)
    for name, value in values.items():
        setattr(row, name, value)
    row.save()


def by_query(row, **values):
    RegulatoryStatus.objects.filter(pk=row.pk).update(**values)


def by_bulk(row, **values):
    row = RegulatoryStatus.objects.get(pk=row.pk)
    for name, value in values.items():
        setattr(row, name, value)
    RegulatoryStatus.objects.bulk_update([row], list(values))


def by_related(row, **values):
    row.treatment.statuses.update_or_create(condition=row.condition, defaults=values)


ROUTES = [change, by_query, by_bulk, by_related]
