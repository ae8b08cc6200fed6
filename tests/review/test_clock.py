"""The review clock: how long a sign-off lasts, and what moves its dates."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from clinical.models import Condition, RegulatoryStatus, Treatment
from review import clock, due, listing, signing
from review.digest import content_digest
from review.models import ReviewSettings, SignOff
from tests.helpers import fresh, sign

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]
DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(0, 36)


@given(day=DAYS, months=MONTHS)
def test_months_later_is_in_that_month(day, months):
    later = clock.add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months


@given(day=DAYS, months=MONTHS)
def test_the_day_of_the_month_stays_unless_the_month_is_too_short(day, months):
    later = clock.add_months(day, months)
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


@given(day=DAYS, a=MONTHS, b=MONTHS)
def test_more_months_are_never_earlier(day, a, b):
    assert (clock.add_months(day, a) <= clock.add_months(day, b)) or a > b


@given(day=DAYS, other=DAYS, months=MONTHS)
def test_what_is_signed_later_is_never_due_earlier(day, other, months):
    first, second = sorted([day, other])
    assert clock.add_months(first, months) <= clock.add_months(second, months)


@given(day=DAYS)
def test_a_year_is_twelve_months(day):
    later = clock.add_months(day, 12)
    assert (later.month, later.year) == (day.month, day.year + 1)
    assert (later.day == day.day) or (day.month, day.day, later.day) == (2, 29, 28)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize(("hour", "day"), [(6, date(2026, 10, 11)), (8, date(2026, 10, 12))])
def test_the_day_is_the_clinics_whatever_zone_the_person_has_set(zone, hour, day):
    signed = SignOff(pk=1, due_on=day - timedelta(days=31))
    with time_machine.travel(datetime(2026, 10, 12, hour, tzinfo=UTC), tick=False), timezone.override(zone):
        assert clock.clinic_today() == day
        assert clock.overdue_limit() == day - timedelta(days=30)
        assert due.in_words(day) == "Due today"
        assert listing.is_outdated(signed)
        signed.due_on = day - timedelta(days=30)
        assert not listing.is_outdated(signed)


@pytest.fixture
def settings_row():
    return ReviewSettings.load()


@pytest.fixture
def ocd():
    return Condition.objects.create(name="Obsessive-compulsive disorder", slug="ocd", short_name="OCD")


@pytest.fixture
def ketamine():
    return Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")


def about(page, condition, treatment, status):
    """The page names both, and the table of regulatory statuses says this of them."""
    RegulatoryStatus.objects.create(
        treatment=treatment,
        condition=condition,
        status=status,
        statement="As the agency says.",
        source_url="https://www.fda.gov/",
        checked_on=date(2026, 1, 5),
    )
    page.conditions, page.treatments = [condition], [treatment]
    page.save_revision(user=page.owner)
    return page


@pytest.mark.parametrize(
    ("status", "months"),
    [("approved", 24), ("cleared", 24), ("authorized", 24), ("off-label", 12), ("investigational", 12)],
)
def test_the_regulatory_status_decides_how_long_a_review_lasts(article, reviewer, ocd, ketamine, status, months):
    page = sign(about(article, ocd, ketamine, status), reviewer)
    signed = page.live_sign_off
    assert signed.due_on == clock.add_months(signed.reviewed_on, months)


def test_one_off_label_use_among_approved_ones_is_enough(article, reviewer, ocd, ketamine):
    depression = Condition.objects.create(name="Depression", slug="depression", short_name="Depression")
    about(article, depression, ketamine, "approved")
    about(article, ocd, ketamine, "off-label")
    article.conditions = [depression, ocd]
    assert clock.months_for(article) == 12


def test_a_status_for_another_condition_does_not_count(article, ocd, ketamine):
    about(article, ocd, ketamine, "off-label")
    article.conditions = [Condition.objects.create(name="Depression", slug="depression", short_name="Depression")]
    assert clock.months_for(article) == 24


def test_content_without_conditions_lasts_as_long_as_everything_else(call):
    assert clock.months_for(call) == 24


def test_a_changed_setting_counts_for_what_is_signed_from_then_on(article, entry, reviewer, settings_row):
    before = sign(article, reviewer).live_sign_off
    settings_row.months_other = 6
    settings_row.save()
    after = sign(entry, reviewer).live_sign_off
    assert SignOff.objects.get(pk=before.pk).due_on == clock.add_months(before.reviewed_on, 24)
    assert after.due_on == clock.add_months(after.reviewed_on, 6)


def later(months):
    return time_machine.travel(clock.add_months(date.today(), months), tick=False)


def test_a_correction_leaves_both_dates(live_article, editor, reviewer):
    first = live_article.live_sign_off
    with later(7):
        live_article.summary = "What small studies show so far."
        live_article.save_revision(user=editor)
        corrected = sign(live_article, reviewer, kind="correction").live_sign_off
    assert corrected.pk != first.pk
    assert (corrected.reviewed_on, corrected.due_on) == (first.reviewed_on, first.due_on)


def test_a_full_review_moves_both_dates(live_article, editor, reviewer):
    first = live_article.live_sign_off
    with later(7):
        live_article.summary = "What small studies show so far."
        live_article.save_revision(user=editor)
        second = sign(live_article, reviewer).live_sign_off
    assert second.reviewed_on > first.reviewed_on
    assert second.due_on == clock.add_months(second.reviewed_on, 24)


def test_reviewed_without_a_change_moves_both_dates(live_article, reviewer):
    first = live_article.live_sign_off
    with later(23):
        digest = content_digest(live_article.live_revision.content)
        signing.sign_live(live_article, reviewer, digest=digest)
    second = fresh(live_article).live_sign_off
    assert second.reviewed_on > first.reviewed_on
    assert second.due_on > first.due_on


@pytest.mark.parametrize(
    ("days", "words", "urgency"),
    [
        (-1, "Overdue since September 30, 2026", "overdue"),
        (0, "Due today", "soon"),
        (1, "Due in 1 day", "soon"),
        (60, "Due in 60 days", "soon"),
        (61, "Due in 61 days", "later"),
    ],
)
@time_machine.travel("2026-10-01 12:00-07:00", tick=False)
def test_how_near_a_review_is_in_words(days, words, urgency):
    day = date(2026, 10, 1) + timedelta(days=days)
    assert due.in_words(day) == words
    assert due.urgency(day) == urgency


@pytest.mark.parametrize(
    ("notice", "withdrawal", "fine"), [(30, 90, True), (30, 31, True), (30, 30, False), (60, 7, False)]
)
def test_readers_are_told_before_a_page_is_withdrawn(settings_row, notice, withdrawal, fine):
    settings_row.notice_after_days, settings_row.withdraw_after_days = notice, withdrawal
    if fine:
        settings_row.full_clean()
        return
    with pytest.raises(ValidationError) as error:
        settings_row.full_clean()
    assert list(error.value.message_dict) == ["withdraw_after_days"]


SETTINGS = ("wagtailsettings:edit", ["review", "reviewsettings"])
FORM = {"months_off_label": 9, "months_other": 18, "months_required": 12}
FORM |= {"notice_after_days": 20, "withdraw_after_days": 40}


def settings_url():
    name, args = SETTINGS
    return reverse(name, args=[*args, ReviewSettings.load().pk])


def test_managers_set_the_clock(client, manager):
    client.force_login(manager)
    assert client.post(settings_url(), FORM).status_code == 302
    assert ReviewSettings.load().months_off_label == 9


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("months_off_label", 13),
        ("months_off_label", 0),
        ("months_other", 37),
        ("notice_after_days", ""),
        ("withdraw_after_days", 20),
    ],
)
def test_a_wrong_value_is_said_at_its_field_and_saves_nothing(client, manager, field, value):
    client.force_login(manager)
    response = client.post(settings_url(), FORM | {field: value})
    assert list(response.context["form"].errors) == [field]
    assert ReviewSettings.load().months_off_label == 12


@pytest.mark.parametrize("who", ["editor", "reviewer", "reception"])
def test_nobody_else_sets_the_clock(client, who, request):
    client.force_login(request.getfixturevalue(who))
    client.post(settings_url(), FORM)
    assert ReviewSettings.load().months_off_label == 12


def question_url(view, *args):
    return reverse(f"wagtailsnippets_review_checklistquestion:{view}", args=args)


def test_managers_edit_the_checklist(client, manager):
    client.force_login(manager)
    form = {"text": "The doses are right.", "active": "on", "for_corrections": "on", "sort_order": 5}
    client.post(question_url("add"), form)
    response = client.get(question_url("list"))
    assert str(response.context["object_list"][0]) == "The doses are right."


def test_reviewers_read_the_checklist_and_do_not_change_it(client, reviewer):
    client.force_login(reviewer)
    assert client.get(question_url("list")).status_code == 200
    assert client.get(question_url("add")).status_code == 302


@time_machine.travel(datetime(2026, 11, 23, 20, 0, tzinfo=UTC), tick=False)
def test_days_are_those_of_the_clinic_whatever_zone_the_signer_has_set(article, reviewer):
    with timezone.override("Pacific/Kiritimati"):  # where it is the 24th already
        live = sign(article, reviewer)
        digest = content_digest(live.live_revision.content)
        renewed = signing.sign_live(live, reviewer, digest=digest)

    assert live.live_sign_off.reviewed_on == renewed.reviewed_on == date(2026, 11, 23)
