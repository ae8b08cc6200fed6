"""Search understands what is meant: synonyms, typos, unfinished words; and it narrows, promotes, suggests and answers."""

import re
from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page, PageViewRestriction
from wagtail.search.backends import get_search_backend

from articles.models import ArticlePage
from clinical.models import ClinicianIndexPage, ClinicianPage, Condition, RegulatoryStatus, Treatment
from faq.models import FAQEntry, FAQTopic
from home.models import StandardPage
from search.models import Document, Synonym, Word
from search.service import find
from search.text import stems

from .. import helpers
from .asking import add_page, titles

pytestmark = pytest.mark.django_db


TYPOS = [
    ("ketamin", "ketamine"), ("obsesive", "obsessive"), ("zebars", "zebras"),
    ("obsessivecare", "obsessive care"), ("keta mine", "ketamine"), ("obses ive", "obsessive"),
]  # fmt: skip


def suggested(client, query):
    response = client.get("/search/suggest/", {"q": query})
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]
    return response.json()


@pytest.fixture
def ocd_article(article, editor, reviewer):
    """A live article about a condition and a treatment with other names."""
    names = {"short_name": "OCD", "synonyms": "rituals\nintrusive thoughts"}
    ocd = Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd", **names)
    medicine = {"name": "Esketamine", "slug": "esketamine", "kind": "medicine", "brand_names": "Spravato"}
    esketamine = Treatment.objects.create(**medicine)
    RegulatoryStatus.objects.create(
        treatment=esketamine, condition=ocd, status="off-label", statement="Not approved.",
        source_url="https://fda.example.org/", checked_on="2026-01-01",
    )  # fmt: skip
    article.conditions.add(ocd)
    article.treatments.add(esketamine)
    article.title = "About a medicine"
    article.save_revision(user=editor)
    return helpers.publish_signed(article, reviewer)


