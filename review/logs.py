"""The log of refusals: one entry each, with the way that was gone and the reason, that outlives the refused action.

Whoever stands outside the transaction writes it: the middleware for the admin, a command for itself, and for anything
else `publish()` and `save()` themselves, unless a transaction around them would take the entry back again.
"""

import logging
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from functools import wraps

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page

from .errors import ReviewError

ACTION = "review.refuse"
NO_ROW = 0  # stands for the key of what was refused before it had one
logger = logging.getLogger("review")
somebody_logs = ContextVar("somebody_logs", default=False)


class RefusalFormatter(LogFormatter):
    """How the history of a page or entry tells of a refusal."""

    label = _("Refuse to publish")

    def format_message(self, log_entry):
        return log_entry.data.get("reason", self.label)

    def format_comment(self, log_entry):
        return log_entry.data.get("route", "")


@contextmanager
def logging_outside():
    """Leave the log of refusals to the caller, who writes it once nothing can be rolled back any more."""
    token = somebody_logs.set(True)
    try:
        yield
    finally:
        somebody_logs.reset(token)


def log_refusal(instance, route, reason, user=None):
    """Write down that something was not published or signed.

    Args:
        instance: the page or entry.
        route: the way that was gone, like "bulk".
        reason: the words that the person was given.
        user: who went it; None where nobody is signed in.
    """
    logger.warning("Refused (%s): %s", route, reason)
    data = {"route": str(route), "reason": str(reason)}
    log(instance=subject(instance), action=ACTION, user=user, data=data, title=str(instance) or "–")


def subject(instance):
    """In whose history the refusal stands: for what never got a row, its source or the page it was to stand under."""
    if instance.pk is not None:
        return instance
    if getattr(instance, "alias_of_id", None):
        return instance.alias_of
    if isinstance(instance, Page):
        above = [instance.path[:end] for end in range(0, len(instance.path), Page.steplen)]
        return Page.objects.filter(path__in=above).last() or Page.get_first_root_node()
    instance = copy(instance)
    instance.pk = NO_ROW
    return instance


def log_refusal_in_code(error, user=None):
    """Write down a refusal that no screen and no command catches; in the server's log alone where no entry would last."""
    if somebody_logs.get() or error.logged:
        return
    if in_transaction():
        logger.warning("Refused (code): %s", error.message)
        return
    error.logged = True
    log_refusal(error.instance, "code", error.message, user)


def in_transaction():
    """Whether something around could still roll back what is written now."""
    try:
        with transaction.atomic(durable=True):
            return False
    except RuntimeError:
        return True


def logs_refusals(method):
    """Decorate a method of reviewed content that may refuse."""

    @wraps(method)
    def logged(self, *args, **kwargs):
        try:
            return method(self, *args, **kwargs)
        except ReviewError as error:
            log_refusal_in_code(error, kwargs.get("user"))
            raise

    return logged
