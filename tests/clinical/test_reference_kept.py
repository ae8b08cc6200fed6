"""A reference stays while anything cites it, whichever way somebody deletes it, and the refusal names what cites it."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from articles.models import ArticlePage
from clinical.models import Reference
from faq.models import FAQEntry
from home.models import HomePage, StandardPage
from review.asking import open_requests
from review.errors import StillShown
from tests.helpers import cite, citing, draft_article, fresh, publish_signed, sign

pytestmark = pytest.mark.postgresql


@pytest.fixture
def reference(db):
    return Reference.objects.create(authors="Bloch MH", title="Effects of ketamine", year=2012, pmid="22784486")


def live_page(article, reference, reviewer):
    article.body = [citing(reference)]
    article.save_revision()
    return publish_signed(article, reviewer)


def draft(article, reference, reviewer):
    article.body = [citing(reference)]
    article.save_revision()
    return article


def draft_of_live_page(article, reference, reviewer):
    page = publish_signed(article, reviewer)
    page.body = [citing(reference)]
    page.save_revision()
    return page


def live_answer(article, reference, reviewer):
    entry = FAQEntry.objects.create(question="Is it?", answer=f"<p>No.{cite(reference)}</p>", live=False)
    entry.save_revision()
    return publish_signed(entry, reviewer)


def standard_page(article, reference, reviewer):
    page = StandardPage(title="About us", slug="about-us", body=[citing(reference)])
    return HomePage.objects.get().add_child(instance=page)


WAYS = [live_page, draft, draft_of_live_page, live_answer, standard_page]


@pytest.fixture(params=WAYS)
def cited(request, article, reference, reviewer):
    """Something that cites the reference."""
    return request.param(article, reference, reviewer)


def deleted(reference):
    return not Reference.objects.filter(pk=reference.pk).exists()


def by_code(reference):
    reference.delete()


def by_query(reference):
    Reference.objects.filter(pk=reference.pk).delete()


def test_code_and_queries_are_refused(cited, reference):
    for delete in (by_code, by_query):
        with pytest.raises(StillShown, match=str(cited)), transaction.atomic():
            delete(reference)
        assert not deleted(reference), delete


def on_screen(client, reference):
    return client.post(reverse(Reference.snippet_viewset.get_url_name("delete"), args=[reference.pk]), follow=True)


def in_bulk(client, reference):
    address = reverse("wagtail_bulk_action", args=["clinical", "reference", "delete"])
    return client.post(f"{address}?id={reference.pk}", follow=True)


def test_the_admin_names_what_cites_it(client, manager, cited, reference):
    client.force_login(manager)
    for delete in (on_screen, in_bulk):
        response = delete(client, reference)
        assert not deleted(reference), delete
        assert str(cited) in " ".join(str(message) for message in response.context["messages"]), delete


def test_what_nothing_cites_goes(reference, live_article):
    reference.delete()

    assert deleted(reference)


def test_what_is_cited_no_more_goes(article, reference, reviewer):
    page = live_page(article, reference, reviewer)
    page.body = []
    page.save_revision()
    publish_signed(fresh(page), reviewer)
    reference.delete()

    assert deleted(reference)
    assert ArticlePage.objects.filter(pk=page.pk).exists()


def test_who_marks_it_retracted_asks_for_a_review_of_all_that_is_live(client, manager, cited, reference):
    client.force_login(manager)
    address = reverse(Reference.snippet_viewset.get_url_name("edit"), args=[reference.pk])
    form = {"authors": "Bloch MH", "title": "Effects of ketamine", "year": "2012", "pmid": "22784486"}
    for _again in range(2):
        client.post(address, form | {"retracted": "on"})
    asked = open_requests(cited)

    if cited.live and hasattr(cited, "live_sign_off") and fresh(cited).has_unpublished_changes is False:
        assert [request.asked_by for request in asked] == [manager]
        assert str(reference) in asked[0].reason
    else:
        assert not asked


def retracted_by_query(reference):
    Reference.objects.filter(pk=reference.pk).update(retracted=True)


def retracted_in_bulk(reference):
    reference.retracted = True
    Reference.objects.bulk_update([reference], ["retracted"])


@pytest.mark.parametrize("retract", [retracted_by_query, retracted_in_bulk])
def test_code_that_marks_it_retracted_asks_for_a_review_once(article, reference, editor, reviewer, retract):
    page = live_page(article, reference, reviewer)
    later = draft_article(editor, title="Later", body=[citing(reference)])
    later.go_live_at = timezone.now() + timedelta(days=2)
    later.save_revision(user=editor)
    later = sign(later, reviewer)
    Reference.objects.update(note="15 people")
    assert not open_requests(page)
    for _again in range(2):
        retract(reference)

    (asked,) = open_requests(page)
    assert str(reference) in asked.reason
    assert not later.live
    assert len(open_requests(later)) == 1
