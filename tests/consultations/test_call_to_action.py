"""The call to action: shown while it leads somewhere, hidden without a trace otherwise, and the editor is told why."""

import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.blocks import StructBlockValidationError

from articles.models import ArticlePage
from consultations.blocks import CallInPlaceBlock
from consultations.models import CallToAction
from tests.helpers import draft_article

HERE = {"heading": "Talk first", "text": "", "button_label": "Ask", "page": None, "phone": "", "address": ""}
CHOOSE = "Choose a target: a page, a phone number or an address."
ONE_ONLY = "Choose one target only: a page, a phone number or an address."


def test_band_leads_to_its_page(page_with, bands, shared, target):
    (band,) = bands(page_with("shared", shared()))

    assert band.h2.get_text() == "Talk first"
    assert band.select_one("a.button")["href"] == target.url
    assert band["aria-labelledby"] == band.h2["id"]


@pytest.mark.parametrize(
    ("fields", "href"),
    [
        ({"phone": "+1 (206) 555-0142"}, "tel:+12065550142"),
        ({"address": "https://portal.example.org/"}, "https://portal.example.org/"),
    ],
)
def test_band_written_in_place_leads_to_phone_or_address(page_with, bands, fields, href):
    (band,) = bands(page_with("here", HERE | fields))

    assert band.select_one("a.button")["href"] == href


def test_hidden_while_its_page_is_not_live(page_with, bands, shared, target):
    article = page_with("shared", shared())
    target.unpublish()

    assert bands(article) == []


def test_band_written_in_place_is_hidden_while_its_page_is_not_live(page_with, bands, target):
    article = page_with("here", HERE | {"page": target})
    shown = len(bands(article))
    target.unpublish()

    assert (shown, bands(article)) == (1, [])


def test_hidden_while_its_page_is_for_some_people_only(page_with, bands, shared, target):
    article = page_with("shared", shared())
    target.view_restrictions.create(restriction_type="login")

    assert bands(article) == []


def test_hidden_when_taken_offline(page_with, bands, shared):
    call = shared()
    article = page_with("shared", call)
    call.unpublish()

    assert bands(article) == []


@pytest.mark.parametrize(
    ("today", "is_shown"),
    [("2026-11-30", False), ("2026-12-01", True), ("2026-12-24", True), ("2026-12-25", False)],
)
def test_shown_from_its_first_to_its_last_day(page_with, bands, shared, today, is_shown):
    days = {"start_on": datetime.date(2026, 12, 1), "end_on": datetime.date(2026, 12, 24)}
    article = page_with("shared", shared(**days))

    with time_machine.travel(f"{today}T20:00:00+00:00", tick=False):
        assert bool(bands(article)) is is_shown


@pytest.mark.parametrize("targets", [{}, {"phone": "+1 206 555 0142", "address": "https://example.org/"}])
def test_shared_one_needs_exactly_one_target(targets):
    call = CallToAction(heading="Talk", button_label="Ask", **targets)

    with pytest.raises(ValidationError) as refused:
        call.full_clean(exclude=["locale"])

    errors = refused.value.message_dict
    assert set(errors) == (set(targets) or {"page", "phone", "address"})
    assert {message for messages in errors.values() for message in messages} == {ONE_ONLY if targets else CHOOSE}


@pytest.mark.parametrize("targets", [{}, {"phone": "+1 206 555 0142", "address": "https://example.org/"}])
def test_one_written_in_place_needs_exactly_one_target(db, targets):
    block = CallInPlaceBlock()

    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.normalize(HERE | targets))

    errors = refused.value.block_errors
    assert set(errors) == (set(targets) or {"page", "phone", "address"})
    assert {error.message for error in errors.values()} == {ONE_ONLY if targets else CHOOSE}


def test_draft_may_wait_for_its_target_but_not_have_two(db):
    stream = ArticlePage._meta.get_field("body").stream_block
    two = HERE | {"phone": "+1 206 555 0142", "address": "https://example.org/"}

    assert stream.clean_deferred(stream.normalize([("call_to_action", [("here", HERE)])]))
    with pytest.raises(ValidationError):
        stream.clean_deferred(stream.normalize([("call_to_action", [("here", two)])]))


def test_last_day_before_the_first_is_refused():
    days = {"start_on": datetime.date(2026, 12, 2), "end_on": datetime.date(2026, 12, 1)}
    call = CallToAction(heading="Talk", button_label="Ask", phone="+1 206 555 0142", **days)

    with pytest.raises(ValidationError) as refused:
        call.full_clean(exclude=["locale"])

    assert refused.value.message_dict == {"end_on": ["The last day is before the first."]}


def test_editor_of_a_page_is_told_what_visitors_do_not_see_and_why(client, admin, page_with, shared, target):
    article = page_with("shared", shared())
    client.force_login(admin)
    address = reverse("wagtailadmin_pages:edit", args=[article.pk])
    silent = client.get(address).content.decode()
    target.unpublish()

    assert "Visitors do not see" not in silent
    warning = "Visitors do not see “Talk first”. The page “Consultation” it leads to is not live, or not for everybody."
    assert warning in client.get(address).content.decode()


def test_editor_is_told_about_the_draft_not_about_what_is_live(client, admin, page_with, shared, editor):
    call = shared()
    article = page_with("shared", call)
    draft = article.get_latest_revision_as_object()
    draft.body = [("text", {"text": "<p>Words.</p>"})]
    draft.save_revision(user=editor)
    call.unpublish()
    client.force_login(admin)

    page = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    assert "Visitors do not see" not in page


def test_untouched_call_to_action_of_a_new_page_is_no_news(client, admin, editor):
    article = draft_article(editor, body=[("call_to_action", [])])
    client.force_login(admin)

    page = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    assert "Visitors do not see" not in page


def test_edit_screen_of_a_call_says_why_visitors_do_not_see_it(client, admin, shared, target):
    call = shared()
    client.force_login(admin)
    address = reverse("wagtailsnippets_consultations_calltoaction:edit", args=[call.pk])
    silent = client.get(address).content.decode()
    target.unpublish()

    assert "Visitors do not see this." not in silent
    assert (
        "The page “Consultation” it leads to is not live, or not for everybody." in client.get(address).content.decode()
    )


def test_deleted_target_hides_the_call_and_says_so(page_with, bands, shared, target):
    call = shared()
    article = page_with("shared", call)
    call.unpublish()  # what is live keeps its target
    target.delete()

    assert bands(article) == []
    assert CallToAction.objects.get().hidden_because == "It leads nowhere: its page was deleted."


def test_preview_of_a_draft_shows_the_draft(shared):
    draft = shared().get_latest_revision_as_object()
    draft.heading = "Changed"

    assert "Changed" in draft.make_preview_request().render().content.decode()
