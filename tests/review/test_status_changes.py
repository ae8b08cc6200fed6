"""A row of the regulatory status table changes: what readers see at once, what waits for a signature, who is asked."""

import json
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from clinical.models import RegulatoryStatus
from faq.models import FAQEntry
from home.models import HomePage
from review import triggers
from review.errors import StillShown
from review.models import RegisterEntry, ReviewRequest, SignOff
from tests import helpers

from . import statuses
from .statuses import ROUTES, STATEMENT, STRONGER, WEAKER, change

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]


@pytest.fixture
def pair(db):
    return statuses.pair()


@pytest.fixture
def row(pair):
    return statuses.row_of(pair)


@pytest.fixture
def tagged(pair):
    return {"conditions": [pair["condition"]], "treatments": [pair["treatment"]]}


@pytest.fixture
def treated(editor, reviewer, row, tagged):
    """A live page about the pair."""
    return helpers.publish_signed(helpers.draft_article(editor, **tagged), reviewer)


@pytest.fixture
def answer(editor, reviewer, row, tagged):
    """A live question about the pair."""
    entry = FAQEntry.objects.create(question="Is it approved?", answer="<p>No.</p>", live=False, **tagged)
    entry.save_revision(user=editor)
    return helpers.publish_signed(entry, reviewer)


@pytest.fixture
def table(editor, reviewer, row):
    """A live page that is about something else and shows the row in a comparison."""
    cell = {"values": ["<p>Deep TMS</p>", {"status": row.pk, "text": ""}]}
    columns = [{"type": "text", "heading": "Treatment"}, {"type": "status", "heading": "Status"}]
    value = {"heading": "Others", "caption": "Compared", "table": {"columns": columns, "rows": [cell]}}
    draft = helpers.draft_article(editor, title="Compared", body=json.dumps([{"type": "comparison", "value": value}]))
    return helpers.publish_signed(draft, reviewer)


@pytest.fixture
def home(editor, reviewer, row):
    """The home page with the row in its list of statuses."""
    page = HomePage.objects.get()
    page.hero_heading, page.hero_text = "<p>What is known</p>", "And what is not."
    page.body = json.dumps([{"type": "ledger", "value": {"heading": "Status", "rows": [{"status": row.pk}]}}])
    page.save_revision(user=editor)
    return helpers.publish_signed(page, reviewer)


def shown(client, content):
    """The words of the strip, or of the list or table, as a visitor reads them."""
    soup = BeautifulSoup(client.get(content.get_url()).content, "html.parser")
    found = soup.select(".status-strip, .ledger li, .compare td")
    return " ".join(" ".join(one.get_text(" ") for one in found).split())


def requests(content):
    return ReviewRequest.objects.of(content).open()


def events(kind):
    return list(RegisterEntry.objects.filter(event=kind).order_by("number"))


@pytest.mark.parametrize("route", ROUTES)
def test_what_got_weaker_shows_at_once(client, treated, row, route):
    route(row, **WEAKER)

    assert "Off-label" in shown(client, treated)
    assert "Not authorized for OCD." in shown(client, treated)
    (event,) = events("status_lowered")
    assert event.content_object == treated
    assert "Deep TMS for OCD changed from FDA-authorized to off-label." in event.words
    call_command("audit_sign_offs")


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("values", [STRONGER, {"status": "cleared"}, {"statement": "Other words."}])
def test_everything_else_waits_for_a_signature(client, treated, row, reviewer2, route, values):
    before = shown(client, treated)
    route(row, **values)

    assert shown(client, treated) == before
    assert events("status_lowered") == []
    assert requests(treated).count() == 1
    signed = helpers.publish_signed(treated, reviewer2)
    assert shown(client, signed) != before
    assert not requests(signed).exists()


def test_every_kind_of_content_that_depends_on_it_is_asked(treated, answer, table, home, row):
    change(row, **STRONGER)

    for content in (treated, answer, table, home):
        (request,) = requests(content)
        assert request.reason.startswith("Deep TMS for OCD changed from FDA-authorized to FDA-approved.")
    assert len(events("review_asked")) == 4


def test_tables_and_the_home_page_keep_what_was_signed(client, table, home, row):
    before = {page: shown(client, page) for page in (table, home)}
    assert "FDA-authorized" in before[table]
    assert STATEMENT in before[home]

    change(row, **STRONGER)
    assert {page: shown(client, page) for page in (table, home)} == before

    change(row, **WEAKER)
    assert "Off-label" in shown(client, table)
    assert "Not authorized for OCD." in shown(client, home)
    assert {event.content_object for event in events("status_lowered")} == {table, home}


