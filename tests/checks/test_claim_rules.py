"""Claim rules as data: who writes them, what is refused when one is saved, and what the checker takes of them."""

import logging

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Revision

from review.checks import check_document, claims
from review.checks.document import KINDS, Document, Passage
from review.checks.knowledge import Knowledge
from review.claims.shipped import shipped_rules
from review.models import ClaimRule
from review.models.claim_rule import CONTEXTS, SCOPES
from review.shipping import ship

from .rules import FIELDS, as_shipped, posted, saved, unsaved

pytestmark = pytest.mark.django_db
NAMES = "wagtailsnippets_review_claimrule:"
ADD = NAMES + "add"


def address(view, *args):
    return reverse(NAMES + view, args=args)


def errors_of(response):
    return {name: " ".join(errors) for name, errors in response.context["form"].errors.items()}


def found(text, kind="body"):
    findings = check_document(Document([Passage("title", kind, text)]))
    return [one.quote for one in findings if one.rule == FIELDS["code"]]


# Who may


@pytest.mark.parametrize("who", ["reviewer", "manager", "admin"])
def test_clinicians_and_managers_write_rules(client, who, request):
    client.force_login(request.getfixturevalue(who))
    assert client.post(reverse(ADD), posted()).status_code == 302
    rule = ClaimRule.objects.get(code="snake-oil")
    client.post(address("edit", rule.pk), posted(why="It is not."))
    assert ClaimRule.objects.get(pk=rule.pk).why == "It is not."


def test_editors_read_rules_and_change_none(client, editor):
    rule = saved()
    client.force_login(editor)
    assert "Snake oil" in client.get(address("list")).content.decode()
    assert "snake oil~" in client.get(address("inspect", rule.pk)).content.decode()
    client.post(address("edit", rule.pk), posted(why="It is fine."))
    client.post(reverse(ADD), posted(code="another"))
    assert ClaimRule.objects.get(pk=rule.pk).why == FIELDS["why"]
    assert not ClaimRule.objects.filter(code="another").exists()


def test_reception_sees_none(client, reception):
    client.force_login(reception)
    assert client.get(address("list")).status_code == 302


@pytest.mark.parametrize("who", ["manager", "admin"])
def test_a_rule_is_switched_off_and_never_deleted(client, who, request):
    rule = saved()
    client.force_login(request.getfixturevalue(who))
    client.post(address("delete", rule.pk))
    client.post(reverse("wagtail_bulk_action", args=["review", "claimrule", "delete"]) + f"?id={rule.pk}")
    assert ClaimRule.objects.filter(pk=rule.pk).exists()


# Saving


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"must_match": "We sell snake oil.\nWe sell hope."}, "must_match", "We sell hope."),
        ({"must_not_match": "It is snake oil!"}, "must_not_match", "It is snake oil!"),
        ({"must_match": "\n \n"}, "must_match", ""),
        ({"looks_for": "(snake oil"}, "looks_for", ""),
        ({"looks_for": "# only a note"}, "looks_for", ""),
        ({"exceptions": "snake oil]"}, "exceptions", ""),
        ({"looks_for": "snake oil\n" * 5_000}, "looks_for", ""),
        ({"applies_to": ["everywhere"]}, "applies_to", ""),
        ({"honest_when": ["shouted"]}, "honest_when", ""),
        ({"severity": "shout"}, "severity", ""),
        ({"code": "no spaces please"}, "code", ""),
    ],
)
def test_a_rule_that_fails_is_refused_at_its_field_and_nothing_typed_is_lost(client, manager, fields, field, words):
    client.force_login(manager)
    response = client.post(reverse(ADD), posted(**fields))

    assert response.status_code == 200
    errors = errors_of(response)
    assert field in errors
    assert words in errors[field]
    assert not ClaimRule.objects.filter(name="Snake oil").exists()
    for name in ("looks_for", "must_match", "why"):
        assert response.context["form"][name].value() == (FIELDS | fields)[name]


@pytest.mark.parametrize("field", ["must_match", "must_not_match", "looks_for", "exceptions"])
def test_code_that_cleans_a_rule_gets_the_same_refusals(field):
    broken = {"must_match": "Hope.", "must_not_match": "Snake oil.", "looks_for": "(a", "exceptions": "b]"}
    with pytest.raises(ValidationError) as refusal:
        unsaved(**{field: broken[field]}).full_clean()
    assert list(refusal.value.message_dict) == [field]


@pytest.mark.parametrize("name", ["applies_to", "honest_when"])
@pytest.mark.parametrize("value", [["everywhere"], "body", {"body": 1}, [["body"]], None, 7])
def test_code_may_choose_only_from_the_lists(name, value):
    with pytest.raises(ValidationError) as refusal:
        unsaved(**{name: value}).full_clean()
    assert name in refusal.value.message_dict


def test_the_lists_are_those_of_the_checker():
    assert set(SCOPES) == set(KINDS)
    assert set(CONTEXTS) == set(claims.CONTEXTS)


def test_the_history_says_who_changed_what(client, reviewer, manager):
    client.force_login(reviewer)
    client.post(reverse(ADD), posted())
    rule = ClaimRule.objects.get(code="snake-oil")
    client.force_login(manager)
    client.post(address("edit", rule.pk), posted(why="It is not."))

    history = client.get(address("history", rule.pk)).content.decode()
    assert str(reviewer) in history
    assert str(manager) in history
    first, second = Revision.objects.for_instance(rule).order_by("pk")
    compared = client.get(address("revisions_compare", rule.pk, first.pk, second.pk)).content.decode()
    assert "It is not." in compared
    assert FIELDS["why"] in compared


