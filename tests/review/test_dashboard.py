"""The dashboard: what waits for whoever signs in, and what is due soon; and the same in the lists of content."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, TaskState

from articles.models import ArticleIndexPage
from faq.models import FAQEntry
from review import waiting
from review.withdrawing import withdraw
from tests.bulk import signed_entries
from tests.helpers import ask_for_changes, draft_article, fresh, live_articles, person, publish_signed, sign, submit
from tests.review.aging import make_due

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]
HOME = reverse("wagtailadmin_home")


def panel(client, user, name="waiting-for-you"):
    """What a panel of the dashboard says to somebody; None where they have none."""
    client.force_login(user)
    page = BeautifulSoup(client.get(HOME).content, "html.parser")
    return page.find(id=f"{name}-section")


def words(node):
    return " ".join(node.get_text(" ").split())


def links(node):
    return [link["href"] for link in node.find_all("a", class_="review-list__title")]


def test_a_clinician_sees_what_waits_with_who_submitted_it_and_the_way_to_it(client, content, editor, reviewer):
    submit(content, editor)
    shown = panel(client, reviewer)
    state = content.current_workflow_state
    assert links(shown) == [reverse("review:page", args=[state.content_type_id, content.pk])]
    assert str(content) in words(shown)
    assert "Submitted by editor" in words(shown)
    assert str(type(content)._meta.verbose_name).capitalize() in words(shown)
    assert client.get(links(shown)[0]).status_code == 200


def test_what_waits_longest_comes_first(client, editor, reviewer):
    for hours, title in [(2, "Second"), (9, "First"), (1, "Third")]:
        page = draft_article(editor, title=title)
        submit(page, editor)
        at = timezone.now() - timezone.timedelta(hours=hours)
        TaskState.objects.filter(revision__object_str=title).update(started_at=at)
    assert [row.title for row in waiting.to_review(reviewer)] == ["First", "Second", "Third"]


def test_who_changed_a_draft_is_told_that_another_clinician_signs_it(client, article, editor, reviewer, reviewer2):
    article.summary = "As a clinician says it."
    article.save_revision(user=reviewer)
    submit(article, editor)
    assert "You changed this draft yourself, so another clinician must sign it." in words(panel(client, reviewer))
    assert "You changed this draft" not in words(panel(client, reviewer2))


def test_a_change_that_was_signed_since_is_none_any_more(client, article, editor, reviewer, reviewer2):
    article.summary = "As a clinician says it."
    article.save_revision(user=reviewer)
    page = sign(article, reviewer2)
    page.summary = "As the editor says it now."
    page.save_revision(user=editor)
    submit(page, editor)
    assert "You changed this draft" not in words(panel(client, reviewer))


def test_an_editor_sees_what_was_sent_back_with_the_words(client, content, editor, reviewer):
    submit(content, editor)
    ask_for_changes(content, reviewer, "Say how long it lasts.")
    shown = panel(client, editor)
    assert "Say how long it lasts." in words(shown)
    assert "Sent back by reviewer" in words(shown)
    assert "edit" in links(shown)[0]
    assert client.get(links(shown)[0]).status_code == 200
    assert "Say how long it lasts." not in words(panel(client, reviewer))


def test_words_of_a_reviewer_are_text(client, article, editor, reviewer):
    submit(article, editor)
    ask_for_changes(article, reviewer, "<script>alert(1)</script>")
    assert "<script>alert(1)" not in str(panel(client, editor))


def test_an_editor_sees_what_the_clinicians_have(client, article, editor):
    submit(article, editor)
    assert "Submitted by you, with the clinicians Ketamine for OCD" in words(panel(client, editor))
    assert "Nothing waits for you." in words(panel(client, editor))


def test_what_another_editor_submitted_is_not_theirs(client, article, editor):
    submit(article, editor)
    assert "Ketamine" not in words(panel(client, person("other", "Editors")))


def test_an_empty_panel_says_so(client, reviewer, manager):
    assert "No draft waits for your signature." in words(panel(client, reviewer))
    assert "Nothing waits for you." in words(panel(client, manager))


@pytest.mark.parametrize("name", ["waiting-for-you", "due-soon"])
def test_reception_has_no_part_in_reviews(client, reception, live_article, name):
    assert panel(client, reception, name) is None


def test_the_panels_that_they_replace_are_gone(client, article, editor, reviewer):
    submit(article, editor)
    for user in (editor, reviewer):
        client.force_login(user)
        html = client.get(HOME).content.decode()
        assert 'id="awaiting-review' not in html
        assert "Your pages and snippets in a workflow" not in html


def test_a_deleted_entry_does_not_wait(client, entry, editor, reviewer):
    submit(entry, editor)
    FAQEntry.objects.filter(pk=entry.pk).delete()
    assert "No draft waits for your signature." in words(panel(client, reviewer))


def test_many_drafts_are_counted(client, editor, reviewer):
    for n in range(12):
        submit(draft_article(editor, title=f"Page {n}"), editor)
    shown = panel(client, reviewer)
    assert len(links(shown)) == 10
    assert "And 2 newer drafts." in words(shown)


def test_what_is_overdue_comes_first_and_is_said_so(client, article, entry, call, reviewer):
    for content, days in [(article, 60), (entry, -5), (call, 61)]:
        make_due(publish_signed(content, reviewer), days)
    shown = panel(client, reviewer, "due-soon")
    assert "Is it approved?" in words(shown.find_all("li")[0])
    assert "Overdue since" in words(shown.find_all("li")[0])
    assert shown.find_all("li")[0].find(class_="review-due--overdue")
    assert "Due in 60 days" in words(shown.find_all("li")[1])
    assert len(shown.find_all("li")) == 2


def test_nothing_due_is_said_in_words(client, live_article, reviewer):
    assert "No review is due within 60 days." in words(panel(client, reviewer, "due-soon"))


def test_much_that_is_due_leads_to_the_report(client, reviewer):
    signed_entries(13, reviewer)
    with time_machine.travel(timezone.now() + timezone.timedelta(days=30 * 24), tick=False):
        shown = panel(client, reviewer, "due-soon")
    assert "The first 10 of 13." in words(shown)
    assert f"{reverse('review:due')}?due=60" in str(shown)


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def fill(editor, reviewer, numbers):
    """Every list of the dashboard gets longer: drafts to review, also own ones, and drafts that were sent back."""
    for n in numbers:
        for by in (editor, reviewer):
            submit(draft_article(by, title=f"Page {n} by {by}"), editor)
        back = draft_article(editor, title=f"Back {n}")
        submit(back, editor)
        ask_for_changes(back, reviewer, "Shorter.")
        draft_article(editor, title=f"Draft {n}")
        publish_signed(draft_article(editor, title=f"Live {n}"), reviewer)


def costs(client, *people):
    """How many queries the dashboard costs each of them."""
    found = []
    for user in people:
        client.force_login(user)
        found.append(queries(client, HOME))
    return found


def test_the_dashboard_costs_as_many_queries_for_many_as_for_few(client, editor, reviewer):
    fill(editor, reviewer, range(2))
    costs(client, editor, reviewer)  # the first request of all fills caches of the admin
    few = costs(client, editor, reviewer)
    fill(editor, reviewer, range(2, 6))
    assert costs(client, editor, reviewer) == few


def cells(client, address, title):
    """The row of a list, in words."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    return words(next(row for row in page.find_all("tr") if title in words(row)))