def test_lists_show_what_the_page_was_signed_with(client, treated, row):
    change(row, **STRONGER)
    words = client.get("/articles/").content.decode()
    assert "FDA-authorized" in words
    assert "FDA-approved" not in words

    change(row, **WEAKER)
    assert "Off-label" in client.get("/articles/").content.decode()


def test_what_was_lowered_rises_only_with_a_signature(client, treated, row, reviewer2):
    change(row, **WEAKER)
    change(row, **STRONGER)

    assert "Off-label" in shown(client, treated)
    assert "FDA-approved" in shown(client, helpers.publish_signed(treated, reviewer2))


def test_from_off_label_to_investigational_is_weaker_too(client, treated, row):
    change(row, status="off-label")
    change(row, status="investigational")

    assert "Investigational" in shown(client, treated)
    assert len(events("status_lowered")) == 2


def test_what_nobody_noted_shows_at_once_where_it_is_weaker(client, treated, row):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE clinical_regulatorystatus SET status = 'off-label'")

    assert "Off-label" in shown(client, treated)


def test_the_day_it_was_checked_moves_at_once_and_asks_nobody(client, treated, row):
    change(row, checked_on=date(2026, 5, 6))

    assert "checked May 6, 2026" in shown(client, treated)
    assert not ReviewRequest.objects.exists()


def test_a_save_that_changes_nothing_asks_nobody(treated, row):
    change(row)

    assert not ReviewRequest.objects.exists()


def test_a_stale_copy_does_not_make_it_forget_that_it_was_lowered(client, treated, row):
    stale = RegulatoryStatus.objects.get(pk=row.pk)
    change(row, **WEAKER)
    stale.save()

    assert "Off-label" in shown(client, treated)


def test_a_new_row_shows_once_it_is_signed(client, editor, reviewer, reviewer2, pair, tagged, monkeypatch):
    with monkeypatch.context() as before_rows_were_required:
        before_rows_were_required.setattr("review.checks.runner.CHECKS", ())
        treated = helpers.publish_signed(helpers.draft_article(editor, **tagged), reviewer)
    RegulatoryStatus.objects.create(
        **pair, status="approved", statement="Approved.", source_url="https://www.fda.gov/", checked_on=date.today()
    )

    assert shown(client, treated) == ""
    assert "added to the table" in requests(treated).get().reason
    assert "Approved." in shown(client, helpers.publish_signed(treated, reviewer2))


def test_a_sign_off_from_before_statuses_were_kept_shows_the_table(client, treated, row):
    triggers.remove(connection)
    SignOff.objects.update(statuses=None)
    triggers.install(connection)
    change(row, **STRONGER)

    assert "FDA-approved" in shown(client, treated)


def test_a_row_that_a_live_page_shows_is_not_deleted(client, admin, treated, row):
    with pytest.raises(StillShown), transaction.atomic():
        row.delete()
    with pytest.raises(StillShown), transaction.atomic():
        RegulatoryStatus.objects.filter(pk=row.pk).delete()
    client.force_login(admin)
    response = client.post(reverse("wagtailsnippets_clinical_regulatorystatus:delete", args=[row.pk]), follow=True)

    assert "is shown on 1 live page: Ketamine for OCD." in response.content.decode()
    assert RegulatoryStatus.objects.filter(pk=row.pk).exists()


def test_deleting_a_row_asks_for_a_review_of_answers_about_the_pair(answer, row):
    row.delete()

    assert "no longer in the table" in requests(answer).get().reason


def test_a_scheduled_version_is_asked_too_and_clinicians_see_it(client, editor, reviewer, reviewer2, row, tagged):
    draft = helpers.draft_article(editor, **tagged)
    draft.go_live_at = timezone.now() + timedelta(days=2)
    draft.save_revision(user=editor)
    scheduled = helpers.sign(draft, reviewer)
    assert not scheduled.live
    client.force_login(reviewer2)
    assert reviews_due(client) == [[], []]

    change(row, **STRONGER)
    assert requests(scheduled).count() == 1
    assert reviews_due(client) == [[scheduled.title], [scheduled.title]]

    scheduled.save_revision(user=editor)
    helpers.sign(scheduled, reviewer2)
    assert reviews_due(client) == [[], []]


def reviews_due(client):
    """What the dashboard and the report say is to be reviewed again."""
    (panel,) = [one for one in client.get(reverse("wagtailadmin_home")).context["panels"] if one.name == "due_soon"]
    shown = panel.get_context_data({})["rows"]
    return [[row.title for row in rows] for rows in (shown, client.get(reverse("review:due")).context["object_list"])]


def test_each_change_asks_and_sends_one_mail_a_person(treated, answer, row, reviewer, reviewer2, editor, mailoutbox):
    mailoutbox.clear()
    change(row, **STRONGER)

    assert sorted(mail.to[0] for mail in mailoutbox) == sorted(p.email for p in (editor, reviewer, reviewer2))
