"""Mails about what happens by itself, by the clock or the scheduler, and about what was withdrawn."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from review import mails
from review.errors import NotSigned
from review.models import RegisterEntry, SignOff, Withdrawal, record
from tests.helpers import fresh, person, publish_signed, sign, submit

from .test_mail import links, mails_to


@pytest.fixture
def clock(time_machine):
    """The time, which stands still until a test moves it: a Monday morning in the clinic."""
    time_machine.move_to("2026-10-12 16:00+00:00", tick=False)
    return time_machine


@pytest.fixture
def sign_off(content, reviewer, clock, mailoutbox):
    """The one that vouches for what is live, due on October 12, 2028."""
    live = publish_signed(content, reviewer)
    mailoutbox.clear()
    return live.live_sign_off


def unable(user):
    """Nobody any more who may sign."""
    user.groups.clear()


def withdrawal(content, by, **fields):
    entry = record(RegisterEntry.Event.WITHDRAWAL, content, by, "New warning.")
    row = {"title": str(content), "reason": "New warning.", "person": by, "at": timezone.now(), "entry": entry}
    return Withdrawal.objects.create(content_object=content, object_id=str(content.pk), **row | fields)


@pytest.mark.parametrize("stage", ["60", "30", "7"])
def test_the_signer_is_reminded(stage, sign_off, reviewer, reviewer2, editor, manager, mailoutbox):
    assert mails.due(sign_off, stage) == [reviewer]

    (mail,) = mailoutbox
    assert mail.subject == f"Review due on October 12, 2028: {sign_off.content_object}"
    assert links(mail) == [mails.review_link(sign_off.content_object)]
    assert ("last reminder" in mail.body) == (stage == "7")


@pytest.mark.parametrize("gone", [unable, lambda user: type(user).objects.filter(pk=user.pk).update(email="")])
def test_everybody_who_may_sign_is_reminded_where_the_signer_is_not_reached(
    gone, sign_off, reviewer, reviewer2, editor, manager, mailoutbox
):
    gone(reviewer)
    mails.due(SignOff.objects.get(pk=sign_off.pk), "30")

    assert [mail.to for mail in mailoutbox] == [[reviewer2.email]]


def test_of_an_overdue_review_the_managers_are_told_too(sign_off, reviewer, reviewer2, editor, manager, mailoutbox):
    mails.overdue(sign_off)

    assert sorted(mail.to for mail in mailoutbox) == [[manager.email], [reviewer.email]]
    (mail,) = mails_to(mailoutbox, manager)
    assert mail.subject == f"Review overdue: {sign_off.content_object}"
    assert "From November 12, 2028 readers are told so" in mail.body
    assert links(mail) == [mails.review_link(sign_off.content_object)]


def test_an_overdue_mail_says_that_readers_are_told_already(sign_off, reviewer, clock, mailoutbox):
    clock.move_to("2028-11-12 20:00+00:00", tick=False)
    mails.overdue(sign_off)

    assert "Readers are told so above its text now" in mailoutbox[0].body


def test_a_scheduled_version_is_announced_when_signed_and_when_live(content, editor, reviewer, clock, mailoutbox):
    content.go_live_at = timezone.now() + timedelta(hours=2)
    content.save_revision(user=editor)
    submit(content, editor)
    mailoutbox.clear()
    sign(content, reviewer)

    (mail,) = mailoutbox
    assert mail.to == [editor.email]
    assert "Visitors will read this version from October 12, 2026, 11:00 a.m. (PDT)." in mail.body
    assert links(mail) == [mails.edit_link(content)]

    clock.shift(timedelta(hours=3))
    mailoutbox.clear()
    call_command("publish_scheduled")
    call_command("publish_scheduled")

    (mail,) = mailoutbox
    assert mail.to == [editor.email]
    assert mail.subject == f"Now live: {content}"
    assert links(mail) == [mails.public_link(fresh(content))]


def test_times_are_the_clinics_whoever_acts(article, editor, reviewer, clock, mailoutbox):
    article.go_live_at = timezone.now() + timedelta(hours=2)
    article.save_revision(user=editor)
    with timezone.override("Europe/Berlin"):
        sign(article, reviewer)

    assert "11:00 a.m. (PDT)" in mails_to(mailoutbox, editor)[0].body


def test_what_did_not_go_live_is_told_to_whoever_wrote_and_scheduled_it_and_the_managers(
    content, editor, reviewer, reviewer2, manager, clock, mailoutbox
):
    scheduler = person("scheduler", "Managers")
    colleague = person("colleague", "Editors")
    content.go_live_at = timezone.now() + timedelta(hours=2)
    content.save_revision(user=colleague)
    sign(content, reviewer)
    revision = content.get_latest_revision()
    mailoutbox.clear()
    mails.refused_at_schedule(fresh(content), revision, NotSigned(content))

    told = sorted(address for mail in mailoutbox for address in mail.to)
    assert told == sorted(user.email for user in (colleague, reviewer, manager, scheduler))
    mail = mailoutbox[0]
    assert mail.subject == f"Not published: {content}"
    assert "no clinician has signed this version" in mail.body
    assert links(mail) == [mails.edit_link(content)]


def test_a_withdrawal_is_told_to_editors_reviewers_and_managers_but_not_to_who_did_it(
    sign_off, editor, reviewer, reviewer2, manager, reception, mailoutbox
):
    mails.withdrawn(withdrawal(sign_off.content_object, reviewer))

    told = sorted(address for mail in mailoutbox for address in mail.to)
    assert told == sorted(user.email for user in (editor, reviewer2, manager))
    mail = mailoutbox[0]
    assert mail.subject == f"Withdrawn: {sign_off.content_object}"
    assert "Reason: New warning." in mail.body
    assert links(mail) == [mails.edit_link(sign_off.content_object)]


def test_all_of_one_treatment_is_one_mail(article, entry, reviewer, editor, manager, mailoutbox):
    rows = [withdrawal(one, reviewer, treatment_name="Ketamine") for one in (article, entry)]
    mails.withdrawn(*rows)

    (mail,) = mails_to(mailoutbox, manager)
    assert mail.subject == "Withdrawn: 2 pages and questions about Ketamine"
    assert f"- {article}\n- {entry}" in mail.body
    assert len(links(mail)) == 1


def test_what_the_site_withdrew_by_rule_names_nobody(article, editor, mailoutbox):
    mails.withdrawn(withdrawal(article, None))

    assert "was taken offline by the rule that staff set" in mailoutbox[0].body
