"""Mail goes through a queue: with the action, after its commit, once, and again where the mail server failed."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.mail import EmailMultiAlternatives, send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from post_office.models import STATUS, Email

from core.mail import POSTMAN, WAITS, due, send_all, send_in_thread

pytestmark = pytest.mark.postgresql

LOCMEM = "django.core.mail.backends.locmem.EmailBackend"


class DeadServer(BaseEmailBackend):
    """A mail server that cannot be reached."""

    def send_messages(self, email_messages):
        raise ConnectionRefusedError("No mail server there.")


@pytest.fixture(autouse=True)
def queue(settings):
    """The site's own backend, which tests otherwise do without."""
    settings.EMAIL_BACKEND = "core.mail.QueueBackend"


@pytest.fixture
def server(settings):
    """Switch the mail server off and on."""

    def switch(on):
        backend = LOCMEM if on else f"{__name__}.DeadServer"
        settings.POST_OFFICE = {"BACKENDS": {"default": backend}}

    return switch


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """A block that ends as a commit does."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def clock(time_machine):
    """The time, which stands still until a test moves it."""
    time_machine.move_to("2026-10-12 09:00+00:00", tick=False)
    return time_machine


def tell(subject="News", body="It is signed."):
    send_mail(subject, body, "site@example.org", ["dana@example.org"])


def status():
    return Email.objects.get().status


def test_a_mail_leaves_right_after_the_commit(db, mailoutbox, commit):
    with commit():
        tell()
        assert not mailoutbox
        assert status() == STATUS.queued

    assert [mail.body for mail in mailoutbox] == ["It is signed."]
    assert status() == STATUS.sent


@pytest.mark.django_db(transaction=True)
def test_outside_a_transaction_a_mail_leaves_at_once(mailoutbox):
    tell()

    assert len(mailoutbox) == 1


def test_what_is_rolled_back_sends_nothing(db, mailoutbox, commit):
    with commit() as callbacks, transaction.atomic():
        tell()
        transaction.set_rollback(True)

    call_command("send_queued_mail")
    assert not callbacks
    assert not mailoutbox
    assert not Email.objects.exists()


def test_a_dead_mail_server_fails_nothing_and_the_command_sends_later_once(
    db, mailoutbox, commit, server, clock, capsys
):
    server(on=False)
    with commit():
        tell()
    assert status() == STATUS.queued

    server(on=True)
    call_command("send_queued_mail")
    assert not mailoutbox, "the next try has its time"

    clock.shift(timedelta(minutes=11))
    call_command("send_queued_mail")
    call_command("send_queued_mail")

    assert len(mailoutbox) == 1
    assert capsys.readouterr().out == "Sent 1.\n"


def test_a_mail_is_tried_five_times_over_a_day_and_then_given_up(db, commit, server, clock):
    begun = timezone.now()
    server(on=False)
    with commit():
        tell()
    tries = 1
    while status() == STATUS.queued:
        clock.shift(timedelta(minutes=5))
        before = Email.objects.get().number_of_retries
        call_command("send_queued_mail")
        tries += Email.objects.get().number_of_retries - before

    assert tries == len(WAITS) == 5
    assert timedelta(hours=23) < timezone.now() - begun < timedelta(hours=26)


def test_each_try_sends_the_same_mail(db, mailoutbox, commit):
    with commit():
        tell()
    Email.objects.update(status=STATUS.queued, scheduled_time=timezone.now())
    call_command("send_queued_mail")

    assert len(mailoutbox) == 2
    assert len({mail.message()["Message-ID"] for mail in mailoutbox}) == 1


def test_one_mail_that_fails_does_not_keep_back_the_others(db, mailoutbox, commit):
    with commit():
        tell(subject="No\nsubject")
        tell()

    assert [mail.subject for mail in mailoutbox] == ["News"]


def test_of_two_who_send_a_mail_at_the_same_moment_one_does(db, mailoutbox):
    tell()
    seen_by_one, seen_by_other = Email.objects.get(), Email.objects.get()

    assert send_all([seen_by_one]) == 1
    assert send_all([seen_by_other]) == 0
    assert len(mailoutbox) == 1


def test_words_arrive_as_they_were_written(db, mailoutbox, commit):
    with commit():
        tell(subject="{{ title }} {% now 'Y' %}", body="Use {# this #} & <b>{% nonsense %}")

    assert mailoutbox[0].subject == "{{ title }} {% now 'Y' %}"
    assert mailoutbox[0].body == "Use {# this #} & <b>{% nonsense %}"


def test_everything_else_of_a_mail_arrives_too(db, mailoutbox, commit):
    mail = EmailMultiAlternatives(
        "News",
        "Plain.",
        "Clinic <site@example.org>",
        ["a@example.org"],
        bcc=["b@example.org"],
        cc=["c@example.org"],
        reply_to=["desk@example.org"],
        headers={"Auto-Submitted": "auto-generated"},
    )
    mail.attach_alternative("<p>Rich.</p>", "text/html")
    with commit():
        mail.send()

    (arrived,) = mailoutbox
    assert arrived.recipients() == ["a@example.org", "c@example.org", "b@example.org"]
    assert arrived.from_email == "Clinic <site@example.org>"
    assert arrived.alternatives[0].content == "<p>Rich.</p>"
    assert arrived.message()["Reply-To"] == "desk@example.org"
    assert arrived.message()["Auto-Submitted"] == "auto-generated"


def test_a_mail_with_an_attachment_is_refused(db):
    mail = EmailMultiAlternatives("News", "Plain.", to=["a@example.org"])
    mail.attach("form.txt", "words", "text/plain")

    with pytest.raises(ValueError, match="attachments"):
        mail.send()


def test_the_mail_for_a_new_password_goes_the_same_way(client, editor, mailoutbox, commit, server):
    server(on=False)
    with commit():
        response = client.post(reverse("wagtailadmin_password_reset"), {"email": editor.email})

    assert response.status_code == 302
    assert Email.objects.get().to == [editor.email]
    assert status() == STATUS.queued


@pytest.mark.django_db(transaction=True)
def test_on_a_real_site_nobody_waits_for_the_mail_server(mailoutbox, settings):
    settings.MAIL_IN_BACKGROUND = True
    tell()
    POSTMAN.submit(int).result(timeout=60)  # one thread: whatever came before is done

    assert len(mailoutbox) == 1
    assert status() == STATUS.sent


@pytest.mark.django_db(transaction=True)
def test_a_mail_server_that_does_not_answer_holds_nobody_up(settings):
    settings.MAIL_IN_BACKGROUND, settings.EMAIL_TIMEOUT = True, 3
    settings.POST_OFFICE = {"BACKENDS": {"default": "django.core.mail.backends.smtp.EmailBackend"}}
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.EMAIL_HOST, settings.EMAIL_PORT = silent.getsockname()
        begun = time.monotonic()
        tell()
        waited = time.monotonic() - begun
        POSTMAN.submit(int).result(timeout=60)

    assert waited < 2.9
    assert status() == STATUS.queued


@pytest.mark.django_db(transaction=True)
def test_several_who_work_through_the_queue_send_each_mail_once(mailoutbox, server):
    server(on=False)
    for number in range(20):
        tell(subject=str(number))
    server(on=True)
    Email.objects.update(scheduled_time=timezone.now())
    queues = [list(due()) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(send_in_thread, queues))

    assert sorted(int(mail.subject) for mail in mailoutbox) == list(range(20))


def test_old_mails_are_removed(db, commit, clock):
    with commit():
        tell()
    clock.shift(timedelta(days=31))
    call_command("cleanup_mail", "--days", "30")

    assert not Email.objects.exists()