class TestWords:
    def test_what_was_typed_and_what_is_written_meet(self):
        assert stems("Anaesthetic behaviours, hospitalisation") == stems("anesthetic behavior hospitalization")
        assert stems("Café’s DEPRESSIONS") == stems("cafe depression")

    def test_words_that_only_begin_alike_are_kept_apart(self):
        for one, other in (
            ("stimulants", "stimulation"),
            ("dependence", "depends"),
            ("directions", "directly"),
            ("personality", "person"),
            ("medical", "medication"),
        ):
            assert stems(one) != stems(other), one
        assert stems("stimulants personalities") == stems("stimulant personality")
        assert stems("SSRIs and SNRIs") == stems("SSRI and SNRI")

    def test_names_of_conditions_and_treatments_lead_to_their_pages(self, ocd_article):
        for query in (
            "OCD",
            "obsessive compulsive disorder",
            "rituals",
            "Spravato",
            "spravatto",
            "trastorno obsesivo compulsivo",
        ):
            assert titles(query) == ["About a medicine"], query

    def test_a_new_name_of_a_condition_is_known_at_once(self, ocd_article):
        condition = Condition.objects.get()
        assert titles("handwringing") == []
        condition.synonyms += "\nhandwringing"
        condition.save()
        assert titles("handwringing") == ["About a medicine"]

    def test_of_what_means_the_same_a_phrase_is_marked_as_a_whole(self, client, ocd_article):
        add_page("Disorder and obsessive-compulsive disorder")
        text = client.get("/search/", {"q": "OCD"}).content.decode()
        assert "Disorder and <mark>obsessive-compulsive disorder</mark>" in text
        add_page("Thoughts and intrusive thoughts")
        text = client.get("/search/", {"q": "thoughts"}).content.decode()
        assert "<mark>Thoughts</mark> and intrusive <mark>thoughts</mark>" in text

    def test_staff_add_synonyms(self, client):
        add_page("Quiet rooms")
        assert titles("chillout") == []
        synonym = Synonym.objects.create(words="quiet room\nchillout")
        assert titles("chillout") == ["Quiet rooms"]
        synonym.delete()
        assert titles("chillout") == []

    def test_names_are_read_again_only_once_one_changes(self):
        def asks_for_names():
            with CaptureQueriesContext(connection) as queries:
                find("zebras")
            return any("search_synonym" in query["sql"] for query in queries)

        asks_for_names()
        add_page("Zebras", "Quagga.")
        assert titles("quagga") == ["Zebras"]
        assert not asks_for_names()
        Synonym.objects.create(words="zebras\nstripes")
        assert asks_for_names()
        assert titles("stripes") == ["Zebras"]

    def test_the_first_words_are_there_from_the_beginning(self):
        add_page("Living with depression")
        assert titles("the blues") == titles("depresión") == titles("deppression") == ["Living with depression"]

    def test_words_in_the_title_come_before_names_headings_and_text(self, ocd_article):
        add_page("Rooms", "Obsessive people may wait here.")
        add_page("Obsessive thoughts")
        assert titles("obsessive") == ["Obsessive thoughts", "About a medicine", "Rooms"]

    def test_a_synonym_of_several_words_is_known_in_a_title_in_any_order(self):
        Synonym.objects.create(words="burrow visit\nteleburrow")
        add_page("May I have visits in my burrow?")
        add_page("Rooms", "Nobody visits. It is a burrow.")
        assert titles("teleburrow") == ["May I have visits in my burrow?"]

    def test_words_that_tell_nothing_lead_nowhere_in_either_language(self):
        add_page("Delgado")
        add_page("Off the road")
        add_page("Living with depression")
        assert titles("depresión del invierno") == titles("getting off depression") == ["Living with depression"]

    def test_what_visitors_of_any_clinic_ask_for_is_known(self):
        for title, query in [
            ("Work with us: open positions", "jobs"),
            ("Missed appointments", "no show"),
            ("Visits by video", "online"),
            ("Does it hurt?", "is it painful"),
            ("Alcohol and medicine", "can i drink"),
            ("Depression in children", "my daughter"),
            ("Is it private?", "will my boss find out"),
            ("Getting a refill", "ran out of my pills"),
            ("TMS for older adults", "grandma"),
            ("First episode of psychosis", "oye voces"),
            ("Starting lithium", "litio"),
            ("Will I throw up?", "nauseous"),
            ("How clozapine works", "clozaril"),
            ("Tapering slowly", "cold turkey"),
        ]:
            page = add_page(title)
            assert title in titles(query), query
            page.delete()

    def test_where_a_site_has_neither_the_word_nor_the_usual_one_another_stands_in(self):
        add_page("Rooms with moss")
        Synonym.objects.create(words="carpet\nrug\nmoss\nlawn")
        assert titles("rug") == ["Rooms with moss"]

    def test_a_phrase_that_nothing_has_is_looked_for_word_by_word(self):
        add_page("Moss")
        Synonym.objects.create(words="carpet\nmoss lawn")
        assert titles("moss lawn") == ["Moss"]

    def test_a_far_word_for_the_same_counts_in_a_title_but_not_in_a_text(self):
        Synonym.objects.create(words="carpet\n" + "\n".join(f"carpet{n}" for n in range(5)) + "\nmoss")
        add_page("Carpet")
        add_page("Moss")
        add_page("Rooms", "There is moss.")
        assert titles("carpet") == ["Carpet", "Moss"]

    def test_a_far_word_counts_in_texts_where_nothing_else_is_found(self):
        Synonym.objects.create(words="gnu\nquagga\nstriped old horse")
        add_page("Rooms", "An old horse, long and striped.")
        assert titles("quagga") == ["Rooms"]
        add_page("Quaggas")
        assert titles("quagga") == ["Quaggas"]

    def test_words_that_tell_little_tell_little_in_the_plural_and_before_a_name(self):
        add_page("Dr. Zebra")
        add_page("Is there a doctor, Dr. Gnu?", "Up and down, ups and downs.")
        assert titles("dr zebra")[0] == "Dr. Zebra"
        assert titles("zebra ups") == ["Dr. Zebra"]

    def test_a_medicine_leads_to_the_page_on_its_kind(self):
        add_page("Antipsychotics")
        add_page("Sleeping pills")
        assert titles("rexulti") == titles("brexpiprazole") == ["Antipsychotics"]
        assert titles("belsomra") == ["Sleeping pills"]

    def test_how_much_of_something_is_no_question_of_money(self):
        add_page("How much lithium?")
        add_page("Fees")
        assert titles("cost") == titles("how much does it cost") == ["Fees"]

    def test_what_ships_can_be_taken_back_and_leaves_what_staff_changed(self):
        module = import_module("search.migrations.0008_clinical_words")
        row, count = Synonym.objects.get(words__startswith="dizziness\ndizzy"), Synonym.objects.count()
        row.words += "\nspinning"
        row.save()
        module.remove(apps, None)
        assert list(Synonym.objects.filter(words__startswith="dizziness\ndizzy")) == [row]
        module.add(apps, None)
        module.add(apps, None)
        assert Synonym.objects.count() == count + 1

    def test_what_a_clinician_does_comes_before_what_others_mention(self):
        facts = {"credentials": "MD", "board": "A board", "specialty": "Psychiatry"}
        for name, role, text in [("Ann", "Beekeeper", "Sees adults."), ("Bea", "Nurse", "Beekeeper: a beekeeper.")]:
            page = ClinicianPage(title=name, role=role, biography=f"<p>{text}</p>", **facts)
            ClinicianIndexPage.objects.get().add_child(instance=page)
        assert titles("beekeeper") == ["Ann, MD", "Bea, MD"]


