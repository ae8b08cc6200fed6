"""The review on the admin's own screens: what is offered, what is refused, and with which words."""

import pytest
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from articles.models import ArticleIndexPage, ArticlePage
from review.models import SignOff
from tests.helpers import ask_for_changes, fresh, sign, submit

from .test_sign_off import edit


def article_form(page=None, **fields):
    """What the article's edit form posts, with one text block; with its id where the page is given."""
    form = nested_form_data(
        {
            "title": "Ketamine for OCD",
            "slug": "ketamine-for-ocd-test",
            "main_message": "It eases OCD for some people for a while.",
            "summary": "What small studies show.",
            "seo_title": "",
            "search_description": "",
            "body": streamfield([("text", {"prompt": "", "text": rich_text("<p>First words.</p>")})]),
            "related_links": inline_formset([]),
            "comments": inline_formset([]),
        }
    )
    if page:
        form["body-0-id"] = page.get_latest_revision_as_object().body[0].id
    return form | fields


def entry_form(**fields):
    return {"question": "Is it approved?", "answer": rich_text("<p>No.</p>"), "topic": ""} | fields


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def messages_of(response):
    return " ".join(str(message) for message in response.context["messages"])


@pytest.fixture
def signed_article(article, editor, reviewer):
    submit(article, editor)
    sign(article, reviewer)
    return fresh(article)


@pytest.mark.parametrize("who", ["editor", "manager", "admin", "reviewer"])
def test_the_publish_button_of_an_unsigned_draft_only_saves(article, client, who, request):
    client.force_login(request.getfixturevalue(who))
    client.post(edit_url(article), article_form(article, **{"action-publish": "1"}))

    assert not fresh(article).live


@pytest.mark.parametrize("who", ["editor", "manager", "admin"])
def test_a_new_page_cannot_be_published_on_creation(client, who, request, db):
    client.force_login(request.getfixturevalue(who))
    parent = ArticleIndexPage.objects.get()
    url = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", parent.pk])
    client.post(url, article_form(slug="brand-new", **{"action-publish": "1"}))

    assert not ArticlePage.objects.get(slug="brand-new").live


@pytest.mark.parametrize("who", ["manager", "admin"])
def test_publishing_a_change_with_the_button_of_a_signed_page_is_refused(signed_article, client, who, request):
    """The button is there, because the stored draft is signed; the change posted with it is not."""
    client.force_login(request.getfixturevalue(who))
    response = client.post(
        edit_url(signed_article),
        article_form(signed_article, main_message="It cures.", **{"action-publish": "1"}),
        follow=True,
    )

    assert fresh(signed_article).main_message == "It eases OCD for some people for a while."
    assert "no clinician has signed this version" in messages_of(response)
    assert fresh(signed_article).get_latest_revision_as_object().main_message == "It cures."


def test_a_manager_republishes_what_is_signed(signed_article, client, manager):
    signed_article.unpublish()
    client.force_login(manager)
    client.post(edit_url(signed_article), article_form(signed_article, **{"action-publish": "1"}))

    assert fresh(signed_article).live


def test_a_manager_schedules_what_is_signed(signed_article, client, manager):
    client.force_login(manager)
    client.post(
        edit_url(signed_article),
        article_form(signed_article, **{"action-publish": "1", "go_live_at": "2099-01-01 10:00"}),
    )

    assert fresh(signed_article).scheduled_revision is not None


def test_editing_and_signing_in_one_request_is_refused(article, client, editor, reviewer):
    submit(article, editor)
    client.force_login(reviewer)
    form = article_form(
        article,
        main_message="The reviewer's own words.",
        **{"action-workflow-action": "true", "workflow-action-name": "approve"},
    )
    response = client.post(edit_url(article), form, follow=True)

    assert not fresh(article).live
    assert not SignOff.objects.exists()
    assert "You changed this draft yourself" in messages_of(response)
    assert fresh(article).get_latest_revision_as_object().main_message == "The reviewer's own words."


def test_signing_after_ones_own_change_was_saved_is_refused_in_words(article, client, editor, reviewer):
    submit(article, editor)
    edit(article, reviewer, "The reviewer's own words.")
    client.force_login(reviewer)
    form = article_form(
        fresh(article),
        main_message="The reviewer's own words.",
        **{"action-workflow-action": "true", "workflow-action-name": "approve"},
    )
    response = client.post(edit_url(article), form, follow=True)

    assert "You changed this draft yourself" in messages_of(response)
    assert not fresh(article).live


