"""Wagtail's searches on SQLite, in one query in which FTS5 matches, ranks and limits.

Wagtail's own asks FTS5 again for the rank of each page that matches, so that its time grows with their square.
Here the full text is joined to what is looked for, and ranked by bm25 on the way.
"""

from functools import reduce
from operator import and_, or_

from django.db import connection
from django.db.models import FloatField
from django.db.models.expressions import RawSQL
from wagtail.search.backends.database.sqlite.query import Lexeme, MatchExpression, SearchQueryExpression, normalize
from wagtail.search.backends.database.sqlite.sqlite import SQLiteAutocompleteQueryCompiler, SQLiteSearchQueryCompiler
from wagtail.search.models import IndexEntry
from wagtail.search.query import MatchAll, Not, Phrase, PlainText
from wagtail.search.utils import get_descendants_content_types_pks

from .keys import has_number_for_key

ENTRY = IndexEntry._meta.db_table
FULLTEXT = f"{ENTRY}_fts"
MOST_RANKED = 500  # of those that have the words in their title, and of the newest that match; the rank costs the most
SOME = f"{FULLTEXT}.rowid IN (SELECT rowid FROM {FULLTEXT} WHERE {FULLTEXT} MATCH %s ORDER BY rowid DESC LIMIT %s)"  # noqa: S608
RANKED = f"({SOME} OR {SOME})"
RANK = f"CASE WHEN {RANKED} THEN bm25({FULLTEXT}, 8, 1, 8) ELSE 0 END"  # columns: autocomplete, body, title


class QuotedLexeme(Lexeme):
    """A word in the language of FTS5, in which a quotation mark within quotation marks is doubled."""

    def as_sql(self, compiler, connection):
        return ('"%s"*' if self.prefix else '"%s"'), [quotable(self.value)]


def quotable(text):
    """A text that may stand within quotation marks; a NUL would end it for SQLite."""
    return text.replace("\x00", " ").replace('"', '""')


def values_of_ranked(match):
    """What tells which are ranked: so many that match in their titles, and so many that match anywhere."""
    return [f"{{title autocomplete}} : ({match})", MOST_RANKED, match, MOST_RANKED]


class OneQuery:
    """Searches with a join instead of a query for each rank."""

    def search(self, config, start, stop, score_field=None):
        query = normalize(self.query)
        if isinstance(query, MatchAll | Not) or not has_number_for_key(self.queryset.model):
            return super().search(config, start, stop, score_field)
        built = self.build_search_query(query, config=config)
        if built is None:
            return self.queryset.none()
        compiler = self.queryset.query.get_compiler(connection=connection)
        match = MatchExpression(self.columns(), built).as_sql(compiler, connection)[1][0]
        return self.best(match, score_field, start, stop)

    def best(self, match, score_field, start, stop):
        """Of the ranked alone where they are enough, since all others stand behind them and are long to sort."""
        found = self.ordered(self.joined(match), match, score_field)
        if not (self.order_by_relevance and stop and stop <= MOST_RANKED):
            return found[start:stop]
        ranked = found.extra(where=[RANKED], params=values_of_ranked(match))[start:stop]  # noqa: S610
        return ranked if len(ranked) == stop - start else found[start:stop]

    def columns(self):
        """Where to look; FTS5 keeps fields apart no further than the title and the rest."""
        if not self.fields or self.FTS_TABLE_FIELDS == ["autocomplete"]:
            return self.FTS_TABLE_FIELDS
        return sorted({"title" if name == "title" else "body" for name in self.fields})

    def joined(self, match):
        """What is looked for, with its full text, as far as that matches."""
        model, table = self.queryset.model, self.queryset.query.get_initial_alias()
        types = ", ".join(str(int(pk)) for pk in get_descendants_content_types_pks(model))
        return self.queryset.extra(  # noqa: S610 nothing that somebody typed is part of the text
            tables=[ENTRY, FULLTEXT],
            where=[
                f"{FULLTEXT} MATCH %s",
                f"{ENTRY}.id = {FULLTEXT}.rowid",
                f"{ENTRY}.content_type_id IN ({types})",
                f'"{table}"."{model._meta.pk.column}" = CAST({ENTRY}.object_id AS INTEGER)',
            ],
            params=[match],
        )

    def ordered(self, found, match, score_field):
        """The best first, or as the query asks; equals in a fixed order, so that pages of a list do not overlap."""
        rank = RawSQL(RANK, values_of_ranked(match), FloatField())  # noqa: S611
        if score_field:
            found = found.annotate(**{score_field: rank})
        if self.order_by_relevance:
            return found.order_by(rank.asc(), "-pk")
        return found if found.query.order_by else found.order_by("-pk")

    def build_search_query_content(self, query, config=None):
        if isinstance(query, Phrase):
            return SearchQueryExpression(quotable(query.query_string))
        if not isinstance(query, PlainText):
            return super().build_search_query_content(query, config)
        terms = query.query_string.split()
        last = len(terms) - 1
        found = [QuotedLexeme(term, prefix=self.LAST_TERM_IS_PREFIX and n == last) for n, term in enumerate(terms)]
        combine = or_ if query.operator.upper() == "OR" else and_
        return SearchQueryExpression(reduce(combine, found), config=config) if found else None


class RankedSearchCompiler(OneQuery, SQLiteSearchQueryCompiler):
    """For whole words."""


class RankedAutocompleteCompiler(OneQuery, SQLiteAutocompleteQueryCompiler):
    """For words of which the last may be unfinished."""
