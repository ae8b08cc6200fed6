"""Who is told by mail of a review's steps, and what the mail asks."""

import re

import pytest
from django.conf import settings as site
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask
from wagtail.users.models import UserProfile

from home.models import HomePage, StandardPage
from review import mails
from tests.helpers import ask_for_changes, fresh, person, publish_signed, sign, submit


def mails_to(outbox, user):
    return [mail for mail in outbox if user.email in mail.to]


def links(mail):
    return re.findall(r"https?://\S+", mail.body)


def change(content, by, words="Other words?"):
    """Change the content and save a version."""
    field = {"ArticlePage": "summary", "FAQEntry": "question", "CallToAction": "heading"}[type(content).__name__]
    setattr(content, field, words)
    content.save_revision(user=by)


def test_reviewers_are_told_of_a_draft_that_waits(content, editor, reviewer, reviewer2, mailoutbox):
    submit(content, editor)

    for clinician in (reviewer, reviewer2):
        (mail,) = mails_to(mailoutbox, clinician)
        assert mail.subject == f"Please review and sign: {content}"
        assert mail.body.startswith(f"editor has sent “{content}” for clinical review.")
        assert links(mail) == [mails.review_link(content)]
        assert mail.extra_headers["Auto-Submitted"] == "auto-generated"
    assert len(mailoutbox) == 2


def test_whoever_changed_the_draft_or_cannot_sign_is_not_asked_to(
    content, editor, reviewer, reviewer2, manager, admin, mailoutbox
):
    change(content, reviewer2)
    person("outsider", "Reviewers")  # in the group, but no clinician
    submit(content, editor)

    assert [mail.to for mail in mailoutbox] == [[reviewer.email]]


def test_a_reviewer_who_submits_is_not_asked(content, reviewer, reviewer2, mailoutbox):
    submit(content, reviewer)

    assert [mail.to for mail in mailoutbox] == [[reviewer2.email]]


def test_whoever_submitted_or_changed_the_draft_is_told_what_to_change(
    content, editor, reviewer, reviewer2, mailoutbox
):
    colleague = person("colleague", "Editors")
    change(content, colleague)
    submit(content, editor)
    mailoutbox.clear()
    ask_for_changes(content, reviewer, "Say how many people.\n\nAnd for how long: <2 weeks?")

    assert sorted(mail.to for mail in mailoutbox) == [[colleague.email], [editor.email]]
    (mail,) = mails_to(mailoutbox, editor)
    assert mail.subject == f"Changes asked: {content.get_latest_revision().object_str}"
    assert mail.body.startswith("reviewer asks for changes of “")
    assert "\n\nSay how many people.\n\nAnd for how long: <2 weeks?\n\n" in mail.body
    assert links(mail) == [mails.edit_link(content)]


def test_whoever_submitted_or_changed_the_draft_is_told_of_the_signature(content, editor, reviewer, mailoutbox):
    colleague = person("colleague", "Editors")
    change(content, colleague)
    submit(content, editor)
    mailoutbox.clear()
    signed = sign(content, reviewer)

    assert sorted(mail.to for mail in mailoutbox) == [[colleague.email], [editor.email]]
    (mail,) = mails_to(mailoutbox, editor)
    assert mail.subject == f"Signed: {signed}"
    assert "reviewer has signed “" in mail.body
    assert "Visitors read this version now:" in mail.body
    assert links(mail) == [mails.public_link(signed)]


def test_who_worked_on_the_version_before_is_not_told(live_article, reviewer2, mailoutbox):
    colleague = person("colleague", "Editors")
    change(live_article, colleague)
    submit(live_article, colleague)
    mailoutbox.clear()
    sign(live_article, reviewer2)

    assert [mail.to for mail in mailoutbox] == [[colleague.email]]


def test_a_title_is_neither_escaped_nor_read_as_a_template(article, editor, reviewer, mailoutbox):
    article.title = "R&D <i> {{ by }} {% now 'Y' %}" + " and so on" * 20
    article.save_revision(user=editor)
    submit(article, editor)

    (mail,) = mailoutbox
    assert mail.subject.startswith("Please review and sign: R&D <i> {{ by }} {% now 'Y' %} and so on")
    assert len(mail.subject) < 130
    assert f"“{article.title}”" in mail.body


