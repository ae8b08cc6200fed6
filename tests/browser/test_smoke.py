"""The shortest walk: the home page answers, and every role gets to its own side."""

import time
from contextlib import closing

import pytest

from .conftest import signed_in
from .site import PATIENCE

PAGES = "SELECT count(*) FROM wagtailcore_page WHERE live AND depth > 1"
RENDERED = "SELECT count(*) FROM core_renderedpage WHERE pieces LIKE ?"


def test_the_home_page_answers(page):
    assert page.goto("/").ok


@pytest.mark.parametrize("user", ["editor", "reviewer", "reviewer2", "manager", "reception", "admin"])
def test_staff_sign_in(page, user):
    signed_in(page, user)


def test_the_sitemap_names_the_sites_own_address(page, site):
    assert f"<loc>{site.url}/</loc>" in page.request.get("/sitemap.xml").text()


def test_the_server_renders_its_pages_before_anybody_comes(page, fresh_site):
    everything = fresh_site.rows(PAGES)
    assert everything[0][0] > 20
    with closing(fresh_site.connect()) as database:
        database.execute("UPDATE home_clinicsettings SET name = 'Northside Clinic'")
        database.commit()
    page.request.get("/healthz")
    deadline = time.monotonic() + PATIENCE
    while fresh_site.rows(RENDERED, "%Northside Clinic%") != everything:
        assert time.monotonic() < deadline
        time.sleep(0.1)
