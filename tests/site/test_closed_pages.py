"""Pages behind a password or a login: the site's own forms, with crisis help, that open the page and lead nowhere else."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from core.models import ClinicDocument
from home.models import HomePage, StandardPage
from tests.helpers import PASSWORD

ASKED = "/plans/?part=2"
WORDS = "Nobody else reads this."
LOGIN = reverse("wagtailcore_login")
pytestmark = pytest.mark.django_db


@pytest.fixture
def plans():
    """A page whose words are not for everybody."""
    page = StandardPage(title="Plans", slug="plans", intro=WORDS, search_description=WORDS)
    return HomePage.objects.get().add_child(instance=page)


@pytest.fixture
def behind_password(plans):
    return plans.view_restrictions.create(restriction_type="password", password="open sesame")


@pytest.fixture
def behind_login(plans):
    return plans.view_restrictions.create(restriction_type="login")


def parsed(response):
    """A form's page, once it has what each of them must have."""
    page = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]
    assert page.select_one(".crisis a[href='tel:988']")
    assert page.select_one("meta[name=robots][content=noindex]")
    assert not page.select("link[rel=canonical]")
    assert len(page.select("h1")) == 1
    assert all(page.select_one(f"label[for='{field['id']}']") for field in page.select("form.form .input"))
    assert WORDS not in response.content.decode()
    assert "Plans" not in response.content.decode()
    return page


def send(client, page, **values):
    """Fill in and send the form of a page."""
    form = page.select_one("form.form")
    given = {field["name"]: field.get("value", "") for field in form.select("input")}
    return client.post(form["action"], given | values)


def error_at(page, name):
    """The words of the error at a field, by what ties them to it; they stand in the summary as well."""
    field = page.select_one(f"input[name={name}]")
    words = page.find(id=field["aria-describedby"]).get_text(strip=True)
    assert field["aria-invalid"] == "true"
    assert page.select_one(f".error-summary[role=alert] a[href='#{field['id']}']").get_text(strip=True) == words
    assert page.title.get_text().startswith("Error: ")
    return words


class TestPassword:
    pytestmark = pytest.mark.usefixtures("behind_password")

    def test_the_right_one_opens_the_page_asked_for(self, client):
        response = send(client, parsed(client.get(ASKED)), password="open sesame")

        assert (response.status_code, response["Location"]) == (302, ASKED)
        assert WORDS in client.get(ASKED).content.decode()

    @pytest.mark.parametrize(
        ("password", "words"), [("open, barley", "is not correct"), ("", "required"), ("a\0b", "Null characters")]
    )
    def test_a_wrong_one_is_told_at_the_field_and_the_way_on_is_kept(self, client, password, words):
        page = parsed(send(client, parsed(client.get(ASKED)), password=password))

        assert words in error_at(page, "password")
        assert send(client, page, password="open sesame")["Location"] == ASKED

    @pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
    def test_it_leads_to_no_other_site(self, client, address):
        response = send(client, parsed(client.get(ASKED)), password="open sesame", return_url=address)

        assert response["Location"] == "/"

    @pytest.mark.parametrize("address", ["", "\0"])
    def test_without_a_way_on_the_form_asks_again_and_leads_home(self, client, address):
        page = parsed(send(client, parsed(client.get(ASKED)), password="open sesame", return_url=address))

        assert send(client, page, password="open sesame")["Location"] == "/"

    def test_the_forms_own_address_shows_it_too(self, client, plans, behind_password):
        page = parsed(client.get(f"/_util/authenticate_with_password/{behind_password.pk}/{plans.pk}/"))

        assert send(client, page, password="open sesame")["Location"] == "/"


class TestLogin:
    pytestmark = pytest.mark.usefixtures("behind_login")

    def test_the_right_one_opens_the_page_asked_for(self, client, editor):
        response = client.get(ASKED, follow=True)
        response = send(client, parsed(response), username="editor", password=PASSWORD)

        assert (response.status_code, response["Location"]) == (302, ASKED)
        assert WORDS in client.get(ASKED).content.decode()

    def test_a_wrong_password_is_told_at_the_field_and_the_name_is_kept(self, client, editor):
        page = parsed(send(client, parsed(client.get(ASKED, follow=True)), username="editor", password="wrong"))

        assert "correct username and password" in error_at(page, "password")
        assert page.select_one("input[name=username]")["value"] == "editor"
        assert page.select_one("input[name=password]").get("value") is None
        assert send(client, page, username="editor", password=PASSWORD)["Location"] == ASKED

    def test_what_is_missing_is_told_at_each_field(self, client):
        page = parsed(send(client, parsed(client.get(ASKED, follow=True))))

        assert "required" in error_at(page, "username")
        assert "required" in error_at(page, "password")

    @pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example", "javascript:alert(1)", ""])
    def test_it_leads_to_no_other_site(self, client, editor, address):
        page = parsed(client.get(LOGIN, {"next": address}))
        response = send(client, page, username="editor", password=PASSWORD, next=address)

        assert response["Location"] == "/"

    def test_whoever_may_not_read_it_learns_why_the_form_is_there(self, client, editor, behind_login):
        behind_login.restriction_type = "groups"
        behind_login.save()
        client.force_login(editor)

        assert "Your account may not read this" in client.get(ASKED, follow=True).content.decode()


class TestDocument:
    def test_a_password_opens_it(self, client):
        folder = Collection.get_first_root_node().add_child(name="Handouts")
        CollectionViewRestriction.objects.create(collection=folder, restriction_type="password", password="open sesame")
        file = ContentFile(b"Bring a list.", name="list.txt")
        document = ClinicDocument.objects.create(title="List", file=file, collection=folder)
        response = send(client, parsed(client.get(document.url)), password="open sesame")

        assert response["Location"] == document.url
        assert client.get(document.url).getvalue() == b"Bring a list."
