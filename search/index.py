"""The index: documents, their full text, and the words they have. Whatever writes Wagtail's index writes this too."""

from collections import Counter

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction

from . import memory
from .documents import content_of, facets_of, is_candidate, is_findable, kind_of, label_of, lead_of
from .models import LONGEST_WORD, SHORTEST_WORD, Document, Word
from .text import stem, words

TABLE = "search_fulltext"
MOST_WORDS = 50_000  # of one text; PostgreSQL's vectors end at a megabyte
COMPARED = ("kind", "label", "title", "lead", "terms", "text", "facets")
INSERT_SQLITE = f"INSERT INTO {TABLE} (rowid, title, names, headings, body) VALUES (%s, %s, %s, %s, %s)"  # noqa: S608
INSERT_POSTGRESQL = f"""
    INSERT INTO {TABLE} (id, title, names, headings, body, short, whole)
    SELECT row.*, vectors.short, vectors.short || setweight(to_tsvector('simple', row.body), 'D')
    FROM (SELECT %s::bigint AS id, %s AS title, %s AS names, %s AS headings, %s AS body) row,
    LATERAL (
        SELECT setweight(to_tsvector('simple', row.title), 'A') || setweight(to_tsvector('simple', row.names), 'B')
            || setweight(to_tsvector('simple', row.headings), 'C') AS short
    ) vectors
"""  # noqa: S608
COUNT = """
    INSERT INTO search_word (word, stem, documents) VALUES (%s, %s, %s)
    ON CONFLICT (word) DO UPDATE SET documents = search_word.documents + excluded.documents
"""


@transaction.atomic
def write(instances):
    """Bring the documents of these up to date; what visitors cannot read has none."""
    instances = [instance for instance in instances if is_candidate(instance)]
    types = ContentType.objects.get_for_models(*{type(instance) for instance in instances})
    keys = [(types[type(instance)].pk, instance.pk) for instance in instances]
    there = {(row.content_type_id, row.object_id): row for row in stored(keys)} if keys else {}
    new = {key: describe(key, instance) for key, instance in zip(keys, instances, strict=True) if is_findable(instance)}
    same = {key for key, (document, _) in new.items() if key in there and is_same(document, there[key])}
    changes = forget([row for key, row in there.items() if key not in same])
    for key, (document, parts) in new.items():
        if key not in same:
            insert(document, parts)
            changes.update(vocabulary(document))
    count(changes)


def stored(keys):
    """The documents there are for these keys."""
    types, pks = {type_id for type_id, _ in keys}, [pk for _, pk in keys]
    return Document.objects.filter(content_type__in=types, object_id__in=pks)


def describe(key, instance):
    """The document of something, unsaved, and the four parts of its full text."""
    content = content_of(instance)
    parts = [" ".join(part) for part in (content.title, content.names, content.headings, content.text)]
    document = Document(
        content_type_id=key[0],
        object_id=key[1],
        kind=kind_of(instance),
        label=label_of(instance),
        title=getattr(instance, "full_name", content.title[0] if content.title else str(instance))[:255],
        lead=lead_of(instance),
        terms="\n".join(parts[:3]),
        text="\n".join(content.text),
        facets=facets_of(instance),
    )
    return document, parts


def is_same(one, other):
    """Whether two documents say the same, so that nothing need be written: each save of a draft comes through here."""
    return all(getattr(one, name) == getattr(other, name) for name in COMPARED)


def forget(documents):
    """Delete documents with their full text; returns by how much the counts of their words go down."""
    changes = Counter()
    for document in documents:
        changes.subtract(vocabulary(document))
    delete_rows([document.pk for document in documents])
    return changes


def delete_rows(pks):
    """Delete documents and full text by their keys, some hundreds at a time."""
    id_name = "rowid" if connection.vendor == "sqlite" else "id"
    for start in range(0, len(pks), 500):
        some = pks[start : start + 500]
        marks = ", ".join(["%s"] * len(some))
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE} WHERE {id_name} IN ({marks})", some)  # noqa: S608
        Document.objects.filter(pk__in=some)._raw_delete(Document.objects.db)


def insert(document, parts):
    """Write a document and its full text."""
    document.save(force_insert=True)
    sql = INSERT_SQLITE if connection.vendor == "sqlite" else INSERT_POSTGRESQL
    with connection.cursor() as cursor:
        cursor.execute(sql, [document.pk, *map(tokens, parts)])


def tokens(text):
    """The stems of a text, as the database's own tokenizer will take them apart again."""
    return " ".join(stem(word) for word in words(text)[:MOST_WORDS])


def vocabulary(document):
    """The words of a document that somebody might mistype."""
    found = words(f"{document.terms}\n{document.text}")
    return {word for word in found if SHORTEST_WORD <= len(word) <= LONGEST_WORD and word.isalpha()}


def count(changes):
    """Add to the number of documents that have each word; words that none has any more go."""
    rows = [(word, stem(word)[:LONGEST_WORD], change) for word, change in sorted(changes.items()) if change]
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.executemany(COUNT, rows)
    Word.objects.filter(documents__lte=0).delete()
    memory.forget()


@transaction.atomic
def remove(type_ids, object_id):
    """Forget the document of something deleted."""
    count(forget(Document.objects.filter(content_type__in=type_ids, object_id=object_id)))


@transaction.atomic
def clear():
    """Forget everything."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608
    for model in (Document, Word):
        model.objects.all()._raw_delete(model.objects.db)
    memory.forget()
