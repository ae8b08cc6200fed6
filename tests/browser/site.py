"""A site of its own for a browser test: the demo, served as `make serve DEMO=1` serves it."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path

from scripts.fingerprint import ROOT, fingerprint
from tests.databases import SQLite, built, locked

ROOMS = ("project", "home", "search", "articles", "faq", "consultations", "review", "clinical", "consent", "core")
START = [sys.executable, str(ROOT / "scripts" / "start.py"), "production"]
PATIENCE = 90  # seconds until a server answers, or has stopped; on a busy machine it takes long


def demo():
    """The folder of a prepared demo, built once for a state of the code and shared by all workers."""
    files = [f"{room}/**/{name}" for room in ROOMS for name in ("*.py", "static/**/*")]
    with locked("demo"):
        return built("demo", fingerprint(*files, "constraints.txt", "scripts/start.py"), prepare)


def prepare(data_dir):
    """Begin with the migrated database that the other tests begin with, which saves a minute."""
    migrated = SQLite(data_dir)
    migrated.prepare()
    migrated.template.rename(DemoSite.database(data_dir))
    subprocess.run([*START, "--only-prepare"], env=environment(data_dir, free_port()), check=True)


def environment(data_dir, port):
    """The environment of a demo, untouched by what the tests' own process has set."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SITE_URL", "STATIC_ROOT")
    }
    demo = {"DEMO": "1", "HOST": "127.0.0.1", "PORT": str(port), "DATA_DIR": str(data_dir), "WEB_CONCURRENCY": "1"}
    return kept | demo | {"ENV_FILE": os.devnull}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class DemoSite:
    """A running server with its own copy of the demo."""

    def __init__(self, origin, data_dir):
        self.origin, self.data_dir = origin, Path(data_dir)
        shutil.copytree(self.origin, self.data_dir, dirs_exist_ok=True)
        self.environment = environment(self.data_dir, free_port())
        self.url = f"http://127.0.0.1:{self.environment['PORT']}"
        self.log = self.data_dir / "server.log"

    def start(self):
        with self.log.open("w") as log:
            self.process = subprocess.Popen(START, env=self.environment, stdout=log, stderr=log)
        self.wait_until_it_answers()

    def wait_until_it_answers(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            if answers(f"{self.url}/healthz"):
                return
            time.sleep(0.05)
        raise RuntimeError(f"The demo did not start:\n{self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)

    def reset(self):
        """Bring content and accounts back to the demo's, and forget what was cached, while the server runs.

        Whoever signed in stays signed in.
        """
        sessions = self.rows("SELECT session_key, session_data, expire_date FROM django_session")
        with closing(sqlite3.connect(self.database(self.origin))) as origin, closing(self.connect()) as own:
            origin.backup(own)
            own.executemany("INSERT OR IGNORE INTO django_session VALUES (?, ?, ?)", sessions)
            own.execute("UPDATE wagtailcore_site SET port = ?", [self.environment["PORT"]])
            own.commit()
        shutil.rmtree(self.data_dir / "cache", ignore_errors=True)

    def empty_database(self):
        """Take every table away while the server runs."""
        with closing(sqlite3.connect(":memory:")) as nothing, closing(self.connect()) as own:
            nothing.backup(own)

    def rows(self, query, *values):
        """What the site's database answers to a query."""
        with closing(self.connect()) as connection:
            return connection.execute(query, values).fetchall()

    def connect(self):
        return sqlite3.connect(self.database(self.data_dir), timeout=20)

    @staticmethod
    def database(folder):
        return folder / "clinic.sqlite3"

    def manage(self, *command):
        """Run a management command on the site's data, with settings that need no more than a folder."""
        command = [sys.executable, str(ROOT / "manage.py"), *command]
        settings = self.environment | {"DJANGO_SETTINGS_MODULE": "project.settings.development"}
        return subprocess.run(command, env=settings, check=True, capture_output=True, text=True).stdout


def answers(url):
    """Whether the server gives any answer at all."""
    try:
        urllib.request.urlopen(url, timeout=5).close()  # noqa: S310 - our own server on this machine
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True
