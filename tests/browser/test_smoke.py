"""The shortest walk: the home page answers, and every role gets to its own side."""

import pytest

from .conftest import signed_in


def test_the_home_page_answers(page):
    assert page.goto("/").ok


@pytest.mark.parametrize("user", ["editor", "reviewer", "reviewer2", "manager", "reception", "admin"])
def test_staff_sign_in(page, user):
    signed_in(page, user)


def test_the_sitemap_names_the_sites_own_address(page, site):
    assert f"<loc>{site.url}/</loc>" in page.request.get("/sitemap.xml").text()
