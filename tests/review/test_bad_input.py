"""Bad input on the article's edit screen: a clear message at the field, and nothing lost."""

import pytest
from django.urls import reverse

from articles.models import ArticleIndexPage, ArticlePage
from faq.models import FAQLibraryPage
from home.models import HomePage

from .test_admin_routes import article_form, edit_url


def error_at(response, field):
    return " ".join(response.context["form"].errors.get(field, []))


@pytest.fixture
def editor_client(client, editor):
    client.force_login(editor)
    return client


def test_a_slug_that_is_taken(article, editor_client):
    other = article_form(title="Another page", main_message="Words worth keeping.")
    response = editor_client.post(
        reverse("wagtailadmin_pages:add", args=["articles", "articlepage", article.get_parent().pk]), other
    )

    assert "already in use" in error_at(response, "slug")
    assert response.context["form"]["main_message"].value() == "Words worth keeping."
    assert ArticlePage.objects.count() == 1


@pytest.mark.parametrize("parent_model", [HomePage, FAQLibraryPage])
def test_an_article_under_the_wrong_parent(editor_client, parent_model):
    parent = parent_model.objects.get()
    response = editor_client.post(
        reverse("wagtailadmin_pages:add", args=["articles", "articlepage", parent.pk]),
        article_form(slug="lost"),
        follow=True,
    )

    assert "you do not have permission" in " ".join(str(message) for message in response.context["messages"]).lower()
    assert not ArticlePage.objects.exists()


def test_an_article_cannot_be_moved_under_the_wrong_parent(article, admin, client):
    client.force_login(admin)
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[article.pk, FAQLibraryPage.objects.get().pk]))

    assert ArticlePage.objects.get().get_parent().specific == ArticleIndexPage.objects.get()


def test_a_message_that_is_too_long(article, editor_client):
    response = editor_client.post(
        edit_url(article), article_form(article, main_message="x" * 281, summary="Words worth keeping.")
    )

    assert "280" in error_at(response, "main_message")
    assert response.context["form"]["summary"].value() == "Words worth keeping."


def test_an_empty_draft_is_saved_and_named_at_submission(article, editor_client):
    """A draft may be incomplete; a submission may not."""
    editor_client.post(edit_url(article), article_form(article, main_message=""))
    assert ArticlePage.objects.get().get_latest_revision_as_object().main_message == ""

    response = editor_client.post(edit_url(article), article_form(article, main_message="", **{"action-submit": "1"}))
    assert "required" in error_at(response, "main_message")
    assert not ArticlePage.objects.get().workflow_in_progress
