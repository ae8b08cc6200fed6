"""A clinician may let words stand that a rule speaks against: with a reason, on record, for these very words."""

import csv
import io

import pytest
from django.urls import reverse

from review import audit, mails
from review.allowing import allow
from review.checks import check
from review.errors import AllowanceRefused, HasFindings
from review.models import Allowance, RegisterEntry
from review.views.addresses import draft_address
from review.withdrawing import withdraw
from tests.helpers import draft_article, fresh, publish_signed, sign, submit

from .reviewing import post, read, soup_of, words
from .rules import WHY, add_rule
from .ways.site import edit

pytestmark = pytest.mark.postgresql

REASON = "The trial that shows it is cited in the next sentence."


@pytest.fixture
def rule(monkeypatch):
    return add_rule(monkeypatch, "eases OCD")


def finding_in(content):
    [found] = check(fresh(content).get_latest_revision_as_object())
    return found


def allowed(content, by, reason=REASON):
    content = fresh(content)
    return allow(content, content.get_latest_revision(), finding_in(content).key, by, reason)


def allow_on_screen(client, content, reason=REASON):
    key = finding_in(content).key
    return client.post(draft_address(content).partition("#")[0], {"allow": key, f"reason-{key}": reason})


def test_once_allowed_it_goes_all_the_way(rule, article, editor, reviewer, reviewer2):
    allowed(article, reviewer)
    submit(article, editor)

    assert sign(article, reviewer2).live
    assert list(audit.differences()) == []


def test_it_stands_on_the_register_at_once(rule, article, reviewer):
    entry = allowed(article, reviewer).entry

    assert (entry.event, entry.words, entry.person) == (RegisterEntry.Event.FINDING_ALLOWED, REASON, reviewer)
    assert entry.facts["quote"] == "eases OCD"
    assert entry.facts["rule"] == "promise"
    assert list(audit.differences()) == []


def test_the_sign_off_says_what_was_allowed(rule, article, reviewer, reviewer2):
    allowance = allowed(article, reviewer)
    sign_off = sign(article, reviewer2).live_sign_off
    [override] = sign_off.overrides

    assert override["key"] == allowance.key
    assert (override["quote"], override["reason"]) == ("eases OCD", REASON)
    assert sign_off.entry.facts["overrides"] == sign_off.overrides


def test_a_sign_off_without_any_says_nothing_of_it(article, reviewer):
    assert "overrides" not in sign(article, reviewer).live_sign_off.entry.facts


@pytest.mark.parametrize("who", ["editor", "manager", "admin", "reception"])
def test_nobody_but_clinicians_allows(rule, article, request, who):
    with pytest.raises(AllowanceRefused, match="Only clinicians"):
        allowed(article, request.getfixturevalue(who))
    assert not Allowance.objects.exists()


def test_nobody_allows_their_own_words(rule, article, reviewer):
    edit(article, reviewer, "It eases OCD at once.")
    with pytest.raises(AllowanceRefused, match="another clinician"):
        allowed(article, reviewer)


@pytest.mark.parametrize("reason", ["", "   ", "ok", "fine so", "- - - -"])
def test_a_reason_is_a_sentence(rule, article, reviewer, reason):
    with pytest.raises(AllowanceRefused, match="Say in a sentence"):
        allowed(article, reviewer, reason)


def test_it_ends_with_the_words(rule, article, editor, reviewer):
    allowed(article, reviewer)
    edit(article, editor, "It eases OCD for everybody.")
    with pytest.raises(HasFindings):
        submit(fresh(article), editor)


def test_a_change_elsewhere_leaves_it(rule, article, editor, reviewer):
    allowed(article, reviewer)
    draft = fresh(article).get_latest_revision_as_object()
    draft.summary = "Another summary."
    draft.save_revision(user=editor)

    assert submit(fresh(article), editor)


def test_it_ends_with_a_withdrawal(rule, article, editor, reviewer, reviewer2, manager):
    allowed(article, reviewer)
    withdraw(sign(article, reviewer2), manager, "A trial was retracted.")
    with pytest.raises(HasFindings):
        submit(fresh(article), editor)


def test_it_is_for_one_page(rule, article, editor, reviewer):
    allowed(article, reviewer)
    other = draft_article(editor, title="Another", main_message=article.main_message)
    with pytest.raises(HasFindings):
        submit(other, editor)


def test_what_was_allowed_after_the_signature_may_be_published(article, editor, reviewer, monkeypatch):
    article = publish_signed(article, reviewer)
    article.unpublish()
    add_rule(monkeypatch, "eases OCD")
    with pytest.raises(HasFindings):
        fresh(article).get_latest_revision().publish()
    allowed(article, reviewer)
    fresh(article).get_latest_revision().publish()

    assert fresh(article).live


