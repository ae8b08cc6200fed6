"""Comments on a place in the draft."""

import pytest
from wagtail.models import Comment, PageSubscription

from review.views.addresses import address_of
from tests.helpers import fresh, submit

from .reviewing import post, read, soup_of, words


class TestComments:
    """A comment on a place in the draft becomes Wagtail's own, on the field that the editor sees."""

    def comment(self, client, page, path, **fields):
        data = {"text": "How many people?", "contentpath": path, "revision": page.latest_revision_id} | fields
        return client.post(address_of(page, "comment"), data)

    def test_it_lands_on_the_field_of_the_block(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        draft = soup_of(client.get(read(client, waiting_article).select_one("iframe")["src"]))
        place = draft.find("p", string="First words.").find_parent(attrs={"data-contentpath": True})
        place = place or draft.find("p", string="First words.")
        response = self.comment(client, waiting_article, place["data-contentpath"], words="First words.")

        block = waiting_article.get_latest_revision_as_object().body[0]
        kept = Comment.objects.get()
        assert response.json()["comment"]["text"] == "How many people?"
        assert kept.contentpath == f"body.{block.id}.text"
        assert kept.has_valid_contentpath(waiting_article.get_latest_revision_as_object())
        assert (kept.user, kept.revision_created) == (reviewer, waiting_article.latest_revision)
        assert "How many people?" in words(read(client, waiting_article))

    def test_it_lands_on_a_plain_field(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")

        assert Comment.objects.get().contentpath == "main_message"

    def test_it_is_no_change(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")
        post(client, waiting_article)

        assert fresh(waiting_article).live

    @pytest.mark.parametrize("path", ["", "nothing", "body", "body.x", "live", "path", "body.x.y.z"])
    def test_other_places_are_refused_in_words(self, waiting_article, client, reviewer, path):
        client.force_login(reviewer)
        response = self.comment(client, waiting_article, path)

        assert response.status_code == 400
        assert response.json()["errors"]
        assert not Comment.objects.exists()

    def test_it_needs_words(self, waiting_article, client, reviewer):
        client.force_login(reviewer)

        assert "Write your comment." in self.comment(client, waiting_article, "title", text=" ").json()["errors"]

    def test_who_asked_to_be_told_is_told(self, waiting_article, client, editor, reviewer, mailoutbox):
        PageSubscription.objects.update_or_create(
            page_id=waiting_article.pk, user=editor, defaults={"comment_notifications": True}
        )
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")

        assert any("How many people?" in mail.body for mail in mailoutbox if editor.email in mail.to)

    def test_a_paragraph_is_marked_in_the_text(self, article, editor, client, reviewer):
        draft = article.get_latest_revision_as_object()
        draft.body[0].value["text"].source = '<p data-block-key="abc12">One.</p><p data-block-key="def34">Two.</p>'
        draft.save_revision(user=editor)
        submit(fresh(article), editor)
        client.force_login(reviewer)
        block = fresh(article).get_latest_revision_as_object().body[0]
        self.comment(client, fresh(article), f"body.{block.id}", words="Two.", key="def34")

        assert Comment.objects.get().position == '[{"key": "def34", "start": 0, "end": 4}]'

    def test_a_shared_entry_takes_none(self, entry, editor, client, reviewer):
        submit(entry, editor)
        client.force_login(reviewer)

        assert "takes no comments" in words(read(client, entry))
        assert self.comment(client, fresh(entry), "question").status_code == 400
