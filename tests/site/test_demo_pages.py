"""Every page of the demo, as it is served: valid HTML, no link that leads nowhere, and what machines are told is what readers see."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from urllib.parse import urldefrag

import pytest
from bs4 import BeautifulSoup

from scripts.fingerprint import ROOT
from scripts.tools import vnu
from tests.browser.site import demo, environment, free_port

from .crawl import ARTICLE
from .vocabulary import faults

pytestmark = pytest.mark.sqlite
MOST_QUERIES = 12
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What one crawl of the demo has found."""
    folder = tmp_path_factory.mktemp("crawl")
    shutil.copytree(demo(), folder / "data")
    port = free_port()
    names = {"DJANGO_SETTINGS_MODULE": "project.settings.production", "ALLOWED_HOSTS": "127.0.0.1"}
    names |= {"SITE_URL": f"http://127.0.0.1:{port}", "SECRET_KEY": (folder / "data" / "secret_key").read_text()}
    settings = environment(folder / "data", port) | names
    for command in (["manage.py", "set_site_address", "-v0"], ["-m", "tests.site.crawl", str(folder / "found.json")]):
        subprocess.run([sys.executable, *command], cwd=ROOT, env=settings, check=True, capture_output=True)
    return json.loads((folder / "found.json").read_text())


@pytest.fixture(scope="module")
def pages(found):
    """The HTML pages by their addresses."""
    return {address: one for address, one in found["pages"].items() if one["kind"] == "text/html"}


@pytest.fixture(scope="module")
def soups(pages):
    return {address: BeautifulSoup(page["text"], "html.parser") for address, page in pages.items()}


def test_every_link_and_picture_leads_somewhere(found, pages, soups):
    answers = found["pages"] | found["others"]
    ids = {address: {element["id"] for element in soup.select("[id]")} for address, soup in soups.items()}
    broken = []
    for address, page in pages.items():
        for link in page["links"]:
            target, part = urldefrag(link.removeprefix(found["root"]))
            is_there = answers[target]["status"] == (404 if target == "/no-such-page/" else 200)
            if not is_there or (part and target in ids and part not in ids[target]):
                broken.append(f"{address} → {link}")

    assert broken == []
    assert {address for address, page in found["pages"].items() if page["status"] != 200} == {"/no-such-page/"}


