"""Wagtail's search over the site's database, quick on SQLite too, and with it the index of what visitors find.

Named in WAGTAILSEARCH_BACKENDS: whatever Wagtail writes into its index, `update_index` included, passes through here.
"""

from django.db import connection
from wagtail.search.utils import get_descendants_content_types_pks

from . import index

if connection.vendor == "postgresql":
    from wagtail.search.backends.database.postgres.postgres import PostgresSearchBackend as DatabaseBackend

    from .postgresql import BoundedSearchCompiler

    QUICK = {"query_compiler_class": BoundedSearchCompiler}
else:
    from wagtail.search.backends.database.sqlite.sqlite import SQLiteSearchBackend as DatabaseBackend

    from .sqlite import RankedAutocompleteCompiler, RankedSearchCompiler

    QUICK = {
        "query_compiler_class": RankedSearchCompiler,
        "autocomplete_query_compiler_class": RankedAutocompleteCompiler,
    }


class ClinicIndex(DatabaseBackend.index_class):
    """Wagtail's index of this database; the documents of search are kept up to date with it."""

    def add_items(self, model, objs):
        super().add_items(model, objs)
        index.write(objs)

    def delete_item(self, item):
        super().delete_item(item)
        index.remove(get_descendants_content_types_pks(type(item)), item.pk)

    def delete_stale_entries(self):
        """A rebuild begins: documents are all written anew, within the same transaction, so that new rules hold for each."""
        super().delete_stale_entries()
        index.clear()

    def reset(self):
        super().reset()
        index.clear()


class SearchBackend(DatabaseBackend):
    """Wagtail's backend for this database, with the index above."""

    index_class = ClinicIndex
    query_compiler_class = QUICK.get("query_compiler_class", DatabaseBackend.query_compiler_class)
    autocomplete_query_compiler_class = QUICK.get(
        "autocomplete_query_compiler_class", DatabaseBackend.autocomplete_query_compiler_class
    )
