"""A treatment page as a visitor reads it, and a draft as a reviewer previews it."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import ArticlePage, Author, RelatedArticle
from clinical.models import ClinicianPage, Condition, Treatment
from tests.helpers import BODY, citing, draft_article, fresh, live_articles, sign

from .conftest import day, make_reference, preview, status_of, text


def test_title_and_main_message_stand_first(read, publish):
    page = read(publish().url)

    assert [text(h1) for h1 in page.select("h1")] == ["Ketamine for OCD"]
    assert text(page.select_one(".article-head .lede")) == "It eases OCD for some people for a while."


def test_byline_names_author_signer_and_day(read, publish):
    author = Author.objects.create(name="Hannah Vogel", role="Health writer")
    article = publish(author=author)
    byline = text(read(article.url).select_one(".byline"))

    assert "Written by Hannah Vogel Health writer" in byline
    certified = "Certified by the American Board of Psychiatry and Neurology Field of work: Psychiatry"
    assert f"Medically reviewed by Reviewer, MD {certified}" in byline
    assert f"Last reviewed {day(article.live_sign_off.reviewed_on)}" in byline
    assert f"Next review {day(article.live_sign_off.due_on)}" in byline
    assert "Reading time 1 minute" in byline


def test_signer_whose_page_is_not_live_is_named_but_not_linked(read, publish):
    article = publish()
    linked = read(article.url).select_one(".byline a")
    ClinicianPage.objects.update(live=False)
    page = read(article.url)

    assert text(linked) == "Reviewer, MD"
    assert page.select_one(".byline a") is None
    assert "Reviewer, MD" in text(page.select_one(".byline"))


def test_preview_of_an_unsigned_draft_says_so(article):
    byline = text(preview(article.get_latest_revision_as_object()).select_one(".byline"))

    assert "Not yet reviewed No clinician has signed this draft." in byline
    assert "Last reviewed" not in byline


def test_draft_is_laid_out_whole_for_those_who_look_at_it(read, live_article):
    """What marks and counts places in a draft finds all of them; visitors' phones take the parts far below later."""
    assert preview(live_article).html.has_attr("data-laid-out")
    assert not read(live_article.url).html.has_attr("data-laid-out")


def test_preview_of_a_changed_draft_does_not_borrow_the_old_sign_off(live_article):
    draft = live_article.get_latest_revision_as_object()
    signed = text(preview(draft).select_one(".byline"))
    draft = live_article.get_latest_revision_as_object()
    draft.main_message = "Changed since."

    assert "Last reviewed" in signed
    assert "Not yet reviewed" in text(preview(draft).select_one(".byline"))


def test_one_status_is_shown_without_names(read, publish, ocd, ketamine, off_label):
    strips = read(publish(conditions=[ocd], treatments=[ketamine]).url).select(".status-strip")

    assert [text(strip) for strip in strips] == [
        "Off-label Ketamine is off-label for OCD. Source: FDA , checked November 2, 2026"
    ]
    assert strips[0].select_one(".status-source a")["href"] == "https://www.fda.gov/example"


def test_several_statuses_name_treatment_and_condition(read, publish, ocd, ketamine, off_label):
    esketamine = Treatment.objects.create(name="Esketamine", slug="esketamine", kind="medicine")
    status_of(esketamine, ocd, "off-label")
    names = read(publish(conditions=[ocd], treatments=[ketamine, esketamine]).url).select(".status-strip strong")

    assert [text(name) for name in names] == ["Esketamine for OCD.", "Ketamine for OCD."]


def test_page_without_treatment_has_no_status_strip(read, publish):
    assert read(publish().url).select(".status-strip") == []


def test_draft_previews_its_own_treatments_and_references(live_article, ocd, ketamine, off_label, reference):
    draft = live_article.get_latest_revision_as_object()
    draft.conditions, draft.treatments = [ocd], [ketamine]
    draft.body = [*BODY, citing(reference)]
    saved = draft.save_revision().as_object()
    page = preview(saved)

    assert len(page.select(".status-strip")) == 1
    assert len(page.select(".references li")) == 1
    assert preview(fresh(live_article)).select(".references") == []


def test_unsaved_page_previews(db):
    page = preview(ArticlePage(title="New", slug="new", main_message="", summary=""))

    assert text(page.h1) == "New"
    assert len(page.select(".phases section")) == 3


def test_reference_shows_where_to_find_it(read, publish, reference):
    alert = make_reference("FDA", url="https://www.fda.gov/alert", study_type="Safety alert", note="two cases")
    first, second = read(publish(body=[*BODY, citing(reference, alert)]).url).select(".references li")

    assert [link["href"] for link in first.select("a:not(.back)")] == [
        "https://doi.org/10.1038/npp.2013.150",
        "https://pubmed.ncbi.nlm.nih.gov/23783065/",
    ]
    assert text(second).startswith("FDA. A trial. 2013. fda.gov Safety alert, two cases.")


def test_prompts_never_reach_the_page(read, publish):
    body = [("text", {"prompt": "Write this part.", "text": "<p>Written.</p>"})]

    assert "Write this part." not in str(read(publish(body=body).url))