def explorer():
    return reverse("wagtailadmin_explore", args=[ArticleIndexPage.objects.get().pk])


LISTS = {
    "article": explorer,
    "entry": lambda: reverse("wagtailsnippets_faq_faqentry:list"),
    "call": lambda: reverse("wagtailsnippets_consultations_calltoaction:list"),
}


@pytest.mark.parametrize("kind", LISTS)
def test_lists_say_where_each_stands(client, request, kind, editor, reviewer, admin):
    content, address = request.getfixturevalue(kind), LISTS[kind]()
    client.force_login(admin)
    assert "Draft" in cells(client, address, str(content))
    submit(content, editor)
    assert "In review" in cells(client, address, str(content))
    ask_for_changes(content, reviewer, "Shorter.")
    assert "Changes asked" in cells(client, address, str(content))
    content.current_workflow_state.cancel(user=editor)
    live = sign(content, reviewer)
    assert "Signed, live" in cells(client, address, str(content))
    make_due(live, -3)
    assert "Overdue since" in cells(client, address, str(content))


def test_a_signed_draft_with_a_time_to_go_live_is_scheduled(client, article, editor, reviewer, admin):
    article.go_live_at = timezone.now() + timezone.timedelta(days=3)
    article.save_revision(user=editor)
    sign(article, reviewer)
    client.force_login(admin)
    assert "Signed, scheduled" in cells(client, explorer(), "Ketamine for OCD")