@pytest.mark.parametrize("view", ["add", "edit", "copy"])
def test_no_rule_saves_itself_half_typed(client, manager, view):
    client.force_login(manager)
    args = [] if view == "add" else [saved().pk]
    html = client.get(address(view, *args)).content.decode()
    assert "w-unsaved" in html
    assert "w-autosave#" not in html


def test_whoever_saves_a_rule_learns_whom_it_hits(client, manager, live_article, only_own_rules):
    client.force_login(manager)
    response = client.post(
        reverse(ADD), posted(looks_for="ketamine", must_match="Ketamine.", exceptions=""), follow=True
    )
    html = response.content.decode()
    assert "on the live site." in html
    assert reverse("review:findings") + "?rule=snake-oil" in html


# What the checker takes


def test_a_saved_rule_counts_at_once_and_one_that_is_off_does_not(only_own_rules):
    rule = saved()
    assert found("Try our elixirs and snake oils.") == ["elixirs", "snake oils"]
    assert found("It is not snake oil.") == []
    rule.is_active = False
    rule.save()
    assert found("Try our elixirs.") == []


def test_a_rule_reads_only_where_it_applies(only_own_rules):
    saved(applies_to=["title", "meta"])
    assert found("Our elixir", "title") == ["elixir"]
    assert found("Our elixir", "body") == []


def test_a_rule_that_was_written_past_its_form_stops_no_other(only_own_rules, caplog):
    saved(code="broken", looks_for="(((")
    saved()
    with caplog.at_level(logging.ERROR):
        assert found("Our elixir") == ["elixir"]
    assert "broken" in caplog.text


def test_all_rules_are_read_in_one_query(only_own_rules, django_assert_num_queries):
    for number in range(5):
        saved(code=f"rule-{number}")
    with django_assert_num_queries(1):
        assert len(Knowledge().claim_rules) == 5


# What is shipped


def test_every_shipped_rule_is_there_and_would_be_saved_as_it_is():
    rows = {row.code: row for row in ClaimRule.objects.all()}
    assert set(rows) == {rule.code for rule in shipped_rules()}
    assert len(rows) >= 40
    for row in rows.values():
        row.full_clean()


def test_a_new_release_adds_rules_and_renews_those_that_nobody_changed(monkeypatch):
    with as_shipped(monkeypatch, unsaved(), unsaved(code="other", name="Other")):
        ship()
    own = ClaimRule.objects.get(code="other")
    own.severity = "warn"
    own.save()
    better = {"looks_for": "snake oil~\nelixir*\npanacea*", "why": "No."}
    with as_shipped(monkeypatch, unsaved(**better), unsaved(code="other", **better), unsaved(code="third")):
        ship()

    assert ClaimRule.objects.get(code="snake-oil").why == "No."
    assert Revision.objects.for_instance(ClaimRule.objects.get(code="snake-oil")).count() == 2
    assert ClaimRule.objects.get(code="other").why == FIELDS["why"]
    assert ClaimRule.objects.filter(code="third").exists()


def test_a_shipped_rule_that_was_switched_off_stays_off(client, manager, monkeypatch):
    with as_shipped(monkeypatch, unsaved()):
        ship()
    rule = ClaimRule.objects.get(code="snake-oil")
    client.force_login(manager)
    client.post(address("edit", rule.pk), posted(is_active=False))
    with as_shipped(monkeypatch, unsaved(why="No.")):
        ship()
    assert not ClaimRule.objects.get(pk=rule.pk).is_active


def test_saving_a_shipped_rule_unchanged_does_not_make_it_the_clinics_own(client, manager, monkeypatch):
    with as_shipped(monkeypatch, unsaved()):
        ship()
    rule = ClaimRule.objects.get(code="snake-oil")
    client.force_login(manager)
    client.post(address("edit", rule.pk), posted(must_match=FIELDS["must_match"].replace("\n", "\r\n")))
    with as_shipped(monkeypatch, unsaved(why="No.")):
        ship()
    assert ClaimRule.objects.get(pk=rule.pk).why == "No."


def test_shipping_again_changes_nothing(django_assert_num_queries):
    before = list(ClaimRule.objects.values_list("pk", "updated_at"))
    ship()
    assert list(ClaimRule.objects.values_list("pk", "updated_at")) == before


# Try it


def try_it(client, **fields):
    return client.post(reverse("review:try_rule"), posted(**fields))


def test_a_rule_is_tried_before_it_is_saved(client, reviewer):
    client.force_login(reviewer)
    html = try_it(client, text="<b>Elixirs</b> & more. Is it an elixir?").content.decode()
    assert "&lt;b&gt;<mark>Elixirs</mark>&lt;/b&gt; &amp; more. Is it an elixir?" in html
    assert "finds nothing" in try_it(client, text="This is not snake oil.").content.decode()
    assert not ClaimRule.objects.filter(code="snake-oil").exists()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": ""}, "Type a sentence"),
        ({"text": "x", "looks_for": ""}, "at least one phrase"),
        ({"text": "x", "looks_for": "((("}, "error-message"),
        ({"text": "x" * 5_001}, "error-message"),
    ],
)
def test_what_cannot_be_tried_is_said_in_words(client, reviewer, fields, words):
    client.force_login(reviewer)
    response = try_it(client, **fields)
    assert response.status_code == 200
    assert words in response.content.decode()


def test_editors_try_nothing(client, editor):
    client.force_login(editor)
    assert try_it(client, text="Elixir").status_code in (302, 403)