class TestOrder:
    """Which of several pages that have the words is the one that was meant."""

    def test_a_title_that_begins_with_it(self):
        add_page("Zebras, seen early")
        add_page("Early visits to zebras")
        assert titles("zebras") == ["Zebras, seen early", "Early visits to zebras"]

    def test_words_together_in_a_title(self):
        add_page("Zebras and giraffes")
        add_page("Zebras", "Giraffes are taller.")
        assert titles("giraffes zebras") == ["Zebras and giraffes", "Zebras"]

    def test_a_page_about_one_thing_before_one_about_many(self, ocd_article, editor, reviewer):
        names = ["Giraffism", "Gnu disorder", "Elandic fits"]
        many = [Condition.objects.create(name=name, slug=name.split()[0].lower()) for name in names]
        other = helpers.draft_article(editor, title="About a condition")
        other.conditions.add(*Condition.objects.filter(slug="ocd"), *many)
        other.save_revision(user=editor)
        helpers.publish_signed(other, reviewer)
        assert titles("rituals") == ["About a medicine", "About a condition"]

    def test_a_rare_word_that_tells_little_does_not_lead(self):
        add_page("Zebras", "They graze.")
        add_page("Lions and zebras", "They graze.")
        for name in ("Rooms", "Garden", "Pond", "Fence"):
            add_page(name, "Someone knows things." if name == "Rooms" else "Nothing.")
        assert titles("does someone know zebras") == ["Zebras", "Lions and zebras"]
        assert titles("does someone know") == ["Rooms"]

    def test_a_page_about_some_of_it_is_found_however_rare_the_rest(self):
        for name in ("Zebras", "Gnus", "Lions", "Rhinos", "Giraffes"):
            add_page(name, "Zebras and gnus graze.")
        add_page("Cells", "Brain.")
        assert "Zebras" in titles("do zebras kill brain cells")

    def test_of_words_that_tell_little_not_all_need_be_there(self):
        for number in range(8):
            add_page(f"Room {number}", "See what others say.")
        add_page("Who sees this?")
        assert titles("who can see what i say")[0] == "Who sees this?"


