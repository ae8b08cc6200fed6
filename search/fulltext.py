"""The question put to the database: which documents have the words, and how well they fit.

Both databases work from the same stems. So that no word is dear, however many pages have it, a bounded number is
ranked: of those that have the words in title, names or headings, and of the newest that have them anywhere.
"""

from dataclasses import dataclass

from django.db import connection

from .concepts import ANYWHERE, SHORT, TITLE
from .index import TABLE

MOST_HITS = 200
VECTORS = {ANYWHERE: "", SHORT: ":ABC", TITLE: ":A"}  # the weights that PostgreSQL's vectors have there
ROW = "d.id, d.object_id, d.kind, d.facets, f.title, f.names, f.headings"
SQLITE = f"""
    SELECT {ROW}, f.body, f.fit FROM (
        SELECT rowid AS id, title, names, headings, {{body}} AS body, -bm25({TABLE}, 8, 4, 2, 1) AS fit
        FROM {TABLE} WHERE {TABLE} MATCH %s ORDER BY rowid DESC LIMIT {MOST_HITS}
    ) f JOIN search_document d ON d.id = f.id
"""  # noqa: S608 what is put in is the table's own name
POSTGRESQL = f"""
    SELECT {ROW}, {{body}}, ts_rank('{{{{0.1, 0.2, 0.4, 1.0}}}}', f.whole, to_tsquery('simple', %s)) AS fit
    FROM (SELECT id FROM {TABLE} WHERE {{column}} @@ to_tsquery('simple', %s) LIMIT {MOST_HITS}) found
    JOIN {TABLE} f ON f.id = found.id JOIN search_document d ON d.id = f.id
"""  # noqa: S608


@dataclass(slots=True)
class Hit:
    """A document that has the words, with its parts as stems between spaces."""

    id: int
    object_id: int
    kind: str
    facets: str
    title: str
    names: str
    headings: str
    body: str
    fit: float
    has_all: bool = False  # that had to be there, wherever it stands
    home: int = 0  # the page where a visitor reads it, once it is known that they may


def hits(concepts, all_of_them=True, only_short=False):
    """The documents that have the words, in no order; drafts are not among them, closed and overdue pages are.

    Args:
        concepts: what to look for.
        all_of_them: whether each has to be there; else one is enough.
        only_short: whether the words have to stand in title, names or headings.

    Returns:
        Hits with their text only where that tells which of the words they have.
    """
    ask = in_sqlite if connection.vendor == "sqlite" else in_postgresql
    found = ask(concepts, all_of_them, in_short=True)
    if not only_short and len(found) < MOST_HITS:
        keys = {row[0] for row in found}
        found += [row for row in ask(concepts, all_of_them, in_short=False) if row[0] not in keys]
    return [hit(row, all_of_them) for row in found[:MOST_HITS]]


def hit(row, has_all):
    key, object_id, kind, facets, title, names, headings, body, fit = row
    return Hit(key, object_id, kind, facets, f" {title} ", f" {names} ", f" {headings} ", f" {body} ", fit, has_all)


def in_sqlite(concepts, all_of_them, in_short):
    """The rows that FTS5 has, of the newest documents."""
    match = sqlite_match(concepts, all_of_them)
    return rows(SQLITE.format(body=body_of(all_of_them)), [within(SHORT, match) if in_short else match])


def in_postgresql(concepts, all_of_them, in_short):
    """The rows that vectors have, of any documents."""
    match, column = postgresql_match(concepts, all_of_them), "short" if in_short else "whole"
    return rows(POSTGRESQL.format(body=body_of(all_of_them), column=column), [match, match])


def rows(sql, values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def body_of(all_of_them):
    """The column with the text, which is long to read, or an empty one."""
    return "''" if all_of_them else "body"


def sqlite_match(concepts, all_of_them):
    """Concepts in the language of FTS5; all words are quoted, so that none is an operator."""
    return joined(concepts, " AND " if all_of_them else " OR ", " OR ", sqlite_alternative)


def postgresql_match(concepts, all_of_them):
    """Concepts in the language of tsquery, likewise."""
    return joined(concepts, " & " if all_of_them else " | ", " | ", postgresql_alternative)


def joined(concepts, between, within, written):
    return between.join(
        "(" + within.join(written(alternative) for alternative in concept.alternatives) + ")" for concept in concepts
    )


def sqlite_alternative(one):
    if one.is_loose:
        written = "(" + " AND ".join(f'"{stem}"' for stem in one.stems) + ")"
    else:
        written = f'"{" ".join(one.stems)}"' + ("*" if one.is_prefix else "")
    return within(one.where, written)


def within(columns, match):
    """What has to match in some columns alone, in the language of FTS5."""
    return f"({{{columns}}} : ({match}))" if columns else match


def postgresql_alternative(one):
    between = " & " if one.is_loose else " <-> "
    where = VECTORS[one.where]
    return "(" + between.join(f"'{stem}'{where}" for stem in one.stems) + (":*" if one.is_prefix else "") + ")"
