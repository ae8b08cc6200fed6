"""The same content as before, signed before the withdrawal: no way leads back but a new sign-off."""

from contextlib import suppress

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from review import signing
from review.digest import content_digest
from review.errors import NotSigned
from review.models import SignOff
from review.withdrawing import withdraw
from tests.helpers import fresh, publish_signed, sign, submit

from .withdrawn import REASON, alias_of


@pytest.fixture
def live(content, reviewer):
    """Each kind of reviewed content, live."""
    return publish_signed(content, reviewer)


@pytest.fixture
def withdrawn(live, reviewer):
    """Each kind of reviewed content, withdrawn."""
    withdraw(live, reviewer, REASON)
    return fresh(live)


def test_the_revision_is_refused(withdrawn):
    with pytest.raises(NotSigned):
        withdrawn.get_latest_revision().publish()
    assert not fresh(withdrawn).live


def test_an_earlier_signed_revision_is_refused(live, editor, reviewer):
    earlier = live.live_revision
    live.get_latest_revision_as_object().save_revision(user=editor)
    withdraw(live, reviewer, REASON)
    with pytest.raises(NotSigned):
        earlier.publish()


def test_a_new_revision_of_the_same_content_is_refused(withdrawn, manager):
    with pytest.raises(NotSigned):
        withdrawn.get_latest_revision_as_object().save_revision(user=manager).publish()


def test_saving_it_as_live_is_refused(withdrawn):
    withdrawn.live = True
    with pytest.raises(NotSigned):
        withdrawn.save()


def test_the_scheduler_leaves_it_alone(withdrawn):
    Revision.objects.filter(pk=withdrawn.latest_revision_id).update(approved_go_live_at=timezone.now())
    try_to(call_command, "publish_scheduled")

    assert not fresh(withdrawn).live


def test_reviewed_no_change_is_refused(withdrawn, reviewer):
    digest = content_digest(withdrawn.get_latest_revision().content)
    with pytest.raises(signing.SignOffRefused, match="not live any more"):
        signing.sign_live(withdrawn, reviewer, digest=digest)


def test_a_correction_is_refused(withdrawn, reviewer):
    with pytest.raises(signing.SignOffRefused, match="review it in full"):
        sign(withdrawn, reviewer, kind="correction")
    assert not fresh(withdrawn).live


def test_a_copy_is_a_draft(live_article, reviewer, admin):
    withdraw(live_article, reviewer, REASON)
    copy = fresh(live_article).copy(update_attrs={"slug": "copy"}, user=admin)

    assert not copy.live
    with pytest.raises(NotSigned):
        copy.get_latest_revision().publish()


def test_an_alias_is_not_live(live_article, reviewer):
    withdraw(live_article, reviewer, REASON)

    assert not alias_of(fresh(live_article)).live


def test_an_alias_cannot_be_published_on_its_own(live_article, reviewer):
    alias = alias_of(live_article)
    withdraw(live_article, reviewer, REASON)
    alias = fresh(alias)
    alias.live = True
    with pytest.raises(NotSigned):
        alias.save()


def test_the_admin_offers_no_publishing(client, live_article, reviewer, manager):
    withdraw(live_article, reviewer, REASON)

    assert not fresh(live_article).permissions_for_user(manager).can_publish()


def test_bulk_publishing_is_refused(client, live_article, reviewer, manager):
    withdraw(live_article, reviewer, REASON)
    client.force_login(manager)
    client.post(f"/admin/bulk/wagtailcore/page/publish/?id={live_article.pk}")

    assert not fresh(live_article).live


def test_the_same_content_signed_anew_is_live(withdrawn, editor, reviewer):
    """Whoever withdrew it may sign it again: they changed nothing."""
    submit(withdrawn, editor)
    live = sign(withdrawn, reviewer)

    assert live.live
    assert live.withdrawal is None
    assert SignOff.objects.of(live).count() == 2
    call_command("audit_sign_offs")


def test_its_alias_is_back_with_it(live_article, reviewer):
    alias = alias_of(live_article)
    withdraw(live_article, reviewer, REASON)
    sign(live_article, reviewer)

    assert fresh(alias).live


def try_to(action, *args):
    """Do what may end with an exit status."""
    with suppress(SystemExit):
        action(*args)
