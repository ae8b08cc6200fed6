"""What a page says about its own review: by whom, when, when again, and what changed since it was first published."""

from datetime import timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.models import RelatedArticle
from review import signing
from review.digest import content_digest
from review.marking import marked
from review.models import Publication, SignOff
from review.views.draft import rendered
from review.withdrawing import withdraw
from tests.helpers import cite, citing, fresh, publish_signed, sign

from .conftest import day, make_reference, preview, text

pytestmark = pytest.mark.postgresql


@pytest.fixture
def revise(editor, reviewer):
    """Publish another version of a page, with a note, as a full review or a correction."""

    def revise(page, note="", kind="full", by=reviewer, **fields):
        draft = fresh(page).get_latest_revision_as_object()
        for name, value in ({"summary": f"Version of {timezone.now():%c %f}", "change_note": note} | fields).items():
            setattr(draft, name, value)
        draft.save_revision(user=editor)
        return publish_signed(fresh(page), by, kind=kind)

    return revise


def lines(page):
    """The lines of “Updates to this page”."""
    return [text(line) for line in page.select("#made .updates dd")]


def test_a_page_that_never_changed_was_first_published(read, live_article):
    page = read(live_article.url)
    moment = live_article.live_sign_off.publications.get().published_at

    assert text(page.select_one("#updates")) == "Updates to this page"
    assert lines(page) == ["First published."]
    assert text(page.select_one(".updates time")) == day(timezone.localtime(moment))


def test_notes_stand_newest_first_and_corrections_say_so(read, live_article, revise):
    revise(live_article, "Added a trial of 2025.")
    revise(live_article, "Fifteen people took part, not 16.", kind="correction")

    assert lines(read(live_article.url)) == [
        "Correction, checked by Reviewer, MD: Fifteen people took part, not 16.",
        "Added a trial of 2025.",
        "First published.",
    ]


def test_a_correction_leaves_the_date_of_the_review_where_it_is(read, live_article, revise):
    reviewed_on = live_article.live_sign_off.reviewed_on
    with time_machine.travel(timezone.now() + timedelta(days=40)):
        corrected = revise(live_article, "A number corrected.", kind="correction")
    byline = text(read(corrected.url).select_one(".byline"))

    assert corrected.live_sign_off.is_correction
    assert f"Last reviewed {day(reviewed_on)}" in byline


def test_beside_the_day_of_a_review_stands_who_gave_it(read, live_article, revise, reviewer2):
    """A correction is not a review of the whole page: whoever checked it stands in the list of updates."""
    revise(live_article, "Not 16.", kind="correction", by=reviewer2)
    revise(live_article, "Not 17.", kind="correction", by=reviewer2)
    page = read(live_article.url)
    byline = text(page.select_one(".byline"))

    assert "Medically reviewed by Reviewer, MD" in byline
    assert "Reviewer2" not in byline
    assert page.select_one(".byline a")["href"] == live_article.live_sign_off.signer.clinician_page.url
    assert lines(page)[0] == "Correction, checked by Reviewer2, MD: Not 17."


def test_a_correction_rests_on_the_review_before_it(read, live_article, revise, reviewer, reviewer2):
    revise(live_article, "Read anew.", by=reviewer2)
    page = revise(live_article, "Not 16.", kind="correction")
    newer = page.get_latest_revision()
    signing.write_sign_off(page, newer, reviewer)  # signed, and not published

    assert "Medically reviewed by Reviewer2, MD" in text(read(live_article.url).select_one(".byline"))


def test_the_clinicians_page_counts_whole_reviews(read, live_article, revise, reviewer, reviewer2):
    revise(live_article, "Not 16.", kind="correction", by=reviewer2)

    assert live_article.title in text(read(reviewer.clinician_page.url).main)
    assert live_article.title not in text(read(reviewer2.clinician_page.url).main)


class TestAfterAWithdrawal:
    @pytest.fixture
    def withdrawn(self, live_article, reviewer):
        withdraw(live_article, reviewer, "A trial was retracted.")
        return fresh(live_article)

    def test_readers_are_told_of_it(self, read, withdrawn, reviewer):
        page = read(sign(withdrawn, reviewer).url)

        assert lines(page) == [
            "Back after a review.",
            "Taken offline while our clinicians checked it.",
            "First published.",
        ]
        assert text(page.select(".updates time")[1]) == day(timezone.localdate())

    def test_with_what_is_new(self, read, withdrawn, revise):
        page = revise(withdrawn, "Left out the trial.")
        revise(page, "Added another.")

        assert lines(read(page.url)) == [
            "Added another.",
            "Back after a review. Left out the trial.",
            "Taken offline while our clinicians checked it.",
            "First published.",
        ]

    def test_the_draft_shows_what_readers_will_be_told(self, withdrawn):
        assert lines(preview(withdrawn.get_latest_revision_as_object()))[:2] == [
            "Back after a review.",
            "Taken offline while our clinicians checked it.",
        ]

    def test_it_costs_no_query(self, client, live_article, reviewer):
        queries = count(client, live_article.url)
        withdraw(live_article, reviewer, "A trial was retracted.")
        sign(live_article, reviewer)

        assert count(client, live_article.url) == queries


