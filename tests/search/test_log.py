"""Searches are counted so that nobody can be known by them, and those who write read what many look for."""

from datetime import date

import pytest
from django.apps import apps

from search.log import FEWEST, this_month
from search.models import RareSearch, SearchCount

pytestmark = pytest.mark.django_db


def look_for(client, query, times=1, **more):
    for _ in range(times):
        assert client.get("/search/", {"q": query, **more}).status_code == 200


def kept():
    return {row.query: row.count for row in SearchCount.objects.all()}


class TestWhatIsKept:
    def test_words_are_written_down_once_enough_people_looked_for_them(self, client):
        look_for(client, "Zebra  CAFÉ", FEWEST - 1)
        assert kept() == {}
        assert "zebra" not in str(list(RareSearch.objects.values()))
        look_for(client, "zebra cafe!", 2)
        assert kept() == {"zebra cafe": FEWEST + 1}
        assert not RareSearch.objects.exists()

    def test_only_the_month_and_the_words_are_there(self):
        assert {field.name for field in apps.get_model("search.SearchCount")._meta.fields} == {
            "id", "month", "query", "count", "results",
        }  # fmt: skip

    @pytest.mark.parametrize("query", ["call 206-555-0142", "born 1/2/1984", "me@example.org", "x" * 150, "", "?!"])
    def test_what_may_tell_of_a_person_is_not_counted(self, client, query):
        look_for(client, query)
        assert not RareSearch.objects.exists()

    def test_words_of_a_crisis_are_counted_without_the_words(self, client):
        for query in ("suicide", "i want to die", "overdose", "kill myself", "self harm"):
            look_for(client, query)
        assert kept() == {"(words of crisis)": FEWEST}

    def test_the_next_page_is_no_other_search(self, client):
        look_for(client, "zebra", FEWEST, page=2)
        look_for(client, "zebra", FEWEST, kind="pages")
        assert kept() == {}

    def test_rare_ones_go_with_the_month(self, client):
        RareSearch.objects.create(month=date(2020, 1, 1), digest="x", count=1)
        look_for(client, "zebra")
        assert [row.month for row in RareSearch.objects.all()] == [this_month()]


class TestReports:
    @pytest.fixture(autouse=True)
    def searches(self):
        SearchCount.objects.create(month=this_month(), query="zebra", count=9, results=3)
        SearchCount.objects.create(month=this_month(), query="giraffe", count=7, results=0)

    def test_those_who_write_read_them(self, client, editor):
        client.force_login(editor)
        looked_for = client.get("/admin/reports/search/looked-for/").content.decode()
        assert looked_for.index("zebra") < looked_for.index("giraffe")
        assert ">16</text>" in looked_for
        nothing = client.get("/admin/reports/search/found-nothing/").content.decode()
        assert "giraffe" in nothing
        assert "zebra" not in nothing
        assert "Synonym" not in client.get("/admin/reports/search/looked-for/?export=csv").getvalue().decode()

    def test_others_do_not(self, client, reception):
        client.force_login(reception)
        assert client.get("/admin/reports/search/looked-for/").status_code == 302

    def test_synonyms_need_two(self, client, editor):
        client.force_login(editor)
        response = client.post("/admin/snippets/search/synonym/add/", {"words": "alone"})
        assert "Write at least two" in response.content.decode()
