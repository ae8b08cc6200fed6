"""Reads what the form sent. It is read strictly: whatever the form would not send is refused, with words that help."""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from django.utils.translation import gettext as _

from .models import ConsentRecord

MOST_BYTES = 2048
MOST_FIELDS = 10
FORM_TYPE = "application/x-www-form-urlencoded"
ANSWERS = ("accept", "reject", "save", "choose")
FIELDS = {"answer", "method", "version", "category"}


class NotUnderstood(Exception):
    """What was sent is not what the form sends. Its words are for the visitor."""


class TooLong(Exception):
    """More was sent than the form ever sends."""


@dataclass(frozen=True)
class Answer:
    """What a visitor answered: which button, where, and the categories ticked."""

    button: str
    method: str
    ticked: tuple

    def allows(self, register):
        """The categories that it says yes to, in the cookie's order."""
        wanted = {"accept": register.to_ask, "save": self.ticked}.get(self.button, ())
        return [slug for slug in register.to_ask if slug in wanted]


def read_answer(request, register):
    """The answer in a request.

    Raises:
        TooLong: it is larger than any form of ours.
        NotUnderstood: it is not a form of ours, or of an earlier version of the register.
    """
    fields = fields_of(body_of(request))
    version = one_of(fields, "version")
    if version != str(register.asked):
        raise NotUnderstood(_("What we ask for has changed since you opened the page. Please choose again."))
    ticked = tuple(fields.get("category", ()))
    if len(set(ticked)) < len(ticked) or not set(ticked) <= set(register.to_ask):
        raise NotUnderstood(_("One of the categories is not among those you can choose."))
    return Answer(one_of(fields, "answer", ANSWERS), one_of(fields, "method", ConsentRecord.Method.values), ticked)


def body_of(request):
    """The bytes that were sent, if they are a short form."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdecimal() and int(length[:9]) > MOST_BYTES:
        raise TooLong
    if request.content_type != FORM_TYPE:
        raise NotUnderstood(_("What was sent is not our form."))
    try:
        body = request.read(MOST_BYTES + 1)
    except OSError:
        raise NotUnderstood(_("What was sent broke off.")) from None
    if len(body) > MOST_BYTES:
        raise TooLong
    return body


def fields_of(body):
    """The fields with all their values."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise NotUnderstood(_("What was sent cannot be read.")) from None
    if not {name for name, _value in pairs} <= FIELDS:
        raise NotUnderstood(_("What was sent has fields that our form has not."))
    fields = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return fields


def one_of(fields, name, choices=None):
    """The only value of a field."""
    values = fields.get(name, [])
    if len(values) != 1 or (choices and values[0] not in choices):
        raise NotUnderstood(_("What was sent does not say clearly what you chose."))
    return values[0]
