"""The review page as a clinician uses it: read, fill in, send."""

from bs4 import BeautifulSoup
from django.urls import reverse

from review.views.addresses import address_of
from tests.helpers import PASSWORD


def read(client, content, **query):
    """What somebody sees on the review page, as soup, with its answer's status."""
    response = client.get(address_of(content), query)
    soup = BeautifulSoup(response.content, "html.parser")
    soup.status = response.status_code
    return soup


def words(soup):
    return " ".join(soup.select_one(".review").get_text(" ").split())


def filled(soup, **fields):
    """The form of the review page as a clinician fills it in: everything ticked, the right password."""
    hidden = {one["name"]: one.get("value", "") for one in soup.select("form[data-decision] input[type=hidden]")}
    ticked = {one["name"]: "on" for one in soup.select("form[data-decision] input[type=checkbox]")}
    return hidden | ticked | {"kind": "full", "comment": "", "password": PASSWORD, "sign": "1"} | fields


def post(client, content, **fields):
    """Open the review page, fill it in and send it."""
    form = filled(read(client, content), **fields)
    return client.post(address_of(content), {name: value for name, value in form.items() if value is not None})


def soup_of(response):
    return BeautifulSoup(response.content, "html.parser")


def edit_address(content):
    """Wagtail's own edit screen of a page or entry."""
    viewset = getattr(content, "snippet_viewset", None)
    return reverse(viewset.get_url_name("edit") if viewset else "wagtailadmin_pages:edit", args=[content.pk])