@pytest.mark.parametrize(
    "gone", [{"is_active": False}, {"email": ""}, {"switch": "submitted_notifications"}], ids=lambda case: str(case)
)
def test_no_mail_without_an_address_an_account_or_the_wish(gone, article, editor, reviewer, reviewer2, mailoutbox):
    if switch := gone.get("switch"):
        UserProfile.objects.create(user=reviewer2, **{switch: False})
    else:
        type(reviewer2).objects.filter(pk=reviewer2.pk).update(**gone)
    submit(article, editor)

    assert [mail.to for mail in mailoutbox] == [[reviewer.email]]


@pytest.mark.parametrize(("step", "switch"), [("changes", "rejected"), ("signature", "approved")])
def test_the_other_notifications_are_switched_off_one_by_one(step, switch, article, editor, reviewer, mailoutbox):
    UserProfile.objects.create(user=editor, **{f"{switch}_notifications": False})
    submit(article, editor)
    if step == "changes":
        ask_for_changes(article, reviewer, "Say how many people.")
    else:
        sign(article, reviewer)

    assert not mails_to(mailoutbox, editor)


def test_a_mail_that_fails_does_not_stop_the_review(content, editor, reviewer, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    submit(content, editor)
    sign(content, reviewer)

    assert type(content).objects.get().live


def test_a_mail_that_cannot_be_written_does_not_stop_the_review(content, editor, reviewer, monkeypatch, caplog):
    monkeypatch.setattr(mails, "rendered", lambda *args: 1 / 0)
    submit(content, editor)
    sign(content, reviewer)

    assert type(content).objects.get().live
    assert [record.message for record in caplog.records if record.name == "review.mails"] == [
        "The mail “submitted” was not written",
        "The mail “signed” was not written",
    ]


def test_an_address_no_mail_can_go_to_keeps_nobody_else_from_theirs(article, editor, reviewer, reviewer2, mailoutbox):
    type(reviewer).objects.filter(pk=reviewer.pk).update(email="no\naddress")
    submit(article, editor)

    assert [mail.to for mail in mailoutbox] == [[reviewer2.email]]


def managers_look(workflow, order=9):
    """Add a step that managers take."""
    task = GroupApprovalTask.objects.create(name="Manager looks")
    task.groups.add(Group.objects.get(name="Managers"))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    return workflow


def test_nobody_is_told_of_a_signature_where_only_managers_approved(live_article, editor, manager, mailoutbox):
    """What is live was signed before, in another workflow."""
    workflow = managers_look(Workflow.objects.create(name="Managers look"))
    WorkflowPage.objects.create(workflow=workflow, page=live_article)
    live_article.save_revision(user=editor)
    submit(live_article, editor)
    mailoutbox.clear()
    fresh(live_article).current_workflow_task_state.approve(user=manager)

    (mail,) = mailoutbox
    assert mail.to == [editor.email]
    assert "approved" in mail.subject
    assert "igned" not in mail.subject + mail.body


def test_who_signed_is_named_where_a_manager_had_the_last_word(article, editor, reviewer, manager, mailoutbox):
    managers_look(article.get_workflow())
    signed = sign(article, reviewer)
    assert not signed.live
    mailoutbox.clear()
    signed.current_workflow_task_state.approve(user=manager)

    (mail,) = mailoutbox
    assert mail.subject == f"Signed: {signed}"
    assert "reviewer has signed “" in mail.body


def test_workflows_without_clinicians_keep_wagtails_own_mails(editor, manager, mailoutbox):
    workflow = managers_look(Workflow.objects.create(name="Managers look"))
    page = StandardPage(title="About", owner=editor, live=False)
    HomePage.objects.get().add_child(instance=page)
    page.save_revision(user=editor)
    state = workflow.start(page, editor)
    state.current_task_state.specific.reject(user=manager, comment="Not yet.")

    assert [mail.to for mail in mailoutbox] == [[manager.email], [editor.email]]
    assert "About" in mailoutbox[0].subject
    assert "Not yet." in mailoutbox[1].body


def test_links_lead_to_the_site_itself(article, editor, reviewer):
    assert mails.edit_link(article) == site.SITE_URL + reverse("wagtailadmin_pages:edit", args=[article.pk])
    assert mails.public_link(article) == mails.edit_link(article)
    live = publish_signed(article, reviewer)
    assert mails.public_link(live) == live.full_url
