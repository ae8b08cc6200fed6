"""Load the demo clinic: `manage.py load_demo`."""

import logging
from contextlib import contextmanager

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from home.demo import accounts
from home.demo.load import STEPS


@contextmanager
def quiet():
    """Keep the log to warnings meanwhile: hundreds of saved versions would hide the progress."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)


class Command(BaseCommand):
    """All of the demo or nothing; where it is loaded already, nothing is touched."""

    help = "Load the demo clinic once: accounts, pages and their reviews. Only where settings.DEMO is True."

    def handle(self, *args, **options):
        if getattr(settings, "DEMO", False) is not True:
            raise CommandError(
                "This is no demo site (settings.DEMO is not True), so nothing was loaded: "
                "the demo's accounts have a password that everybody knows."
            )
        if accounts.exist():
            self.stdout.write("The demo is loaded already; nothing was changed.")
            return
        with transaction.atomic(), quiet():
            for name, step in STEPS:
                self.stdout.write(f"{name}: {step()}")
        self.stdout.write(self.style.SUCCESS("The demo is loaded."))
