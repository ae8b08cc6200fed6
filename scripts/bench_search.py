"""How long search takes on a site of 100, 1,000 and 10,000 articles of 300 words. Prints one line of JSON.

Run it with DATABASE_URL for PostgreSQL; else it measures SQLite. It fills an empty, migrated database. Beside what a visitor
waits it tells the CPU of it, of this process and of PostgreSQL's: that stays the same on a machine that is busy with others.
"""

import gc
import json
import logging
import random
import statistics
import sys
import time
from functools import cache
from pathlib import Path

import django

SIZES = (100, 1_000, 10_000)
ROUNDS = 41
WORDS, VOCABULARY = 300, 4_000
QUERIES = {
    "all": "everyone",
    "a tenth": "tenfold",
    "one": "singleton",
    "none": "nonesuch",
    "two words": "everyone tenfold",
}
SUGGESTED = {"all": "everyo", "a tenth": "tenfo", "one": "singlet", "none": "nonesu", "two words": "everyone tenfo"}
CHUNK = 500


def main(sizes):
    """Fill the site size by size, and measure at each."""
    from django.test import Client

    client, found, there = Client(), {}, 0
    for size in sizes:
        fill(there, size)
        there = size
        found[size] = {
            "search": {name: visits(client, "/search/", query) for name, query in QUERIES.items()},
            "suggestions": {name: visits(client, "/search/suggest/", query) for name, query in SUGGESTED.items()},
            "admin": {name: in_admin(query) for name, query in QUERIES.items()},
        }
    return found


def fill(first, last):
    """Articles of so many words below the list of articles, live, signed and indexed, written in bulk."""
    from django.db import transaction
    from wagtail.search.backends import get_search_backend

    from articles.models import ArticlePage

    chance = random.Random(first)  # noqa: S311 - words for a benchmark
    backend = get_search_backend()
    for start in range(first, last, CHUNK):
        with transaction.atomic():
            pages = make([article(number, chance) for number in range(start, min(last, start + CHUNK))])
            backend.add_bulk(ArticlePage, pages)
    settle()


def settle():
    """Let the database know how much there is, as its own housekeeping does on a site that runs."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def article(number, chance):
    """An article; one word is in all, one in each tenth, one in the first alone."""
    from articles.models import ArticlePage

    words = chance.choices(*vocabulary(), k=WORDS)
    words[7:7] = ["everyone"] + ["tenfold"] * (number % 10 == 0) + ["singleton"] * (number == 0)
    topic = " ".join(words[:3]).title()
    return ArticlePage(
        title=f"{topic} {number}",
        slug=f"bench-{number}",
        main_message=" ".join(words[3:15]),
        summary=" ".join(words[15:27]),
        body=json.dumps([{"type": "text", "value": {"text": f"<p>{' '.join(words[27:])}</p>"}}]),
    )


def spelled(number):
    """A word of letters for a number, unlike its neighbors."""
    syllables = ["ba", "co", "di", "fu", "ga", "he", "jo", "ku", "la", "mi", "no", "pu", "ra", "se", "ti", "vo"]
    return "".join(syllables[(number // 16**place) % 16] for place in range(3)) + "n"


@cache
def vocabulary():
    """All words, and how frequent each is: few are and many are rare, as in any text."""
    return [spelled(number) for number in range(VOCABULARY)], [1 / (number + 5) for number in range(VOCABULARY)]


def make(pages):
    """Put the pages into the tree and into the database as live and signed; returns them as they are read again."""
    from django.contrib.contenttypes.models import ContentType
    from django.utils import timezone
    from wagtail.models import Locale, Page

    from articles.models import ArticleIndexPage, ArticlePage

    parent, now = ArticleIndexPage.objects.get(), timezone.now()
    shared = {
        "depth": parent.depth + 1,
        "content_type": ContentType.objects.get_for_model(ArticlePage),
        "locale": Locale.get_default(),
        "live_sign_off": sign_off(),
        "first_published_at": now,
        "last_published_at": now,
    }
    for place, page in enumerate(pages, start=parent.numchild + 1):
        page.path = Page._get_path(parent.path, parent.depth + 1, place)
        page.url_path, page.draft_title = f"{parent.url_path}{page.slug}/", page.title
        for name, value in shared.items():
            setattr(page, name, value)
    insert(pages)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + len(pages))
    return list(ArticlePage.objects.filter(slug__in=[page.slug for page in pages]))


@cache
def sign_off():
    """One that all articles share: search asks only until when it holds."""
    from review.models import SignOff
    from tests.bulk import signed_entries
    from tests.helpers import clinician

    signed_entries(1, clinician("signer"))
    return SignOff.objects.get()


def insert(pages):
    """Write the rows of both tables, which Django does one by one for models like these."""
    from wagtail.models import Page

    names = [field.attname for field in Page._meta.concrete_fields if field.attname != "id"]
    Page.objects.bulk_create(Page(**{name: getattr(page, name) for name in names}) for page in pages)
    keys = dict(Page.objects.filter(path__in=[page.path for page in pages]).values_list("path", "pk"))
    for page in pages:
        page.pk = page.id = keys[page.path]
    insert_own(pages)


def insert_own(pages):
    """The rows that are the articles' own."""
    from django.db import connection

    from articles.models import ArticlePage

    fields = ArticlePage._meta.local_concrete_fields
    columns, marks = ", ".join(f'"{field.column}"' for field in fields), ", ".join(["%s"] * len(fields))
    rows = [[field.get_db_prep_save(field.pre_save(page, True), connection) for field in fields] for page in pages]
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {ArticlePage._meta.db_table} ({columns}) VALUES ({marks})", rows)  # noqa: S608


def visits(client, address, query):
    """What a visitor waits."""
    return slow(lambda: answered(client.get(address, {"q": query})))


def answered(response):
    if response.status_code != 200:
        raise RuntimeError(f"{response.request['PATH_INFO']} answered {response.status_code}")


def in_admin(query):
    """What the admin's search of pages asks of the database: how many there are, and the first of them."""
    from wagtail.models import Page

    return slow(lambda: (Page.objects.search(query).count(), list(Page.objects.search(query)[:20])))


def slow(task):
    """Of a task that was done once before: the 95th percentile of its times and the median of its CPU, in ms."""
    task()
    times, costs = [], []
    for _ in range(ROUNDS):
        gc.collect()
        started, used = time.perf_counter(), time.process_time() + of_database()
        task()
        times.append((time.perf_counter() - started) * 1000)
        costs.append((time.process_time() + of_database() - used) * 1000)
    return statistics.quantiles(times, n=20)[-1], statistics.median(costs)


def of_database():
    """Seconds of CPU that PostgreSQL has spent on this connection, where the system tells; SQLite's are this process's own."""
    from django.db import connection

    if connection.vendor == "sqlite":
        return 0
    connection.ensure_connection()
    counts = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return int(counts.read_text().split()[0]) / 1e9 if counts.exists() else 0


if __name__ == "__main__":
    django.setup()
    logging.disable(logging.WARNING)
    print(json.dumps(main([int(size) for size in sys.argv[1:]] or SIZES)))