class TestTypos:
    @pytest.fixture(autouse=True)
    def page(self):
        return add_page("Ketamine and zebras", "Obsessive care for zebras.")

    def test_what_is_clear_is_looked_for_and_said(self, client):
        for typed, read in TYPOS:
            text = client.get("/search/", {"q": typed}).content.decode()
            assert 'href="/ketamine-and-zebras/"' in text
            assert f"<strong>{read}</strong>" in text
            assert f'<a href="?q={typed.replace(" ", "+")}&amp;exact=1">{typed}</a>' in text

    def test_short_words_and_numbers_are_set_apart(self):
        add_page("Deep TMS, Scale GAD 7")
        for typed, read in (("deeptms", "deep tms"), ("gad7", "gad 7"), ("gad7 zebras", "gad 7 zebras")):
            assert find(typed).mended_text == read
            assert "Deep TMS, Scale GAD 7" in titles(typed)

    def test_words_that_nobody_mistyped_are_no_other_word_together(self):
        add_page("Esketamine")
        assert find("is ketamine zebras").mended_text == ""

    def test_what_was_typed_can_be_insisted_on(self, client):
        assert "Nothing found" in client.get("/search/", {"q": "zebars", "exact": "1"}).content.decode()

    def test_a_word_that_has_matches_is_left_alone(self):
        add_page("Debris")
        assert titles("debris") == ["Debris"]

    def test_another_first_letter_is_asked_about_where_something_was_found(self):
        found = find("bbsessive zebras")
        assert found.hits
        assert (found.mended_text, found.meant) == ("", ["obsessive zebras"])

    def test_a_word_that_nothing_has_does_not_hide_what_has_the_others(self):
        for number in range(12):
            add_page(f"Common room {number}")
        assert len(titles("common giraffe")) == 12

    def test_a_beginning_is_no_typo(self):
        assert not find("zeb").is_mended
        assert titles("zeb") == ["Ketamine and zebras"]

    def test_an_ending_makes_no_word_like_another(self):
        add_page("Parking")
        assert not find("purging").is_mended
        assert titles("parkign") == ["Parking"]

    def test_what_was_written_by_ear_is_understood(self):
        add_page("Schizophrenia and Xanax", "Phobias, and a psychologist.")
        for typed, read in [
            ("skitzophrenia", "schizophrenia"),
            ("zanax", "xanax"),
            ("sykologist", "psychologist"),
            ("ketameen", "ketamine"),
            ("xanex", "xanax"),
            ("penic", "panic"),
        ]:
            assert find(typed).mended_text == read

    def test_first_letters_that_changed_places_are_put_right(self):
        add_page("Autism, parking and telehealth", "Insurance.")
        for typed, read in [("uatism", "autism"), ("aprking", "parking"), ("etlehealth", "telehealth")]:
            found = find(typed)
            assert (found.mended_text, found.meant) == (read, []), typed
        assert find("ensurance").mended_text == "insurance"

    def test_a_known_name_a_letter_away_is_rather_meant_than_the_beginning_or_the_stem_of_a_word(self):
        add_page("Trauma and stimulants", "Tramadol and stimulation.")
        assert find("trama").mended_text == "trauma"
        assert find("stimulents").mended_text == "stimulants"
        assert not find("trauma").is_mended
        assert not find("tramad").is_mended

    def test_the_beginning_of_a_word_that_no_page_has_is_a_typo(self):
        add_page("Video visits")
        assert titles("telehealt") == ["Video visits"]

    def test_words_of_other_languages_and_brands_do_not_change_correct_ones(self):
        for word in ("experience", "previous", "conference", "journal", "delicious", "importance", "restore"):
            assert not find(word).is_mended, word
        assert find("ansiedd").mended_text == "ansiedad"

    def test_words_that_are_gone_mend_nothing(self, page):
        page.unpublish()
        assert not Word.objects.filter(word="zebras").exists()
        assert titles("zebars") == []


