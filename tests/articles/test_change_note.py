"""What an editor has to say when handing in a page: who wrote it, what it is about and, later on, what is new."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from articles.models import ArticlePage, Author
from clinical.models import Condition, Reference, Treatment
from core.blocks import PROSE
from review.models import SignOff
from review.withdrawing import withdraw
from tests.articles.conftest import status_of
from tests.helpers import cite, draft_article, fresh, publish_signed

NOTE = "Added the results of a trial of 2025."


@pytest.fixture
def topics(db):
    """An author, a condition and a treatment, as the form names them."""
    condition = Condition.objects.create(name="Obsession", slug="ocd")
    treatment = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
    status_of(treatment, condition, "off-label")
    return {
        "author": Author.objects.create(name="Hannah Vogel", role="Health writer").pk,
        "conditions": [condition.pk],
        "treatments": [treatment.pk],
    }


@pytest.fixture
def never_live(editor, topics):
    page = draft_article(editor, body=[("text", {"text": "<p>First words.</p>"})], author_id=topics["author"])
    page.conditions, page.treatments = topics["conditions"], topics["treatments"]
    page.save_revision(user=editor)
    return page


@pytest.fixture
def live(never_live, reviewer):
    return publish_signed(never_live, reviewer)


@pytest.fixture
def post(client, editor, topics):
    """Post a page's form as it stands, with what is given changed."""
    client.force_login(editor)

    def post(page, **fields):
        form = {
            "title": page.title,
            "slug": page.slug,
            "main_message": page.main_message,
            "summary": page.summary,
            "body": streamfield([("text", {"prompt": "", "text": rich_text("<p>First words.</p>")})]),
            "related_links": inline_formset([]),
            "comments": inline_formset([]),
        }
        block = page.get_latest_revision_as_object().body[0]
        return client.post(address(page), nested_form_data(form) | topics | {"body-0-id": block.id} | fields)

    return post


