"""The home page shows live public pages only, each with its status, and its headline without the editor's paragraphs."""

import re

import pytest
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from clinical.models import ClinicianPage, Condition, RegulatoryStatus, Treatment
from core.models import ClinicImage
from home.blocks import HomeBodyBlock
from home.models import HomePage, StandardPage
from home.templatetags.home_tags import headline, in_sentence

from .. import helpers


@pytest.fixture
def status(db):
    return RegulatoryStatus.objects.create(
        treatment=Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine"),
        condition=Condition.objects.create(name="Bipolar depression", slug="bipolar"),
        status="off-label",
        statement="It is not approved for this.",
        source_url="https://fda.example.org/",
        checked_on="2026-01-01",
    )


@pytest.fixture
def show(client, editor, reviewer):
    """Sign the home page with a body and return what a visitor gets."""

    def publish(*body):
        home = HomePage.objects.get()
        home.hero_heading = (
            '<p data-block-key="a">What is <span class="is-known">known</span></p><p>and what is not.</p>'
        )
        home.hero_text = "We say both."
        home.body = list(body)
        home.save_revision(user=editor)
        helpers.publish_signed(home, reviewer)
        return client.get("/").content.decode()

    return publish


def close(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def featured(*pages):
    return ("featured", {"heading": "Read", "pages": list(pages)})


class TestHeadline:
    def test_it_is_one_run_of_words_in_the_only_h1(self, show):
        text = show()
        assert re.findall("<h1>(.*?)</h1>", text) == [
            'What is <span class="is-known">known</span> and&nbsp;what is not.'
        ]

    def test_an_empty_one_is_no_error(self):
        assert headline("") == headline(None) == ""

    @pytest.mark.parametrize(
        ("name", "expected"), [("Bipolar depression", "bipolar depression"), ("OCD", "OCD"), ("", "")]
    )
    def test_names_within_a_sentence(self, name, expected):
        assert in_sentence(name) == expected


class TestButton:
    @pytest.fixture
    def target(self, db):
        page = StandardPage(title="Prices", slug="prices", live=True)
        HomePage.objects.get().add_child(instance=page)
        HomePage.objects.update(hero_button_page=page, hero_button_label="See prices")
        return page

    def test_it_leads_to_its_page(self, show, target):
        assert '<a class="button" href="/prices/">See prices</a>' in show()

    @pytest.mark.parametrize("hide", [lambda page: page.unpublish(), close])
    def test_it_is_hidden_with_its_page_and_the_editor_is_told(self, client, show, admin, target, hide):
        hide(target)
        assert "See prices" not in show()
        client.force_login(admin)
        screen = client.get(reverse("wagtailadmin_pages:edit", args=[HomePage.objects.get().pk])).content.decode()
        assert "Visitors do not see the button. The page “Prices” it leads to is not live" in screen


class TestLedger:
    def test_a_row_has_its_status_and_leads_to_its_page(self, show, status, live_article):
        text = show(("ledger", {"heading": "Stand", "intro": "", "rows": [{"status": status, "page": live_article}]}))
        assert f'<a href="{live_article.url}">Ketamine</a>' in text
        assert "for bipolar depression" in text
        assert 'class="status status-off-label"' in text
        assert "It is not approved for this." in text

    def test_a_row_whose_page_cannot_be_read_is_no_link(self, show, status, live_article):
        PageViewRestriction.objects.create(page=live_article, restriction_type=PageViewRestriction.LOGIN)
        text = show(("ledger", {"heading": "Stand", "intro": "", "rows": [{"status": status, "page": live_article}]}))
        assert "Ketamine" in text
        assert f'href="{live_article.url}"' not in text


class TestFeatured:
    def test_the_first_is_large_the_others_in_rows(self, show, editor, reviewer):
        first, second = helpers.live_articles(2, editor, reviewer)
        text = show(featured(first, second))
        assert re.search(
            rf'class="lead-card">.*?href="{first.url}".*class="rows".*href="{second.url}"', text, re.DOTALL
        )

    def test_the_picture_of_the_first_is_as_wide_as_its_place(self, show, editor, reviewer, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        file = get_test_image_file(size=(1600, 1067))
        picture = ClinicImage.objects.create(title="Room", alt_text="A room.", file=file)
        article = helpers.publish_signed(helpers.draft_article(editor, picture=picture), reviewer)
        image = re.search(r'class="lead-card">.*?<img ([^>]*)>', show(featured(article)), re.DOTALL)[1]
        assert 'sizes="(min-width: 80rem) 36.5rem, (min-width: 56rem) 44vw, 92vw"' in image
        assert " 1280w" in image

    def test_a_page_taken_down_leaves_the_list(self, show, editor, reviewer):
        first, second = helpers.live_articles(2, editor, reviewer)
        first.unpublish()
        text = show(featured(first, second))
        assert f'href="{first.url}"' not in text
        assert re.search(rf'class="lead-card">.*?href="{second.url}"', text, re.DOTALL)

    def test_without_any_page_there_is_no_section(self, show, live_article):
        live_article.unpublish()
        assert "<h2" not in show(featured(live_article)).split("<main")[1].split("</main>")[0]

    def test_queries_do_not_grow_with_the_pages(self, show, client, editor, reviewer, django_assert_max_num_queries):
        pages = helpers.live_articles(5, editor, reviewer)
        show(featured(*pages[:2]))
        with django_assert_max_num_queries(100) as few:
            client.get("/")
        most = len(few)
        show(featured(*pages))
        with django_assert_max_num_queries(most):
            client.get("/")


class TestClinicians:
    def test_those_whose_pages_are_live_stand_there_with_their_board(self, show):
        text = show(("clinicians", {"heading": "Who", "intro": ""}))
        assert ">Reviewer, MD</a>" in text
        assert "Certified by the American Board of Psychiatry and Neurology." in text

    def test_their_field_of_work_stands_apart_from_what_the_board_certified(self, show, client):
        ClinicianPage.objects.update(specialty="Psychiatry and brain stimulation")
        text = show(("clinicians", {"heading": "Who", "intro": ""}))
        page = client.get(ClinicianPage.objects.get().url).content.decode()
        certified = "Certified by the American Board of Psychiatry and Neurology."

        assert "<p>Psychiatry and brain stimulation</p>" in text
        assert f"<p>{certified}</p>" in text
        assert "<dt>Field of work</dt><dd>Psychiatry and brain stimulation</dd>" in page
        assert f"Reviewer, MD, Psychiatry and brain stimulation. {certified}" in page

    def test_one_whose_page_is_not_live_does_not(self, show):
        ClinicianPage.objects.get().unpublish()
        assert "Reviewer, MD</a>" not in show(("clinicians", {"heading": "Who", "intro": ""}))

    def test_a_clinicians_page_names_the_pages_they_vouch_for(self, client, live_article):
        page = ClinicianPage.objects.get()
        assert f'href="{live_article.url}"' in client.get(page.url).content.decode()

    def test_it_names_the_last_signer_only(self, client, live_article, editor, reviewer2):
        live_article.summary = "Signed anew."
        live_article.save_revision(user=editor)
        helpers.publish_signed(live_article, reviewer2)
        first, second = ClinicianPage.objects.order_by("title")
        assert f'href="{live_article.url}"' not in client.get(first.url).content.decode()
        assert f'href="{live_article.url}"' in client.get(second.url).content.decode()

    def test_it_counts_more_pages_than_it_names(self, client, editor, reviewer, monkeypatch):
        monkeypatch.setattr("articles.templatetags.clinician_tags.MOST", 2)
        helpers.live_articles(3, editor, reviewer)
        text = client.get(ClinicianPage.objects.get().url).content.decode()
        assert "<dt>Pages reviewed</dt><dd>3</dd>" in text
        assert len(re.findall(r'href="/articles/page-\d/"', text)) == 2

    def test_it_does_not_name_withdrawn_pages(self, client, live_article):
        live_article.unpublish()
        page = ClinicianPage.objects.get()
        assert f'href="{live_article.url}"' not in client.get(page.url).content.decode()


@pytest.mark.parametrize("name", list(HomeBodyBlock().child_blocks))
def test_every_section_has_a_preview_that_looks_like_the_site(client, editor, status, name):
    block = HomePage._meta.get_field("body").stream_block.child_blocks[name]
    client.force_login(editor)
    response = client.get("/admin/block-preview/", {"id": block.definition_prefix})
    assert block.is_previewable
    assert block.get_description()
    assert "core/css/site.css" in response.content.decode()
