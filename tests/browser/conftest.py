"""A real browser on a real server, and the rule that no page complains in the console or asks another host."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from scripts.tools import chromium
from tests.helpers import PASSWORD

from .site import DemoSite, demo

expect.set_options(timeout=30_000)  # the admin saves, previews and hydrates at its own pace on a busy machine
FOLDER = Path(__file__).parent
ARGUMENTS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items):
    """Mark every test here `browser`, to be run once more where it failed.

    A browser may be late on a busy machine, and of some hundred such tests one or another was. What failed first and passed
    then is told at the end of the run, to be mended.
    """
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The system's Chromium; where there is none the test is skipped, but not in continuous integration."""
    if not (path := chromium()):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no Chromium: apt-get install chromium")
    return {**browser_type_launch_args, "executable_path": path, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def origin():
    """The folder of the prepared demo that sites are copied from."""
    return demo()


@pytest.fixture(scope="session")
def site(origin, tmp_path_factory):
    """The demo on a server of this worker's own. A test that changes content asks for `fresh_site`."""
    site = DemoSite(origin, tmp_path_factory.mktemp("site"))
    site.start()
    yield site
    site.stop()


@pytest.fixture(scope="session")
def base_url(site):
    """What `page.goto("/…")` begins with."""
    return site.url


@pytest.fixture
def fresh_site(site):
    """The site, brought back to the demo when the test ends."""
    yield site
    site.reset()


@pytest.fixture(scope="session")
def enter(site):
    """Lets somebody in: through the login form the first time, and with the session of that time from then on."""
    kept = {}

    def enter(page, user):
        if user in kept:
            page.context.add_cookies(kept[user])
        else:
            kept[user] = signed_in(page, user).context.cookies()
        return page

    return enter


@pytest.fixture
def broken_site(origin, tmp_path):
    """A site whose database lost its tables, so that every page fails."""
    site = DemoSite(origin, tmp_path)
    site.start()
    site.empty_database()
    yield site
    site.stop()


@pytest.fixture
def page(page, request):
    """A page of the browser; the test fails where it complained in the console or asked another host."""
    site = "broken_site" if "broken_site" in request.fixturenames else "site"
    complaints = watch(page, request.getfixturevalue(site).url)
    yield page
    assert complaints == []


def watch(page, base_url):
    """A list that fills with what a page complains about: console messages, uncaught errors, requests to other hosts."""
    complaints = []
    page.on("console", lambda message: is_complaint(message, page) and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: is_foreign(request.url, base_url) and complaints.append(request.url))
    return complaints


def is_complaint(message, page):
    """Whether a console message tells of a fault. That a page asked for is an error page is no fault of that page."""
    is_status_of_page = message.text.startswith("Failed to load resource") and message.location["url"] == page.url
    return message.type in ("error", "warning") and not is_status_of_page


def is_foreign(url, base_url):
    """Whether an address leads elsewhere than to the site, by whichever of this machine's names it was called."""
    url, own = urlsplit(url), urlsplit(base_url)
    is_here = url.port == own.port and (url.hostname == own.hostname or url.hostname.endswith(".localhost"))
    return url.scheme in ("http", "https", "ws", "wss") and not is_here


def signed_in(page, user, password=PASSWORD):
    """Sign in through the login form and return the page, which shows the admin's dashboard."""
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(user)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{page.url.partition('/admin/')[0]}/admin/")
    return page
