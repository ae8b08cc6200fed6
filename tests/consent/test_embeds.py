"""Videos and maps: nothing of their provider is on a page before a visitor asks, once or always; and clinicians sign their words."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.blocks import StreamBlockValidationError

from articles.models import ArticlePage
from consent.blocks import EmbedAddressAdapter, EmbedAddressBlock
from consent.models import Category, ConsentRecord, Service
from home.models import HomePage, StandardPage
from review.checks.extraction import document_of
from review.digest import content_digest
from tests.helpers import BODY, draft_article, publish_signed

pytestmark = pytest.mark.django_db
ADDRESS = "https://video.example.org/embed/4711"
OWN = {"HTTP_ORIGIN": "http://testserver"}
EMBED = {
    "title": "How a visit goes",
    "description": "A nurse walks through the visit.",
    "address": ADDRESS,
    "caption": "<p>Filmed at the clinic.</p>",
    "transcript": "<p>Good morning, please sit down.</p>",
}


@pytest.fixture
def service():
    service = Service(
        name="Filmhouse",
        provider="Filmhouse Inc., Oregon",
        policy="https://video.example.org/privacy",
        category=Category.objects.get(slug="marketing"),
        kind="embed",
        hosts="video.example.org",
        embed_address="https://video.example.org/embed/{id}",
        purposes="Shows films.",
    )
    service.full_clean()
    service.save()
    return service


@pytest.fixture
def shown(service, editor, reviewer):
    """The address of a signed article with a film."""
    return publish_signed(draft_article(editor, body=[*BODY, ("embed", EMBED)]), reviewer).url


@pytest.fixture
def embed(client, shown):
    """Where the page's form leads."""
    return re.search(r'action="(/consent/embed/[^"]+)"', client.get(shown).content.decode())[1]


def answer(client, address, button, **more):
    fields = f"answer={button}&version={more.pop('version', asked())}"
    return client.post(address, fields, content_type="application/x-www-form-urlencoded", **(OWN | more))


def asked():
    from consent.register import current

    return current().asked


def frame_in(response):
    return re.search(r'<iframe[^>]* src="([^"]+)"', response.content.decode())[1].replace("&amp;", "&")


def test_editors_read_it_in_the_editor(client, service, editor):
    page = draft_article(editor, body=[*BODY, ("embed", EMBED)])
    client.force_login(editor)

    screen = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "Only what the register of services has: https://video.example.org/embed/{id}" in screen


def help_text():
    block = EmbedAddressBlock(max_length=400)
    block.set_name("address")
    return EmbedAddressAdapter().js_args(block)[2]["helpText"]


def test_the_field_says_what_may_stand_there():
    block = EmbedAddressBlock(max_length=400)
    with pytest.raises(ValidationError, match="No service for videos or maps is in the register yet"):
        block.clean(ADDRESS)
    assert "No service for videos or maps is in the register yet" in help_text()


def test_an_address_belongs_to_a_service_in_use(service):
    block = EmbedAddressBlock(max_length=400)
    assert block.clean(ADDRESS) == ADDRESS
    assert "https://video.example.org/embed/{id}" in help_text()
    for wrong, words in {
        "https://video.example.org/watch/4711": "Filmhouse takes an address like https://video.example.org/embed/{id}",
        ADDRESS + "?autoplay=1": "Filmhouse takes an address like",
        ADDRESS + "/../x": "Filmhouse takes an address like",
        "https://other.example.org/embed/4711": "Only what the register of services has",
        "https://[": "Only what the register of services has",
        ADDRESS.replace("https", "http"): "Filmhouse takes an address like",
    }.items():
        with pytest.raises(ValidationError, match=re.escape(words)):
            block.clean(wrong)
    service.is_active = False
    service.save()
    body = ArticlePage._meta.get_field("body").stream_block
    value = body.to_python([{"type": "embed", "value": EMBED}])
    with pytest.raises(StreamBlockValidationError):
        body.clean(value)
    body.defer_required_validation()
    assert body.clean(value)  # a draft of a page whose service is gone can still be saved
    body.restore_deferred_validation()


def test_the_page_names_the_provider_and_holds_nothing_of_it(client, shown):
    response = client.get(shown)
    page = response.content.decode()

    assert "Filmhouse provides it (Filmhouse Inc., Oregon)" in page
    assert "Good morning, please sit down." in page
    assert ADDRESS not in page
    assert "<iframe" not in page
    assert "video.example.org" not in response["Content-Security-Policy"]
    for cookie in ("consent=1.1.m.1795845600.abcdefghijklmnopqrstuv", "consent=junk"):
        assert Client(HTTP_COOKIE=cookie).get(shown).content == response.content


