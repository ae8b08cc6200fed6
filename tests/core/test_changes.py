"""Whatever is written that visitors may see makes a new version, by whichever way it is written; nothing else does."""

from contextlib import closing

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction

from clinical.models import Condition
from core import changes
from core.changes import QUIET, existing, renew, version
from core.models import ContentVersion

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]
MORE_TOPICS = """
    INSERT INTO articles_articlepage_conditions (articlepage_id, condition_id)
    SELECT articlepage_id, condition_id + 1 FROM articles_articlepage_conditions
"""
DRAFT = "UPDATE wagtailcore_page SET draft_title = 'x', latest_revision_id = NULL"
WRITTEN = "UPDATE wagtailcore_site SET site_name = 'Northside'"


def run(statement, on=connection):
    with on.cursor() as cursor:
        cursor.execute(statement)


@pytest.fixture
def elsewhere():
    """A connection of its own, as another program has it that knows nothing of the site's code."""
    with closing(connection.copy()) as other:
        yield other


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE wagtailcore_page SET title = 'x'",
        f"{DRAFT}, title = 'x'",
        f"{DRAFT}, live = live",
        "WITH found AS (SELECT 1) UPDATE wagtailcore_page SET title = 'x'",
        "UPDATE core_user SET first_name = 'x'",
        "DELETE FROM articles_articlepage_conditions",
        MORE_TOPICS,
    ],
)
def test_what_visitors_may_see(article, statement):
    article.conditions.add(Condition.objects.create(name="Obsessions", slug="obsessions"))
    article.save()
    Condition.objects.create(pk=article.conditions.get().pk + 1, name="Compulsions", slug="compulsions")
    before = version()
    run(statement)

    assert version() != before


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 'UPDATE'",
        "SAVEPOINT here",
        DRAFT,
        "UPDATE wagtailcore_revision SET content_type_id = content_type_id",
        "UPDATE core_user SET last_login = NULL",
        "DELETE FROM django_session",
        "DELETE FROM post_office_email",
    ],
)
def test_what_no_visitor_sees(article, statement):
    before = version()
    run(statement)

    assert version() == before


def test_every_table_is_watched_or_known_to_be_quiet():
    with connection.cursor() as cursor:
        watched = " ".join(existing(cursor, connection.vendor))
    models = apps.get_models(include_auto_created=True)
    tables = {model._meta.db_table for model in models if model._meta.managed}

    assert not [table for table in tables if not QUIET.match(table) and f"seen_{table}" not in watched]


@pytest.mark.django_db(transaction=True)
def test_it_comes_with_what_another_program_commits_and_goes_with_what_it_takes_back(elsewhere):
    first = version()
    elsewhere.set_autocommit(False)
    run(WRITTEN, on=elsewhere)
    assert version() == first
    elsewhere.rollback()
    assert version() == first

    run(WRITTEN, on=elsewhere)
    elsewhere.commit()
    assert version() != first


@pytest.mark.django_db(transaction=True)
def test_what_was_taken_back_never_comes_again():
    versions = []
    for _again in range(3):
        with transaction.atomic():
            run(WRITTEN)
            versions.append(version())
            transaction.set_rollback(True)
    run(WRITTEN)

    assert len({*versions, version()}) == 4


def test_each_statement_of_a_transaction_makes_its_own():
    versions = [version()]
    for _again in range(3):
        run(WRITTEN)
        versions.append(version())

    assert len(set(versions)) == 4


def test_few_rows_stand(monkeypatch):
    monkeypatch.setattr(changes, "MOST", 3)
    versions = []
    for _again in range(10):
        renew()
        versions.append(version())

    assert len(set(versions)) == 10
    assert ContentVersion.objects.count() <= 4


@pytest.mark.django_db(transaction=True)
def test_tables_are_watched_again_after_a_migration():
    with connection.cursor() as cursor:
        watched = existing(cursor, connection.vendor)
        for name in list(watched)[:3]:
            changes.drop(cursor, connection.vendor, name)
    call_command("migrate", "core", "0003", verbosity=0)
    call_command("migrate", verbosity=0)
    with connection.cursor() as cursor:
        assert existing(cursor, connection.vendor) == watched

    before = version()
    run(WRITTEN)
    assert version() != before


@pytest.mark.django_db(transaction=True)
def test_a_column_that_is_watched_can_go():
    """SQLite drops none that a trigger names, so the triggers step aside before a migration."""
    column = apps.get_model("wagtailcore.Page")._meta.get_field("search_description")
    changes.step_aside("default", plan=["a migration"])
    with connection.schema_editor() as editor:
        editor.remove_field(column.model, column)
    changes.keep_watching("default")

    before = version()
    run("UPDATE wagtailcore_page SET title = 'x'")
    assert version() != before
