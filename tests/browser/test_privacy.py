"""What leaves a visitor's browser, and what stays in it: every request and all storage, over a crawl of the public pages.

Two services of others run on this machine and are declared in the register. They note every byte. Every page is visited in
every state: without a choice, after a no, with a yes to all, after that was taken back, and with the browser's opt-out signal.
"""

import re
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from playwright.sync_api import expect

from .addresses import ARTICLES, EVERY, IN_SITEMAP
from .axe import faults
from .conftest import signed_in
from .recorder import Recorder
from .services import Service, declare

FILM = "/film/"
KINDS = ["/", "/articles/", ARTICLES[0], "/clinicians/ruth-okafor/", "/search/?q=ketamine", "/faq/", "/consultation/"]
KINDS += ["/privacy/", "/cookies/", "/report-an-error/", FILM, "/no-such-page/"]
ALL = [*EVERY, FILM, "/no-such-page/"]
NEVER = ("/search/", "/faq/", "/consultation/", "/cookies/", "/report-an-error/", "/no-such-page/")
ESSENTIAL = {("cookie", "csrftoken")}  # on a page with a form of its own
CHOSEN = {("cookie", "consent")}
# As if from a time when the counter ran in the page: in its frame it cannot set any.
OLD = {"name": "_fake_old", "value": "1"}


@pytest.fixture(scope="module")
def services():
    found = Service(), Service()
    yield found
    for one in found:
        one.stop()


@pytest.fixture(scope="module")
def declared(site, services):
    """The site with both services in its register, and a page with a film."""
    declare(site, *services)
    yield site
    site.reset()


@pytest.fixture
def open_browser(browser, site):
    """Opens a browser that keeps nothing from before, and is written down from its first request on."""
    opened = []

    def open_browser(**options):
        opened.append(Recorder(browser.new_context(base_url=site.url, **options), site.url))
        return opened[-1]

    yield open_browser
    for recorder in opened:
        recorder.context.close()
    assert [words for recorder in opened for words in recorder.complaints] == []


@pytest.fixture(autouse=True)
def silence(services):
    """Each test begins with nothing said to the services."""
    for one in services:
        one.forget()


def choose(recorder, name):
    """Answer the banner of the home page."""
    recorder.visit("/")
    region = recorder.page.get_by_role("region", name="May others help us run this website?")
    region.get_by_role("button", name=name, exact=True).click()
    expect(region).to_be_hidden()
    recorder.look()


def said_to(services):
    return b"".join(one.bytes() for one in services)


def names_of(page):
    """What tells which page somebody reads: its address here, its last part, and its title."""
    path = urlsplit(page.url).path
    return {path, path.strip("/").rpartition("/")[2], page.locator("h1").first.inner_text()} - {"/"}


def test_by_default_nothing_is_asked_and_nothing_kept(open_browser):
    recorder = open_browser()
    for address in [*KINDS[:-2], *KINDS[-1:]]:
        recorder.visit(address)
        assert recorder.page.locator("#consent").count() == 0

    assert recorder.foreign == set()
    assert recorder.stored == set()


def test_before_a_choice_no_page_tells_anybody_or_keeps_anything(open_browser, declared, services):
    recorder = open_browser()
    for address in [*EVERY, FILM]:
        assert recorder.visit(address).status == 200
        assert "frame-src 'self'" in recorder.policy
        assert recorder.page.locator("#consent").count() == (address != "/cookies/")

    assert recorder.foreign == set()
    assert said_to(services) == b""
    assert recorder.stored <= ESSENTIAL


@pytest.mark.parametrize("state", ["rejected", "opt-out signal"])
def test_a_no_is_a_no(open_browser, declared, services, state):
    if state == "rejected":
        recorder = open_browser()
        choose(recorder, "Reject all")
    else:
        recorder = open_browser(extra_http_headers={"Sec-GPC": "1"})
        recorder.context.add_init_script("Object.defineProperty(navigator, 'globalPrivacyControl', {value: true})")
    for address in ALL:
        recorder.visit(address)

    assert recorder.foreign == set()
    assert said_to(services) == b""
    assert recorder.stored <= ESSENTIAL | (CHOSEN if state == "rejected" else set())


def test_a_yes_tells_only_who_is_declared_and_nothing_of_the_page_until_it_is_taken_back(
    open_browser, declared, services
):
    tag, film = services
    recorder = open_browser()
    choose(recorder, "Accept all")
    recorder.context.add_cookies([OLD | {"url": declared.url}])
    told, secrets = crawl_allowed(recorder, tag, film)

    assert {"/", "/articles/", *ARTICLES} <= told
    assert not any(address.startswith(NEVER) for address in told)
    assert film.bytes().startswith(b"GET /embed/4711 ")
    assert recorder.foreign == {tag.host, film.host} == hosts_declared(declared)
    assert_tells_nothing(services, secrets)
    assert same(recorder.stored | by_staff(open_browser) | by_forms_and_colors(open_browser), items_declared(declared))

    withdraw(recorder)
    for one in services:
        one.forget()
    before = recorder.foreign_requests()
    for address in ALL:
        recorder.visit(address)
    assert said_to(services) == b""
    assert recorder.foreign_requests() == before
    assert set(recorder.cookies()) == {"consent"}


