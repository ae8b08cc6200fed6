"""Whatever is written that visitors may see makes a new version, by whichever way it is written; nothing else does."""

from contextlib import closing

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import CharField
from wagtail.images.tests.utils import get_test_image_file

from clinical.models import Condition
from core import changes
from core.changes import QUIET, missing, renew, version
from core.models import ClinicImage
from review import audit

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
        watched = {table for table, _is_on in changes.existing(connection, cursor).values()}
    models = apps.get_models(include_auto_created=True)
    tables = {model._meta.db_table for model in models if model._meta.managed}

    assert {table for table in tables if not QUIET.match(table)} == watched


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


def test_few_rows_stand_and_no_version_comes_again(monkeypatch):
    monkeypatch.setattr(changes, "MOST", 3)
    versions = []
    for _again in range(20):
        renew()
        versions.append(version())
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM core_contentversion")
        assert cursor.fetchone()[0] <= 4

    assert len(set(versions)) == 20


@pytest.mark.postgresql_alone
@pytest.mark.django_db(transaction=True)
def test_what_a_slow_program_commits_late_is_not_taken_for_what_was_there(elsewhere, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 3)
    elsewhere.set_autocommit(False)
    for _again in range(5):
        run(WRITTEN, on=elsewhere)
    for _again in range(4):
        renew()
    version()  # removes all rows but the newest, of those it can see
    before = version()
    elsewhere.commit()
    versions = [version(), version()]

    assert before not in versions


@pytest.mark.postgresql_alone
@pytest.mark.django_db(transaction=True)
def test_whoever_writes_needs_no_path_to_the_version():
    before = version()
    with transaction.atomic():
        run("SET LOCAL search_path = ''")
        run(WRITTEN.replace("wagtailcore_site", "public.wagtailcore_site"))

    assert version() != before


@pytest.mark.postgresql_alone
@pytest.mark.django_db(transaction=True)
def test_a_trigger_that_is_switched_off_is_missed_and_comes_back():
    with connection.cursor() as cursor:
        name, (table, _is_on) = next(iter(changes.existing(connection, cursor).items()))
        cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER "{name}"')
    assert missing(connection) == [name]
    changes.keep_watching("default")
    assert missing(connection) == []


def test_a_copy_of_a_picture_counts_when_it_goes(article):
    image = ClinicImage.objects.create(title="A chair", file=get_test_image_file())
    before = version()
    copy = image.get_rendition("width-20")
    assert version() == before
    copy.delete()

    assert version() != before


@pytest.mark.django_db(transaction=True)
def test_nothing_is_kept_from_before_a_migration_until_it_has_ended():
    before = version()
    changes.step_aside("default", plan=[])
    assert version() == before

    changes.step_aside("default", plan=["a migration"])
    run(WRITTEN)
    assert version() is None
    changes.keep_watching("default")
    assert version() not in (None, before)
    assert missing(connection) == []


@pytest.mark.django_db(transaction=True)
def test_the_audit_tells_of_a_table_that_is_not_watched():
    with connection.cursor() as cursor:
        name = next(iter(changes.existing(connection, cursor)))
        changes.drop(connection, cursor, [name])

    assert any(name in line for line in audit.differences())


@pytest.mark.django_db(transaction=True)
def test_tables_are_watched_again_after_a_migration(monkeypatch):
    with connection.cursor() as cursor:
        changes.drop(connection, cursor, list(changes.existing(connection, cursor))[:3])
    call_command("migrate", "core", "0003", verbosity=0)
    call_command("migrate", verbosity=0)
    assert missing(connection) == []
    before = version()
    run(WRITTEN)
    assert version() != before

    monkeypatch.setattr(changes, "UNSEEN", changes.UNSEEN - {"draft_title"})
    call_command("migrate", verbosity=0)  # nothing to migrate, but another column to watch
    before = version()
    run("UPDATE wagtailcore_page SET draft_title = 'x'")
    assert version() != before


@pytest.mark.django_db(transaction=True)
def test_writing_goes_on_where_the_version_is_gone():
    changes.step_aside("default", plan=["a migration"])
    run("DROP TABLE core_contentversion")
    changes.keep_watching("default")

    run(WRITTEN)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("how", ["removed", "longer"])
def test_a_column_that_is_watched_can_change(how):
    """No database changes one that a trigger names, so the triggers step aside before a migration."""
    model = apps.get_model("wagtailcore.Page")
    column = model._meta.get_field("search_description" if how == "removed" else "title")
    changes.step_aside("default", plan=["a migration"])
    with connection.schema_editor() as editor:
        if how == "removed":
            editor.remove_field(model, column)
        else:
            longer = CharField(max_length=500)
            longer.set_attributes_from_name("title")
            longer.model = model
            editor.alter_field(model, column, longer)
    changes.keep_watching("default")

    before = version()
    run("UPDATE wagtailcore_page SET title = 'x'")
    assert version() != before
