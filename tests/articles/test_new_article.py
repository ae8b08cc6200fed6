"""A new treatment page: laid out, saved as it is, and refused at its place when handed in unfinished."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from articles.blocks import ArticleBodyBlock
from articles.layout import new_article_body
from articles.models import ArticleIndexPage, ArticlePage
from core.blocks import PromptBlock
from tests.helpers import fresh

EMPTY = "null"  # what the text editor sends where nothing was typed
EXPECTED = [
    "takeaways",
    "heading",
    "text",
    "known_unknown",
    "who_may_not_suit",
    "risks",
    "safety_measures",
    "comparison",
    "steps",
    "call_to_action",
    "faq",
]


@pytest.fixture
def add(client, editor):
    """Send the form of a new page, as the editor's buttons do."""
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", ArticleIndexPage.objects.get().pk])

    def send(*blocks, **fields):
        form = {
            "title": "New page",
            "slug": "new-page",
            "main_message": "",
            "summary": "",
            "body": streamfield(blocks),
            "related_links": inline_formset([]),
            "comments": inline_formset([]),
        }
        return client.post(address, nested_form_data(form | fields))

    return send


def risks(prompt="Every risk.", heading="Risks", items=()):
    return (
        "risks",
        {"prompt": prompt, "heading": heading, "intro": EMPTY, "items": streamfield_list(items)},
    )


def streamfield_list(items):
    """A list block's part of the form."""
    return {
        "count": str(len(items)),
        **{
            str(n): {"deleted": "", "order": str(n), "id": "", "type": "item", "value": item}
            for n, item in enumerate(items)
        },
    }


def test_new_page_is_laid_out_in_the_canonical_order(db):
    body = ArticlePage().body

    assert [block.block_type for block in body] == EXPECTED
    prompts = [block.value["prompt"] for block in body if "prompt" in getattr(block.block, "child_blocks", {})]
    assert all(prompts)


def test_comparison_comes_with_its_columns_and_a_row_to_fill_in(db):
    table = next(block for block in ArticlePage().body if block.block_type == "comparison").value["table"]

    assert [(column["block"].name, column["heading"]) for column in table.columns] == [
        ("text", "Treatment"),
        ("status", "FDA status"),
        ("text", "Time to effect"),
        ("text", "Evidence"),
        ("text", "Main burdens"),
    ]
    assert len(table.row_data) == 1


def test_form_of_a_new_page_opens(client, editor):
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", ArticleIndexPage.objects.get().pk])

    assert "Every risk the FDA names" in client.get(address).content.decode()


def test_untouched_layout_may_be_saved_as_a_draft_but_not_handed_in():
    stream = ArticleBodyBlock()
    body = stream.normalize(new_article_body())

    assert len(stream.clean_deferred(body)) == len(EXPECTED)
    with pytest.raises(Exception) as refused:  # noqa: PT011 its type is Wagtail's own
        stream.clean(body)
    unfinished = {EXPECTED[index] for index in refused.value.block_errors}
    assert unfinished == set(EXPECTED) - {"heading"}


def test_unfinished_draft_is_saved_and_keeps_its_prompts(add):
    response = add(risks(items=[{"term": "", "text": EMPTY}]))

    page = ArticlePage.objects.get(slug="new-page")
    assert response.status_code == 302
    assert page.body[0].value["prompt"] == "Every risk."


def test_submitting_an_unfinished_page_says_where(add):
    response = add(risks(items=[{"term": "Misuse", "text": EMPTY}]), **{"action-submit": "Submit for review"})
    page = BeautifulSoup(response.content, "html.parser")

    assert response.status_code == 200
    assert response.context["form"].errors.keys() == {
        "main_message",
        "summary",
        "body",
        "author",
        "conditions",
    }
    (error,) = response.context["form"].errors["body"].as_data()
    item = error.block_errors[0].block_errors["items"].block_errors[0]
    assert set(item.block_errors) == {"text"}
    assert "Misuse" in page.select_one("[data-block]")["data-w-block-arguments-value"]
    assert not ArticlePage.objects.filter(slug="new-page").exists()


def test_comparison_row_without_a_name_is_refused_at_its_cell(off_label):
    stream = ArticleBodyBlock()
    table = {"columns": [{"type": "text", "heading": "Treatment"}], "rows": [{"values": ["SSRIs"]}, {"values": [""]}]}
    body = stream.normalize([("comparison", {"heading": "Others", "caption": "Compared", "table": table})])

    with pytest.raises(Exception) as refused:  # noqa: PT011 its type is Wagtail's own
        stream.clean(body)
    assert set(refused.value.block_errors[0].block_errors["table"].cell_errors) == {1}


def test_time_line_adds_up_to_twelve_weeks_when_handed_in():
    stream = ArticleBodyBlock()
    row = {"name": "SSRIs", "text": "Slow.", "wait": 8, "known": 3, "unknown": 0}
    body = stream.normalize([("timeline", {"rows": [row], "caption": "Weeks."})])

    assert stream.clean_deferred(body)
    with pytest.raises(Exception) as refused:  # noqa: PT011 its type is Wagtail's own
        stream.clean(body)
    rows = refused.value.block_errors[0].block_errors["rows"]
    assert rows.block_errors[0].block_errors["unknown"].message == (
        "Waiting, measured and not known must add up to 12 weeks."
    )


def test_prompt_is_read_only_and_kept():
    block = PromptBlock()
    block.set_name("prompt")

    assert block.field.widget.attrs["readonly"] is True
    assert block.clean("Write this.") == "Write this."
    assert block.value_from_datadict({"p": "Write this."}, {}, "p") == "Write this."
    assert block.render("Write this.") == ""
    assert block.get_searchable_content("Write this.") == []


def test_saving_again_changes_nothing(live_article, editor):
    digest = live_article.live_sign_off.digest
    live_article.get_latest_revision_as_object().save_revision(user=editor)

    assert fresh(live_article).latest_is_signed
    assert fresh(live_article).live_sign_off.digest == digest
