"""What a refusal leaves behind: words on the next screen, one entry in the history, and nothing lost."""

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail.models import ModelLogEntry, PageLogEntry, Revision

from review.errors import NotSigned
from review.signing import write_sign_off
from review.withdrawing import withdraw
from tests.helpers import draft_article, fresh

from .ways.screens import LATER, PUBLISH, bulk_url
from .ways.site import Site, edit


@pytest.fixture
def site(article, client, admin, editor, reviewer):
    return Site(article, client, {"admin": admin, "editor": editor, "reviewer": reviewer})


def test_the_words_stand_on_the_next_screen_and_in_the_history(site, client):
    site.save(**PUBLISH)
    words = "no clinician has signed this version"

    assert words in client.get(reverse("wagtailadmin_pages:edit", args=[site.content.pk])).content.decode()
    history = client.get(reverse("wagtailadmin_pages:history", args=[site.content.pk])).content.decode()
    assert words in history
    assert PageLogEntry.objects.get(action="review.refuse").user == site.people["admin"]


def test_a_refused_time_stays_in_the_draft(site):
    site.save(**LATER)

    assert fresh(site.content).get_latest_revision_as_object().go_live_at.year == 2099
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_bulk_publishing_names_what_it_passes_over_and_publishes_the_rest(site, client, editor, reviewer):
    signed = draft_article(editor, title="Signed")
    write_sign_off(signed, signed.latest_revision, reviewer)
    words = site.post(f"{bulk_url('publish', site.content)}&id={signed.pk}")

    assert "“Ketamine for OCD” was not published" in words
    assert "1 page has been published" in words
    assert (fresh(signed).live, fresh(site.content).live) == (True, False)


def test_an_alias_that_is_refused_shows_the_form_again_with_what_was_typed(site, client):
    url = reverse("wagtailadmin_pages:copy", args=[site.content.pk])
    form = {"new_title": "Typed title", "new_slug": "typed", "new_parent_page": site.content.get_parent().pk}
    page = client.post(url, form | {"alias": "on"}).content.decode()

    assert "No alias was made" in page
    assert "Typed title" in page
    assert 'name="alias"' not in page


def test_what_was_withdrawn_says_so(live_article, admin, client, editor, reviewer):
    withdraw(live_article, by=reviewer, reason="A new warning.")
    words = Site(live_article, client, {"admin": admin, "editor": editor, "reviewer": reviewer}).save(**PUBLISH)

    assert "it was withdrawn, and what was signed before no longer counts" in words
    assert not fresh(live_article).live


def test_code_that_rolls_back_leaves_no_entry_but_a_line_in_the_servers_log(article, caplog):
    with pytest.raises(NotSigned), transaction.atomic():
        article.get_latest_revision().publish()

    assert not PageLogEntry.objects.filter(action="review.refuse").exists()
    assert "Refused (code)" in caplog.text


class TestEntries:
    """Shared entries are published, scheduled and taken off the schedule by whoever may do so with pages."""

    @pytest.fixture
    def signed(self, entry, editor, reviewer):
        write_sign_off(entry, entry.latest_revision, reviewer)
        return fresh(entry)

    @pytest.fixture
    def as_manager(self, signed, client, admin, editor, reviewer, manager):
        return Site(signed, client, {"admin": manager, "editor": editor, "reviewer": reviewer})

    def test_the_button_is_there_once_the_draft_is_signed(self, as_manager, client, editor):
        url = reverse(as_manager.content.snippet_viewset.get_url_name("edit"), args=[as_manager.content.pk])
        assert b'name="action-publish"' in client.get(url).content
        edit(as_manager.content, editor, "Other words.")
        assert b'name="action-publish"' not in client.get(url).content

    def test_a_manager_cancels_a_schedule(self, as_manager, client):
        as_manager.save(**LATER)
        scheduled = fresh(as_manager.content).scheduled_revision
        name = as_manager.content.snippet_viewset.get_url_name("revisions_unschedule")
        client.post(reverse(name, args=[as_manager.content.pk, scheduled.pk]))

        assert fresh(as_manager.content).scheduled_revision is None

    def test_an_editor_may_not(self, signed, client, editor, reviewer):
        Site(signed, client, {"admin": editor, "editor": editor, "reviewer": reviewer}).save(**PUBLISH)

        assert not fresh(signed).live
        assert not ModelLogEntry.objects.filter(action="review.refuse").exists()
