"""The demo's accounts: one for each role, all with one password."""

import os

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.core.management.base import CommandError

from core.models import User

ACCOUNTS = {  # user name: first name, last name, group
    "editor": ("Hannah", "Vogel", "Editors"),
    "reviewer": ("Ruth", "Okafor", "Reviewers"),
    "reviewer2": ("Daniel", "Brandt", "Reviewers"),
    "manager": ("Tomas", "Rivera", "Managers"),
    "reception": ("Grace", "Lindqvist", "Reception"),
    "admin": ("Noor", "Hadley", None),
}
PASSWORD = "demo-password"  # noqa: S105 - the demo's password is public


def password():
    """DEMO_PASSWORD, or the one everybody knows."""
    return os.environ.get("DEMO_PASSWORD") or PASSWORD


def email(username):
    return f"{username}@example.org"


def exist():
    """Whether the demo's own accounts are there: they come with the last step, so the demo is loaded."""
    return User.objects.filter(email__in=map(email, ACCOUNTS)).exists()


def create():
    """Create the accounts, with no e-mail addresses yet: nobody should get mail about the demo's past; returns how many.

    Raises:
        CommandError: somebody else already has one of the names.
    """
    taken = User.objects.filter(username__in=ACCOUNTS).values_list("username", flat=True)
    if taken:
        names = ", ".join(sorted(taken))
        raise CommandError(f"These accounts exist and are not the demo's: {names}. Load the demo into a new database.")
    secret = make_password(password())
    for username, (first, last, group) in ACCOUNTS.items():
        user = User(username=username, first_name=first, last_name=last, password=secret)
        user.is_superuser = user.is_staff = group is None
        user.save()
        user.groups.set(Group.objects.filter(name=group))
    return len(ACCOUNTS)


def give_addresses():
    """Let the accounts get mail from now on; returns how many."""
    for user in User.objects.filter(username__in=ACCOUNTS):
        user.email = email(user.username)
        user.save(update_fields=["email"])
    return len(ACCOUNTS)


def person(username):
    """The account of that name."""
    return User.objects.get(username=username)