def address(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def errors(response):
    return {name: " ".join(messages) for name, messages in response.context["form"].errors.items()}


def draft_of(page):
    return fresh(page).get_latest_revision_as_object()


def field(client, page):
    """The note as the edit screen shows it; None where it is not asked for."""
    form = BeautifulSoup(client.get(address(page)).content, "html.parser")
    found = form.select_one("textarea[name=change_note]")
    return found.get_text().strip() if found else None


def waits(page):
    return fresh(page).workflow_in_progress


def test_a_page_that_was_never_live_is_not_asked_what_is_new(client, never_live, post):
    response = post(never_live, **{"action-submit": "1"})

    assert field(client, never_live) is None
    assert response.status_code == 302
    assert waits(never_live)


def test_a_new_version_without_a_note_is_refused_at_the_field(live, post):
    response = post(live, summary="Words worth keeping.", **{"action-submit": "1"})

    assert errors(response) == {
        "change_note": "Say in one plain sentence what is new. Readers see it under “Updates to this page”."
    }
    assert response.context["form"]["summary"].value() == "Words worth keeping."
    assert not waits(live)


def test_the_note_is_signed_and_stands_on_the_page(client, live, post, reviewer):
    post(live, summary="Another one.", change_note=f" {NOTE} ", **{"action-submit": "1"})
    waited = waits(live)
    publish_signed(fresh(live), reviewer)

    assert waited
    assert fresh(live).change_note == NOTE
    assert NOTE in client.get(live.url).content.decode()


def test_a_draft_needs_no_note(live, post):
    post(live, summary="Another one.")

    assert draft_of(live).summary == "Another one."
    assert draft_of(live).change_note == ""


def test_a_note_begun_in_a_draft_stays_in_the_field(client, live, post):
    post(live, change_note="Half a sent")

    assert field(client, live) == "Half a sent"


class TestAfterAVersionWithANote:
    @pytest.fixture
    def noted(self, live, post, reviewer):
        post(live, summary="Another one.", change_note=NOTE)
        return publish_signed(fresh(live), reviewer)

    def test_the_field_is_empty_for_the_next_one(self, client, noted):
        assert field(client, noted) == ""

    def test_saving_without_a_change_stays_covered_by_the_sign_off(self, noted, post):
        post(noted, change_note="")

        assert draft_of(noted).change_note == NOTE
        assert SignOff.objects.covering(noted, fresh(noted).get_latest_revision().content).exists()
        assert fresh(noted).latest_is_signed

    def test_the_note_of_the_version_before_is_refused(self, noted, post):
        response = post(noted, summary="A third one.", change_note=NOTE, **{"action-submit": "1"})

        assert errors(response) == {"change_note": "This is the note of a version before. Say what is new now."}
        assert response.context["form"]["change_note"].value() == NOTE
        assert not waits(noted)

    def test_the_note_of_an_older_version_is_refused(self, noted, post, reviewer):
        post(noted, summary="A third one.", change_note="Something else.")
        page = publish_signed(fresh(noted), reviewer)

        assert "version before" in errors(post(page, change_note=NOTE, **{"action-submit": "1"}))["change_note"]

    def test_the_note_of_the_version_before_stands_beside_the_field(self, client, noted):
        assert f"The version before said: “{NOTE}”" in client.get(address(noted)).content.decode()

    def test_an_empty_note_is_refused(self, noted, post):
        response = post(noted, summary="A third one.", change_note="", **{"action-submit": "1"})

        assert errors(response).keys() == {"change_note"}
        assert response.context["form"]["change_note"].value() == ""

    def test_a_page_taken_offline_is_asked_too(self, noted, post):
        noted.unpublish()

        assert errors(post(fresh(noted), change_note="", **{"action-submit": "1"})).keys() == {"change_note"}

    def test_a_copy_begins_without_it(self, noted, post, editor):
        copy = noted.copy(update_attrs={"slug": "copy", "title": "Copy"}, keep_live=False, user=editor)
        post(copy)

        assert draft_of(copy).change_note == ""


@pytest.mark.parametrize(
    ("empty", "place"), [({"author": ""}, "author"), ({"conditions": [], "treatments": []}, "conditions")]
)
def test_what_a_submission_has_to_name(never_live, post, empty, place):
    saved = post(never_live, **empty)
    response = post(never_live, **empty, **{"action-submit": "1"})

    assert saved.status_code == 302
    assert errors(response).keys() == {place}
    assert not waits(never_live)


@pytest.mark.parametrize("name", ["conditions", "treatments"])
def test_a_page_need_not_be_about_both(never_live, post, name):
    assert post(never_live, **{name: [], "action-submit": "1"}).status_code == 302
    assert waits(never_live)


def test_without_a_change_the_error_says_how_a_review_is_renewed(live, post):
    words = errors(post(live, **{"action-submit": "1"}))["change_note"]

    assert words.startswith("Say in one plain sentence what is new.")
    assert words.endswith("If nothing changed, a clinician can renew the review from the “Review due” report.")


class TestAfterAWithdrawal:
    @pytest.fixture
    def withdrawn(self, live, reviewer):
        withdraw(live, reviewer, "A trial it cites was retracted.")
        return fresh(live)

    def test_as_it_was_it_needs_no_note(self, withdrawn, post):
        assert post(withdrawn, **{"action-submit": "1"}).status_code == 302
        assert waits(withdrawn)

    def test_changed_it_needs_one(self, withdrawn, post):
        response = post(withdrawn, summary="Another one.", **{"action-submit": "1"})

        assert errors(response) == {
            "change_note": "Say in one plain sentence what is new. Readers see it under “Updates to this page”."
        }
        assert not waits(withdrawn)

    @pytest.mark.parametrize("fields", [{"summary": "Another one."}, {"treatments": []}])
    def test_changed_in_a_draft_before_it_needs_one(self, withdrawn, post, fields):
        post(withdrawn, **fields)

        assert errors(post(fresh(withdrawn), **fields, **{"action-submit": "1"})).keys() == {"change_note"}

    def test_another_reference_is_a_change(self, withdrawn, post):
        row = Reference.objects.create(authors="A B", title="A trial", year=2020, pmid="1")
        added = {"body-0-value-text": rich_text(f"<p>First words.{cite(row)}</p>", features=PROSE)}

        assert errors(post(withdrawn, **added, **{"action-submit": "1"})).keys() == {"change_note"}

    def test_with_a_note_it_goes_in(self, withdrawn, post):
        post(withdrawn, summary="Another one.", change_note=NOTE, **{"action-submit": "1"})

        assert waits(withdrawn)


def test_a_clinician_may_send_back_what_has_no_note(live, post, client, editor, reviewer):
    """Only handing in asks for it: neither asking for changes nor taking a submission back does."""
    draft = draft_of(live)
    draft.summary = "Another one."
    draft.save_revision(user=editor)
    live.get_workflow().start(fresh(live), editor)
    client.force_login(reviewer)
    reject = {"action-workflow-action": "true", "workflow-action-name": "reject"}
    response = post(fresh(live), **reject, **{"workflow-action-extra-data": '{"comment": "Please say more."}'})

    assert response.status_code == 302
    assert ArticlePage.objects.get(pk=live.pk).current_workflow_state.status == "needs_changes"