def test_every_page_is_valid_html(pages, tmp_path):
    if not (checker := vnu()):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no HTML checker: scripts/prerequisites.sh")
    files = {}
    for number, (address, page) in enumerate(pages.items()):
        file = tmp_path / f"{number}.html"
        file.write_text(page["text"])
        files[str(file)] = address
    command = [*checker, "--format", "json", "--stdout", "--exit-zero-always", "--errors-only", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    messages = json.loads(done.stdout)["messages"]

    assert [
        f"{files.get(one['url'].removeprefix('file:'))}: {one['message']} {one.get('extract')}" for one in messages
    ] == []


def test_machines_are_told_what_readers_see(soups):
    """Each string of a graph stands in the page's text, each day in a `time`, each @id in the graph, by schema.org's rules."""
    wrong = []
    for address, soup in soups.items():
        scripts = soup.select('script[type="application/ld+json"]')
        is_listed = not soup.select_one('meta[name="robots"]')
        assert len(scripts) == is_listed, address
        for script in scripts:
            nodes = json.loads(script.string)["@graph"]
            wrong += [f"{address}: {fault}" for fault in [*faults(nodes), *drift(nodes, soup)]]

    assert wrong == []


def test_numbers_for_a_crisis_can_be_tapped(soups):
    texts = [text for soup in soups.values() for text in soup.select(".article-body")[:1] for text in text.strings]
    named = [text for text in texts if re.search(r"\b(988|911)\b", text) and not text.find_parent(class_="band")]

    assert [text for text in named if not text.find_parent("a")] == []
    assert named


def test_the_clinics_number_is_written_in_one_way(soups):
    written = {found[0] for soup in soups.values() for found in re.finditer(r"[+\d][\d .()-]+0142\b", readable(soup))}

    assert written == {"+1 206 555 0142"}


def drift(nodes, soup):
    """What a graph says and its page does not, and what it names that is not there."""
    text = squeezed(readable(soup))
    days = {time["datetime"] for time in soup.select("time[datetime]")}
    ids = [node["@id"] for node in nodes]
    yield from (f"{key} stands there twice" for key, count in Counter(ids).items() if count > 1)
    for key, value in strings(nodes):
        if key == "@id":
            if value not in ids:
                yield f"{value} is not in the graph"
        elif DAY.fullmatch(value):
            if value not in days:
                yield f"{key} {value} is no day of the page"
        elif not key.startswith("@") and not value.startswith("http") and squeezed(value) not in text:
            yield f"{key} “{value}” is not on the page"


def readable(soup):
    """The text of a page, questions that are closed included."""
    return "".join(text for text in soup.body.strings if text.parent.name not in ("script", "style"))


def squeezed(text):
    return "".join(text.split())


def strings(value, key=""):
    """All strings within some JSON, each with the name it stands under."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from strings(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, key)
    elif isinstance(value, str):
        yield key, value


def test_a_treatment_page_says_all_that_the_clinic_owes_its_readers(soups):
    nodes = json.loads(soups[ARTICLE].select_one('script[type="application/ld+json"]').string)["@graph"]
    by_kind = {node["@type"]: node for node in nodes}
    page, text, therapy = by_kind["MedicalWebPage"], by_kind["Article"], by_kind["MedicalTherapy"]

    assert {"WebSite", "MedicalClinic", "BreadcrumbList", "FAQPage", "MedicalCondition", "Person"} <= by_kind.keys()
    assert page["lastReviewed"]
    assert page["reviewedBy"]["@id"] != text["author"]["@id"]
    assert page["publishingPrinciples"].endswith("/editorial-policy/")
    assert page["audience"] == {"@type": "Patient"}
    assert not {"lastReviewed", "reviewedBy"} & text.keys()
    assert "aspect" not in page
    assert [one["name"] for one in therapy["legalStatus"]] == ["Off-label"]
    assert therapy["drug"]["@type"] == "Drug"
    assert by_kind["MedicalCondition"]["code"]["codeValue"] == "F42"
    assert len(text["citation"]) == len(soups[ARTICLE].select("#references ol > li"))
    assert len(by_kind["FAQPage"]["mainEntity"]) == len(soups[ARTICLE].select(".faq details"))


UNLISTED = ("/search/", "/no-such-page/", "/report-an-error/", "/articles/updates/")


def test_each_page_that_may_be_listed_has_a_card_of_its_own(found, soups):
    hidden = {address for address, soup in soups.items() if soup.select_one('meta[name="robots"][content^="noindex"]')}
    cards = [card(soup) for address, soup in soups.items() if address not in hidden]

    assert hidden == {address for address in soups if "?" in address or address.startswith(UNLISTED)}
    assert not [address for address in hidden if soups[address].select('link[rel="canonical"], meta[property]')]
    for name in ("address", "title", "image"):
        assert len({one[name] for one in cards}) == len(cards), name
    assert all(one["description"] for one in cards)
    sitemap = found["pages"]["/sitemap.xml"]["text"]
    assert set(re.findall("<loc>(.*?)</loc>", sitemap)) == {one["address"] for one in cards}
    assert sitemap.count("<lastmod>") == len(cards)


def card(soup):
    """What a page says of itself to whoever shares it."""
    told = {meta["property"]: meta["content"] for meta in soup.select("meta[property]")}
    assert told["og:url"] == soup.select_one('link[rel="canonical"]')["href"]
    assert soup.title.string.startswith(told["og:title"])
    return {
        "address": told["og:url"],
        "title": told["og:title"],
        "image": told["og:image"],
        "description": soup.select_one('meta[name="description"]')["content"],
    }


def test_pictures_come_in_every_format_and_size_and_nothing_moves(soups):
    article = soups["/articles/first-consultation/"]
    picture = article.select_one(".article-head picture")

    assert [source["type"] for source in picture.select("source")] == ["image/avif", "image/webp"]
    assert picture.img["fetchpriority"] == "high"
    assert "loading" not in picture.img.attrs
    assert picture.img["alt"]
    for address, soup in soups.items():
        images = soup.select("img")
        assert all(one.get("width") and one.get("height") and "alt" in one.attrs for one in images), address
        assert sum(one.get("fetchpriority") == "high" for one in images) <= 1, address


def test_drawings_keep_their_size_where_no_style_comes(soups):
    for address, soup in soups.items():
        drawings = soup.select("svg")
        assert drawings, address
        assert [one for one in drawings if not (one.get("width") and one.get("height"))] == [], address


def test_the_second_visitor_costs_few_queries_and_reads_the_same(found):
    assert found["again"]["text"] == found["pages"][ARTICLE]["text"]
    assert found["again"]["queries"] <= MOST_QUERIES
