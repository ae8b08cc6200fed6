"""What every installation has from its migrations: the clinical review, and roles that know their limits."""

import pytest
from django.urls import reverse

from clinical.models import Reference

from .test_admin_routes import edit_url


def test_the_stock_approval_workflow_is_gone(db):
    from wagtail.models import Task, Workflow

    assert [workflow.name for workflow in Workflow.objects.all()] == ["Clinical review"]
    assert [task.specific.__class__.__name__ for task in Task.objects.all()] == ["ClinicalReviewTask"]


def test_the_home_page_goes_through_review_too(db, client, admin):
    from home.models import HomePage

    home = HomePage.objects.get()
    assert home.get_workflow().name == "Clinical review"
    assert not home.permissions_for_user(admin).can_publish()


@pytest.mark.parametrize("who", ["editor", "manager", "reviewer"])
def test_nobody_but_an_administrator_says_whose_login_a_clinician_is(client, who, request, reviewer):
    client.force_login(request.getfixturevalue(who))
    screen = client.get(edit_url(reviewer.clinician_page)).content.decode()

    assert 'name="specialty"' in screen
    assert 'name="user"' not in screen


def test_editors_add_references_but_do_not_change_those_that_pages_cite(client, editor):
    reference = Reference.objects.create(authors="Bloch MH", title="Effects of ketamine", year=2012, pmid="22784486")
    client.force_login(editor)
    client.post(
        reverse(reference.snippet_viewset.get_url_name("edit"), args=[reference.pk]),
        {"authors": "Bloch MH", "title": "A cure", "year": "2012", "pmid": "22784486"},
    )

    reference.refresh_from_db()
    assert reference.title == "Effects of ketamine"
