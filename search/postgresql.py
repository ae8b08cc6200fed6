"""Wagtail's searches on PostgreSQL, with a rank for no more pages than somebody looks through.

The vectors of all pages that match are long to read, and reading them takes the most of a search for a common word.
"""

from django.db.models import Case, F, FloatField, Q, Value, When
from wagtail.search.backends.database.postgres.postgres import PostgresSearchQueryCompiler
from wagtail.search.models import IndexEntry
from wagtail.search.query import Fuzzy, MatchAll, Not

MOST_RANKED = 500  # of those that have the words in their title, and of the newest that match


class BoundedSearchCompiler(PostgresSearchQueryCompiler):
    """For whole words."""

    def _build_rank_expression(self, vectors, config):
        rank = super()._build_rank_expression(vectors, config)
        if self.fields is not None or isinstance(self.query, (MatchAll, Not, Fuzzy)):
            return rank
        return Case(When(self.is_ranked(config), then=rank), default=Value(0.0), output_field=FloatField())

    def _apply_ordering_and_scoring(self, queryset, *args, **kwargs):
        """The vector that was looked in is not read with each page."""
        queryset.query.set_annotation_mask(set(queryset.query.annotation_select) - {"_vector_"})
        return super()._apply_ordering_and_scoring(queryset, *args, **kwargs)

    def is_ranked(self, config):
        """The condition for those that have a rank; all others stand behind them, the newest first."""
        query = self.build_tsquery(self.query, config=config)
        entries = IndexEntry.objects.order_by("-pk").values("pk")
        whole = F("title")._combine(F("body"), "||", False)
        in_title, anywhere = entries.filter(title=query), entries.alias(whole=whole).filter(whole=query)
        return Q(index_entries__in=in_title[:MOST_RANKED]) | Q(index_entries__in=anywhere[:MOST_RANKED])