def test_call_to_action_at_the_end_is_the_closing_band(read, publish):
    call = ("call_to_action", [("here", {"heading": "Talk first", "button_label": "Call", "phone": "+1 206 555 0142"})])
    page = read(publish(body=[*BODY, call]).url)

    assert page.select(".article-body .band") == []
    assert text(page.select_one(".band h2")) == "Talk first"
    assert page.select_one(".band a")["href"] == "tel:+12065550142"


def test_call_to_action_within_the_page_stays_there(read, publish):
    call = ("call_to_action", [("here", {"heading": "Talk first", "button_label": "Call", "phone": "+1 206 555 0142"})])
    page = read(publish(body=[call, *BODY]).url)

    assert len(page.select(".article-body .band")) == len(page.select(".band")) == 1


def test_comparison_keeps_its_meaning_as_cards(read, publish, off_label):
    table = {
        "columns": [{"type": "text", "heading": "Treatment"}, {"type": "status", "heading": "FDA status"}],
        "rows": [
            {"values": ["Ketamine", {"status": off_label.pk, "text": ""}]},
            {"values": ["Therapy", {"status": None, "text": "not regulated"}]},
        ],
    }
    body = [("comparison", {"heading": "Others", "caption": "Treatments compared", "table": table})]
    page = read(publish(body=body).url)
    rows = page.select(".compare tbody tr")

    assert [text(row.select_one("th[scope=row]")) for row in rows] == ["Ketamine", "Therapy"]
    assert [text(row.select_one("td[data-label='FDA status']")) for row in rows] == [
        "Off-label",
        "not regulated",
    ]
    assert text(page.caption) == "Treatments compared"


def test_ids_are_unique_and_every_entry_of_the_list_leads_somewhere(read, publish):
    page = read(publish().url)
    ids = [element["id"] for element in page.select("[id]")]

    assert sorted(ids) == sorted(set(ids))
    assert {link["href"][1:] for link in page.select(".toc a")} <= set(ids)


def test_no_inline_style_or_script(read, publish):
    page = read(publish().url)

    assert page.select('[style], style, script:not([src], [type="application/ld+json"])') == []


def test_chosen_pages_are_read_next_while_visitors_may_see_them(publish, read, editor, reviewer):
    first, second, gone = live_articles(3, editor, reviewer)
    article = publish()
    article.related_links = [RelatedArticle(article=page, sort_order=n) for n, page in enumerate([second, gone, first])]
    article.save_revision(user=editor)
    sign(article, reviewer)
    gone.unpublish()

    cards = read(article.url).select(".related .card h3")
    assert [text(card) for card in cards] == [second.title, first.title]


def test_pages_with_most_in_common_are_read_next(publish, ocd, ketamine, off_label):
    other = Condition.objects.create(name="Depression", slug="depression")
    status_of(ketamine, other, "off-label")
    both = publish(title="Both", conditions=[ocd], treatments=[ketamine])
    one = publish(title="One", conditions=[other], treatments=[ketamine])
    publish(title="None", conditions=[other])
    article = publish(title="This", conditions=[ocd], treatments=[ketamine])

    assert article.related_articles == [both, one]


def test_queries_do_not_grow_with_the_site(client, publish, editor, reviewer, ocd, ketamine, off_label):
    about = {"conditions": [ocd], "treatments": [ketamine]}
    article = publish(**about)
    for number in range(3):
        publish(title=f"Other {number}", **about)
    before = queries(client, article.url)
    for number in range(3):
        publish(title=f"Another {number}", **about)

    assert queries(client, article.url) == before


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_picture_stands_in_for_the_drawing(read, editor, reviewer, publish):
    drawn = read(publish().url).select_one(".article-head img.motif")

    assert drawn["alt"] == ""
    assert drawn["src"].startswith("/motif/")


def test_half_empty_blocks_preview(editor):
    body = [
        ("takeaways", {"items": []}),
        ("heading", {"level": "h2", "text": ""}),
        ("picture", {"picture": None, "caption": ""}),
        ("document", {"document": None, "description": ""}),
        ("related_pages", {"heading": "", "pages": [None]}),
        ("faq", {"heading": "", "items": [("entry", None)]}),
        ("call_to_action", [("shared", None)]),
        ("comparison", {"heading": "", "caption": "", "table": None}),
        ("timeline", {"rows": [{"name": "", "text": "", "wait": None, "known": None, "unknown": None}], "caption": ""}),
        ("quote", {"text": "", "name": "", "role": ""}),
        ("notice", {"heading": "", "text": ""}),
    ]
    page = preview(draft_article(editor, body=body).get_latest_revision_as_object())

    assert page.select(".band, .faq, .figure img, .document, .cards") == []


def test_page_that_a_login_protects_is_not_read_next(publish, ocd):
    hidden = publish(title="Hidden", conditions=[ocd])
    hidden.view_restrictions.create(restriction_type="login")

    assert publish(title="This", conditions=[ocd]).related_articles == []
