"""What the admin's search of pages finds: Wagtail's own search, by queries of this project's."""

import pytest
from django.db import connection
from wagtail.models import Page

from home.models import StandardPage

from .asking import add_page

pytestmark = pytest.mark.django_db


class TestWagtailsOwnSearch:
    """What the admin's search of pages asks."""

    @pytest.fixture(autouse=True)
    def pages(self):
        add_page("Zebras", "Stripes.")
        add_page("Stripes", "Of zebras and of stripes.")

    def test_titles_come_first_and_filters_count(self):
        assert [page.title for page in Page.objects.live().search("stripes")] == ["Stripes", "Zebras"]
        assert Page.objects.filter(title="Zebras").search("stripes").count() == 1
        assert [page.title for page in Page.objects.all().autocomplete("zeb")] == ["Zebras"]
        assert Page.objects.order_by("title").search("stripes", order_by_relevance=False)[0].title == "Stripes"
        assert [page.title for page in StandardPage.objects.search("stripes", fields=["title"])] == ["Stripes"]
        assert Page.objects.search("zebras stripes", operator="or").count() == 2

    @pytest.fixture
    def many(self, monkeypatch):
        """More pages than are ranked: two for their titles, and the two newest."""
        monkeypatch.setattr(f"search.{connection.vendor}.MOST_RANKED", 2)
        for number in range(6):
            add_page(f"Stripes {number}" if number < 3 else f"Animal {number}", "Stripes and more.")

    def test_a_part_of_the_list_is_that_part_of_the_whole(self, many):
        whole = [page.title for page in Page.objects.search("stripes")]
        assert len(whole) == 8
        for start, stop in [(0, 1), (0, 2), (1, 2), (1, 4), (0, 20), (7, 9), (9, 12)]:
            assert [page.title for page in Page.objects.search("stripes")[start:stop]] == whole[start:stop]

    def test_what_is_not_ranked_is_found_where_a_filter_leaves_nothing_else(self, many):
        old = Page.objects.filter(title__in=["Animal 3", "Zebras"])
        assert {page.title for page in old.search("stripes")[:2]} == {"Animal 3", "Zebras"}

    @pytest.mark.parametrize(
        "query", ['"', 'a"b', "\x00", "'", "AND", "NEAR(", "*", "title:", "(", " ", "%s", "zebras AND"]
    )
    def test_signs_are_no_language(self, query):
        if "\x00" in query and connection.vendor == "postgresql":
            pytest.skip("a NUL is no text for PostgreSQL; the admin's own form refuses it")
        list(Page.objects.search(query))
        list(Page.objects.autocomplete(query))
