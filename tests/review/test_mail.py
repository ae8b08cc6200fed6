"""Who is told by mail, and what the mail asks."""

from wagtail.admin.admin_url_finder import AdminURLFinder

from tests.helpers import ask_for_changes, sign, submit


def mails_to(outbox, user):
    return [mail for mail in outbox if user.email in mail.to]


def test_reviewers_are_told_of_a_draft_that_waits(content, editor, reviewer, mailoutbox):
    submit(content, editor)

    (mail,) = mails_to(mailoutbox, reviewer)
    assert mail.subject == f"Your signature is asked: {content}"
    assert AdminURLFinder(reviewer).get_edit_url(content) in mail.body


def test_superusers_are_not_asked_to_sign(content, editor, reviewer, admin, mailoutbox):
    submit(content, editor)

    assert not mails_to(mailoutbox, admin)


def test_the_editor_is_told_what_to_change(content, editor, reviewer, mailoutbox):
    submit(content, editor)
    ask_for_changes(content, reviewer, "Say how many people.")

    (mail,) = mails_to(mailoutbox, editor)
    assert mail.subject == f"Changes asked: {content}"
    assert "Say how many people." in mail.body


def test_the_editor_is_told_of_the_signature(content, editor, reviewer, mailoutbox):
    submit(content, editor)
    sign(content, reviewer)

    assert [mail.subject for mail in mails_to(mailoutbox, editor)] == [f"Signed: {content}"]


def test_a_mail_that_fails_does_not_stop_the_review(content, editor, reviewer, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    submit(content, editor)
    sign(content, reviewer)

    assert type(content).objects.get().live
