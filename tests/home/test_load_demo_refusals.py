"""Where the demo is not loaded: on a real site, and over somebody's accounts."""

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page

from core.models import User
from home.demo import accounts, clock

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("value", [False, None, "no"])
def test_refuses_where_the_site_is_no_demo(settings, value):
    settings.DEMO = value
    with pytest.raises(CommandError, match="no demo site"):
        call_command("load_demo")
    assert not User.objects.exists()


def test_refuses_where_the_setting_is_missing(settings):
    del settings.DEMO
    with pytest.raises(CommandError, match="no demo site"):
        call_command("load_demo")


def test_refuses_to_take_over_an_account(capsys):
    User.objects.create_user("manager", "somebody@example.com")
    with pytest.raises(CommandError, match="manager"):
        call_command("load_demo")
    assert User.objects.count() == 1


def test_a_failed_load_leaves_nothing(monkeypatch, capsys):
    monkeypatch.setattr("home.demo.knowledge.sources", lambda: 1 / 0)
    pages = Page.objects.count()
    with pytest.raises(ZeroDivisionError):
        call_command("load_demo")
    assert not User.objects.exists()
    assert Page.objects.count() == pages


def test_password_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", "another-one")
    assert accounts.password() == "another-one"


def test_working_days_leave_out_weekends_and_today():
    with time_machine.travel("2026-11-22T12:00:00-08:00", tick=False):
        days = [clock.working_day(number).isoformat() for number in (1, 2, 6)]
    assert days == ["2026-11-20", "2026-11-19", "2026-11-13"]


def test_a_moment_is_within_working_hours_and_past():
    for days_ago in (0, 0.5, 1, 2.99, 30):
        assert 9 <= timezone.localtime(clock.moment(days_ago)).hour <= 17
        assert clock.moment(days_ago) < timezone.now()


def test_the_clock_runs_again_after_an_error():
    real, then, seen = timezone.now, clock.moment(3), []

    def fail():
        with clock.at(3):
            seen.append(timezone.now())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert seen == [then]
    assert timezone.now is real
