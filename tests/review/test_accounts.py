"""Accounts of those who signed or withdrew: they stay on the register, so they are switched off and never deleted."""

import pytest
from django.urls import reverse

from core.models import User
from review.withdrawing import withdraw
from tests.helpers import sign

WHY = "Reviewer has signed 1 version and stays on the register. Switch the account off instead."
OFFLINE = "Manager stays on the register. Switch the account off instead."


@pytest.fixture
def signer(reviewer, article):
    """A reviewer with a name who has signed."""
    User.objects.filter(pk=reviewer.pk).update(first_name="Reviewer")
    sign(article, reviewer)
    return reviewer


@pytest.fixture
def admin_client(client, admin):
    client.force_login(admin)
    return client


def bulk_delete(*users):
    address = reverse("wagtail_bulk_action", args=["core", "user", "delete"])
    return f"{address}?{'&'.join(f'id={user.pk}' for user in users)}"


def words(response):
    return [str(message).strip() for message in response.context["messages"]]


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_account_that_signed_is_not_deleted(admin_client, signer, method):
    response = getattr(admin_client, method)(reverse("wagtailusers_users:delete", args=[signer.pk]), follow=True)

    assert words(response) == [WHY]
    assert User.objects.filter(pk=signer.pk).exists()


def test_nor_with_others_who_then_stay_too(admin_client, signer, editor):
    response = admin_client.post(bulk_delete(signer, editor), follow=True)

    assert words(response) == [WHY]
    assert User.objects.filter(pk__in=[signer.pk, editor.pk]).count() == 2


@pytest.mark.parametrize("several", [False, True])
def test_nor_is_one_that_withdrew(admin_client, live_article, manager, several):
    User.objects.filter(pk=manager.pk).update(first_name="Manager")
    withdraw(live_article, User.objects.get(pk=manager.pk), "Wrong.")
    address = bulk_delete(manager) if several else reverse("wagtailusers_users:delete", args=[manager.pk])
    response = admin_client.post(address, follow=True)

    assert words(response) == [OFFLINE]
    assert User.objects.filter(pk=manager.pk).exists()


def test_other_accounts_are_deleted(admin_client, editor, reviewer2):
    admin_client.post(reverse("wagtailusers_users:delete", args=[editor.pk]))
    admin_client.post(bulk_delete(reviewer2))

    assert not User.objects.filter(pk__in=[editor.pk, reviewer2.pk]).exists()
