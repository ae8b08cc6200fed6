"""The demo as `manage.py load_demo` leaves it: live through signatures alone, with a past, and loaded only once."""

import io
from itertools import pairwise
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.core import mail, serializers
from django.core.management import call_command
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision, TaskState, WorkflowState

from articles.models import ArticlePage
from clinical.models import ClinicianPage
from consultations.models import CallToAction
from core.models import ClinicDocument, ClinicImage, User
from faq.models import FAQEntry
from home.demo.keys import stable_id
from home.duties import duties
from home.models import ClinicSettings, HomePage, Navigation
from review.digest import content_digest
from review.models import Publication, SignOff

pytestmark = pytest.mark.postgresql

REVIEWED = [ArticlePage, FAQEntry, CallToAction, HomePage]
REQUIRED = [
    "/",
    "/articles/",
    "/articles/ketamine-for-ocd/",
    "/faq/",
    "/consultation/",
    "/cookies/",
    "/privacy/",
    "/privacy-practices/",
    "/consumer-health-data/",
    "/good-faith-estimate/",
    "/accessibility/",
    "/editorial-policy/",
]


@pytest.fixture(scope="module", autouse=True)
def demo(undone):
    """The loaded demo, once for this module, undone at its end; gives what the command said and how many mails it sent."""
    with undone():
        mail.outbox = []
        said = load()
        yield SimpleNamespace(said=said, mails=len(mail.outbox))


@pytest.fixture(autouse=True)
def in_database(demo, db):
    """Each test undoes what it changed."""


@pytest.fixture
def ocd():
    return ArticlePage.objects.get(slug="ketamine-for-ocd")


def load():
    output = io.StringIO()
    call_command("load_demo", stdout=output)
    return output.getvalue()


def every_row():
    """All rows of all tables, as the database has them."""
    return {
        model._meta.label: serializers.serialize("json", model._base_manager.order_by("pk"))
        for model in apps.get_models()
        if model._meta.managed and not model._meta.proxy
    }


def reviewed():
    return [instance for model in REVIEWED for instance in model.objects.all()]


def test_says_each_step_once(demo):
    assert "Accounts: 6" in demo.said
    assert demo.said.endswith("The demo is loaded.\n")


def test_sends_no_mail_about_the_past(demo):
    assert demo.mails == 0


def test_accounts_have_their_roles_and_can_sign_in():
    roles = {user.username: [group.name for group in user.groups.all()] for user in User.objects.all()}
    assert roles == {
        "editor": ["Editors"],
        "reviewer": ["Reviewers"],
        "reviewer2": ["Reviewers"],
        "manager": ["Managers"],
        "reception": ["Reception"],
        "admin": [],
    }
    for user in User.objects.all():
        assert authenticate(username=user.username, password="demo-password") == user
        assert user.email == f"{user.username}@example.org"
        assert user.is_superuser == (user.username == "admin")


def test_reviewers_are_clinicians():
    logins = dict(ClinicianPage.objects.live().filter(user__isnull=False).values_list("title", "user__username"))
    assert logins == {"Ruth Okafor": "reviewer", "Daniel Brandt": "reviewer2"}


@pytest.mark.parametrize(("model", "least"), [(ArticlePage, 8), (FAQEntry, 20), (CallToAction, 5), (ClinicianPage, 3)])
def test_there_is_enough_of_everything_live(model, least):
    assert model.objects.filter(live=True).count() >= least


def test_everything_is_live():
    assert not Page.objects.filter(depth__gt=1, live=False).exists()
    assert all(instance.live for instance in reviewed())


def test_calls_to_action_are_visible():
    assert [call.hidden_because for call in CallToAction.objects.all()] == [""] * CallToAction.objects.count()


def test_what_is_live_is_what_was_signed():
    for instance in reviewed():
        signed = SignOff.objects.of(instance).first()
        assert signed.revision == instance.live_revision
        assert signed.digest == content_digest(instance.live_revision.content), instance
        assert signed.digest == content_digest(instance.serializable_data()), instance
        assert instance.live_sign_off == signed


def test_nobody_signed_what_they_wrote():
    for signed in SignOff.objects.all():
        writers = Revision.objects.for_instance(signed.content_object).values_list("user__username", flat=True)
        assert set(writers) == {"editor"}
        assert signed.signer.username in {"reviewer", "reviewer2"}


def test_both_clinicians_sign():
    assert set(SignOff.objects.values_list("signer__username", flat=True)) == {"reviewer", "reviewer2"}


def test_ocd_page_has_its_history(ocd):
    states = TaskState.objects.filter(revision__in=ocd.revisions.all()).order_by("started_at")
    assert ocd.revisions.count() >= 6
    assert [state.status for state in states] == ["rejected", "approved"]
    assert "numbers" in states[0].comment
    assert SignOff.objects.of(ocd).get().signer.username == "reviewer"


def test_ocd_page_took_the_real_path(ocd):
    actions = list(
        PageLogEntry.objects.filter(page=ocd.pk).order_by("timestamp", "pk").values_list("action", flat=True)
    )
    assert [action for action in actions if action != "wagtail.edit"] == [
        "wagtail.create",
        "wagtail.workflow.start",
        "wagtail.workflow.reject",
        "wagtail.workflow.resume",
        "wagtail.workflow.approve",
        "wagtail.publish",
    ]


