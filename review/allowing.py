"""Allowing a finding: a clinician says, with a reason and on record, that these words may stand."""

from django.utils.translation import gettext as _

from .authorship import changed_by
from .errors import AllowanceRefused
from .findings import stopping
from .models import Allowance, RegisterEntry, record
from .permissions import may_sign
from .signing import credentials

FEWEST_WORDS = 3


def allow(instance, revision, key, by, reason):
    """Allow one finding about one version; returns the allowance, which the register has from now on.

    Args:
        revision: the version whose words are in question.
        key: the finding's key.
        by: the clinician.
        reason: why the words may stand.
    Raises:
        AllowanceRefused: they may not, gave no reason, or nothing stops these words any more.
    """
    with instance.held():
        refuse_where_not_theirs(instance, revision, by)
        draft = revision.as_object()
        finding = {one.key: one for one in stopping(draft)}.get(key)
        if finding is None:
            raise AllowanceRefused(instance, _("Nothing is left to allow here: the words changed, or it was done."))
        return put_on_register(draft, finding, by, stated(instance, reason))


def refuse_where_not_theirs(instance, revision, by):
    """Only a clinician allows, and nobody in words of their own."""
    if not may_sign(by):
        raise AllowanceRefused(instance, _("Only clinicians with the reviewer role allow a finding."))
    if changed_by(instance, by, until=revision):
        raise AllowanceRefused(instance, _("You changed this draft yourself, so another clinician has to allow it."))


def stated(instance, reason):
    """The reason, in words."""
    reason = reason.strip()
    if not is_reason(reason):
        raise AllowanceRefused(instance, _("Say in a sentence why these words may stand."))
    return reason


def is_reason(text):
    """Whether somebody said something: a few words, not a letter or two."""
    return len([word for word in text.split() if any(sign.isalnum() for sign in word)]) >= FEWEST_WORDS


def put_on_register(content, finding, by, reason):
    """Write the allowance with its row in the register."""
    allowance = Allowance(
        content_object=content,
        title=str(content)[:255],
        key=finding.key,
        rule=(finding.name or finding.rule)[:200],
        quote=finding.quote,
        place=finding.place[:500],
        reason=reason,
        person=by,
    )
    event, facts = RegisterEntry.Event.FINDING_ALLOWED, allowance.facts()
    allowance.entry = record(event, content, by, reason, credentials(by), facts)
    allowance.at = allowance.entry.at
    allowance.save()
    return allowance
