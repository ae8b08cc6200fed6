"""Wagtail's searches on PostgreSQL, with a rank for no more pages than somebody looks through.

The vectors of all pages that match are long to read, and reading them takes the most of a search for a common word.
"""

from django.db.models import Case, F, FloatField, IntegerField, Q, Value, When
from django.db.models.functions import Cast
from wagtail.search.backends.database.postgres.postgres import PostgresSearchQueryCompiler
from wagtail.search.models import IndexEntry
from wagtail.search.query import Fuzzy, MatchAll, Not
from wagtail.search.utils import get_descendants_content_types_pks

from .keys import has_number_for_key

MOST_RANKED = 200  # of those that have the words in their title, and of the newest that match


class BoundedSearchCompiler(PostgresSearchQueryCompiler):
    """For whole words."""

    rank = best = None  # how well one fits, and the entries for which that is worked out

    def _build_rank_expression(self, vectors, config):
        rank = super()._build_rank_expression(vectors, config)
        if self.fields is not None or isinstance(self.query, (MatchAll, Not, Fuzzy)):
            return rank
        self.rank, self.best = rank, best_entries(self.build_tsquery(self.query, config=config))
        keys = [entries.values("pk")[:MOST_RANKED] for entries in self.best]
        ranked = Q(index_entries__in=keys[0]) | Q(index_entries__in=keys[1])
        return Case(When(ranked, then=rank), default=Value(0.0), output_field=FloatField())

    def _apply_ordering_and_scoring(self, queryset, rank_expression, start, stop, score_field=None):
        """The vector that was looked in is not read with each page."""
        queryset.query.set_annotation_mask(set(queryset.query.annotation_select) - {"_vector_"})
        if (
            self.rank
            and self.order_by_relevance
            and stop
            and stop <= MOST_RANKED
            and has_number_for_key(queryset.model)
        ):
            found = self.among_best(start, stop, score_field)
            if len(found) == stop - start:
                return found
        return super()._apply_ordering_and_scoring(queryset, rank_expression, start, stop, score_field)

    def among_best(self, start, stop, score_field):
        """Of the ranked alone, behind whom all others stand, however many they are; that they have the words is known."""
        types = get_descendants_content_types_pks(self.queryset.model)
        number = Case(
            When(content_type__in=types, then=Cast("object_id", IntegerField()))
        )  # another model's may be none
        keys = [entries.annotate(number=number).values("number")[:MOST_RANKED] for entries in self.best]
        queryset = self.queryset.filter(pk__in=keys[0].union(keys[1]))
        return super()._apply_ordering_and_scoring(queryset, self.rank, start, stop, score_field)


def best_entries(query):
    """The entries that may be ranked, the newest first: with the words in their title, and with them anywhere."""
    entries, whole = IndexEntry.objects.order_by("-pk"), F("title")._combine(F("body"), "||", False)
    return entries.filter(title=query), entries.alias(whole=whole).filter(whole=query)