def test_what_was_allowed_in_an_entry_is_allowed_where_it_is_shown(entry, editor, reviewer, reviewer2, monkeypatch):
    add_rule(monkeypatch, "Some people")
    edit(entry, editor, "Some people feel better.")
    allowed(entry, reviewer)
    sign(entry, reviewer2)
    shown = [("faq", {"heading": "Questions", "items": [("shared", entry.pk)]})]
    page = draft_article(editor, body=shown)

    assert submit(page, editor)


# Screens


def test_the_review_page_of_a_draft_offers_it(rule, client, article, reviewer):
    client.force_login(reviewer)
    soup = read(client, article)

    assert WHY in words(soup)
    assert soup.select_one("button[name=allow]")["value"] == finding_in(article).key


def test_an_editor_reads_the_findings_and_is_offered_nothing(rule, client, article, editor):
    client.force_login(editor)
    soup = read(client, article)

    assert WHY in words(soup)
    assert not soup.select("button[name=allow]")


def test_allowing_on_the_review_page(rule, client, article, reviewer):
    client.force_login(reviewer)
    response = allow_on_screen(client, article)

    assert response.url == draft_address(article)
    assert Allowance.objects.get().person == reviewer
    assert "Allowed by Reviewer, MD" in words(read(client, article))
    assert REASON in words(read(client, article))


def test_an_editor_s_post_is_refused(rule, client, article, editor):
    client.force_login(editor)

    assert allow_on_screen(client, article).status_code == 422
    assert not Allowance.objects.exists()


def test_without_a_reason_it_says_so_at_the_field(rule, client, article, reviewer):
    client.force_login(reviewer)
    response = allow_on_screen(client, article, "ok")

    assert response.status_code == 422
    assert "Say in a sentence" in soup_of(response).select_one(".review-allow[open] [role=alert]").text
    assert soup_of(response).select_one(".review-allow[open] textarea").text == "ok"


def test_of_a_live_page_the_draft_can_be_opened(rule, client, article, editor, reviewer, reviewer2, monkeypatch):
    rule.is_on = False
    article = publish_signed(article, reviewer)
    edit(article, editor, "It eases OCD at once.")
    rule.is_on = True
    client.force_login(reviewer2)
    soup = read(client, article, draft="1")

    assert "It eases OCD at once." not in words(read(client, article))
    assert soup.select_one("button[name=allow]")["value"] == finding_in(article).key
    allow_on_screen(client, article)
    assert submit(fresh(article), editor)


def test_signing_is_refused_in_words_and_nothing_typed_is_lost(client, article, editor, reviewer, monkeypatch):
    submit(article, editor)
    add_rule(monkeypatch, "eases OCD")
    client.force_login(reviewer)
    response = post(client, article, comment="Clear and fair.")
    soup = soup_of(response)

    assert response.status_code == 422
    assert "One finding stops it" in soup.select_one("[role=alert]").text
    assert "Clear and fair." in soup.select_one("[name=comment]").text
    assert not fresh(article).live


def test_reviewing_again_what_is_live_is_refused_too(client, live_article, reviewer, monkeypatch):
    add_rule(monkeypatch, "eases OCD|It is|helps|Ketamine")
    client.force_login(reviewer)

    assert post(client, live_article).status_code == 422
    assert fresh(live_article).live


def test_the_register_and_its_export_tell_of_it(rule, client, article, reviewer, reviewer2, manager):
    allowed(article, reviewer)
    sign(article, reviewer2)
    client.force_login(manager)
    screen = client.get(reverse("review:register")).content.decode()
    lines = list(
        csv.DictReader(io.StringIO(client.get(f"{reverse('review:register')}?export=csv").getvalue().decode()))
    )

    assert "Finding allowed" in screen
    assert "eases OCD" in screen
    assert [REASON in line["Comment or reason"] for line in lines] == [False, True]
    assert all("eases OCD" in line["Allowed findings"] for line in lines)


def test_an_editor_asks_the_clinicians(rule, client, article, editor, reviewer, monkeypatch, mailoutbox):
    asked = []
    monkeypatch.setattr(mails, "sent", lambda subject, body, person: asked.append((person, body)) or True)
    client.force_login(editor)
    address = draft_address(article).replace("?draft=1#findings", "findings/ask/")

    assert client.post(address, {"note": "no"}).status_code == 400
    assert client.post(address, {"note": REASON}).json()["sent"]
    [(person, body)] = asked
    assert person == reviewer
    assert REASON in body
    assert draft_address(article) in body
