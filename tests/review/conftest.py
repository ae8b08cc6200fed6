"""People and content for the review's tests: a draft article by an editor, a draft question, two clinicians."""

import pytest
from django.contrib.auth.models import Group

from articles.models import ArticleIndexPage, ArticlePage
from clinical.models import ClinicianIndexPage, ClinicianPage
from consultations.models import CallToAction
from core.models import User
from faq.models import FAQEntry


def person(username, group=None, **fields):
    user = User.objects.create_user(username, f"{username}@example.org", "demo-password", **fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def clinician(username):
    user = person(username, "Reviewers")
    ClinicianIndexPage.objects.get().add_child(
        instance=ClinicianPage(
            title=username.title(),
            credentials="MD",
            board="American Board of Psychiatry and Neurology",
            specialty="psychiatry",
            biography="<p>Sees adults.</p>",
            user=user,
        )
    )
    return User.objects.get(pk=user.pk)


@pytest.fixture
def editor(db):
    return person("editor", "Editors")


@pytest.fixture
def reviewer(db):
    return clinician("reviewer")


@pytest.fixture
def reviewer2(db):
    return clinician("reviewer2")


@pytest.fixture
def manager(db):
    return person("manager", "Managers")


@pytest.fixture
def admin(db):
    return person("admin", is_superuser=True, is_staff=True)


@pytest.fixture
def article(editor):
    """A draft treatment page, saved by the editor."""
    page = ArticlePage(
        title="Ketamine for OCD",
        slug="ketamine-for-ocd-test",
        main_message="It eases OCD for some people for a while.",
        summary="What small studies show.",
        body=[("text", {"text": "<p>First words.</p>"})],
        live=False,
        owner=editor,
    )
    ArticleIndexPage.objects.get().add_child(instance=page)
    page.save_revision(user=editor, log_action=True)
    return page


@pytest.fixture
def entry(editor):
    """A draft question, saved by the editor."""
    item = FAQEntry.objects.create(question="Is it approved?", answer="<p>No.</p>", live=False)
    item.save_revision(user=editor)
    return item


@pytest.fixture
def call(editor):
    """A draft call to action, saved by the editor."""
    item = CallToAction.objects.create(
        heading="Talk first", button_label="Call us", phone="+1 206 555 0142", live=False
    )
    item.save_revision(user=editor)
    return item


@pytest.fixture(params=["article", "entry", "call"])
def content(request):
    """Each kind of reviewed content in turn."""
    return request.getfixturevalue(request.param)