def crawl_allowed(recorder, tag, film):
    """Visit every page with a yes to all: which ones a tag heard of, and what must not have left them."""
    told, secrets = set(), {"How a visit goes", "A nurse walks"}
    for address in [*EVERY, FILM]:
        tag.turn_page()
        recorder.visit(address)
        if recorder.page.locator("iframe[id^=consent-frame]").count():
            recorder.wait_for(lambda: b"/hit?" in tag.bytes())
        if address == FILM:
            recorder.page.locator("figure.embed").scroll_into_view_if_needed()
            recorder.wait_for(lambda: b"/seen?" in film.bytes())
        recorder.look()
        if tag.bytes():
            told.add(address)
        if address in IN_SITEMAP:
            secrets |= names_of(recorder.page)
    return told, secrets


def assert_tells_nothing(services, secrets):
    """No byte that left names a page, and no address is given but the service's own."""
    for one in services:
        text = unquote_to_bytes(one.all_bytes().replace(b"+", b" ")).lower()
        assert [name for name in secrets if len(name) > 8 and name.lower().encode() in text] == []
        assert set(re.findall(rb"127\.0\.0\.1[:0-9]*(/[a-z]*/[a-z]*/)?", text)) <= {b"", b"/consent/frame/"}
        referrers = set(re.findall(rb"\nreferer: (.*?)\r", text))
        assert all(found.startswith(f"http://{one.host}/".encode()) for found in referrers)


def withdraw(recorder):
    """Take everything back on the cookie page; what was declared goes, and so does every frame, at once."""
    recorder.visit(ARTICLES[0])
    assert recorder.page.locator("iframe").count() == 1
    recorder.page.get_by_role("link", name="Cookie settings").click()
    region = recorder.page.get_by_role("region", name="May others help us run this website?")
    region.get_by_role("button", name="Reject all").click()
    expect(recorder.page.locator("iframe")).to_have_count(0)
    assert "_fake_old" not in recorder.cookies()
    assert recorder.cookies()["consent"].split(".")[2] == "-"


def by_staff(open_browser):
    """What the editors' side keeps."""
    recorder = open_browser()
    signed_in(recorder.page, "editor")
    recorder.page.get_by_role("button", name="Toggle sidebar").click()
    recorder.look()
    recorder.page.goto("/admin/account/")
    with recorder.page.expect_response(lambda response: response.request.method == "POST") as saved:
        recorder.page.get_by_role("button", name="Save").click()
    notes = {("cookie", value.partition("=")[0]) for value in saved.value.header_values("set-cookie")}
    return recorder.stored | notes


def by_forms_and_colors(open_browser):
    """What is kept by whoever chooses colors."""
    recorder = open_browser()
    recorder.visit("/")
    recorder.page.get_by_label("Colors").select_option("dark")
    recorder.look()
    return recorder.stored


def hosts_declared(site):
    return {host for (hosts,) in site.rows("SELECT hosts FROM consent_service") for host in hosts.split()}


def items_declared(site):
    return {
        ("cookie" if kind == "cookie" else kind, name)
        for kind, name in site.rows("SELECT kind, name FROM consent_storageitem")
    }


def same(observed, declared):
    """Whether all that was kept is declared, and all that is declared was kept."""
    undeclared = {one for one in observed if not any(is_named(one, other) for other in declared)}
    unseen = {other for other in declared if not any(is_named(one, other) for one in observed)}
    assert (undeclared, unseen) == (set(), set())
    return True


def is_named(observed, declared):
    (kind, name), (other_kind, pattern) = observed, declared
    is_alike = name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern
    return kind == other_kind and is_alike


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_film_is_loaded_once_by_one_press_and_its_provider_alone_hears_of_it(
    open_browser, declared, services, script
):
    tag, film = services
    recorder = open_browser(java_script_enabled=script)
    recorder.visit(FILM)
    assert not script or faults(recorder.page) == []
    recorder.page.get_by_role("button", name="Load from Fake films").click()
    expect(recorder.page.frame_locator("iframe.embed-frame").locator("iframe")).to_be_attached()
    recorder.wait_for(lambda: (b"GET /seen?" if script else b"GET /embed/4711 ") in film.bytes())

    assert (recorder.page.url == f"{declared.url}{FILM}") is script
    assert tag.bytes() == b""
    assert recorder.foreign == {film.host}
    assert_tells_nothing(services, {"A film about visits", "How a visit goes", "/film/"})
    assert "consent" not in recorder.cookies()
