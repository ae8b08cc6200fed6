"""Content for the review's tests: each kind of reviewed content as a draft saved by the editor."""

import pytest

from articles.models import ArticleIndexPage, ArticlePage
from consultations.models import CallToAction
from faq.models import FAQEntry
from tests.helpers import fresh, sign, submit


@pytest.fixture
def article(editor):
    """A draft treatment page with one block of text."""
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
    """A draft question."""
    item = FAQEntry.objects.create(question="Is it approved?", answer="<p>No.</p>", live=False)
    item.save_revision(user=editor)
    return item


@pytest.fixture
def call(editor):
    """A draft call to action."""
    item = CallToAction.objects.create(
        heading="Talk first", button_label="Call us", phone="+1 206 555 0142", live=False
    )
    item.save_revision(user=editor)
    return item


@pytest.fixture(params=["article", "entry", "call"])
def content(request):
    """Each kind of reviewed content in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def waiting(content, editor):
    """Each kind of content, sent to review by the editor."""
    submit(content, editor)
    return fresh(content)


@pytest.fixture
def waiting_article(article, editor):
    submit(article, editor)
    return fresh(article)


@pytest.fixture
def signed_article(article, reviewer):
    return sign(article, reviewer)