class TestSuggestions:
    def test_titles_that_begin_like_that(self, client, ocd_article):
        add_page("Zebras in the garden")
        assert suggested(client, "zeb") == {
            "query": "zeb",
            "suggestions": [
                {"title": "Zebras in the garden", "url": "/zebras-in-the-garden/", "kind": "Standard page"}
            ],
        }
        assert suggested(client, "sprav")["suggestions"][0]["url"] == ocd_article.url
        assert suggested(client, "zebras in the g")["suggestions"][0]["url"] == "/zebras-in-the-garden/"
        assert suggested(client, "zebars")["suggestions"][0]["url"] == "/zebras-in-the-garden/"

    def test_a_text_is_no_title(self, client):
        add_page("Rooms", "A zebra lives here.")
        assert suggested(client, "zebra")["suggestions"] == []

    def test_nobody_is_led_to_a_closed_page(self, client):
        page = add_page("Zebras")
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        assert suggested(client, "zebra")["suggestions"] == []

    @pytest.mark.parametrize("query", ["suicide", "i want to die", "suicdal", "quiero morir"])
    def test_in_a_crisis_there_is_help_and_nothing_else(self, client, query):
        add_page("Suicide and what helps")
        found = suggested(client, query)["suggestions"]
        assert found[0]["url"] == "tel:988"
        assert all("988" in one["title"] for one in found)

    @pytest.mark.parametrize("query", ["", " ", "a", '"', "\x00", "x" * 3000, "'; --", "🙂"])
    def test_junk_suggests_nothing(self, client, query):
        assert suggested(client, query)["suggestions"] == []


class TestNarrowing:
    def test_each_choice_says_what_it_leaves(self, client, ocd_article):
        add_page("Medicine cabinet")
        text = client.get("/search/", {"q": "medicine"}).content.decode()
        assert '<a href="?q=medicine&amp;kind=pages"><span>Treatment pages</span> 1</a>' in text
        narrowed = client.get("/search/", {"q": "medicine", "kind": "pages"}).content.decode()
        assert ocd_article.url in narrowed
        assert "/medicine-cabinet/" not in narrowed
        by_condition = client.get("/search/", {"q": "medicine", "condition": "ocd"}).content.decode()
        assert ocd_article.url in by_condition
        assert "/medicine-cabinet/" not in by_condition

    @pytest.mark.parametrize("name", ["kind", "condition", "treatment"])
    def test_junk_to_narrow_by_is_no_error(self, client, name):
        add_page("Medicine cabinet")
        assert client.get("/search/", {"q": "medicine", name: "\x00'\"<b>" * 200}).status_code == 200


