"""The gate looks at what would really be live, whoever else was at work meanwhile."""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from articles.models import ArticleIndexPage, ArticlePage
from clinical.models import Condition, RegulatoryStatus, Treatment
from core.models import ClinicImage
from home.models import HomePage
from review import audit, signing
from review.digest import content_digest
from review.errors import ContentChanged, NotSigned
from review.models import Publication, RegisterEntry, SignOff
from review.withdrawing import withdraw
from tests.helpers import fresh, publish_signed, sign, submit

pytestmark = pytest.mark.postgresql

DOT = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)


def revised(page, by, **fields):
    """A new draft of a page."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    return draft.save_revision(user=by)


def live_digest(page):
    return content_digest(fresh(page).serializable_data())


def all_is_well():
    return list(audit.differences()) == []


def test_what_a_signed_version_names_must_still_be_there(live_article, editor, reviewer):
    picture = ClinicImage.objects.create(title="Room", alt_text="A room.", file=ContentFile(DOT, name="room.gif"))
    revision = revised(live_article, editor, picture=picture, main_message="As the picture shows.")
    signing.write_sign_off(live_article, revision, reviewer)
    ClinicImage.objects.filter(pk=picture.pk)._raw_delete("default")

    with pytest.raises(NotSigned):
        revision.publish()
    assert all_is_well()


def test_a_page_read_before_it_was_withdrawn_does_not_come_back_by_a_save(live_article, manager):
    read_before = fresh(live_article)
    withdraw(live_article, manager, "A trial was retracted.")
    read_before.save()

    assert not fresh(live_article).live
    assert all_is_well()


def test_a_draft_read_before_its_page_went_live_is_not_written_over_it(article, editor, reviewer):
    read_before = fresh(article)
    sign(article, reviewer)
    digest = live_digest(article)
    read_before.title = "Another title"
    read_before.save()

    assert fresh(article).live
    assert live_digest(article) == digest


def test_taking_offline_by_a_plain_save_works(live_article):
    page = fresh(live_article)
    page.live = False
    page.save()

    assert not fresh(live_article).live


def test_what_was_read_again_can_be_taken_offline(article, reviewer):
    page = fresh(article)
    sign(article, reviewer)
    page.refresh_from_db()
    page.unpublish()

    assert not fresh(article).live


def test_a_part_of_an_old_version_is_not_mixed_into_the_new_one(live_article, editor, reviewer):
    read_before = fresh(live_article)
    revised(live_article, editor, title="Title two", main_message="Message two.")
    sign(live_article, reviewer)

    with pytest.raises(NotSigned):
        read_before.save(update_fields=["main_message"])
    assert all_is_well()


def test_saving_one_field_keeps_the_sign_off_in_step(live_article):
    ArticlePage.objects.filter(pk=live_article.pk).update(live=False, live_sign_off=None)
    page = fresh(live_article)
    page.live = True
    page.save(update_fields=["live"])

    assert fresh(live_article).live_sign_off
    assert all_is_well()


def test_what_was_corrected_does_not_come_back_without_review(live_article, editor, reviewer, reviewer2):
    first = live_article.live_revision
    revised(live_article, editor, main_message="It eases OCD for few people.")
    sign(live_article, reviewer2, kind="correction")

    with pytest.raises(NotSigned):
        first.publish()
    assert fresh(live_article).main_message == "It eases OCD for few people."


def test_an_earlier_full_review_still_counts(live_article, editor, reviewer, reviewer2):
    first = live_article.live_revision
    revised(live_article, editor, main_message="Other words.")
    sign(live_article, reviewer2)
    first.publish()

    assert fresh(live_article).live_sign_off.signer == reviewer


def test_a_correction_counts_from_its_publication(live_article, editor, reviewer2):
    """Until then visitors read the version before it, which nothing speaks against saving."""
    at = timezone.now() + timedelta(days=3)
    revised(live_article, editor, main_message="It eases OCD for few people.", go_live_at=at)
    sign(live_article, reviewer2, kind="correction")
    fresh(live_article).save()

    assert all_is_well()


def test_no_change_is_not_signed_where_live_is_something_else(live_article, reviewer):
    digest = content_digest(live_article.live_revision.content)
    ArticlePage.objects.filter(pk=live_article.pk).update(main_message="It cures.")

    with pytest.raises(ContentChanged):
        signing.sign_live(fresh(live_article), reviewer, digest=digest)
    assert SignOff.objects.count() == 1


def test_no_change_renews_aliases_too(live_article, reviewer):
    elsewhere = ArticleIndexPage(title="More", slug="more")
    HomePage.objects.get().add_child(instance=elsewhere)
    alias = live_article.create_alias(parent=elsewhere)
    renewed = signing.sign_live(live_article, reviewer, digest=live_digest(live_article))

    assert fresh(alias).live_sign_off == renewed
    assert all_is_well()


def test_a_correction_that_brings_in_something_off_label_is_due_sooner(article, editor, reviewer, reviewer2):
    live = sign(article, reviewer)
    ketamine = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
    ocd = Condition.objects.create(name="OCD", slug="ocd")
    RegulatoryStatus.objects.create(
        treatment=ketamine, condition=ocd, status="off-label", statement="No.", checked_on=date(2026, 1, 5)
    )
    revised(article, editor, treatments=[ketamine], conditions=[ocd])
    corrected = sign(article, reviewer2, kind="correction")

    assert corrected.live_sign_off.reviewed_on == live.live_sign_off.reviewed_on
    assert corrected.live_sign_off.due_on < live.live_sign_off.due_on


def test_the_register_has_the_title_that_was_signed(article, editor, reviewer):
    revised(article, editor, title="The new title")
    sign(article, reviewer)

    assert RegisterEntry.objects.first().title == "The new title"


def test_each_version_that_goes_live_is_told_once(article, editor, reviewer):
    live = sign(article, reviewer)
    submit(live, editor)
    live.live_revision.publish()

    assert Publication.objects.of(article).count() == 1
    assert publish_signed(live, reviewer).live
    assert Publication.objects.of(article).count() == 2
