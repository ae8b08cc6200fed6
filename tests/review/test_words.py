"""What Wagtail's own screens say of a review: clinicians sign, nobody moderates or approves."""

import gettext
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import wagtail
from bs4 import BeautifulSoup
from django.apps import apps
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data

from tests.helpers import ask_for_changes, fresh, sign, submit
from tests.review.withdrawn import posted, schedule

pytestmark = pytest.mark.django_db
CATALOG = Path(apps.get_app_config("review").path) / "locale/en/LC_MESSAGES/django.mo"
LEFT_OVER = re.compile(r"moderat|approv(?!ed\?)|workflow", re.IGNORECASE)  # but for the question "Is it approved?"


def words(response):
    """What people read on a screen, also what its scripts show later."""
    assert response.status_code == 200
    page = BeautifulSoup(response.content, "html.parser")
    for hidden in page.find_all(["script", "nav", "aside"]):
        hidden.decompose()
    return " ".join(page.get_text(" ").split())


def edit_url(content):
    if hasattr(content, "snippet_viewset"):
        return reverse(content.snippet_viewset.get_url_name("edit"), args=[content.pk])
    return reverse("wagtailadmin_pages:edit", args=[content.pk])


def submitted(client, content, user, **fields):
    """The screen after somebody has submitted the draft with Wagtail's button."""
    client.force_login(user)
    form = client.get(edit_url(content)).context["form"]
    data = posted(content, form) | nested_form_data(fields) | {"action-submit": "1"}
    return client.post(edit_url(content), data, follow=True)


def test_an_editor_whose_draft_is_in_review_reads_so(client, waiting, editor):
    client.force_login(editor)
    text = words(client.get(edit_url(waiting)))
    assert "is in clinical review. It opens for editing again when a clinician has signed it" in text
    assert not LEFT_OVER.findall(text)


def test_submitting_an_entry_says_what_comes_next(client, entry, editor):
    text = words(submitted(client, entry, editor))
    assert "was sent to the clinicians. You get a mail when one has signed or asks for changes." in text
    assert not LEFT_OVER.findall(text)


def test_a_live_page_in_review_says_both(client, article, editor, reviewer):
    page = sign(article, reviewer)
    page.summary = "Something new."
    page.save_revision(user=editor)
    submit(page, editor)
    client.force_login(editor)
    assert "live + in clinical review" in words(
        client.get(reverse("wagtailadmin_explore", args=[page.get_parent().pk]))
    )
    assert not LEFT_OVER.findall(words(client.get(edit_url(page))))


@pytest.mark.parametrize("view", ["history", "workflow_history"])
def test_the_history_tells_of_signatures(client, article, editor, reviewer, view):
    submit(article, editor)
    ask_for_changes(article, reviewer, "Shorter.")
    fresh(article).current_workflow_state.cancel(user=editor)
    sign(article, reviewer)
    client.force_login(editor)
    text = words(client.get(reverse(f"wagtailadmin_pages:{view}", args=[article.pk])))
    assert "Signed" in text
    assert not LEFT_OVER.findall(text)


def test_a_submission_that_misses_something_says_nothing_is_lost(client, article, editor):
    text = words(submitted(client, article, editor, title=""))
    assert "Not saved or submitted yet: see what is marked in red. What you typed is kept." in text


def test_a_schedule_that_is_canceled_is_told_by_title(client, article, reviewer, manager):
    page = schedule(article, reviewer)
    client.force_login(manager)
    args = [page.pk, page.scheduled_revision.pk]
    text = words(client.post(reverse("wagtailadmin_pages:revisions_unschedule", args=args), follow=True))
    assert f"“{page.title}” has no time to go live any more." in text


def test_the_compiled_words_are_those_of_the_source(tmp_path):
    if not shutil.which("msgfmt"):
        pytest.skip("no msgfmt: apt-get install gettext")
    compiled = tmp_path / "django.mo"
    subprocess.run(["msgfmt", "--check", "-o", compiled, CATALOG.with_suffix(".po")], check=True)
    assert read(compiled) == read(CATALOG)


def test_wagtail_still_says_what_is_replaced():
    """Wagtail rewords its screens now and then; words that it no longer says would come back as its own."""
    sources = Path(wagtail.__file__).parent.glob("**/locale/en/LC_MESSAGES/django.po")
    said = "".join(path.read_text().replace('"\n"', "").replace('\\"', '"') for path in sources)
    assert [msgid for msgid in read(CATALOG) if msgid and f'msgid "{msgid}"\n' not in said] == []


def read(compiled):
    with compiled.open("rb") as file:
        return gettext.GNUTranslations(file)._catalog
