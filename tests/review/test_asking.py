"""A review that is asked for before its time: on the register, by mail, until a full review answers it."""

import pytest
from django.core.management import call_command
from django.db import connection

from articles.models import ArticleIndexPage
from review.asking import ask_again
from review.models import RegisterEntry, ReviewRequest
from tests import helpers

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]
REASON = "Ketamine for OCD changed from FDA-approved to off-label."


@pytest.fixture
def entry_live(entry, reviewer):
    return helpers.sign(entry, reviewer)


def asked(content, person=None, reason=REASON):
    return ask_again([content], reason, person, "status")


def waits(content):
    return ReviewRequest.objects.of(content).open().exists()


def test_a_request_stands_on_the_register(signed_article, manager):
    (request,) = asked(signed_article, manager)

    row = RegisterEntry.objects.latest("number")
    assert (row.event, row.title, row.person, row.words) == ("review_asked", "Ketamine for OCD", manager, REASON)
    assert row == request.entry
    call_command("audit_sign_offs")


def test_it_is_asked_once_while_it_waits(signed_article, reviewer2):
    assert len(asked(signed_article)) == 1
    assert asked(signed_article) == []
    assert len(asked(signed_article, reason="Another reason.")) == 1

    helpers.publish_signed(signed_article, reviewer2)
    assert len(asked(signed_article)) == 1


def test_only_a_full_review_answers_it(signed_article, editor, reviewer, reviewer2):
    asked(signed_article)
    signed_article.title = "Ketamine and OCD"
    signed_article.save_revision(user=editor)
    corrected = helpers.sign(signed_article, reviewer, kind="correction")
    assert waits(corrected)

    corrected.save_revision(user=editor)
    helpers.submit(corrected, editor)
    signed = helpers.sign(corrected, reviewer2)
    assert not waits(signed)
    assert ReviewRequest.objects.get().answered_by == signed.live_sign_off


def test_an_alias_asks_for_the_page_it_mirrors(signed_article):
    elsewhere = signed_article.get_parent().specific.add_sibling(instance=ArticleIndexPage(title="More", slug="more"))
    alias = signed_article.create_alias(parent=elsewhere)

    ask_again([alias, signed_article], REASON, None, "status")

    assert ReviewRequest.objects.get().content_object == signed_article


def test_everybody_gets_one_mail_for_many_pages(
    signed_article, entry_live, reviewer, reviewer2, manager, editor, mailoutbox
):
    mailoutbox.clear()
    ask_again([signed_article, entry_live], REASON, manager, "status")

    told = {address: mail for mail in mailoutbox for address in mail.to}
    assert len(mailoutbox) == len(told)
    assert {person.email for person in (editor, reviewer, reviewer2)} == set(told)
    words = told[reviewer.email].body
    assert REASON in words
    assert "Ketamine for OCD" in words
    assert "Is it approved?" in words


def test_a_changed_request_is_reported(signed_article, capsys):
    request, *_others = asked(signed_article)
    ReviewRequest.objects.filter(pk=request.pk).update(reason="Nothing of importance.")

    with pytest.raises(SystemExit):
        call_command("audit_sign_offs")
    assert "request for a review" in capsys.readouterr().out


def test_a_removed_request_is_reported(signed_article):
    asked(signed_article)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM review_reviewrequest")

    with pytest.raises(SystemExit):
        call_command("audit_sign_offs")
