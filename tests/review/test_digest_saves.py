"""Unchanged content keeps its digest, whatever is done with the row and its revisions."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models import Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Orderable, Page, Revision

from articles.models import ArticlePage, RelatedArticle
from consultations.models import CallToAction
from faq.models import FAQEntry
from home.models import HomePage
from review.digest import canonical_form, content_digest
from tests.helpers import fresh, person

from .digest_samples import FULL

pytestmark = pytest.mark.django_db
TABLES = {
    ArticlePage: [Page, ArticlePage, RelatedArticle],
    HomePage: [Page, HomePage],
    FAQEntry: [FAQEntry],
    CallToAction: [CallToAction],
}
WORDS = st.text(alphabet=st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1, max_size=40)


@pytest.fixture(scope="module", params=FULL)
def kept(request, undone):
    """Each kind of reviewed content in turn, with every field and block: a draft, and the same in the row."""
    with undone():
        instance = FULL[request.param](person("writer", "Editors"))
        instance.save()
        yield instance


@pytest.fixture
def full(kept, db):
    """The same, read for one test."""
    return fresh(kept)


def digest_of_draft(instance):
    return content_digest(Revision.objects.get(pk=fresh(instance).latest_revision_id).content)


def digest_of_row(instance):
    return content_digest(fresh(instance).serializable_data())


def test_the_row_has_the_digest_of_the_draft(full):
    assert digest_of_row(full) == digest_of_draft(full)


def test_saves_and_autosaves_keep_it(full, editor):
    before = digest_of_row(full)
    for _twice in range(2):
        draft = fresh(full).get_latest_revision_as_object()
        again = draft.save_revision(user=editor)
        assert digest_of_draft(full) == before
        draft.save_revision(user=editor, overwrite_revision=again)
        assert digest_of_draft(full) == before
        draft.save()
        assert digest_of_row(full) == before


def test_reading_every_block_before_a_save_keeps_it(full, editor):
    before = digest_of_draft(full)
    instance = fresh(full)
    for block in getattr(instance, "body", []):
        assert block.render() is not None
    instance.save_revision(user=editor)
    instance.save()

    assert digest_of_draft(full) == digest_of_row(full) == before


def test_a_copy_of_the_revision_keeps_it(full):
    revision = full.get_latest_revision()
    copy = Revision.objects.create(
        content_object=full, base_content_type=revision.base_content_type, content=revision.content
    )
    restored = Revision.objects.get(pk=copy.pk).as_object().save_revision()

    assert content_digest(Revision.objects.get(pk=restored.pk).content) == content_digest(revision.content)


@pytest.mark.parametrize("kept", ["article"], indirect=True)
def test_a_copy_of_the_page_differs_by_its_address_alone(full, editor):
    full.save_revision(user=editor)
    copy = full.copy(update_attrs={"slug": "copy"}, copy_revisions=True, keep_live=False, user=editor)
    forms = [canonical_form(one.get_latest_revision().content) for one in (full, copy)]

    assert forms[0] | {"slug": "copy"} == forms[1]
    assert forms[0]["slug"] != "copy"


def test_a_dump_and_reload_into_clean_tables_keeps_it(full, tmp_path):
    before = digest_of_row(full), digest_of_draft(full)
    dump = tmp_path / "dump.json"
    dump.write_text(json.dumps(dumped(full)))
    erase(full)
    call_command("loaddata", str(dump), verbosity=0)

    assert (digest_of_row(full), digest_of_draft(full)) == before


def dumped(instance):
    """What `dumpdata` writes of one page or entry, its child rows and its revisions."""
    tables = [*TABLES[type(instance)], Revision]
    return [row for model in tables for row in dump_of(model, rows_of(instance, model))]


def rows_of(instance, model):
    if model is Revision:
        return Revision.objects.for_instance(instance)
    return model.objects.filter(**{"page" if issubclass(model, Orderable) else "pk": instance.pk})


def dump_of(model, rows):
    """The rows of one table as `dumpdata` writes them."""
    keys = ",".join(str(row.pk) for row in rows)
    if not keys:  # which would ask for all
        return []
    dump = StringIO()
    call_command("dumpdata", model._meta.label, primary_keys=keys, stdout=dump)
    return json.loads(dump.getvalue())


def erase(instance):
    """Remove the rows of one page or entry, as its deletion would; of the home page only its own, or all pages would go."""
    revisions = Revision.objects.for_instance(instance)
    revisions._raw_delete(revisions.db)  # they are evidence, and no delete() removes them alone
    if isinstance(instance, HomePage):
        Model.delete(fresh(instance), keep_parents=True)
    else:
        fresh(instance).delete()
    assert not type(instance).objects.filter(pk=instance.pk).exists()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, WORDS, st.lists(WORDS, max_size=4))
def test_any_words_keep_it(article, title, message, sentences):
    page = ArticlePage.objects.get(pk=article.pk)
    page.title, page.main_message = title, message
    page.body = json.dumps(
        [
            {"type": "heading", "value": {"level": "h2", "text": title}},
            {"type": "text", "value": {"text": message}},
            {"type": "takeaways", "value": {"items": sentences}},
        ]
    )
    in_hand = content_digest(page.serializable_data())
    page.save_revision(clean=False)
    page.save(clean=False)

    assert digest_of_draft(page) == digest_of_row(page) == in_hand
