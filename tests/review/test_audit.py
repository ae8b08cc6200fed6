"""The audit sees what somebody changed in the database by hand, and the register cannot be changed there unnoticed."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from articles.models import ArticlePage
from review import signing, triggers
from review.allowing import put_on_register
from review.checks.finding import BLOCK, finding_of_page
from review.digest import content_digest
from review.models import Publication, RegisterEntry, SignOff
from tests.helpers import draft_article, fresh, publish_signed

pytestmark = pytest.mark.postgresql


def audit(*options):
    """What the command prints, and whether it failed."""
    printed = StringIO()
    try:
        call_command("audit_sign_offs", *options, stdout=printed, no_color=True)
    except SystemExit as end:
        return printed.getvalue(), end.code
    return printed.getvalue(), 0


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.fixture
def without_triggers(db):
    """Somebody with the rights of the database's owner switched them off."""
    triggers.remove(connection)


def test_all_is_well_after_a_signature(live_article):
    assert audit() == ("What is live is what was signed.\n", 0)


def test_the_end_of_the_register_is_printed_for_keeping_elsewhere(live_article):
    last = RegisterEntry.objects.first()
    assert f"{last.number} {last.row_hash}" in audit("--head")[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE wagtailcore_page SET title = 'Ketamine cures OCD' WHERE id = %s",
        "UPDATE articles_articlepage SET main_message = 'It cures.' WHERE page_ptr_id = %s",
        "UPDATE articles_articlepage SET body = replace(CAST(body AS text), 'First', 'Proven') WHERE page_ptr_id = %s"
        if connection.vendor == "sqlite"
        else "UPDATE articles_articlepage SET body = replace(body::text, 'First', 'Proven')::jsonb WHERE page_ptr_id = %s",
        "UPDATE articles_articlepage SET live_sign_off_id = NULL WHERE page_ptr_id = %s",
    ],
)
def test_raw_sql_on_a_live_page_shows(live_article, statement):
    sql(statement, live_article.pk)
    printed, status = audit()

    assert status == 1
    assert f"Treatment page {live_article.pk}" in printed


def test_a_page_made_live_by_raw_sql_shows(article):
    sql("UPDATE wagtailcore_page SET live = %s WHERE id = %s", True, article.pk)

    assert audit()[1] == 1


def test_another_page_s_sign_off_does_not_count(live_article, editor, reviewer):
    other = publish_signed(draft_article(editor, title="Another"), reviewer)
    ArticlePage.objects.filter(pk=other.pk).update(live_sign_off=live_article.live_sign_off)
    printed, status = audit()

    assert status == 1
    assert "about something else" in printed


@pytest.mark.parametrize("table", triggers.TABLES)
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET object_id = '1'"])
def test_the_database_refuses_to_change_the_register(live_article, reviewer, table, statement):
    if table == "review_withdrawal":
        withdrawn(live_article, reviewer)
    if table == "review_allowance":
        allowed(live_article, reviewer)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        sql(statement.format(table))


def allowed(content, reviewer):
    finding = finding_of_page(rule="status", severity=BLOCK, why="A row is missing.")
    return put_on_register(content, finding, reviewer, "The row is on its way.")


def withdrawn(content, reviewer):
    from review.withdrawing import withdraw

    withdraw(content, reviewer, "A trial was retracted.")


@pytest.mark.parametrize("model", [RegisterEntry, SignOff, Publication])
def test_the_model_refuses_too(live_article, model):
    row = model.objects.get()
    with pytest.raises(TypeError):
        row.save()
    with pytest.raises(TypeError):
        row.delete()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE review_registerentry SET words = 'Approved by all.' WHERE number = 1",
        "UPDATE review_registerentry SET person_name = 'Somebody else' WHERE number = 2",
        "DELETE FROM review_registerentry WHERE number = 1",
        "DELETE FROM review_registerentry WHERE number = 2",
        "UPDATE review_signoff SET due_on = '2099-01-01'",
        "UPDATE review_signoff SET comment = 'Fine.'",
        "UPDATE review_signoff SET credentials = 'Somebody else, MD (No board)'",
        "UPDATE review_signoff SET signed_at = '2001-01-01 00:00:00'",
    ],
)
def test_a_changed_register_shows(live_article, editor, reviewer, without_triggers, statement):
    publish_signed(draft_article(editor, title="Another"), reviewer)
    with connection.constraint_checks_disabled():
        if "DELETE" in statement:
            number = int(statement[-1])
            sql("UPDATE articles_articlepage SET live_sign_off_id = NULL")
            signed = "SELECT id FROM review_signoff WHERE entry_id = %s"
            sql(f"DELETE FROM review_publication WHERE sign_off_id IN ({signed})", number)  # noqa: S608
            sql("DELETE FROM review_signoff WHERE entry_id = %s", number)
        sql(statement)
    triggers.install(connection)
    printed, status = audit()

    assert status == 1
    assert "Register:" in printed


@pytest.mark.parametrize("change", ["title = 'Another page'", "at = '2001-01-01 00:00:00'", "notice = 'All is well.'"])
def test_a_changed_withdrawal_shows(live_article, reviewer, without_triggers, change):
    withdrawn(live_article, reviewer)
    sql(f"UPDATE review_withdrawal SET {change}")  # noqa: S608
    triggers.install(connection)
    printed, status = audit()

    assert status == 1
    assert "the withdrawal of row 2 is not as the register has it" in printed


@pytest.mark.parametrize("change", ["note = 'It cures everything.'", "note = ''", "object_id = '1'"])
def test_a_changed_update_shows(live_article, editor, reviewer, without_triggers, change):
    """What readers are told of a version was signed with it."""
    later = noted(live_article, editor, reviewer, "Added a trial of 2025.\r\nAnd one of 2026.")
    sql(f"UPDATE review_publication SET {change} WHERE sign_off_id = %s", later.live_sign_off_id)  # noqa: S608
    triggers.install(connection)
    printed, status = audit()

    assert status == 1
    assert f"Update {later.live_sign_off.publications.get().pk}:" in printed


def noted(page, editor, reviewer, note):
    """Publish another version with a note."""
    draft = fresh(page).get_latest_revision_as_object()
    draft.change_note = note
    draft.save_revision(user=editor)
    return publish_signed(fresh(page), reviewer)


def test_updates_as_they_were_signed_are_well(live_article, editor, reviewer, entry):
    """Those of a review that changed nothing, and of the same content once more, too."""
    page = noted(live_article, editor, reviewer, "Added a trial of 2025.")
    signing.sign_live(page, reviewer, digest=content_digest(page.live_revision.content))
    draft = fresh(page).get_latest_revision_as_object()
    draft.save_revision(user=editor).publish()
    publish_signed(entry, reviewer)

    assert audit() == ("What is live is what was signed.\n", 0)


def test_updates_of_a_page_that_is_gone_are_not_compared(live_article, editor, reviewer):
    noted(live_article, editor, reviewer, "Added a trial of 2025.").delete()

    assert audit()[1] == 0


def test_missing_triggers_show(live_article, without_triggers):
    printed, status = audit()

    assert status == 1
    assert "review_signoff_no_update" in printed


def test_an_alias_is_vouched_for_by_its_source(live_article, editor, reviewer):
    from articles.models import ArticleIndexPage
    from home.models import HomePage

    elsewhere = ArticleIndexPage(title="More", slug="more")
    HomePage.objects.get().add_child(instance=elsewhere)
    alias = live_article.create_alias(parent=elsewhere)

    assert fresh(alias).live_sign_off == live_article.live_sign_off
    assert audit()[1] == 0
