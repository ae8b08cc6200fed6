"""A review's mails and the queue together: a mail server that is away keeps nobody from signing."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from post_office.models import STATUS, Email

from review.models import SignOff
from tests.helpers import fresh, sign, submit

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]
LOCMEM = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture(autouse=True)
def queue(settings):
    """The site's own way of sending, and a mail server that cannot be reached."""
    settings.EMAIL_BACKEND = "core.mail.QueueBackend"
    settings.POST_OFFICE = {"BACKENDS": {"default": "django.core.mail.backends.smtp.EmailBackend"}}
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9


def test_a_draft_is_signed_and_live_and_the_mails_leave_later_once(article, editor, reviewer, settings, mailoutbox):
    submit(article, editor)
    sign(article, reviewer)

    assert fresh(article).live
    assert [email.status for email in Email.objects.all()] == [STATUS.queued] * 2

    settings.POST_OFFICE = {"BACKENDS": {"default": LOCMEM}}
    Email.objects.update(scheduled_time=timezone.now())
    call_command("send_queued_mail")
    call_command("send_queued_mail")

    assert [mail.to for mail in mailoutbox] == [[reviewer.email], [editor.email]]


def test_a_sign_off_that_is_rolled_back_sends_nothing(article, editor, reviewer, settings, mailoutbox):
    settings.POST_OFFICE = {"BACKENDS": {"default": LOCMEM}}
    submit(article, editor)
    mailoutbox.clear()
    with transaction.atomic():
        sign(article, reviewer)
        transaction.set_rollback(True)
    call_command("send_queued_mail")

    assert not SignOff.objects.exists()
    assert not mailoutbox