def test_the_edit_screen_signs_nothing(article, client, editor, reviewer):
    """It does not show what is signed, and asks no password: it offers no such action, and refuses a forged one."""
    submit(article, editor)
    client.force_login(reviewer)
    assert 'data-workflow-action-name="approve"' not in client.get(edit_url(article)).content.decode()
    client.post(
        edit_url(article),
        article_form(article, **{"action-workflow-action": "true", "workflow-action-name": "approve"}),
    )

    assert not fresh(article).live
    assert not SignOff.objects.exists()
    assert fresh(article).current_workflow_state.status == "in_progress"


def test_the_dashboard_signs_nothing(article, client, editor, reviewer):
    submit(article, editor)
    client.force_login(reviewer)
    state = article.current_workflow_state.current_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "approve", state.pk])
    assert address not in client.get(reverse("wagtailadmin_home")).content.decode()
    client.post(address)

    assert not fresh(article).live
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("who", ["editor", "admin", "manager"])
def test_signing_from_the_dashboard_is_refused_to_others(article, client, editor, who, request):
    submit(article, editor)
    client.force_login(request.getfixturevalue(who))
    state = article.current_workflow_state.current_task_state
    client.post(reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "approve", state.pk]))

    assert not fresh(article).live


def test_asking_for_changes_needs_a_reason(article, client, editor, reviewer):
    submit(article, editor)
    client.force_login(reviewer)
    state = article.current_workflow_state.current_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "reject", state.pk])
    client.post(url, {"comment": ""})
    assert article.current_workflow_state.status == "in_progress"

    client.post(url, {"comment": "Say how many people."})
    assert article.current_workflow_state.status == "needs_changes"


def test_the_editor_reads_above_the_draft_what_to_change(content, client, editor, reviewer):
    submit(content, editor)
    ask_for_changes(content, reviewer, "Say <how> many people.")
    client.force_login(editor)
    page = client.get(AdminURLFinder(editor).get_edit_url(content))

    assert "asks for changes: “Say &lt;how&gt; many people.”" in page.content.decode()
    content.current_workflow_state.resume(editor)
    assert "asks for changes: “" not in client.get(AdminURLFinder(editor).get_edit_url(content)).content.decode()


def test_bulk_publish_refuses_unsigned_drafts(article, client, admin):
    client.force_login(admin)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={article.pk}")

    assert response.status_code < 500
    assert not fresh(article).live


def test_bulk_publish_leaves_the_others_alone(signed_article, client, admin, editor):
    edit(signed_article, editor, "Something nobody has read.")
    client.force_login(admin)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={signed_article.pk}")

    assert response.status_code < 500
    assert fresh(signed_article).main_message == "It eases OCD for some people for a while."


def test_a_copy_is_a_draft(signed_article, client, admin):
    client.force_login(admin)
    form = {
        "new_title": "A copy",
        "new_slug": "a-copy",
        "new_parent_page": signed_article.get_parent().pk,
        "copy_subpages": "",
    }
    url = reverse("wagtailadmin_pages:copy", args=[signed_article.pk])
    assert "publish_copies" not in client.get(url).content.decode()
    response = client.post(url, form | {"publish_copies": "on"}, follow=True)

    assert "The copy is a draft" in messages_of(response)
    assert not Page.objects.get(slug="a-copy").live


@pytest.mark.parametrize("who", ["editor", "manager", "admin"])
def test_an_entry_has_no_publish_button_and_no_way_around(entry, client, who, request):
    client.force_login(request.getfixturevalue(who))
    url = reverse(entry.snippet_viewset.get_url_name("edit"), args=[entry.pk])
    assert b'name="action-publish"' not in client.get(url).content
    client.post(url, entry_form(**{"action-publish": "1"}))

    assert not fresh(entry).live


@pytest.mark.parametrize("who", ["manager", "admin"])
def test_taking_an_entry_offline_is_never_blocked(entry, editor, reviewer, client, who, request):
    submit(entry, editor)
    sign(entry, reviewer)
    client.force_login(request.getfixturevalue(who))
    client.post(reverse(entry.snippet_viewset.get_url_name("unpublish"), args=[entry.pk]))

    assert not fresh(entry).live


def test_an_editor_cannot_take_a_page_offline(signed_article, client, editor):
    client.force_login(editor)
    client.post(reverse("wagtailadmin_pages:unpublish", args=[signed_article.pk]))

    assert fresh(signed_article).live


def test_an_editor_cannot_delete_a_live_page(signed_article, client, editor):
    client.force_login(editor)
    client.post(reverse("wagtailadmin_pages:delete", args=[signed_article.pk]))

    assert fresh(signed_article).live


def test_editors_wait_while_a_draft_is_in_review(article, client, editor, reviewer):
    submit(article, editor)
    client.force_login(editor)
    client.post(edit_url(article), article_form(article, main_message="Changed under the reviewer's eyes."))

    assert fresh(article).get_latest_revision_as_object().main_message == "It eases OCD for some people for a while."
