"""What the head of a page says, where the demo has no example: other languages, a hostile title, the marks of the site."""

import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from wagtail.models import Locale

from core.structured_data import script
from home.models import HomePage, StandardPage
from tests import helpers


@pytest.fixture
def head(client):
    return lambda address: BeautifulSoup(client.get(address).content, "html.parser").head


def test_a_page_in_two_languages_names_both(settings, head, db):
    settings.WAGTAIL_I18N_ENABLED = True
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES = [("en", "English"), ("es", "Spanish")]
    home, spanish = HomePage.objects.get(), Locale.objects.create(language_code="es")
    page = home.add_child(instance=StandardPage(title="About", slug="about"))
    assert head("/about/").select("[hreflang]") == []
    home.copy_for_translation(spanish)
    page.copy_for_translation(spanish).save_revision().publish()

    languages = {link["hreflang"]: link["href"] for link in head("/about/").select("link[rel=alternate][hreflang]")}
    assert languages.keys() == {"en", "es"}
    assert languages["en"].endswith("/about/")


def test_a_card_says_whether_it_is_of_an_article_or_of_a_person(head, editor, reviewer):
    article = helpers.publish_signed(helpers.draft_article(editor), reviewer)
    pages = [article, reviewer.clinician_page, article.get_parent()]

    assert [head(page.url).select_one("meta[property='og:type']")["content"] for page in pages] == [
        "article",
        "profile",
        "website",
    ]


def test_no_title_ends_the_element_that_holds_the_graph(client, editor, reviewer):
    title = "</script><b>&amp; “OCD”"
    address = helpers.sign(helpers.draft_article(editor, title=title, slug="hostile"), reviewer).url
    element = BeautifulSoup(client.get(address).content, "html.parser").select_one("script[type='application/ld+json']")
    page = next(node for node in json.loads(element.string)["@graph"] if node["@type"] == "MedicalWebPage")

    assert page["name"] == title
    assert not set("<>&") & set(script([{"name": title}]).partition(">")[2].rpartition("<")[0])


def test_crawlers_may_read_that_searches_are_not_to_be_listed(client, db):
    rules = client.get("/robots.txt").content.decode().splitlines()

    assert [rule for rule in rules if rule.startswith("Disallow")] == ["Disallow: /admin/"]
    assert client.get("/search/")["X-Robots-Tag"] == "noindex"


def test_a_phone_and_a_browser_find_the_sites_mark(client, db):
    manifest = json.loads(client.get("/site.webmanifest").content)

    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    assert all(finders.find(icon["src"].removeprefix("/static/")) for icon in manifest["icons"])
    assert client.get("/favicon.ico")["Location"].endswith("favicon.ico")
