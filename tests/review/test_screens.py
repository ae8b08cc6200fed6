"""Small things on the admin's screens that people stumbled over."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.models import Comment

from clinical.models import Treatment
from review.models import ChecklistQuestion
from tests.helpers import ask_for_changes, fresh, publish_signed, sign, submit
from tests.review.withdrawn import schedule

pytestmark = pytest.mark.django_db


def screen(client, user, address):
    client.force_login(user)
    return client.get(address, follow=True).content.decode()


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_reports_of_workflows_do_not_rival_ours(client, manager):
    html = screen(client, manager, reverse("wagtailadmin_home"))
    assert reverse("review:due") in html
    for rival in ("workflow", "workflow_tasks", "aging_pages"):
        assert reverse(f"wagtailadmin_reports:{rival}") not in html


def test_withdrawing_is_never_the_main_button(client, article, reviewer, manager):
    page = schedule(article, reviewer)
    footer = BeautifulSoup(screen(client, manager, edit_url(page)), "html.parser").find("footer")
    assert "Withdraw" in footer.get_text()
    assert "Withdraw" not in footer.find(["button", "a"]).get_text()


def test_unpublishing_says_what_visitors_get_and_what_tells_them_why(client, article, reviewer, manager):
    page = sign(article, reviewer)
    html = screen(client, manager, reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    assert "Visitors get “page not found”. To tell them why, withdraw it instead." in html
    content_type = ContentType.objects.get_for_model(page)
    assert (
        f'href="{reverse("review:withdraw", args=[content_type.pk, page.pk])}"' in html.split("withdraw it instead.")[1]
    )


def test_a_new_question_comes_last(client, manager):
    last = max(ChecklistQuestion.objects.values_list("sort_order", flat=True))
    html = screen(client, manager, reverse(ChecklistQuestion.snippet_viewset.get_url_name("add")))
    assert BeautifulSoup(html, "html.parser").find(attrs={"name": "sort_order"})["value"] == str(last + 1)


def test_withdrawing_all_of_a_treatment_is_told_by_number(client, article, editor, reviewer, manager):
    ketamine = Treatment.objects.create(name="Ketamine", slug="ketamine-here", kind="medicine")
    draft = article.get_latest_revision_as_object()
    draft.treatments = [ketamine]
    draft.save_revision(user=editor)
    publish_signed(fresh(article), reviewer)
    client.force_login(manager)
    address = reverse("review:withdraw_treatment", args=[ketamine.pk])
    html = client.post(address, {"reason": "Retracted."}, follow=True).content.decode()
    assert "1 page or question about Ketamine is offline." in html
    link = BeautifulSoup(html, "html.parser").find("a", string=lambda words: words and "See them" in words)["href"]
    assert article.title in screen(client, manager, link)


def test_what_was_sent_back_counts_the_comments_beside_the_text(client, article, editor, reviewer):
    submit(article, editor)
    Comment.objects.create(page=article, user=reviewer, text="Which trial?", contentpath="summary")
    ask_for_changes(article, reviewer, "Shorter.")
    assert "And 1 comment beside the text." in screen(client, editor, edit_url(article))


def test_the_clock_says_its_limit_in_words(client, manager):
    client.force_login(manager)
    address = reverse("wagtailsettings:edit", args=["review", "reviewsettings"])
    address = (
        client.get(address, follow=True).redirect_chain[-1][0] if client.get(address).status_code == 302 else address
    )
    fields = {"months_off_label": 13, "months_other": 24, "notice_after_days": 30, "withdraw_after_days": 90}
    assert "At most 12 months." in client.post(address, fields).content.decode()


def test_no_time_zone_is_offered_that_browsers_do_not_know(client, editor):
    assert "localtime" not in screen(client, editor, reverse("wagtailadmin_account"))
