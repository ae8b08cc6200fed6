"""The report "Findings across the site": what it lists, how it is narrowed, downloaded and brought up to date."""

import csv
from io import BytesIO

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from articles.models import ArticlePage
from clinical.models import Condition
from faq.models import FAQEntry
from review import site_check
from review.allowing import allow
from review.models import CheckSettings, ContentFinding, SiteCheck
from tests.bulk import signed_entries
from tests.helpers import draft_article, live_articles, publish_signed

from .rules import saved, sign_allowing

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("only_own_rules"), pytest.mark.postgresql]
REPORT = "review:findings"


@pytest.fixture
def findings(editor, reviewer):
    """A page with a claim that is forbidden, and an entry with one that is doubtful; found by a check of the site."""
    ocd = Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd-here")
    page = draft_article(editor, title="A page", summary="Our elixir works.")
    page.conditions.add(ocd)
    page.save_revision(user=editor)
    publish_signed(page, reviewer)
    entry = FAQEntry.objects.create(question="Does it work?", answer="<p>It is a panacea.</p>", live=False)
    entry.save_revision(user=editor)
    publish_signed(entry, reviewer)
    saved()
    saved(code="panacea", name="Panacea", looks_for="panacea", severity="warn")
    list(site_check.check_site())


def titles(client, **filters):
    response = client.get(reverse(REPORT), filters)
    assert response.status_code == 200
    return [row.title for row in response.context["object_list"]]


def shown(client, **filters):
    return client.get(reverse(REPORT), filters).content.decode()


@pytest.fixture
def signed_in(client, manager):
    client.force_login(manager)
    return client


def test_what_is_signed_and_published_is_checked_once_and_again_after_each_change(
    editor, reviewer, monkeypatch, django_capture_on_commit_callbacks
):
    checked, check = [], site_check.check_live
    monkeypatch.setattr(site_check, "check_live", lambda content: checked.append(content.pk) or check(content))
    page = draft_article(editor, title="A page", summary="It is a panacea.")
    saved(code="panacea", name="Panacea", looks_for="panacea", severity="warn")
    for times in (1, 2):
        with django_capture_on_commit_callbacks(execute=True):
            page = publish_signed(page, reviewer)
        assert checked == [page.pk] * times
        assert ContentFinding.objects.filter(object_id=page.pk).count() == 1


@pytest.mark.parametrize("who", ["editor", "reviewer", "manager"])
def test_everybody_who_can_mend_content_finds_it_in_the_menu(client, who, request, findings):
    client.force_login(request.getfixturevalue(who))
    assert titles(client) == ["A page", "Does it work?"]
    assert reverse(REPORT) in client.get(reverse("wagtailadmin_home")).content.decode()


def test_reception_has_nothing_to_do_with_it(client, reception, findings):
    client.force_login(reception)
    assert client.get(reverse(REPORT)).status_code == 302
    assert client.post(reverse("review:check_now")).status_code in (302, 403)


def test_each_row_says_all_and_leads_to_the_editor_and_the_live_page(signed_in, findings):
    html = shown(signed_in)
    page, entry = ArticlePage.objects.get(title="A page"), FAQEntry.objects.get(question="Does it work?")
    for words in [
        "elixir",
        "Nothing here is snake oil.",
        "Say what it is.",
        "A test",
        "Stops a submission",
        "Snake oil",
    ]:
        assert words in html
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in html
    assert page.full_url in html
    assert reverse(entry.snippet_viewset.get_url_name("edit"), args=[entry.pk]) in html


def test_hostile_words_are_shown_as_words(signed_in, findings):
    ContentFinding.objects.update(quote="<script>alert(1)</script>", title="<b>")
    html = shown(signed_in)
    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"rule": "snake-oil"}, ["A page"]),
        ({"rule": "panacea"}, ["Does it work?"]),
        ({"severity": "block"}, ["A page"]),
        ({"severity": "warn"}, ["Does it work?"]),
        ({"state": "open"}, ["A page", "Does it work?"]),
        ({"state": "allowed"}, []),
        ({"q": "panac"}, ["Does it work?"]),
        ({"q": "a page"}, ["A page"]),
        ({"q": "nothing of the kind"}, []),
        ({"ordering": "-title"}, ["Does it work?", "A page"]),
        ({"rule": "none-such", "severity": "loud", "ordering": "x", "p": "junk"}, ["A page", "Does it work?"]),
    ],
)
def test_the_report_is_narrowed(signed_in, findings, filters, expected):
    assert titles(signed_in, **filters) == expected


def test_the_report_is_narrowed_to_a_kind_of_content_or_a_condition(signed_in, findings):
    kind = ContentType.objects.get(app_label="faq", model="faqentry")
    assert titles(signed_in, content_type=kind.pk) == ["Does it work?"]
    assert titles(signed_in, conditions=Condition.objects.get(slug="ocd-here").pk) == ["A page"]


