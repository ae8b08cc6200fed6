"""What is prepared at a start, and what is not done twice."""

import importlib

import pytest

from scripts.fingerprint import ROOT

pytestmark = pytest.mark.postgresql

ONE, OTHER = "postgres://site:first@db.example:5432/one", "postgres://site:first@db.example:5432/other"


@pytest.fixture
def prepared(monkeypatch, tmp_path):
    """Prepare the site's data with a database, and return the commands that this took."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    start = importlib.import_module("start")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SITE_URL", "http://127.0.0.1:8000")
    commands = []

    def call(command):
        commands.append(command[2])
        if command[2] == "migrate":
            (tmp_path / "clinic.sqlite3").touch()
        return 0

    monkeypatch.setattr(start.subprocess, "call", call)

    def prepare(url):
        monkeypatch.setenv("DATABASE_URL", url)
        commands.clear()
        start.prepare("development")
        return list(commands)

    return prepare


def test_a_second_start_does_nothing_again(prepared):
    assert prepared("") == ["migrate", "load_demo", "update_index", "set_site_address"]
    assert prepared("") == []


@pytest.mark.parametrize("before", ["", ONE])
def test_another_database_gets_all_of_it(prepared, before):
    prepared(before)

    assert prepared(OTHER) == ["migrate", "load_demo", "update_index", "set_site_address"]
    assert prepared(OTHER) == ["migrate"]


def test_a_new_password_is_no_other_database(prepared, tmp_path):
    prepared(ONE)

    assert prepared(ONE.replace("first", "second")) == ["migrate"]
    assert not any("second" in file.read_text() or "first" in file.read_text() for file in tmp_path.iterdir())
