"""What every test may ask for: a migrated database, the people of the clinic, and content in each state."""

import gc
import os
import shutil
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.test import TransactionTestCase
from modelsearch import signal_handlers

from . import helpers
from .databases import PostgreSQL, SQLite
from .order import well_ordered

ASKS_THE_INDEX = (
    "search.fulltext.rows",
    "search.backend.SearchBackend.search",
    "search.backend.SearchBackend.autocomplete",
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """On PostgreSQL only what asks the database: the rest is the same there, and runs with SQLite."""
    runs = uses_database if connection.vendor == "postgresql" else runs_on_sqlite
    config.hook.pytest_deselected(items=[item for item in items if not runs(item)])
    items[:] = well_ordered([item for item in items if runs(item)])


def pytest_collection_finish():
    """What is loaded by now stays until the end: the garbage collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


def uses_database(item):
    """Whether a test may run queries at all."""
    return bool(item.get_closest_marker("django_db") or {"db", "transactional_db"} & set(item.fixturenames))


def runs_on_sqlite(item):
    """Whether a test is about what SQLite can do as well."""
    return not item.get_closest_marker("postgresql_alone")


def pytest_terminal_summary(terminalreporter):
    """Print what tests measured, whichever process they ran in."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, value in getattr(report, "user_properties", ()):
                if name == "measured" and report.when == "call":
                    terminalreporter.write_line(value)


def pytest_sessionfinish():
    """Leave no data behind."""
    shutil.rmtree(settings.DATA_DIR, ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """The test database with the rows of the data migrations; after a test of real transactions it is made so again.

    Django would empty all tables there, and with them the page tree, the roles and the workflow.
    """
    with django_db_blocker.unblock():
        database = (
            PostgreSQL(os.environ.get("PYTEST_XDIST_WORKER", "main"))
            if connection.vendor == "postgresql"
            else SQLite(settings.DATA_DIR)
        )
        database.prepare()
        database.restore()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda self: database.restore())
        yield
    with django_db_blocker.unblock():
        database.remove()


@pytest.fixture(scope="session")
def undone(django_db_setup, django_db_blocker):
    """A context for fixtures of more than one test: what is written in it is there for all of them, and gone at its end.

    Each test undoes what it does itself, as always, and reads again what it needs. Not where a test has real transactions.
    """

    @contextmanager
    def undone():
        with django_db_blocker.unblock(), transaction.atomic():
            yield
            transaction.set_rollback(True)

    return undone


@pytest.fixture(autouse=True)
def empty_cache():
    """No test sees what another one left in the cache, such as the paths of a site that is gone."""
    cache.clear()


@pytest.fixture
def search_index():
    """What is saved is found, as on the site: for tests that search."""


@pytest.fixture(autouse=True)
def search_index_where_asked_for(request, settings, monkeypatch):
    """Only tests that ask for `search_index` write it: the others make content in a fifth less time.

    Nor may they search, for whether something is found would say nothing.
    """
    if "search_index" in request.fixturenames:
        return
    backend = settings.WAGTAILSEARCH_BACKENDS["default"]
    settings.WAGTAILSEARCH_BACKENDS = {"default": backend | {"AUTO_UPDATE": False}}
    monkeypatch.setattr(signal_handlers, "insert_or_update_object_task", SimpleNamespace(enqueue=lambda *key: None))
    for asks in ASKS_THE_INDEX:
        monkeypatch.setattr(asks, refuse_to_search)


def refuse_to_search(*args, **kwargs):
    pytest.fail("A test that searches asks for the fixture `search_index`.")


@pytest.fixture
def editor(db):
    return helpers.person("editor", "Editors")


@pytest.fixture
def reviewer(db):
    return helpers.clinician("reviewer")


@pytest.fixture
def reviewer2(db):
    return helpers.clinician("reviewer2")


@pytest.fixture
def manager(db):
    return helpers.person("manager", "Managers")


@pytest.fixture
def reception(db):
    return helpers.person("reception", "Reception")


@pytest.fixture
def admin(db):
    return helpers.person("admin", is_superuser=True, is_staff=True)


@pytest.fixture
def article(editor):
    """A draft treatment page, saved by the editor."""
    return helpers.draft_article(editor)


@pytest.fixture
def live_article(article, reviewer):
    """A treatment page that the reviewer signed, without the steps of the workflow, which would take long."""
    return helpers.publish_signed(article, reviewer)
