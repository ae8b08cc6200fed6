"""Reminders: each once, whatever cron does; and the withdrawal of what stays overdue."""

import threading
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from articles.models import ArticleIndexPage
from review import clock, mails, reminders, signing
from review.digest import content_digest
from review.models import RegisterEntry, Reminder, ReviewSettings, SignOff
from tests.helpers import draft_article, fresh, live_articles, sign
from tests.review.aging import make_due

pytestmark = pytest.mark.postgresql


def run(**options):
    """The command's words."""
    out = StringIO()
    call_command("send_review_reminders", stdout=out, **options)
    return out.getvalue()


def stages():
    return sorted(Reminder.objects.values_list("stage", flat=True))


@pytest.fixture
def due(live_article):
    """Let the review of the live article be due in so many days."""
    return lambda days: make_due(live_article, days)


@pytest.mark.django_db
class TestStages:
    @pytest.mark.parametrize(
        ("days", "stage"),
        [
            (61, None),
            (60, "60"),
            (31, "60"),
            (30, "30"),
            (8, "30"),
            (7, "7"),
            (0, "7"),
            (-1, "overdue"),
            (-400, "overdue"),
        ],
    )
    def test_only_the_present_stage_is_sent(self, due, mailoutbox, days, stage):
        due(days)
        mailoutbox.clear()
        run()
        assert stages() == ([stage] if stage else [])
        assert bool(mailoutbox) == bool(stage)

    def test_each_stage_once(self, due, mailoutbox, reviewer):
        day = due(61)
        for left in range(61, -10, -1):
            with time_machine.travel(timezone.now() + timedelta(days=61 - left), tick=False):
                run()
                run()
        assert stages() == ["30", "60", "7", "overdue"]
        due_mails = [mail for mail in mailoutbox if f"{day:%B} {day.day}, {day.year}" in mail.subject + mail.body]
        assert [mail.to for mail in due_mails].count([reviewer.email]) == 4

    def test_what_cron_missed_is_not_sent_later(self, due):
        due(61)
        with time_machine.travel(timezone.now() + timedelta(days=58), tick=False):
            run()
        assert stages() == ["7"]

    def test_the_words_say_whom_it_reminded_of_what(self, due):
        due(30)
        assert run() == "Reminded of “Ketamine for OCD” (30 days before): reviewer.\n"
        assert run() == "Nothing to do.\n"

    def test_a_review_starts_anew(self, live_article, due, reviewer):
        due(5)
        run()
        digest = content_digest(live_article.live_revision.content)
        signing.sign_live(live_article, reviewer, digest=digest)
        assert run() == "Nothing to do.\n"

    def test_a_correction_reminds_of_nothing_again(self, live_article, due, editor, reviewer):
        due(5)
        run()
        live_article.summary = "What small studies show so far."
        live_article.save_revision(user=editor)
        sign(live_article, reviewer, kind="correction")
        assert run() == "Nothing to do.\n"

    def test_who_has_just_signed_is_not_reminded_although_it_is_due_soon(self, article, reviewer):
        ReviewSettings.objects.update_or_create(pk=1, defaults={"months_other": 1})
        live = sign(article, reviewer)
        assert live.live_sign_off.due_on == clock.add_months(timezone.localdate(), 1)
        assert run() == "Nothing to do.\n"

    def test_what_is_not_live_is_nobodys_business(self, live_article, due):
        due(-3)
        live_article.unpublish()
        assert run() == "Nothing to do.\n"

    def test_a_dry_run_changes_nothing(self, due, mailoutbox):
        due(-3)
        mailoutbox.clear()
        assert run(dry_run=True) == "Would remind of “Ketamine for OCD” (overdue).\n"
        assert (stages(), mailoutbox) == ([], [])


@pytest.mark.django_db
class TestFailures:
    def test_one_failure_does_not_stop_the_others(self, editor, reviewer, monkeypatch):
        first, second = live_articles(2, editor, reviewer)
        make_due(first, 5)
        make_due(second, 6)
        due = mails.due

        def fail_for_first(sign_off, stage):
            if sign_off.pk == first.live_sign_off_id:
                raise RuntimeError("The moon")
            return due(sign_off, stage)

        monkeypatch.setattr(mails, "due", fail_for_first)
        with pytest.raises(CommandError, match="The moon"):
            run()
        assert list(Reminder.objects.values_list("sign_off", flat=True)) == [second.live_sign_off_id]
        monkeypatch.undo()
        run()
        assert Reminder.objects.count() == 2

    def test_where_nobody_can_be_told_the_next_run_tries_again(self, due, reviewer):
        due(5)
        reviewer.groups.clear()
        with pytest.raises(CommandError, match="nobody could be told"):
            run()
        assert stages() == []


