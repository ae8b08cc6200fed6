"""The ledger: nobody changes it unnoticed, and yet a visitor's record can go."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from consent import ledger, triggers
from consent.models import ConsentHead, ConsentRecord
from consent.register import current
from tests.consent.conftest import HERE, answer

pytestmark = pytest.mark.django_db
TABLE = ConsentRecord._meta.db_table
CHANGES = {
    "record_id": "B" * 22,
    "at": "2020-01-01 00:00:00+00:00",
    "choice": "analytics marketing",
    "version": 9,
    "version_hash": "0" * 64,
    "locale": "de",
    "method": "page",
    "signal": True,
    "salt": "0" * 32,
    "content_hash": "0" * 64,
    "previous_hash": "1" * 64,
    "row_hash": "0" * 64,
    "number": 7,
}


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.fixture
def records(service):
    return [ledger.record(current(), ["analytics"], "banner", False, "A" * 22) for _ in range(3)]


@pytest.fixture
def unguarded(records):
    """The ledger without its triggers, as somebody with all rights over the database has it."""
    triggers.remove(connection)
    yield
    triggers.install(connection)


def run(command, *options):
    out = StringIO()
    call_command(command, *options, stdout=out)
    return out.getvalue()


def test_every_field_that_somebody_changes_is_noticed(unguarded):
    sql(f"CREATE TABLE kept AS SELECT * FROM {TABLE}")
    for name, value in CHANGES.items():
        sql(f"UPDATE {TABLE} SET {name} = %s WHERE number = 2", value)
        assert [line for line in ledger.differences() if "trigger" not in line], name
        sql(f"DELETE FROM {TABLE}")
        sql(f"INSERT INTO {TABLE} SELECT * FROM kept")
    for number in (1, 2, 3):
        sql(f"DELETE FROM {TABLE} WHERE number = %s", number)
        assert [line for line in ledger.differences() if "trigger" not in line], number
        sql(f"DELETE FROM {TABLE}")
        sql(f"INSERT INTO {TABLE} SELECT * FROM kept")
    assert len(list(ledger.differences())) == len(triggers.GUARD.triggers)  # only these are missing
    sql("UPDATE consent_registerversion SET content = '{}' WHERE number = 2")
    with pytest.raises(SystemExit):
        run("verify_consent")


@pytest.mark.postgresql
def test_the_database_lets_content_go_and_nothing_else(records):
    for statement in (
        f"DELETE FROM {TABLE}",
        f"UPDATE {TABLE} SET choice = ''",
        f"UPDATE {TABLE} SET salt = ''",
        f"UPDATE {TABLE} SET row_hash = content_hash",
    ):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            sql(statement)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        ConsentRecord.objects.update(**ledger.BLANK, row_hash="0" * 64)
    for change in (records[0].save, records[0].delete):
        with pytest.raises(TypeError):
            change()

    assert ledger.blank(ConsentRecord.objects.filter(number=2)) == 1
    assert "as it was written" in run("verify_consent")
    head = ConsentHead.objects.get()
    assert f"{head.number} {head.row_hash}" in run("verify_consent", "--head")


def test_old_records_are_emptied_and_the_chain_holds(records, time_machine):
    time_machine.move_to(timezone.now() + timedelta(days=400))
    ledger.record(current(), [], "page", True)

    assert run("prune_consent", "--older-than", "365").startswith("3 records")
    assert run("prune_consent", "--older-than", "365").startswith("0 records")
    assert [ledger.is_blank(row) for row in ConsentRecord.objects.order_by("number")] == [True, True, True, False]
    assert not list(ledger.differences())
    with pytest.raises(CommandError):
        run("prune_consent", "--older-than", "100")


def test_export(records):
    lines = run("export_consent").splitlines()
    rows = [json.loads(line) for line in run("export_consent", "--format", "json").splitlines()]

    assert len(lines) == 1 + len(rows) == 4
    assert rows[0]["choice"] == "analytics"
    assert "salt" not in rows[0]


def test_visitors_see_take_along_and_delete_what_is_theirs(client, records):
    assert "Nothing." in client.get("/cookies/mine/").content.decode()
    answer(client, "accept")
    mine = ConsentRecord.objects.first()
    page = client.get("/cookies/mine/")
    file = client.get("/cookies/mine/export/")

    assert mine.record_id in page.content.decode()
    assert records[0].record_id not in page.content.decode()
    assert page["Cache-Control"] == file["Cache-Control"] == "private, no-store"
    assert [row["choice"] for row in file.json()["consent_records"]] == ["analytics"]

    assert client.post("/cookies/mine/delete/").status_code == 403
    response = client.post("/cookies/mine/delete/", headers=HERE)
    assert response.cookies["consent"]["max-age"] == 0
    mine.refresh_from_db()
    assert (ledger.is_blank(mine), mine.record_id, mine.at) == (True, "", None)
    assert not list(ledger.differences())


def test_managers_read_the_ledger_and_editors_do_not(client, records, manager, editor):
    address = reverse("consent_records")
    client.force_login(manager)
    assert "analytics" in client.get(address, {"choice": "analytics"}).content.decode()
    assert records[0].row_hash in b"".join(client.get(address, {"export": "csv"}).streaming_content).decode()
    client.force_login(editor)
    assert client.get(address).status_code == 302