def test_where_nothing_is_reviewed_the_explorer_is_as_always(client, admin):
    client.force_login(admin)
    clinicians = Page.objects.get(slug="clinicians")
    assert "Next review" not in client.get(reverse("wagtailadmin_explore", args=[clinicians.pk])).content.decode()


@pytest.mark.parametrize("kind", ["article", "entry"])
def test_lists_cost_as_many_queries_for_many_as_for_few(client, kind, editor, reviewer, admin):
    client.force_login(admin)
    address = LISTS[kind]()
    make_rows(kind, 3, editor, reviewer)
    queries(client, address)
    few = queries(client, address)
    make_rows(kind, 9, editor, reviewer)
    assert queries(client, address) == few


def make_rows(kind, count, editor, reviewer):
    if kind == "entry":
        rows = [fresh(entry) for entry in signed_entries(count, reviewer, f"Of {count}: {{}}?")]
    else:
        rows = live_articles(count, editor, reviewer, title=f"Of {count}")
    submit(rows[0], editor)


def test_what_was_withdrawn_is_to_be_mended_and_not_sent_back(client, content, editor, reviewer, manager):
    live = publish_signed(content, reviewer)
    submit(live, editor)
    ask_for_changes(live, reviewer, "Shorter.")
    withdraw(live, manager, "A trial it cites was retracted.")
    for user in (editor, reviewer):
        shown = words(panel(client, user))
        assert f"Withdrawn, to be mended {live}" in shown
        assert "Withdrawn by manager" in shown
        assert "A trial it cites was retracted." in shown
        assert "Sent back with changes" not in shown


def test_what_was_withdrawn_and_is_with_a_clinician_stands_in_one_place(client, content, editor, reviewer):
    live = publish_signed(content, reviewer)
    withdraw(live, reviewer, "A trial it cites was retracted.")
    submit(fresh(live), editor)
    assert "to be mended" not in words(panel(client, editor))
    ask_for_changes(fresh(live), reviewer, "Shorter.")
    assert "to be mended" not in words(panel(client, editor))
    assert "Sent back with changes to make" in words(panel(client, editor))
    fresh(live).current_workflow_state.cancel(user=editor)
    sign(live, reviewer)
    assert "to be mended" not in words(panel(client, editor))


@pytest.mark.parametrize("kind", LISTS)
def test_lists_say_what_was_withdrawn(client, request, kind, reviewer, admin):
    live, address = publish_signed(request.getfixturevalue(kind), reviewer), LISTS[kind]()
    withdraw(live, reviewer, "A trial it cites was retracted.")
    client.force_login(admin)
    assert "Withdrawn" in cells(client, address, str(live))
    sign(live, reviewer)
    assert "Withdrawn" not in cells(client, address, str(live))