def test_readers_are_told_what_changed():
    told = {
        page.slug: [(row.sign_off.kind, row.note) for row in Publication.objects.of(page)]
        for page in ArticlePage.objects.all()
    }
    corrected = told.pop("tms-for-depression")
    assert [kind for kind, _note in corrected] == ["correction", "full"]
    assert "13 of 92 people" in corrected[0][1]
    assert [note for _kind, note in told.pop("is-ketamine-safe")] == [
        "Added how to read a clinic’s website, ours included.",
        "",
    ]
    assert set(map(str, told.values())) == {"[('full', '')]"}


def test_versions_went_live_when_they_were_signed():
    for row in Publication.objects.select_related("sign_off"):
        assert row.published_at == row.sign_off.signed_at


def test_nothing_is_overdue():
    assert ArticlePage.objects.listed().count() == ArticlePage.objects.count()
    assert FAQEntry.objects.listed().count() == FAQEntry.objects.count()


def test_every_article_could_be_submitted_as_it_is():
    for page in ArticlePage.objects.all():
        assert page.author, page
        assert page.conditions.exists() or page.treatments.exists(), page


def test_the_past_is_past_and_in_order():
    now = timezone.now()
    for instance in reviewed():
        dates = list(instance.revisions.order_by("pk").values_list("created_at", flat=True))
        assert dates == sorted(dates)
        assert max(dates) < now
        assert SignOff.objects.of(instance).first().signed_at <= instance.last_published_at < now
    assert not TaskState.objects.filter(finished_at__lt=F("started_at")).exists()


def test_the_past_is_spread_over_weeks(ocd):
    dates = ocd.revisions.order_by("created_at").values_list("created_at", flat=True)
    assert (dates.last() - dates.first()).days > 21


def test_reviewers_and_editors_find_work():
    waiting = {str(state.content_object): state.status for state in WorkflowState.objects.active()}
    assert waiting == {"Deep TMS for OCD": "in_progress", "Will my insurance pay?": "needs_changes"}
    task = TaskState.objects.get(status="in_progress").task.specific
    assert task.get_task_states_user_can_moderate(User.objects.get(username="reviewer2")).count() == 1


def test_open_work_changes_nothing_that_is_live():
    for instance in (
        ArticlePage.objects.get(slug="deep-tms-for-ocd"),
        FAQEntry.objects.get(question__contains="insur"),
    ):
        assert instance.has_unpublished_changes
        assert not instance.latest_is_signed


def test_clinic_and_menus_are_filled_in():
    assert ClinicSettings.objects.get().phone == "+1 206 555 0142"
    menus = Navigation.objects.get()
    assert [link.value.href for link in menus.action] == ["/consultation/"]
    assert all(link["label"] and link.href for column in menus.footer for link in column.value["links"])


def test_a_page_has_a_picture_and_a_file():
    page = ArticlePage.objects.get(slug="first-consultation")
    assert page.picture == ClinicImage.objects.get()
    assert page.picture.alt_text
    assert page.picture.has_focal_point()
    assert [block.value["document"] for block in page.body if block.block_type == "document"] == [
        ClinicDocument.objects.get()
    ]


def test_headline_keeps_its_marks():
    assert '<span class="is-known">known</span>' in HomePage.objects.get().hero_heading


def test_anchors_are_the_same_at_every_load(ocd):
    kinds = [block.block_type for block in ocd.body]
    names = [f"{kind}-{kinds[:place].count(kind)}" for place, kind in enumerate(kinds)]
    assert [block.id for block in ocd.body] == [stable_id("ketamine-for-ocd", name) for name in names]


def test_second_load_changes_nothing():
    before = every_row()
    assert load() == "The demo is loaded already; nothing was changed.\n"
    assert every_row() == before


@pytest.mark.parametrize("address", REQUIRED)
def test_required_page_answers(client, address):
    assert client.get(address).status_code == 200


def test_every_live_page_answers(client):
    answers = {page.url: client.get(page.url).status_code for page in Page.objects.live().filter(depth__gt=1)}
    assert {address: code for address, code in answers.items() if code != 200} == {}


@pytest.mark.parametrize(
    ("slug", "beginning"),
    [("ketamine-for-ocd", "In two small studies"), ("ketamine-for-bipolar-depression", "In small studies")],
)
def test_where_small_studies_are_all_there_is_the_first_words_say_so(client, slug, beginning):
    page = client.get(f"/articles/{slug}/").content.decode()

    assert f'<p class="lede">{beginning}' in page
    assert f'"description":"{beginning}' in page


def test_the_claim_rules_find_nothing_in_the_demo():
    said = io.StringIO()
    call_command("check_content", stdout=said)

    assert "0 findings that would stop a submission, 0 warnings" in said.getvalue()


def test_all_versions_of_the_ocd_page_can_be_compared(ocd, client):
    client.force_login(User.objects.get(username="editor"))
    versions = [revision.pk for revision in ocd.revisions.order_by("created_at", "pk")]
    pages = [
        client.get(reverse("wagtailadmin_pages:revisions_compare", args=[ocd.pk, before, after]))
        for before, after in pairwise(versions)
    ]

    assert [page.status_code for page in pages] == [200] * (len(versions) - 1)
    assert all("addition" in page.content.decode() for page in pages)
    assert not any("What belongs here" in page.content.decode() for page in pages)


def test_every_required_page_is_chosen_linked_and_checked_in_time():
    found = duties()

    assert len(found) == 7
    assert [duty.faults for duty in found if duty.faults] == []
