"""What pages share is neither deleted nor exchanged while live pages, or drafts that count on it, hold it."""

import datetime
from contextlib import contextmanager

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision

from articles.models import ArticleIndexPage, ArticlePage, Author
from clinical.models import Reference
from core.models import ClinicDocument, ClinicImage
from review import audit
from review.errors import StillShown
from review.models import SignOff
from review.withdrawing import withdraw
from tests.helpers import submit
from tests.review import held

FIRST = "Take it out there first; the change goes through review."
ANOTHER = "Upload it as a new picture and choose it there; the change then goes through review."


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def clinic(editor, reviewer):
    return held.Clinic(editor, reviewer)


@pytest.fixture
def author(db):
    return Author.objects.create(name="Ann", role="Writer")


@pytest.fixture
def reference(db):
    return Reference.objects.create(authors="A B", title="Trial", year=2020, pmid="1")


@pytest.fixture
def managing(client, manager):
    client.force_login(manager)
    return client


@pytest.fixture
def editing(client, editor):
    client.force_login(editor)
    return client


@contextmanager
def refused(match=FIRST):
    """Something is refused, and the test's own transaction goes on."""
    with pytest.raises(StillShown, match=match) as error, transaction.atomic():
        yield error


def words(response):
    return [str(message).strip() for message in response.context["messages"]]


@pytest.mark.parametrize("make", held.WAYS)
def test_nobody_deletes_what_live_content_holds_until_it_went_offline(clinic, make, manager):
    thing = make(clinic)
    rows = type(thing).objects.filter(pk=thing.pk)
    with refused() as error:
        thing.delete()
    with refused():
        rows.delete()

    assert "Held" in error.value.message
    assert rows.exists()
    assert not list(audit.differences())

    for sign_off in SignOff.objects.live():
        withdraw(sign_off.content_object, manager, "Wrong.")
    thing.delete()

    assert not type(thing).objects.filter(pk=thing.pk).exists()


def address_to_delete(thing):
    name = {ClinicImage: "wagtailimages:delete", ClinicDocument: "wagtaildocs:delete"}.get(type(thing))
    if isinstance(thing, Page):
        name = "wagtailadmin_pages:delete"
    return reverse(name or thing.snippet_viewset.get_url_name("delete"), args=[thing.pk])


@pytest.mark.parametrize("make", [way for way in held.WAYS if way is not held.held_by_the_button_of_the_home_page])
def test_the_screens_ask_and_then_say_so(client, admin, clinic, make):
    thing = make(clinic)
    client.force_login(admin)
    address = address_to_delete(thing)
    assert client.get(address).status_code == 200
    response = client.post(address, follow=True)

    assert len(words(response)) == 1
    assert words(response)[0].endswith(FIRST)
    assert type(thing).objects.filter(pk=thing.pk).exists()


def test_it_is_named_with_the_pages_that_show_it(managing, clinic):
    picture = held.held_as_picture(clinic)
    clinic.live(clinic.draft("Another"), picture=picture)
    response = managing.post(address_to_delete(picture), follow=True)

    assert words(response) == [f"“A room” is shown on 2 live pages: Another, Held. {FIRST}"]
    assert response.redirect_chain == [(reverse("wagtailimages:edit", args=[picture.pk]), 302)]


def test_many_pages_are_counted(clinic):
    picture = held.picture()
    for number in range(10):
        clinic.live(clinic.draft(f"Page {number}"), picture=picture)
    with refused(r"on 10 live pages: Page 0, .*Page 7, 2 more[.]"):
        picture.delete()


@pytest.mark.parametrize("make", [held.held_as_picture, held.held_as_document, held.held_as_treatment])
def test_several_at_once_all_stay(managing, clinic, make):
    thing = make(clinic)
    label = [thing._meta.app_label, thing._meta.model_name, "delete"]
    response = managing.post(f"{reverse('wagtail_bulk_action', args=label)}?id={thing.pk}", follow=True)

    assert words(response)[0].endswith(FIRST)
    assert type(thing).objects.filter(pk=thing.pk).exists()


def test_pages_in_bulk_all_stay(client, admin, clinic):
    page, free = held.held_as_related_page(clinic), clinic.draft("Free")
    client.force_login(admin)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    response = client.post(f"{address}?id={free.pk}&id={page.pk}", follow=True)

    assert words(response) == [f"“Other” is shown on 1 live page: Held. {FIRST}"]
    assert ArticlePage.objects.filter(pk__in=[page.pk, free.pk]).count() == 2


def test_a_script_gets_the_words_as_data(client, admin, clinic):
    page = held.held_as_related_page(clinic)
    client.force_login(admin)
    address = reverse("wagtailadmin_api:pages:action", args=[page.pk, "delete"])
    response = client.post(address, HTTP_ACCEPT="application/json")

    assert response.status_code == 400
    assert response.json()["error_message"].endswith(FIRST)


def test_the_tree_counts_the_children_of_a_page_as_before(clinic):
    page = held.held_as_related_page(clinic)
    for delete in (page.delete, Page.objects.filter(pk=page.pk).delete):
        with refused():
            delete()

    assert ArticleIndexPage.objects.get().numchild == 2
    assert not Page.find_problems()[3]


def test_pages_that_relate_to_each_other_go_together(clinic):
    held.held_as_related_page(clinic)
    ArticleIndexPage.objects.get().delete()

    assert not ArticlePage.objects.exists()


def test_a_page_that_a_text_links_to_is_deleted(clinic):
    page = held.plain_page()
    clinic.page_with("text", {"text": f'<p><a linktype="page" id="{page.pk}">It</a></p>'})
    clinic.question(answer=f'<p><a linktype="page" id="{page.pk}">It</a></p>')
    page.delete()

    assert not list(audit.differences())


def test_a_page_goes_with_what_it_holds(clinic):
    held.held_as_related_page(clinic)
    page = ArticlePage.objects.get(title="Held")
    page.delete()

    assert not ArticlePage.objects.filter(title="Held").exists()


@pytest.mark.parametrize("make", held.WAYS)
def test_what_is_scheduled_holds_it_too(clinic, make):
    thing = make(clinic)
    for sign_off in SignOff.objects.live():
        content, revision = sign_off.content_object, sign_off.revision
        type(content).objects.filter(pk=content.pk).update(live=False)
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() + datetime.timedelta(1))
    with refused(r"is part of [12] drafts?: .*Take it out there first"):
        thing.delete()


def test_and_what_a_clinician_reads(clinic, editor):
    picture = held.picture()
    page = clinic.changed(clinic.draft(), picture=picture)
    submit(page, editor)
    with refused(r"“A room” is part of 1 draft: Held. Take it out there first."):
        picture.delete()
    page.current_workflow_state.cancel(user=editor)
    picture.delete()
