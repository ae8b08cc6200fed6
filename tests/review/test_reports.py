"""The reports: what is due for review, and the register of sign-offs."""

import csv
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
import time_machine
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.users.models import UserProfile

from articles.models import ArticleIndexPage
from faq.models import FAQEntry
from review import signing
from review.audit import differences
from review.digest import content_digest
from review.models import RegisterEntry, SignOff
from review.reports import signed_version_url
from tests.bulk import signed_entries
from tests.helpers import clinician, publish_signed, sign
from tests.review.aging import make_due

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]
DUE, REGISTER = "review:due", "review:register"


@pytest.fixture
def signed_in(client, reviewer):
    client.force_login(reviewer)
    return client


def titles(client, view=DUE, **filters):
    response = client.get(reverse(view), filters)
    assert response.status_code == 200
    return [str(row.title) for row in response.context["object_list"]]


def rows_of_csv(client, view, **filters):
    response = client.get(reverse(view), filters | {"export": "csv"})
    return list(csv.reader(response.getvalue().decode().splitlines()))


def rows_of_xlsx(client, view):
    response = client.get(reverse(view), {"export": "xlsx"})
    return list(load_workbook(BytesIO(response.getvalue())).active.iter_rows())


@pytest.fixture
def many(article, entry, call, reviewer, reviewer2):
    """One of each kind, due at different times: the call is overdue, the question soon, the page in a year."""
    for content, signer, days in [(article, reviewer, 300), (entry, reviewer2, 20), (call, reviewer, -10)]:
        make_due(publish_signed(content, signer), days)


def test_what_is_overdue_comes_first(many, signed_in):
    assert titles(signed_in) == ["Talk first", "Is it approved?", "Ketamine for OCD"]


def test_each_row_says_what_it_is_and_how_near_its_review_is(many, signed_in):
    html = signed_in.get(reverse(DUE)).content.decode()
    day = timezone.localdate() - timedelta(days=10)
    for words in [
        "Call to action",
        "Treatment page",
        f"Overdue since {day:%B} {day.day}, {day.year}",
        "Due in 20 days",
    ]:
        assert words in html
    row = SignOff.objects.live().get(content_type__model="calltoaction")
    assert reverse("review:page", args=[row.content_type_id, row.object_id]) in html


def test_the_due_report_is_filtered_by_time(many, signed_in):
    expected = {
        ("due", "overdue"): ["Talk first"],
        ("due", "30"): ["Talk first", "Is it approved?"],
        ("due", "90"): ["Talk first", "Is it approved?"],
        ("due", "a while"): ["Talk first", "Is it approved?", "Ketamine for OCD"],
        ("ordering", "-due_on"): ["Ketamine for OCD", "Is it approved?", "Talk first"],
        ("ordering", "nothing"): ["Talk first", "Is it approved?", "Ketamine for OCD"],
    }
    assert {one: titles(signed_in, **dict([one])) for one in expected} == expected


def test_the_due_report_is_filtered_by_kind_and_signer(many, signed_in, reviewer2):
    kind = ContentType.objects.get(app_label="articles", model="articlepage")
    assert titles(signed_in, content_type=kind.pk) == ["Ketamine for OCD"]
    assert titles(signed_in, signer=reviewer2.pk) == ["Is it approved?"]


def test_what_is_not_live_is_not_due(many, signed_in, call):
    call.refresh_from_db()
    call.unpublish()
    assert "Talk first" not in titles(signed_in)


def test_only_the_sign_off_that_counts_is_listed(signed_in, live_article, editor, reviewer):
    live_article.summary = "Another one."
    live_article.save_revision(user=editor)
    sign(live_article, reviewer)
    assert titles(signed_in) == ["Ketamine for OCD"]


def test_an_alias_has_no_row_of_its_own(signed_in, live_article, reviewer):
    """Not even while it names the sign-off before."""
    elsewhere = live_article.get_parent().specific.add_sibling(instance=ArticleIndexPage(title="More", slug="more"))
    alias, before = live_article.create_alias(parent=elsewhere), live_article.live_sign_off
    make_due(live_article, 20)
    signing.sign_live(live_article, reviewer, digest=content_digest(live_article.live_revision.content))
    type(alias).objects.filter(pk=alias.pk).update(live_sign_off=before)

    assert titles(signed_in) == ["Ketamine for OCD"]
    assert "Due in 20 days" not in signed_in.get(reverse("wagtailadmin_home")).content.decode()


def test_the_register_lists_every_event_newest_first(signed_in, live_article, editor, reviewer):
    live_article.summary = "Another one."
    live_article.save_revision(user=editor)
    sign(live_article, reviewer, kind="correction", comment="One word.")
    html = signed_in.get(reverse(REGISTER)).content.decode()
    for words in ["Signed after a full review", "Signed as a correction", "One word.", "American Board of Psychiatry"]:
        assert words in html
    newest = RegisterEntry.objects.first()
    assert newest.facts["digest"][:12] in html
    assert reverse("wagtailadmin_pages:edit", args=[live_article.pk]) in html
    assert reverse("wagtailadmin_pages:revisions_view", args=[live_article.pk, newest.facts["revision"]]) in html


def test_the_register_leads_to_the_signed_version(signed_in, content, reviewer):
    sign(content, reviewer)
    row = signed_in.get(reverse(REGISTER)).context["object_list"][0]
    assert signed_in.get(signed_version_url(row)).status_code == 200


