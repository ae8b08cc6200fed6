"""People and content for tests, made the way the site makes them: a page goes live because a clinician signs it."""

from django.contrib.auth.models import Group

from articles.models import ArticleIndexPage, ArticlePage
from clinical.models import ClinicianIndexPage, ClinicianPage
from core.models import User
from review import signing
from review.digest import content_digest

PASSWORD = "demo-password"
BODY = [
    ("takeaways", {"items": ["It is studied.", "It is not approved for OCD.", "Its effect fades within weeks."]}),
    ("heading", {"level": "h2", "text": "What it is"}),
    ("text", {"text": "<p>A medicine for anesthesia that is also studied for OCD.</p>"}),
]


def person(username, group=None, **fields):
    """A user with a role, whose password is PASSWORD."""
    user = User.objects.create_user(username, f"{username}@example.org", PASSWORD, **fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def clinician(username, **fields):
    """A reviewer with a page among the clinicians, without which nobody may sign."""
    user = person(username, "Reviewers", **fields)
    page = ClinicianPage(
        title=username.title(),
        credentials="MD",
        board="American Board of Psychiatry and Neurology",
        specialty="Psychiatry",
        biography="<p>Sees adults.</p>",
        user=user,
    )
    ClinicianIndexPage.objects.get().add_child(instance=page)
    return User.objects.get(pk=user.pk)


def draft_article(by, **fields):
    """A treatment page saved as a draft by somebody."""
    values = {
        "title": "Ketamine for OCD",
        "main_message": "It eases OCD for some people for a while.",
        "summary": "What small studies show.",
        "body": BODY,
    }
    page = ArticlePage(**(values | fields), live=False, owner=by)
    ArticleIndexPage.objects.get().add_child(instance=page)
    page.save_revision(user=by, log_action=True)
    return page


def submit(content, by):
    """Send the latest draft to review, as the editor's button does."""
    return content.get_workflow().start(content, by)


def ask_for_changes(content, by, comment):
    """Send the draft back, as the reviewer's button does."""
    state = content.current_workflow_state.current_task_state.specific
    return state.task.specific.on_action(state, by, "reject", comment=comment)


def sign(content, by, comment="", kind="full"):
    """Send the latest draft to review where that is still to do, sign it, and return it as it is now: live."""
    content = fresh(content)
    if not content.current_workflow_state:
        submit(content, content.get_latest_revision().user)
    task_state = content.current_workflow_state.current_task_state
    digest = content_digest(content.get_latest_revision().content)
    signing.sign(task_state, by, kind=kind, digest=digest, comment=comment)
    return fresh(content)


def fresh(content):
    """The same content, read again."""
    return type(content).objects.get(pk=content.pk)


def live_articles(count, by, signer, **fields):
    """Many live treatment pages, signed without the steps of the workflow, which would take long."""
    return [publish_signed(draft_article(by, **({"title": f"Page {n}"} | fields)), signer) for n in range(count)]


def publish_signed(content, signer, **how):
    """Sign the latest draft in one step, as a full review where nothing else is said, and publish it."""
    revision = content.get_latest_revision()
    signing.write_sign_off(content, revision, signer, **how)
    revision.publish()
    return fresh(content)


def cite(*references):
    """Citations of these references, as rich text stores them."""
    return "".join(f'<a linktype="citation" id="{row.pk}">{row.label}</a>' for row in references)


def citing(*references, words="Half responded."):
    """A text block that cites them."""
    return ("text", {"text": f"<p>{words}{cite(*references)}</p>"})
