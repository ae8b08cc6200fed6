"""The question put to the database's own full-text search, over the index that Wagtail keeps.

Wagtail's search answers a stray quotation mark on SQLite with an error, and there its time grows with the square of
the pages that match. Matching, ranking and limiting inside one query of the database does neither.
"""

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import get_page_models
from wagtail.search.models import IndexEntry

from faq.models import FAQEntry

MOST_HITS = 400
SHORTEST_PREFIX = 3
TABLE = IndexEntry._meta.db_table

# Of the columns, `autocomplete` holds titles and questions, `body` the text, `title` the titles of pages again.
SQLITE = f"""
    SELECT entry.content_type_id, entry.object_id FROM {TABLE}_fts
    JOIN {TABLE} entry ON entry.id = {TABLE}_fts.rowid
    WHERE {TABLE}_fts MATCH %s AND entry.content_type_id IN ({{types}})
    ORDER BY bm25({TABLE}_fts, 4, 1, 2), entry.id LIMIT {MOST_HITS}
"""  # noqa: S608 what is put in is the table's own name
POSTGRESQL = f"""
    SELECT entry.content_type_id, entry.object_id FROM {TABLE} entry, to_tsquery(%s) question
    WHERE (entry.title || entry.body) @@ question AND entry.content_type_id IN ({{types}})
    ORDER BY ts_rank(entry.autocomplete, question) * 4 + ts_rank(entry.title || entry.body, question) DESC, entry.id
    LIMIT {MOST_HITS}
"""  # noqa: S608 what is put in is the table's own name


def matches(terms, all_of_them=True):
    """Keys of pages and questions with the terms, the best first; drafts and closed pages are among them.

    Args:
        terms: words of letters and digits, without signs.
        all_of_them: whether each has to be there; else one is enough.

    Returns:
        Pairs of content type and primary key.
    """
    types = searchable_types()
    sql, question = POSTGRESQL, postgresql_question(terms, all_of_them)
    if connection.vendor == "sqlite":
        sql, question = SQLITE, sqlite_question(terms, all_of_them)
    with connection.cursor() as cursor:
        cursor.execute(sql.format(types=", ".join(["%s"] * len(types))), [question, *types])
        return [(type_id, int(object_id)) for type_id, object_id in cursor.fetchall()]


def searchable_types():
    """Primary keys of the content types of all pages and of questions."""
    return [found.pk for found in ContentType.objects.get_for_models(*get_page_models(), FAQEntry).values()]


def sqlite_question(terms, all_of_them):
    """Terms in the language of FTS5: quoted, so that none is an operator; longer ones match what begins like them."""
    quoted = [f'"{term}"{"*" if len(term) >= SHORTEST_PREFIX else ""}' for term in terms]
    return (" AND " if all_of_them else " OR ").join(quoted)


def postgresql_question(terms, all_of_them):
    """Terms in the language of tsquery, likewise."""
    quoted = [f"'{plain(term)}'{':*' if len(term) >= SHORTEST_PREFIX else ''}" for term in terms]
    return (" & " if all_of_them else " | ").join(quoted)


def plain(term):
    """A term without the apostrophe that would end its quotation."""
    return term.replace("'", " ")
