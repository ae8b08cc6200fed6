"""SQLite under an editor's saves and many readers: nobody ever meets "database is locked"."""

import threading
import time
from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from django.test import Client

from articles.models import ArticlePage
from tests import helpers

pytestmark = [pytest.mark.sqlite, pytest.mark.django_db(transaction=True)]
HELD = 0.6  # seconds a writer keeps its transaction open


class Crew:
    """Threads with a database connection each, whose errors are kept for the test to see."""

    def __init__(self):
        self.errors, self.threads = [], []

    def start(self, work, *args):
        self.threads.append(threading.Thread(target=self.run, args=(work, *args)))
        self.threads[-1].start()

    def run(self, work, *args):
        try:
            work(*args)
        except Exception as error:  # whatever it is belongs to the test, not to the thread
            self.errors.append(error)
        finally:
            connection.close()

    def wait(self):
        for thread in self.threads:
            thread.join(30)


@pytest.fixture
def live_article(live_article):
    """A page that was read before: the first visit of all creates the rows of the site's settings."""
    Client().get(live_article.url)
    return live_article


@pytest.fixture
def crew():
    return Crew()


@contextmanager
def a_writer(page, crew):
    """Somebody holds a transaction open that has written, while the block runs."""
    holding, done = threading.Event(), threading.Event()

    def hold():
        with transaction.atomic():
            ArticlePage.objects.filter(pk=page.pk).update(summary="Being written.")
            holding.set()
            done.wait(20)

    crew.start(hold)
    assert holding.wait(60)
    yield
    done.set()


def test_the_database_is_a_file_in_write_ahead_mode(live_article):
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_readers_do_not_wait_for_a_writer(live_article, crew):
    with a_writer(live_article, crew):
        started = time.monotonic()
        response = Client().get(live_article.url)
        took = time.monotonic() - started
    crew.wait()

    assert response.status_code == 200
    assert b"Being written." not in response.content
    assert took < 5
    assert crew.errors == []


def test_a_second_writer_waits_its_turn(live_article, editor, crew):
    def save():
        draft = ArticlePage.objects.get(pk=live_article.pk)
        draft.main_message = "Saved after waiting."
        draft.save_revision(user=editor)

    with a_writer(live_article, crew):
        crew.start(save)
        time.sleep(HELD)
    crew.wait()

    assert crew.errors == []
    assert helpers.fresh(live_article).get_latest_revision().content["main_message"] == "Saved after waiting."


def test_two_who_read_and_then_write_do_not_block_each_other_for_good(live_article, crew):
    """Without IMMEDIATE transactions both would hold a read lock and neither could get the write lock."""
    together = threading.Barrier(2)

    def read_then_write(words):
        together.wait(10)
        with transaction.atomic():
            page = ArticlePage.objects.get(pk=live_article.pk)
            time.sleep(HELD / 4)
            ArticlePage.objects.filter(pk=page.pk).update(summary=words)

    crew.start(read_then_write, "One.")
    crew.start(read_then_write, "Two.")
    crew.wait()

    assert crew.errors == []


def test_an_editor_saves_while_the_site_is_read(live_article, editor, crew):
    answers = []

    def read():
        answers.extend(Client().get(address).status_code for address in ("/articles/", live_article.url, "/faq/") * 3)

    def save():
        for number in range(10):
            draft = ArticlePage.objects.get(pk=live_article.pk)
            draft.summary = f"Save {number}."
            draft.save_revision(user=editor)

    for work in (read, save, read, save):
        crew.start(work)
    crew.wait()

    assert crew.errors == []
    assert set(answers) == {200}
    assert live_article.revisions.count() == 21
