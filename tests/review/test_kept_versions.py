"""Versions can be read, because what they name is there, and tell who wrote what, because they are kept."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Revision

from articles.models import Author
from clinical.models import Reference
from review.authorship import changed_by
from review.views.addresses import address_of
from tests.helpers import citing, sign, submit
from tests.review import held

pytestmark = pytest.mark.postgresql


@pytest.fixture
def clinic(editor, reviewer):
    return held.Clinic(editor, reviewer)


@pytest.fixture
def author(db):
    return Author.objects.create(name="Ann", role="Writer")


@pytest.fixture
def reference(db):
    return Reference.objects.create(authors="A B", title="Trial", year=2020, pmid="1")


def words(response):
    return [str(message).strip() for message in response.context["messages"]]


def with_author(clinic, page, author, reference):
    return clinic.changed(page, author=author)


def with_reference(clinic, page, author, reference):
    return clinic.changed(page, body=[citing(reference)])


@pytest.mark.parametrize("revise", [with_author, with_reference])
def test_an_author_or_reference_that_only_a_draft_names_stays(client, manager, clinic, revise, author, reference):
    page = revise(clinic, clinic.page(), author, reference)
    thing = author if revise is with_author else reference
    client.force_login(manager)
    response = client.post(reverse(thing.snippet_viewset.get_url_name("delete"), args=[thing.pk]), follow=True)

    assert words(response) == [f"“{thing}” is part of 1 draft: Held. Take it out there first."]
    assert client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200


def test_one_that_no_draft_names_any_more_goes(clinic, author):
    page = clinic.changed(clinic.page(), author=author)
    clinic.changed(page, author=None)
    author.delete()

    assert not Author.objects.exists()


@pytest.mark.parametrize("screen", ["edit", "review", "compare"])
def test_a_version_that_cannot_be_read_is_told_in_words(client, reviewer, editor, clinic, author, screen):
    page = clinic.changed(clinic.page(), author=author)
    submit(page, editor)
    Author.objects.all()._raw_delete("default")
    client.force_login(reviewer)
    response = client.get(
        {
            "edit": reverse("wagtailadmin_pages:edit", args=[page.pk]),
            "review": address_of(page),
            "compare": reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "live", "latest"]),
        }[screen],
        follow=True,
    )

    assert words(response)[0].startswith("This version cannot be opened: it names an author or a reference")


@pytest.mark.django_db(transaction=True)
def test_cleaning_up_keeps_who_wrote_what_was_never_signed(clinic, article, reviewer):
    page = revised(article, reviewer, main_message="Written by the clinician.")
    page = clinic.changed(page, summary="A small change.")
    call_command("purge_revisions")

    assert changed_by(page, reviewer)


@pytest.mark.django_db(transaction=True)
def test_and_who_wrote_since_the_last_sign_off(clinic, live_article, reviewer2):
    page = revised(live_article, reviewer2, main_message="Written by the clinician.")
    page = clinic.changed(page, summary="A small change.")
    call_command("purge_revisions")

    assert changed_by(page, reviewer2)


@pytest.mark.django_db(transaction=True)
def test_it_removes_what_counts_no_more(clinic, article, reviewer):
    first = article.get_latest_revision()
    sign(clinic.changed(article, summary="Other words."), reviewer)
    call_command("purge_revisions")

    assert not Revision.objects.filter(pk=first.pk).exists()


def revised(page, user, **fields):
    """The page with a draft saved by somebody."""
    return held.Clinic(user, user).changed(page, **fields)
