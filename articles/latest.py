"""What changed lately on all treatment pages, as each page tells it under “Updates to this page”."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField
from django.db.models.functions import Cast

from review.models import Publication

from .models import ArticlePage
from .provenance import updates, with_offline, with_past

NEWEST = 30


def latest_updates():
    """The newest lines of all listed pages, each with its page; the number of queries does not grow with them."""
    listed = ArticlePage.objects.listed().order_by()
    publications = publications_of(listed.values(key=Cast("pk", CharField())))
    pages = listed.defer("body").in_bulk(map(int, publications.values_list("object_id", flat=True)[:NEWEST]))
    lines = [
        (line, pages[key]) for key, rows in by_page(publications_of(map(str, pages))).items() for line in updates(rows)
    ]
    return sorted(lines, key=lambda line: line[0].moment, reverse=True)[:NEWEST]


def publications_of(keys):
    """The publications of the pages with these keys, as texts, newest first."""
    kind = ContentType.objects.get_for_model(ArticlePage)
    return Publication.objects.filter(content_type=kind, object_id__in=keys)


def by_page(publications):
    """They as lines need them, by the key of their page."""
    found = defaultdict(list)
    for row in with_offline(publications):
        found[int(row.object_id)].append(row)
    return {key: with_past(rows) for key, rows in found.items()}
