"""The claim rules that come with the site: after each upgrade, those that are new, and those that staff left as they were.

What staff changed or switched off stays theirs. `shipped_digest` says which rule a row came with; a row that is no
longer what its digest says was changed here.
"""

import hashlib
import json
import logging
from contextlib import contextmanager

from django.db import connections
from django.db.models.signals import post_migrate

from .claims.shipped import shipped_rules
from .models import ClaimRule
from .models.claim_rule import CHOSEN, PROOFS, TOLD


def connect(config):
    """Ship after migrations; called once, when the app is ready."""
    post_migrate.connect(ship, sender=config, dispatch_uid="review.shipping")


def ship(using="default", **kwargs):
    """Add what is new, and renew what nobody changed; each is a version in the rule's history."""
    if not is_migrated(connections[using]):
        return
    rows = {row.code: row for row in ClaimRule.objects.all()}
    with quiet():
        for rule in shipped_rules():
            values = values_of(rule)
            row = rows.get(rule.code) or ClaimRule()
            if row.pk is None or is_untouched(row, values):
                write(row, values)


@contextmanager
def quiet():
    """Keep the log to warnings meanwhile: a line for each saved version would hide the progress of the migrations."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)


def is_migrated(connection):
    """Whether the table is there as this release knows it: whoever migrates backwards is on the way elsewhere."""
    with connection.cursor() as cursor:
        table = ClaimRule._meta.db_table
        if table not in connection.introspection.table_names(cursor):
            return False
        columns = {column.name for column in connection.introspection.get_table_description(cursor, table)}
    return columns.issuperset(field.column for field in ClaimRule._meta.concrete_fields)


def is_untouched(row, values):
    """Whether the row is as it was shipped, and this release ships something else."""
    return row.shipped_digest == digest(values_of_row(row)) != digest(values)


def write(row, values):
    """The rule as it is shipped, with a version for its history."""
    for name, value in values.items():
        setattr(row, name, value)
    row.shipped_digest = digest(values)
    row.save()
    row.save_revision(log_action=True, clean=False)


def values_of(rule):
    """The fields of a rule as a row holds them."""
    values = {name: getattr(rule, name) for name in TOLD}
    values |= {name: list(getattr(rule, name)) for name in CHOSEN}
    return values | {name: "\n".join(getattr(rule, name)) for name in PROOFS}


def values_of_row(row):
    return {name: getattr(row, name) for name in (*TOLD, *CHOSEN, *PROOFS)}


def digest(values):
    """A short name for exactly these values, as they are whoever saved them: a form has its own line ends and order."""
    plain = {
        name: sorted(value) if name in CHOSEN else str(value).replace("\r\n", "\n") for name, value in values.items()
    }
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
