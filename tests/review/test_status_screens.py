"""What staff see of a changed regulatory status: where it is edited, on the dashboard, in the report and on the review page."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from clinical.models import RegulatoryStatus
from review.models import ReviewRequest
from tests import helpers

from . import reviewing, statuses
from .statuses import STATEMENT, STRONGER, WEAKER, change

pytestmark = pytest.mark.django_db
REASON = "Deep TMS for OCD changed from FDA-authorized to FDA-approved."


@pytest.fixture
def pair(db):
    return statuses.pair()


@pytest.fixture
def row(pair):
    return statuses.row_of(pair)


@pytest.fixture
def treated(editor, reviewer, row, pair):
    draft = helpers.draft_article(editor, conditions=[pair["condition"]], treatments=[pair["treatment"]])
    return helpers.publish_signed(draft, reviewer)


def edit_address(row):
    return reverse("wagtailsnippets_clinical_regulatorystatus:edit", args=[row.pk])


def form(row, **values):
    """The edit form of a row, as filled in."""
    fields = ("treatment", "condition", "status", "statement", "source_name", "source_url", "checked_on")
    kept = {name: getattr(row, f"{name}_id", getattr(row, name)) for name in fields}
    return kept | values


def messages(response):
    return " ".join(str(message) for message in response.context["messages"])


def test_the_edit_form_names_what_depends_on_the_row(client, manager, treated, row):
    client.force_login(manager)
    soup = BeautifulSoup(client.get(edit_address(row)).content, "html.parser")

    panel = soup.select_one("[id*=what_depends_on_this_row]")
    assert "Ketamine for OCD" in panel.get_text()
    assert "live" in panel.get_text()
    assert "clinicians are asked to review each of these again" in panel.get_text()


def test_a_form_that_changes_the_status_says_how_many_reviews_it_asked_for(client, manager, treated, row):
    client.force_login(manager)
    response = client.post(edit_address(row), form(row, **STRONGER, checked_on="2026-05-06"), follow=True)

    assert "Clinicians are asked to review 1 page or entry again." in messages(response)
    request = ReviewRequest.objects.get()
    assert (request.content_object, request.asked_by) == (treated, manager)
    strip = BeautifulSoup(client.get(treated.url).content, "html.parser").select_one("main").get_text(" ")
    assert strip.count(STATEMENT) == 1


def test_a_changed_status_does_not_keep_the_words_for_the_old_one(client, manager, row):
    client.force_login(manager)
    refused = client.post(edit_address(row), form(row, status="off-label", statement=f" {STATEMENT.upper()} "))
    assert refused.context["form"].errors == {
        "statement": ["The status changed: rewrite the sentence that explains “FDA-authorized”."],
        "checked_on": ["The status changed: give the day on which you compared it with the source."],
    }
    assert RegulatoryStatus.objects.get().status == "authorized"

    client.post(edit_address(row), form(row, **WEAKER, checked_on="2026-05-06"))
    assert RegulatoryStatus.objects.get().status == "off-label"


def test_a_form_that_changes_the_day_alone_asks_nobody(client, manager, treated, row):
    client.force_login(manager)
    response = client.post(edit_address(row), form(row, checked_on="2026-05-06"), follow=True)

    assert "Clinicians are asked" not in messages(response)
    assert RegulatoryStatus.objects.get().checked_on.isoformat() == "2026-05-06"


def test_the_dashboard_and_the_report_begin_with_it(client, reviewer, treated, row, editor):
    for other in helpers.live_articles(2, editor, reviewer):
        assert other.live
    change(row, **STRONGER)
    client.force_login(reviewer)

    panel = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser").select_one(
        "#due-soon-section, [id*=due-soon]"
    )
    assert REASON in panel.get_text()
    assert "Asked again" in panel.get_text()
    table = BeautifulSoup(client.get(reverse("review:due")).content, "html.parser").select("table tbody tr")
    assert REASON in table[0].get_text()
    assert len(table) == 3
    asked = BeautifulSoup(client.get(reverse("review:due"), {"due": "asked"}).content, "html.parser")
    assert len(asked.select("table tbody tr")) == 1
    assert REASON in b"".join(client.get(reverse("review:due"), {"export": "csv"})).decode()


def test_the_review_page_says_why_and_where_readers_see_something_else(client, reviewer2, treated, row):
    change(row, **STRONGER)
    client.force_login(reviewer2)

    told = reviewing.words(reviewing.read(client, treated))
    assert "Asked to be reviewed again" in told
    assert REASON in told
    assert "Readers still see the status that was signed last. Signing shows the new one" in told

    reviewing.post(client, treated)
    assert "Approved for OCD." in client.get(treated.url).content.decode()
    assert not ReviewRequest.objects.open().exists()
    assert "Readers still see" not in reviewing.words(reviewing.read(client, treated))


@pytest.mark.parametrize("values", [STRONGER, WEAKER])
def test_nothing_is_signed_where_a_status_changed_while_it_was_read(client, reviewer2, treated, row, values):
    client.force_login(reviewer2)
    filled = reviewing.filled(reviewing.read(client, treated))
    change(row, **values)
    response = client.post(reviewing.address_of(treated), filled)

    assert response.status_code == 409
    assert "A regulatory status that it shows is new." in response.content.decode()
    assert helpers.fresh(treated).live_sign_off == treated.live_sign_off


def test_the_editor_reads_why_on_the_edit_screen(client, editor, treated, row):
    change(row, **STRONGER)
    client.force_login(editor)

    assert REASON in client.get(reviewing.edit_address(treated)).content.decode()