@pytest.fixture
def rule(db):
    """Staff switched the withdrawal on: 90 days after the review was due."""
    settings = ReviewSettings.load()
    settings.withdraw_when_overdue = True
    settings.save()
    return settings


@pytest.mark.django_db
class TestWithdrawal:
    def test_it_is_off_until_staff_switch_it_on(self, live_article, due):
        due(-1000)
        run()
        assert fresh(live_article).live

    @pytest.mark.parametrize(("days", "live"), [(-90, True), (-91, False)])
    def test_it_waits_until_the_days_are_over(self, rule, live_article, due, days, live):
        due(days)
        run()
        assert fresh(live_article).live == live

    def test_it_stands_on_the_register_and_people_are_told(self, rule, live_article, due, manager, mailoutbox):
        due(-91)
        mailoutbox.clear()
        words = run()
        entry = RegisterEntry.objects.first()
        assert words.startswith("Withdrew “Ketamine for OCD”, whose review was due on ")
        assert (entry.event, entry.person) == ("withdrawal", None)
        assert "nobody reviewed it" in entry.words
        assert [manager.email] in [mail.to for mail in mailoutbox]
        assert stages() == []
        assert run() == "Nothing to do.\n"

    def test_a_dry_run_withdraws_nothing(self, rule, live_article, due):
        due(-91)
        assert run(dry_run=True).count("Would") == 1
        assert fresh(live_article).live

    def test_what_was_signed_meanwhile_stays(self, rule, live_article, due, reviewer):
        due(-91)
        late = list(reminders.too_late(timezone.localdate()))
        digest = content_digest(live_article.live_revision.content)
        signing.sign_live(live_article, reviewer, digest=digest)
        assert reminders.withdraw_overdue(late[0]) == ""
        assert fresh(live_article).live

    def test_an_alias_goes_by_the_page_it_mirrors(self, rule, live_article, due, reviewer):
        """Although it still names the sign-off before, which is overdue."""
        elsewhere = live_article.get_parent().specific.add_sibling(instance=ArticleIndexPage(title="More", slug="more"))
        alias, before = live_article.create_alias(parent=elsewhere), live_article.live_sign_off
        due(-91)
        signing.sign_live(live_article, reviewer, digest=content_digest(live_article.live_revision.content))
        type(alias).objects.filter(pk=alias.pk).update(live_sign_off=before)

        assert run() == "Nothing to do.\n"
        assert fresh(live_article).live
        assert fresh(alias).live

    def test_one_that_cannot_be_withdrawn_does_not_stop_the_others(self, rule, editor, reviewer, monkeypatch):
        pages = live_articles(2, editor, reviewer)
        for page in pages:
            make_due(page, -91)
        withdraw = reminders.withdraw

        def fail_for_first(content, **kwargs):
            if content.pk == pages[0].pk:
                raise RuntimeError("The moon")
            return withdraw(content, **kwargs)

        monkeypatch.setattr(reminders, "withdraw", fail_for_first)
        with pytest.raises(CommandError, match="The moon"):
            run()
        assert [fresh(page).live for page in pages] == [True, False]


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_remind_once_and_withdraw_once(editor, reviewer, mailoutbox):
    late, soon = (sign(draft_article(editor, title=title), reviewer) for title in ("Late", "Soon"))
    make_due(late, -91)
    make_due(soon, 20)
    settings = ReviewSettings.load()
    settings.withdraw_when_overdue = True
    settings.save()
    mailoutbox.clear()
    together, reports = threading.Barrier(2), []

    def work():
        try:
            together.wait(10)
            reports.append(reminders.run())
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [report.failed for report in reports] == [[], []]
    assert len([words for report in reports for words in report.done]) == 2
    assert RegisterEntry.objects.filter(event="withdrawal").count() == 1
    assert stages() == ["30"]
    assert SignOff.objects.live().count() == 1
    assert len([mail for mail in mailoutbox if mail.subject.startswith("Review due")]) == 1