def test_a_rule_leads_to_what_it_finds_and_the_list_of_rules_counts_it(signed_in, findings):
    html = signed_in.get(reverse("wagtailsnippets_review_claimrule:list")).content.decode()
    assert "1 finding" in html
    assert f"{reverse(REPORT)}?rule=panacea" in html


def test_what_a_reviewer_allowed_comes_last_with_name_and_reason(signed_in, findings, reviewer):
    row = ContentFinding.objects.get(title="A page")
    sign_allowing(row.content_object, reviewer, row.key, "It is a name.")
    list(site_check.check_site())
    assert titles(signed_in) == ["Does it work?", "A page"]
    assert titles(signed_in, state="allowed") == ["A page"]
    assert "Allowed by Reviewer, MD: It is a name." in shown(signed_in)


def test_what_a_reviewer_allowed_since_the_signature_counts_at_once(
    signed_in, findings, reviewer, django_capture_on_commit_callbacks
):
    row = ContentFinding.objects.get(title="A page")
    with django_capture_on_commit_callbacks(execute=True):
        allow(row.content_object, row.content_object.get_latest_revision(), row.key, reviewer, "It is a name.")
    assert titles(signed_in, state="allowed") == ["A page"]
    assert "It is a name." in shown(signed_in)
    list(site_check.check_site())
    assert titles(signed_in, state="allowed") == ["A page"]


def test_a_look_at_the_settings_changes_no_rule(findings):
    settings = CheckSettings.load()
    assert not SiteCheck.current().is_outdated
    settings.save()
    assert SiteCheck.current().is_outdated


def test_the_files_hold_every_row_whole(signed_in, findings):
    ContentFinding.objects.filter(title="A page").update(quote="=cmd()")
    response = signed_in.get(reverse(REPORT), {"export": "csv"})
    head, first, second = csv.reader(response.getvalue().decode().splitlines())
    row = dict(zip(head, first, strict=True))
    assert row["Severity"] == "Stops a submission"
    assert "'=cmd()" in first
    assert row["Live at"].startswith("http")
    assert "panacea" in second
    response = signed_in.get(reverse(REPORT), {"export": "xlsx"})
    assert load_workbook(BytesIO(response.getvalue())).active.max_row == 3


def test_queries_do_not_grow_with_the_rows(signed_in, editor, reviewer):
    saved(looks_for="small studies show\nquestion 1~", severity="warn")
    counts = []
    for number in (2, 6):
        live_articles(number, editor, reviewer, title=f"Page of {number}", slug="")
        signed_entries(number, reviewer, f"Question 1{number}{{}}?")
        list(site_check.check_site())
        titles(signed_in)
        with CaptureQueriesContext(connection) as captured:
            rows = titles(signed_in)
        counts.append((len(captured), len(rows)))
    (few, before), (many, after) = counts
    assert after > before
    assert few == many


# How fresh it is


def test_it_says_when_everything_is_well(signed_in):
    list(site_check.check_site())
    html = shown(signed_in)
    assert "Nothing on the live site breaks a rule." in html
    assert "Check now" not in html


def test_it_says_when_it_is_older_than_the_rules_and_is_brought_up_to_date(signed_in, findings):
    assert "Check now" not in shown(signed_in)
    saved(code="works", name="Works", looks_for="works")
    assert "out of date" in shown(signed_in)

    response = signed_in.post(reverse("review:check_now"), follow=True)
    assert "There are 3 findings." in response.content.decode()
    assert "Check now" not in response.content.decode()


def test_a_site_that_was_never_checked_says_so(signed_in):
    assert SiteCheck.current().checked_at is None
    html = shown(signed_in)
    assert "not checked yet" in html
    assert "breaks a rule" not in html


def test_a_large_site_is_left_to_the_command(signed_in, findings, monkeypatch):
    monkeypatch.setattr(site_check, "MOST_AT_ONCE", 1)
    SiteCheck.objects.all().delete()
    ContentFinding.objects.all().delete()
    assert "check_content" in shown(signed_in)
    assert "Check now" not in shown(signed_in)
    assert "check_content" in signed_in.post(reverse("review:check_now"), follow=True).content.decode()
    assert not ContentFinding.objects.exists()


def test_a_check_is_asked_for_by_post_alone(signed_in):
    assert signed_in.get(reverse("review:check_now")).status_code == 405


# The dashboard


def test_the_dashboard_tells_of_forbidden_claims_alone(signed_in, findings):
    address = reverse("wagtailadmin_home")
    assert "1 claim on live content would stop" in signed_in.get(address).content.decode()
    ContentFinding.objects.filter(severity="block").delete()
    assert "on live content would stop" not in signed_in.get(address).content.decode()


def test_editors_dashboards_are_for_their_drafts(client, editor, findings):
    client.force_login(editor)
    assert "on live content would stop" not in client.get(reverse("wagtailadmin_home")).content.decode()