class TestMarks:
    """A reviewer sees marked what somebody wrote, and not what the site writes by itself."""

    def test_only_what_was_written(self, revise, publish, ocd, ketamine, off_label, reference):
        publish(title="Another one", conditions=[ocd], treatments=[ketamine])
        cited = [citing(reference)]
        page = publish(body=cited, conditions=[ocd], treatments=[ketamine])
        for number in range(6):
            page = revise(page, f"Change {number}.")
        draft = page.get_latest_revision_as_object()
        draft.change_note, draft.main_message = "Said otherwise.", "Something else altogether."
        draft.conditions = []
        draft.body = [*cited, ("text", {"text": f"<p>Much.{cite(reference)}</p>" * 300})]
        html = BeautifulSoup(marked(rendered(page.live_revision.as_object()), rendered(draft)), "html.parser")

        assert not html.select("[data-derived] [id^=change-], [id^=change-][data-derived]")
        assert html.select(".lede [id^=change-], .lede[id^=change-]")
        assert {"div", "dl", "details", "a", "aside"} <= {tag.name for tag in html.select("[data-derived]")}

    def test_one_more_citation_is_one_change(self, publish, reference):
        other = make_reference("Bloch MH", pmid="1")
        page = publish(body=[citing(reference, words="First."), citing(other, words="Then.")])
        draft = page.get_latest_revision_as_object()
        draft.body = [citing(other, reference, words="First."), citing(other, words="Then.")]
        html = BeautifulSoup(marked(rendered(page.live_revision.as_object()), rendered(draft)), "html.parser")
        added = html.select(".article-body ins a.cite")

        assert [link["data-compared"] for link in added] == [f"reference {other.pk}"]

    def test_chosen_pages_to_read_next_are_somebodys(self, publish, live_article):
        page = publish(title="The other")
        page.related_links = [RelatedArticle(article=live_article)]

        assert not BeautifulSoup(rendered(page), "html.parser").select(".related[data-derived]")

    def test_visitors_get_no_such_attribute(self, client, live_article):
        assert "data-derived" not in client.get(live_article.url).text


def test_a_review_without_a_change_is_told_and_moves_the_dates(read, live_article, reviewer2):
    with time_machine.travel(timezone.now() + timedelta(days=40)):
        again = fresh(live_article)
        signing.sign_live(again, reviewer2, digest=content_digest(again.live_revision.content))
    page = read(live_article.url)

    assert lines(page) == ["Reviewed; nothing changed.", "First published."]
    assert f"Last reviewed {day(again.live_sign_off.reviewed_on)}" in text(page.select_one(".byline"))
    assert "Reviewer2, MD" in text(page.select_one(".byline"))


def test_a_version_without_a_note_says_that_there_is_none(read, live_article, revise):
    revise(live_article, "Added a trial.")
    revise(live_article, "Added a trial.")  # by a route that asks for no new note
    revise(live_article, "")

    assert lines(read(live_article.url)) == [
        "Changed; the editor left no note.",
        "Changed; the editor left no note.",
        "Added a trial.",
        "First published.",
    ]


def test_a_page_back_online_as_it_was(read, live_article):
    fresh(live_article).unpublish()
    fresh(live_article).get_latest_revision().publish()

    assert lines(read(live_article.url)) == ["Published again; nothing changed.", "First published."]


def test_all_updates_can_be_reached_without_script(read, live_article, revise):
    for number in range(6):
        revise(live_article, f"Change {number}.")
    page = read(live_article.url)
    older = page.select_one("#made details.older")

    assert lines(page) == [*[f"Change {number}." for number in reversed(range(6))], "First published."]
    assert text(older.summary) == "2 earlier updates"
    assert lines(page)[-2:] == [text(line) for line in older.select("dd")]


def test_updates_cost_the_same_however_many_there_are(client, live_article, revise):
    queries = count(client, live_article.url)
    for number in range(3):
        revise(live_article, f"Change {number}.")
    assert count(client, live_article.url) == queries


def test_a_draft_shows_the_note_that_will_be_signed(live_article, editor):
    draft = live_article.get_latest_revision_as_object()
    draft.change_note, draft.summary = "Added a trial.", "Another summary."
    page = preview(draft)

    assert lines(page) == ["Added a trial.", "First published."]
    assert text(page.select_one(".updates dt")) == "In this draft"


def test_a_draft_without_a_new_note_says_so(live_article, revise):
    page = revise(live_article, "Added a trial.")
    draft = page.get_latest_revision_as_object()
    draft.summary = "Another summary."

    assert lines(preview(draft)) == ["The editor has not said yet.", "Added a trial.", "First published."]


def test_a_preview_of_what_is_live_adds_nothing(live_article):
    assert lines(preview(live_article.get_latest_revision_as_object())) == ["First published."]


def test_a_first_draft_has_no_updates(article):
    assert lines(preview(article.get_latest_revision_as_object())) == []


def test_credentials_stay_as_they_were_at_signing(read, live_article):
    clinician = live_article.live_sign_off.signer.clinician_page
    clinician.board, clinician.title = "Another board", "New Name"
    clinician.save_revision().publish()
    byline = read(live_article.url).select_one(".byline")

    assert "Reviewer, MD Certified by the American Board of Psychiatry and Neurology Field of work:" in text(byline)
    assert byline.a["href"] == clinician.url


def test_a_signer_without_a_page_is_named(read, article, manager):
    publish_signed(article, manager)

    assert "Medically reviewed by manager Last" in text(read(article.url).select_one(".byline"))


def test_every_publication_has_the_sign_off_it_went_live_with(live_article, revise):
    revise(live_article, "Added a trial.")

    assert set(Publication.objects.values_list("sign_off", flat=True)) == set(
        SignOff.objects.values_list("pk", flat=True)
    )


def test_updates_read_no_more_than_they_show(client, live_article):
    with CaptureQueriesContext(connection) as captured:
        client.get(live_article.url)
    (query,) = [query["sql"] for query in captured if 'FROM "review_publication"' in query["sql"]]

    assert '"review_publication"."note"' in query
    assert '"review_signoff"."answers"' not in query


def count(client, address):
    """How many queries the page costs."""
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)
