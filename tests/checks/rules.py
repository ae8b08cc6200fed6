"""Claim rules for tests: one about "snake oil", of which nothing that the site ships or the demo says knows."""

from contextlib import contextmanager

from review import signing
from review.models import ClaimRule

FIELDS = {
    "code": "snake-oil",
    "name": "Snake oil",
    "looks_for": "snake oil~\nelixir*",
    "exceptions": "snake oil painting",
    "applies_to": [],
    "honest_when": ["negated", "asked"],
    "severity": "block",
    "why": "Nothing here is snake oil.",
    "advice": "Say what it is.",
    "source": "A test",
    "must_match": "We sell snake oil.\nOur elixir works.",
    "must_not_match": "This is not snake oil.",
    "is_active": True,
}


def unsaved(**fields):
    return ClaimRule(**(FIELDS | fields))


def saved(**fields):
    rule = unsaved(**fields)
    rule.save()
    return rule


def posted(**fields):
    """What the admin's form posts for a rule."""
    values = {name: value for name, value in (FIELDS | fields).items() if value is not False}
    return values | {"is_active": "on"} if values.get("is_active") else values


@contextmanager
def as_shipped(monkeypatch, *rules):
    """As if the site shipped these rules as well."""
    with monkeypatch.context() as patch:
        patch.setattr("review.shipping.shipped_rules", lambda: [rule.as_rule() for rule in rules])
        yield


def sign_allowing(content, signer, key, reason):
    """Sign what is live anew, with one finding allowed."""
    allowed = {"key": key, "rule": FIELDS["code"], "quote": "elixir", "reason": reason, "allowed_by": "Reviewer, MD"}
    sign_off = signing.write_sign_off(content, content.get_latest_revision(), signer, overrides=[allowed])
    type(content).objects.filter(pk=content.pk).update(live_sign_off=sign_off)
