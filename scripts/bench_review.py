"""What the review costs: the gate on each publish, and the reports as the register grows. Prints one line of JSON."""

import gc
import json
import logging
import statistics
import time
from contextlib import ExitStack, contextmanager, nullcontext
from unittest import mock

import django
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

ROUNDS = 100
PAGE = "ketamine-for-ocd"
REPORTS = {"Review due": "review:due", "Sign-off register": "review:register"}
SIZES = (100, 10_000)


def publish(gated):
    """CPU seconds of publishing the page once; without the gate it is Wagtail's own publish of the same model."""
    from wagtail.models import Revision

    from articles.models import ArticlePage

    revision = Revision.objects.get(pk=ArticlePage.objects.get(slug=PAGE).live_revision_id)
    page = revision.content_object
    gc.collect()
    with transaction.atomic(), nullcontext() if gated else without_gate():
        started = time.process_time()
        page.publish(revision)
        spent = time.process_time() - started
        transaction.set_rollback(True)
    return spent


@contextmanager
def without_gate():
    """Publish and save as Wagtail does, as long as it lasts."""
    from review.models import ReviewedMixin, ReviewedPageMixin

    steps = {ReviewedMixin: ["publish", "save", "with_content_json"], ReviewedPageMixin: ["update_aliases"]}
    with ExitStack() as stack:
        for mixin, names in steps.items():
            for name in names:
                stack.enter_context(mock.patch.object(mixin, name, as_wagtail_does(mixin, name)))
        yield


def as_wagtail_does(mixin, name):
    """The method that the mixin's own stands before."""
    return lambda self, *args, **options: getattr(super(mixin, self), name)(*args, **options)


def gate():
    """The ratio of a publish with the gate to one without, by turns, and both medians in ms."""
    publish(True), publish(False)
    pairs = [(publish(True), publish(False)) for _ in range(ROUNDS)]
    medians = [statistics.median(column) * 1000 for column in zip(*pairs, strict=True)]
    return [statistics.median(gated / plain for gated, plain in pairs), *medians]


def reports():
    """For each size of the register and each report: how many queries it takes, and how many ms."""
    from django.urls import reverse

    from core.models import User
    from review.models import SignOff
    from tests.bulk import signed_entries

    client = Client()
    client.force_login(User.objects.get(username="manager"))
    found = {}
    for size in SIZES:
        more, reviewer = size - SignOff.objects.count(), User.objects.get(username="reviewer")
        signed_entries(more, reviewer, f"Question {size}/{{}}?", days_between=0)  # the demo's stay the first to be due
        found[size] = {name: visit(client, reverse(address)) for name, address in REPORTS.items()}
    return found


def visit(client, address):
    client.get(address)  # what is cached once is cached
    with CaptureQueriesContext(connection) as captured:
        started = time.process_time()
        response = client.get(address)
        spent = time.process_time() - started
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    return {"queries": len(captured), "ms": spent * 1000}


if __name__ == "__main__":
    django.setup()
    logging.disable(logging.WARNING)
    print(json.dumps({"gate": gate(), "reports": reports()}))