def test_the_register_keeps_what_is_deleted(signed_in, entry, reviewer):
    sign(entry, reviewer).delete()
    response = signed_in.get(reverse(REGISTER))
    assert "Is it approved?" in response.content.decode()
    assert "faqentry/edit" not in response.content.decode()


def test_the_register_is_filtered(many, signed_in, reviewer2):
    expected = {
        ("title", "APPROVED"): ["Is it approved?"],
        ("event", "correction"): [],
        ("event", "full_review"): ["Talk first", "Is it approved?", "Ketamine for OCD"],
        ("at_from", "2100-01-01"): [],
        ("at_to", "2100-01-01"): ["Talk first", "Is it approved?", "Ketamine for OCD"],
        ("at_from", "yesterday"): ["Talk first", "Is it approved?", "Ketamine for OCD"],
        ("person", reviewer2.pk): ["Is it approved?"],
    }
    assert {one: titles(signed_in, REGISTER, **dict([one])) for one in expected} == expected


def test_both_reports_are_exported_filtered(many, signed_in, reviewer2):
    for view, person in [(DUE, "signer"), (REGISTER, "person")]:
        exported = rows_of_csv(signed_in, view, **{person: reviewer2.pk})
        assert len(exported) == 2
        assert "Is it approved?" in exported[1]
        assert len(rows_of_xlsx(signed_in, view)) == 4


FORMULAS = ["=1+1?", "+1?", "-1?", "@SUM(A1)?", "\t=1?", '=HYPERLINK("https://example.org","x")?']


def test_no_cell_of_a_file_is_a_formula(signed_in, editor, reviewer):
    for start in FORMULAS:
        entry = FAQEntry.objects.create(question=start, answer="<p>No.</p>", live=False)
        entry.save_revision(user=editor)
        sign(entry, reviewer, comment=start)
    for view in (DUE, REGISTER):
        cells = [cell for row in rows_of_csv(signed_in, view) for cell in row]
        assert {f"'{start}" for start in FORMULAS} <= set(cells)
        assert not [cell for cell in cells if cell.strip()[:1] in "=+-@" and cell]
        assert {cell.data_type for row in rows_of_xlsx(signed_in, view) for cell in row} <= {"s", "n", "d"}


def test_times_in_files_are_the_clinics_to_the_minute(signed_in, article, reviewer):
    """Whatever time zone the person who downloads them has set."""
    with time_machine.travel(datetime(2026, 10, 12, 16, 5, 42, 7, tzinfo=UTC), tick=False):
        sign(article, reviewer)
    UserProfile.objects.create(user=reviewer, current_time_zone="Pacific/Kiritimati")

    assert rows_of_csv(signed_in, REGISTER)[1][1] == "2026-10-12 09:05"
    assert rows_of_xlsx(signed_in, REGISTER)[1][1].value == datetime(2026, 10, 12, 9, 5)


def test_a_file_survives_what_a_spreadsheet_cannot_hold(signed_in, entry, reviewer):
    sign(entry, reviewer, comment="A bell\x07 and a tab\x0b.")
    assert any("A bell and a tab." in str(cell.value) for row in rows_of_xlsx(signed_in, REGISTER) for cell in row)


@pytest.mark.parametrize(
    ("who", "seen"),
    [("editor", {DUE}), ("reviewer", {DUE, REGISTER}), ("manager", {DUE, REGISTER}), ("reception", set())],
)
def test_who_sees_which_report(client, request, live_article, who, seen):
    client.force_login(request.getfixturevalue(who))
    menu = client.get(reverse("wagtailadmin_home")).content.decode()
    for view in (DUE, REGISTER):
        response = client.get(reverse(view), follow=True)
        may = view in seen
        assert (reverse(view) in menu) == may
        assert (response.request["PATH_INFO"] == reverse(view)) == may
        assert may or "you do not have permission to access this area" in response.content.decode()


JUNK = ["p=0", "p=nothing", "signer=x&person=y&content_type=z", "title=%00", "export=pdf", "ordering=title"]


def test_junk_in_the_address_is_ignored(signed_in, live_article):
    for query in JUNK:
        for view in (DUE, REGISTER):
            assert signed_in.get(f"{reverse(view)}?{query}").status_code == 200, query


def queries(client, view, **filters):
    ContentType.objects.clear_cache()
    with CaptureQueriesContext(connection) as captured:
        response = client.get(reverse(view), filters)
        assert response.getvalue() if response.streaming else response.content
    return len(captured)


@pytest.mark.parametrize("view", [DUE, REGISTER])
def test_a_report_costs_as_many_queries_for_many_as_for_few(signed_in, view, reviewer):
    signed_entries(10, reviewer)
    queries(signed_in, view)  # the first request of all fills caches of the admin
    few = queries(signed_in, view)
    signed_entries(200, reviewer, "Another {}?")
    assert queries(signed_in, view) == few


@pytest.mark.parametrize("view", [DUE, REGISTER])
def test_so_does_its_file(signed_in, view, reviewer):
    signed_entries(10, reviewer)
    queries(signed_in, view, export="csv")
    few = queries(signed_in, view, export="csv")
    signed_entries(200, reviewer, "Another {}?")
    assert queries(signed_in, view, export="csv") == few


def test_what_is_made_in_bulk_is_what_the_audit_accepts(reviewer):
    signed_entries(30, reviewer)
    assert SignOff.objects.live().count() == 30
    assert not list(differences())


def test_people_of_the_filters_are_those_who_signed(signed_in, live_article):
    clinician("newcomer")
    html = signed_in.get(reverse(DUE)).content.decode()
    assert "newcomer" not in html