class TestFirst:
    def test_what_staff_put_first(self, client):
        page = add_page("Getting here")
        SearchPromotion.objects.create(query=Query.get("parking lot"), page=page, description="Where to leave a car.")
        assert "Where to leave a car." in client.get("/search/", {"q": "Parking  LOT"}).content.decode()
        page.unpublish()
        assert "Where to leave a car." not in client.get("/search/", {"q": "parking lot"}).content.decode()

    @pytest.fixture
    def ask(self, editor, reviewer):
        """Put a signed question into the library."""
        topic = FAQTopic.objects.create(name="Animals")

        def asked(question, answer, *treatments):
            entry = FAQEntry(question=question, answer=f"<p>{answer}</p>", topic=topic, live=False)
            entry.treatments = treatments
            entry.save()
            entry.save_revision(user=editor)
            return helpers.publish_signed(entry, reviewer)

        return asked

    def test_a_question_that_was_asked_is_answered(self, client, ask):
        entry = ask("Does a zebra need a referral?", "No, it <b>does not</b>.")
        text = client.get("/search/", {"q": "do zebras need a referral"}).content.decode()
        assert '<h2 id="answer">Does a zebra need a referral?</h2>' in text
        assert "No, it does not." in text
        assert f'href="/faq/#{entry.anchor}"' in text

    def test_a_single_word_is_no_question(self, client, ask):
        ask("Do I need a referral from my doctor?", "No.")
        found = {
            query: client.get("/search/", {"q": query}).content.decode() for query in ("doctor", "do i need a referral")
        }
        assert 'id="answer"' not in found["doctor"]
        assert "from my <mark>doctor</mark>?" in found["doctor"]
        assert 'id="answer"' in found["do i need a referral"]

    def test_the_answer_on_one_treatment_is_not_given_for_all(self, client, ask, monkeypatch):
        ketamine, tms, talk = [
            Treatment.objects.create(name=name, slug=name.lower(), kind="procedure")
            for name in ("Zebramine", "Magnetism", "Talking")
        ]
        ask("Can I drive and work after a session of magnetism?", "Yes, as a rule.", tms)
        ask("When may I drive, cycle and work again after zebramine?", "Not before the next day.", ketamine)
        ask("Do I drive home, cycle or walk from talking?", "Yes.", talk)
        ask("Is there parking?", "Yes.")
        ask("Does insurance cover magnetism?", "As a rule.", tms)
        add_page("Insurance", "Who pays.")

        found = {
            query: re.findall(r'<h2 id="answer\d*">(.*?)</h2>', client.get("/search/", {"q": query}).content.decode())
            for query in ("can i drive", "driving", "can i drive after magnetism", "is there parking")
        }
        by_treatment = {
            "Can I drive and work after a session of magnetism?",
            "When may I drive, cycle and work again after zebramine?",
            "Do I drive home, cycle or walk from talking?",
        }
        assert set(found["can i drive"]) == set(found["driving"]) == by_treatment
        assert found["can i drive after magnetism"] == ["Can I drive and work after a session of magnetism?"]
        assert found["is there parking"] == ["Is there parking?"]
        for place in ("home", "town", "school"):
            ask(f"Can I drive to magnetism from {place}?", "Yes.", tms)
        monkeypatch.setattr("search.views.PAGE_SIZE", 3)
        pages = [client.get("/search/", {"q": "driving", "page": number}).content.decode() for number in (1, 2)]
        shown = re.findall(r'<h2 id="answer\d*">(.*?)</h2>', pages[0])
        assert len(shown) == 3, "however many stand between"
        assert by_treatment - set(shown) <= {"Can I drive and work after a session of magnetism?"}, "one for each"
        assert 'id="answer' not in pages[1]
        monkeypatch.undo()
        insurance = client.get("/search/?q=insurance").content.decode()
        assert 'id="answer' not in insurance
        assert insurance.index("/insurance/") < insurance.index("Does <mark>insurance</mark> cover magnetism?")
        assert "The answer depends on the treatment." in client.get("/search/?q=driving").content.decode()
        assert client.get("/search/?q=driving").content.decode().count("Not before the next day.") == 1


class TestWhatIsSigned:
    def test_an_edit_that_nobody_signed_is_not_found_after_a_rebuild(self, live_article, editor):
        live_article.title = "Xylophone"
        live_article.save_revision(user=editor)
        get_search_backend().get_index_for_model(ArticlePage).add_items(ArticlePage, [ArticlePage.objects.get()])
        assert titles("xylophone") == []
        assert titles("ketamine")

    def test_topics_are_known_as_soon_as_a_page_is_published(self, ocd_article):
        assert " c:ocd " in Document.objects.get(object_id=ocd_article.pk, kind="pages").facets

    def test_what_was_deleted_leaves_nothing(self, db):
        page = add_page("Zebras")
        page.delete()
        assert titles("zebras") == []
        assert not Document.objects.filter(title="Zebras").exists()

    def test_what_raw_sql_deleted_goes_with_a_rebuild(self):
        page = add_page("Zebras")
        StandardPage.objects.filter(pk=page.pk)._raw_delete("default")
        Page.objects.filter(pk=page.pk)._raw_delete("default")
        assert titles("zebras") == []
        call_command("update_index", verbosity=0)
        assert not Word.objects.filter(word="zebras").exists()
