"""What the room does when something is saved or migrated."""

from django.db import connections
from django.db.models.signals import post_delete, post_migrate, post_save

from . import triggers
from .models import BannerTexts, Category, Service, StorageItem
from .versions import keep_version

TABLES = {triggers.RECORDS, triggers.VERSIONS}


def connect(config):
    """Listen; called once, when the app is ready."""
    post_migrate.connect(after_migration, sender=config, dispatch_uid="consent.after_migration")
    for model in (BannerTexts, Category, Service, StorageItem):
        for signal in (post_save, post_delete):
            signal.connect(on_change, sender=model, dispatch_uid=f"consent.{model.__name__}")


def on_change(raw=False, **kwargs):
    """A version belongs to the change: both are kept, or neither."""
    if not raw:
        keep_version()


def after_migration(using, **kwargs):
    """A changed table on SQLite is a new one, without triggers; and migrations write the register without a signal."""
    connection = connections[using]
    if set(connection.introspection.table_names()) >= TABLES:
        triggers.install(connection)
        keep_version()
