"""What cannot be signed at all: a draft that cannot go live, content without a version, forms nobody was given."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from articles.models import ArticleIndexPage, ArticlePage
from faq.models import FAQEntry
from review.models import SignOff
from review.views.addresses import address_of
from tests.helpers import ask_for_changes, draft_article, fresh, sign, submit

from .reviewing import post, soup_of, words


class TestUnpublishable:
    """What cannot go live as it is stays unsigned, and the clinician reads why."""

    @pytest.fixture(params=[None, timedelta(days=30)])
    def taken(self, request, article, editor):
        """A draft for an address that another page took since, to go live at once or in a month."""
        draft = article.get_latest_revision_as_object()
        draft.slug, draft.go_live_at = "wanted", request.param and timezone.now() + request.param
        draft.save_revision(user=editor)
        submit(fresh(article), editor)
        draft_article(editor, title="Other", slug="wanted")
        return fresh(article)

    def test_its_address_is_taken(self, taken, client, reviewer):
        client.force_login(reviewer)
        response = post(client, taken, comment="My words")
        page = soup_of(response)

        assert response.status_code == 422
        assert "This cannot go live as it is:" in words(page)
        assert "Slug: The slug 'wanted' is already in use" in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert page.select("[name=ask]")
        assert not SignOff.objects.exists()
        assert fresh(taken).current_workflow_state.status == "in_progress"

    def test_a_field_is_empty(self, waiting, client, editor, reviewer):
        draft = fresh(waiting).get_latest_revision_as_object()
        name = next(name for name in ("main_message", "question", "heading") if hasattr(draft, name))
        setattr(draft, name, "")
        draft.save_revision(user=editor, clean=False)
        client.force_login(reviewer)
        response = post(client, waiting)

        assert response.status_code == 422
        assert "This field cannot be blank." in words(soup_of(response))
        assert not SignOff.objects.exists()


class TestJunk:
    """Nobody sends this from the page as it is."""

    def test_junk_in_the_form_is_refused_in_words(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for junk in ({"digest": "x"}, {"task": "x"}, {"task": ""}, {"revision": "x"}, {"kind": "x"}):
            assert post(client, waiting_article, **junk).status_code in (302, 409, 422)

    def test_keys_no_database_holds_are_nothing(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        page, digits = address_of(waiting_article), "9" * 5000
        shown = address_of(waiting_article, "draft"), {"revision": waiting_article.latest_revision_id, "since": digits}

        assert client.get(page, {"signed": digits}).status_code == 200
        assert client.get(address_of(waiting_article, "draft"), {"revision": digits}).status_code == 404
        assert client.get(*shown).status_code == 404
        comment = {"text": "x", "contentpath": "title", "revision": digits}
        assert client.post(address_of(waiting_article, "comment"), comment).status_code == 404
        for junk in ({"task": digits}, {"revision": digits, "digest": "x"}):
            assert post(client, waiting_article, **junk).status_code == 409
        ask_for_changes(waiting_article, reviewer, "Say how many.")
        assert client.post(page, {"sign": "1", "task": digits}).status_code == 409

    @pytest.mark.parametrize("live", [True, False])
    def test_what_has_no_version_is_refused_in_words(self, client, reviewer, live):
        page = ArticlePage(title="Bare", main_message="m", summary="s", live=False)
        ArticleIndexPage.objects.get().add_child(instance=page)
        Page.objects.filter(pk=page.pk).update(live=live)
        client.force_login(reviewer)
        for junk in ({"sign": "1"}, {"sign": "1", "digest": "x", "task": ""}, {"ask": "1"}):
            response = client.post(address_of(page), junk)
            assert response.status_code == 409
            assert "There is no version to show." in words(soup_of(response))

    def test_the_task_of_another_kind_with_the_same_key_is_not_looked_at(self, waiting_article, client, reviewer):
        """Keys are counted for each kind of content: a question may have the number of a page."""
        task = waiting_article.current_workflow_task_state.pk
        sign(waiting_article, reviewer)
        entry = FAQEntry.objects.create(pk=waiting_article.pk, question="Is it?", answer="<p>No.</p>", live=False)
        entry.save_revision(user=reviewer)
        client.force_login(reviewer)
        response = client.post(address_of(entry), {"sign": "1", "task": str(task)})

        assert "This does not wait for a sign-off any more." in words(soup_of(response))

    def test_a_post_without_fields_is_no_error(self, waiting_article, client, reviewer):
        client.force_login(reviewer)

        assert client.post(address_of(waiting_article)).status_code == 409
