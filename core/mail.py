"""How mail leaves: written to a queue in the database with the action it tells of, and sent right after the commit.

So a mail server that fails or hangs never touches the action, and an action that is rolled back sends nothing.
`manage.py send_queued_mail`, from cron, tries again what was not sent.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email.utils import make_msgid
from functools import partial

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.utils import DNS_NAME
from django.db import connections, transaction
from django.utils import timezone
from post_office.connections import connections as mail_servers
from post_office.models import PRIORITY, STATUS, Email

logger = logging.getLogger(__name__)

# How long after each try the next one may be made: five tries over a day, and then the mail is given up.
WAITS = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=4), timedelta(hours=19), timedelta(days=1))
POSTMAN = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail")  # its thread starts with the first mail


class QueueBackend(BaseEmailBackend):
    """The site's EMAIL_BACKEND. django-post-office's own would read what people wrote as a template."""

    def send_messages(self, email_messages):
        emails = [queue(message) for message in email_messages]
        send = send_in_background if settings.MAIL_IN_BACKGROUND else send_all
        transaction.on_commit(partial(send, emails), robust=True)
        return len(emails)


def queue(message):
    """Write a mail to the queue.

    Raises:
        ValueError: it has attachments, which would have to be kept in a file of their own.
    """
    if message.attachments:
        raise ValueError("The queue takes no mail with attachments.")
    html = [content for content, kind in getattr(message, "alternatives", ()) if kind == "text/html"]
    reply_to = {"Reply-To": ", ".join(message.reply_to)} if message.reply_to else {}
    return Email.objects.create(
        from_email=message.from_email,
        to=message.to,
        cc=message.cc,
        bcc=message.bcc,
        subject=str(message.subject),
        message=str(message.body),
        html_message=html[0] if html else "",
        headers=reply_to | message.extra_headers,
        message_id=make_msgid(domain=DNS_NAME),  # the same at each try, so that a mailbox knows a copy
        priority=PRIORITY.medium,
        status=STATUS.queued,
        scheduled_time=timezone.now(),
        number_of_retries=0,
    )


def send_in_background(emails):
    """Send them in a thread of their own, so that nobody waits for the mail server."""
    POSTMAN.submit(send_in_thread, emails)


def send_in_thread(emails):
    try:
        send_all(emails)
    except Exception:
        logger.exception("Mails stay in the queue")
    finally:
        connections.close_all()


def due():
    """The mails that wait and may be tried now."""
    return Email.objects.filter(status=STATUS.queued, scheduled_time__lte=timezone.now()).order_by("pk")


def send_all(emails):
    """Send each mail that nobody else is sending, and return how many left."""
    try:
        return sum(send(email) for email in emails if taken(email))
    finally:
        mail_servers.close()


def taken(email):
    """Count the try and set the time of the next, in one step: of several who would send a mail, one gets it."""
    tries = email.number_of_retries
    queued = Email.objects.filter(pk=email.pk, status=STATUS.queued, number_of_retries=tries)
    wait = WAITS[min(tries, len(WAITS) - 1)]
    return bool(queued.update(number_of_retries=tries + 1, scheduled_time=timezone.now() + wait))


def send(email):
    """Hand one mail to the mail server, and say whether it took it. After the last try the mail is given up."""
    try:
        email.dispatch(disconnect_after_delivery=False, commit=False)
    except Exception:
        logger.exception("Mail %s was not sent, try %s of %s", email.pk, email.number_of_retries + 1, len(WAITS))
        mail_servers.close()
        if email.number_of_retries + 1 >= len(WAITS):
            finish(email, STATUS.failed)
        return False
    finish(email, STATUS.sent)
    return True


def finish(email, status):
    Email.objects.filter(pk=email.pk).update(status=status)