def test_without_script_a_page_of_ours_loads_it_once(client, embed):
    asking = client.get(embed).content.decode()
    assert "Load from Filmhouse" in asking
    assert "<iframe" not in asking
    assert client.get(f"{embed}?frame").status_code == 403

    response = answer(client, embed, "once")
    frame = client.get(frame_in(response))
    assert "video.example.org" not in response["Content-Security-Policy"]
    assert frame_in(frame) == ADDRESS
    assert "frame-src https://video.example.org;" in frame["Content-Security-Policy"]
    assert "script-src" not in frame["Content-Security-Policy"]
    assert 'sandbox="allow-scripts allow-same-origin allow-presentation"' in frame.content.decode()
    assert frame["Referrer-Policy"] == "no-referrer"
    assert all("no-store" in one["Cache-Control"] for one in (response, frame))
    assert not client.cookies
    assert not ConsentRecord.objects.exists()

    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert client.get(frame_in(response)).status_code == 403
    assert client.get(frame_in(response), headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_with_script_the_form_itself_goes_into_the_frame(client, embed):
    assert frame_in(answer(client, f"{embed}?frame", "once")) == ADDRESS


def test_always_is_a_choice_on_record_that_adds_to_earlier_ones(client, embed, service):
    response = answer(client, f"{embed}?frame", "always")
    assert frame_in(response) == ADDRESS
    row = ConsentRecord.objects.get()
    assert (row.choice, row.method) == ("marketing", "embed")
    assert client.cookies["consent"].value.split(".")[2] == "m"
    assert frame_in(client.get(f"{embed}?frame")) == ADDRESS
    assert frame_in(client.get(embed)).startswith(embed)

    service.is_active = False
    service.save()
    assert client.get(embed).status_code == 404
    assert answer(client, embed, "once").status_code == 404


def test_the_browsers_opt_out_allows_once_and_refuses_always(client, embed):
    response = answer(client, embed, "always", HTTP_SEC_GPC="1")
    assert "it was loaded this once only" in response.content.decode()
    assert not client.cookies
    assert not ConsentRecord.objects.exists()


def test_what_no_form_of_ours_sends_is_refused(client, embed):
    assert answer(client, embed, "once", HTTP_ORIGIN="https://evil.example").status_code == 403
    assert answer(client, embed, "once", HTTP_ORIGIN="null").status_code == 403
    assert answer(client, embed, "once", HTTP_REFERER="http://testserver/consultation/").status_code == 403
    assert answer(client, embed, "maybe").status_code == 400
    assert answer(client, embed, "always", version=0).status_code == 400
    assert client.post(embed, {"answer": "once"}, **OWN).status_code == 400
    assert answer(client, embed, "once" + "x" * 3000).status_code == 413
    assert client.get("/consent/embed/W10~forged/").status_code == 404
    assert client.get(embed[:-4] + "xyz/").status_code == 404
    assert client.put(embed).status_code == 405
    assert not ConsentRecord.objects.exists()


def test_it_is_never_offered_where_readers_are_to_be_left_alone(client, service, editor, rf):
    page = StandardPage(title="Consultation", slug="consultation", live=True, body=[("embed", EMBED)])
    HomePage.objects.get().add_child(instance=page)
    text = client.get("/consultation/").content.decode()
    preview = page.make_preview_request(preview_mode="").content.decode()

    for html in (text, preview):
        assert "How a visit goes" in html
        assert "/consent/embed/" not in html


def test_clinicians_sign_its_words_and_its_address_and_the_checker_reads_the_words(service, editor):
    page = draft_article(editor, body=[*BODY, ("embed", EMBED)])
    before = content_digest(page.serializable_data())
    for name in EMBED:
        page.body = [*BODY, ("embed", EMBED | {name: "<p>Another.</p>"})]
        assert content_digest(page.serializable_data()) != before

    page.body = [*BODY, ("embed", EMBED)]
    passages = {one.text for one in document_of(page).passages}
    assert {"How a visit goes", "A nurse walks through the visit.", "Filmed at the clinic."} <= passages
    assert "Good morning, please sit down." in passages
    assert not any("4711" in one for one in passages)
