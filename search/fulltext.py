"""The question put to the database: which documents have the words, and how well they fit.

Both databases work from the same stems. So that no word is dear, however many pages have it, a bounded number is
ranked: of those that have the words in title, names or headings, and of the newest that have them anywhere.
"""

from dataclasses import dataclass

from django.db import connection

from .index import TABLE

MOST_HITS = 200
SHORT = "{title names headings}"
ROW = "f.title, f.names, f.headings, {body}"
SQLITE_PART = f"""
    SELECT * FROM (
        SELECT rowid AS id, title, names, headings, body, -bm25({TABLE}, 8, 4, 2, 1) AS fit
        FROM {TABLE} WHERE {TABLE} MATCH %s ORDER BY rowid DESC LIMIT {MOST_HITS}
    )
"""  # noqa: S608 what is put in is the table's own name
SQLITE = f"""
    SELECT d.id, d.content_type_id, d.object_id, d.kind, d.facets, {ROW}, f.fit
    FROM ({{parts}}) f JOIN search_document d ON d.id = f.id
"""  # noqa: S608
POSTGRESQL_PART = f"(SELECT id FROM {TABLE} WHERE {{column}} @@ to_tsquery('simple', %s) LIMIT {MOST_HITS})"  # noqa: S608
POSTGRESQL = f"""
    SELECT d.id, d.content_type_id, d.object_id, d.kind, d.facets, {ROW},
        ts_rank('{{{{0.1, 0.2, 0.4, 1.0}}}}', f.whole, to_tsquery('simple', %s)) AS fit
    FROM ({{parts}}) found
    JOIN {TABLE} f ON f.id = found.id JOIN search_document d ON d.id = f.id
"""  # noqa: S608


@dataclass(slots=True)
class Hit:
    """A document that has the words, with its parts as stems between spaces."""

    id: int
    content_type: int
    object_id: int
    kind: str
    facets: str
    title: str
    names: str
    headings: str
    body: str
    fit: float
    has_all: bool = False  # that was looked for, wherever it stands
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
    ask = sqlite_question if connection.vendor == "sqlite" else postgresql_question
    sql, values = ask(concepts, all_of_them, only_short)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        rows = {row[0]: row for row in cursor.fetchall()}
    return [Hit(*row[:5], *(f" {part} " for part in row[5:9]), row[9], all_of_them) for row in rows.values()]


def sqlite_question(concepts, all_of_them, only_short):
    """The query and its values, for FTS5."""
    match = sqlite_match(concepts, all_of_them)
    matches = [f"{SHORT} : ({match})", match][: 1 if only_short else 2]
    parts = " UNION ALL ".join([SQLITE_PART] * len(matches))
    return SQLITE.format(parts=parts, body=body_of(all_of_them)), matches


def postgresql_question(concepts, all_of_them, only_short):
    """The query and its values, for vectors."""
    match, columns = postgresql_match(concepts, all_of_them), ["short", "whole"][: 1 if only_short else 2]
    parts = " UNION ".join(POSTGRESQL_PART.format(column=column) for column in columns)
    return POSTGRESQL.format(parts=parts, body=body_of(all_of_them)), [match] * (1 + len(columns))


def body_of(all_of_them):
    """The column with the text, which is long to read, or an empty one."""
    return "''" if all_of_them else "f.body"


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
        return "(" + " AND ".join(f'"{stem}"' for stem in one.stems) + ")"
    return f'"{" ".join(one.stems)}"' + ("*" if one.is_prefix else "")


def postgresql_alternative(one):
    between = " & " if one.is_loose else " <-> "
    return "(" + between.join(f"'{stem}'" for stem in one.stems) + (":*" if one.is_prefix else "") + ")"
