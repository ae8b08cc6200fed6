"""Migrated databases to copy from: migrations run once for all workers and sessions, until a file they rest on changes."""

import fcntl
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from django.db import connection

from scripts.fingerprint import ROOT, fingerprint

CACHE = ROOT / ".cache"
KEPT = 8
SCHEMA_FILES = (
    "*/migrations/*.py",
    "*/models.py",
    "*/models/*.py",
    "review/claims/rules/*.toml",
    "*/triggers.py",
    "core/append_only.py",
    "core/changes.py",
    "*/wagtail_hooks.py",
    "*/apps.py",
    "project/settings/*.py",
    "constraints.txt",
)


def schema():
    """What the migrated database depends on: migrations, and the models and registrations that permissions are made for."""
    return fingerprint(*SCHEMA_FILES)


@contextmanager
def locked(name):
    """Let one process at a time do something."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def manage(*command, **environment):
    """Run a management command in a process of its own.

    Raises:
        RuntimeError: with what the command printed.
    """
    done = subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *command],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"manage.py {' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def built(kind, state, build):
    """The folder of what was built for a state of the project: from the cache, or built now and kept with the last few.

    Args:
        build: is called with an empty folder to fill.
    """
    folder = CACHE / kind / state
    if not folder.exists():
        unfinished = folder.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        build(unfinished)
        unfinished.rename(folder)
        for old in sorted(folder.parent.iterdir(), key=lambda entry: entry.stat().st_mtime)[:-KEPT]:
            shutil.rmtree(old)
    return folder


class SQLite:
    """The test database as a file, copied from a migrated one."""

    def __init__(self, data_dir):
        self.folder, self.copies = Path(data_dir), count()
        self.template = self.folder / "template.sqlite3"

    def prepare(self):
        with locked("schema"):
            shutil.copytree(built("schema", schema(), self.migrate), self.template.parent, dirs_exist_ok=True)

    def migrate(self, folder):
        url = f"sqlite:///{folder / self.template.name}"
        manage("migrate", "-v0", DATABASE_URL=url, DJANGO_SETTINGS_MODULE="project.settings.test")

    def restore(self):
        """Make the test database what it was after the migrations, in a file of a new name.

        A connection that some thread has left open deletes, once it is collected, what lies beside the file it knows.
        """
        connection.close()
        for old in self.folder.glob("test-*"):
            old.unlink()
        file = self.folder / f"test-{next(self.copies)}.sqlite3"
        shutil.copyfile(self.template, file)
        connection.settings_dict["NAME"] = str(file)

    def remove(self):
        connection.close()


class PostgreSQL:
    """The test database on the server of DATABASE_URL, copied from a migrated one there."""

    def __init__(self, worker):
        self.url = os.environ["DATABASE_URL"]
        self.template = f"clinic_template_{schema()}"
        self.name = f"clinic_test_{worker}_{os.getpid()}"

    def prepare(self):
        with locked("schema-postgres"):
            if not self.ask("SELECT 1 FROM pg_database WHERE datname = %s AND datistemplate", self.template):
                self.migrate()

    def migrate(self):
        self.tell(f"DROP DATABASE IF EXISTS {self.template}")
        self.tell(f"CREATE DATABASE {self.template}")
        url = f"{self.url.rpartition('/')[0]}/{self.template}"
        manage("migrate", "-v0", DATABASE_URL=url, DJANGO_SETTINGS_MODULE="project.settings.test")
        self.tell(f"ALTER DATABASE {self.template} IS_TEMPLATE true")

    def restore(self):
        """Make the test database what it was after the migrations."""
        self.remove()
        self.tell(f"CREATE DATABASE {self.name} TEMPLATE {self.template}")
        connection.settings_dict["NAME"] = self.name

    def remove(self):
        connection.close()
        self.tell(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")

    def tell(self, statement):
        with psycopg.connect(self.url, autocommit=True) as server:
            server.execute(statement)

    def ask(self, query, *values):
        with psycopg.connect(self.url, autocommit=True) as server:
            return server.execute(query, values).fetchone()
