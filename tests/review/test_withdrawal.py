"""Withdrawing: offline at once, with a reason on the register; one page or entry, or everything about a treatment."""

import pytest
from django.core.management import call_command
from wagtail.log_actions import registry
from wagtail.models import Page, WorkflowState
from wagtail.signals import page_unpublished, unpublished

from clinical.models import Treatment
from review.models import RegisterEntry, Withdrawal
from review.withdrawing import WithdrawalRefused, withdraw, withdraw_treatment
from tests.helpers import draft_article, fresh, publish_signed, submit

from .withdrawn import REASON, alias_of, schedule

pytestmark = pytest.mark.postgresql


@pytest.fixture
def live(content, reviewer):
    """Each kind of reviewed content, live."""
    return publish_signed(content, reviewer)


@pytest.fixture
def withdrawn(live, reviewer):
    """Each kind of reviewed content, withdrawn."""
    withdraw(live, reviewer, REASON)
    return fresh(live)


class TestWhatItDoes:
    def test_it_is_offline(self, withdrawn):
        assert not withdrawn.live
        assert withdrawn.live_sign_off is None

    def test_it_is_on_the_register(self, live, reviewer):
        withdrawal = withdraw(live, reviewer, REASON)
        entry = RegisterEntry.objects.first()

        assert (entry.event, entry.content_object, entry.person, entry.words) == (
            RegisterEntry.Event.WITHDRAWAL,
            live,
            reviewer,
            REASON,
        )
        assert entry.credentials == "Reviewer, MD (American Board of Psychiatry and Neurology)"
        assert withdrawal.entry == entry
        assert withdrawal.title == entry.title == str(live)

    def test_the_register_still_agrees_with_what_is_live(self, withdrawn):
        call_command("audit_sign_offs")

    def test_it_is_in_the_history(self, withdrawn, reviewer):
        entry = registry.get_logs_for_instance(withdrawn).filter(action="review.withdraw").get()

        assert entry.user == reviewer
        assert entry.data["reason"] == REASON

    def test_editors_and_managers_get_a_mail(self, live, editor, manager, reviewer, mailoutbox):
        withdraw(live, reviewer, REASON)

        assert {mail.subject for mail in mailoutbox} == {f"Withdrawn: {live}"}
        assert {address for mail in mailoutbox for address in mail.to} == {editor.email, manager.email}

    def test_caches_in_front_are_told(self, live, reviewer):
        told = []

        def listen(instance, **kwargs):
            told.append(instance.pk)

        signal = page_unpublished if isinstance(live, Page) else unpublished
        signal.connect(listen)
        withdraw(live, reviewer, REASON)
        signal.disconnect(listen)

        assert told == [live.pk]

    def test_aliases_go_offline_too(self, live_article, reviewer):
        alias = alias_of(live_article)
        withdraw(live_article, reviewer, REASON)

        assert not fresh(alias).live
        assert fresh(alias).live_sign_off is None

    def test_withdrawing_an_alias_withdraws_what_it_mirrors(self, live_article, reviewer):
        withdraw(alias_of(live_article), reviewer, REASON)

        assert not fresh(live_article).live
        assert Withdrawal.objects.of(live_article).exists()

    def test_what_is_scheduled_stays_offline(self, content, reviewer):
        schedule(content, reviewer)
        withdraw(content, reviewer, REASON)

        assert not fresh(content).approved_schedule

    def test_the_next_version_that_was_scheduled_stays_offline_too(self, live, reviewer):
        schedule(live, reviewer)
        withdraw(live, reviewer, REASON)

        assert not fresh(live).live
        assert not fresh(live).approved_schedule

    def test_a_draft_in_review_stays_there(self, live, editor, reviewer):
        submit(live, editor)
        withdraw(live, reviewer, REASON)

        assert fresh(live).current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS

    def test_what_the_caller_holds_is_not_written(self, live_article, reviewer):
        live_article.title = "Something nobody has read"
        withdraw(live_article, reviewer, REASON)

        assert fresh(live_article).title == "Ketamine for OCD"

    def test_a_page_held_as_a_plain_page_is_withdrawn_as_what_it_is(self, live_article, reviewer):
        withdraw(Page.objects.get(pk=live_article.pk), reviewer, REASON)

        assert Withdrawal.objects.of(live_article).exists()

    def test_the_site_itself_may_do_it_by_a_rule(self, live):
        withdraw(live, None, "Its review is overdue.")

        assert RegisterEntry.objects.first().person is None


class TestRefused:
    @pytest.mark.parametrize("reason", ["", " \n"])
    def test_without_a_reason(self, live, reviewer, reason):
        with pytest.raises(WithdrawalRefused, match="Say why"):
            withdraw(live, reviewer, reason)
        assert fresh(live).live

    def test_what_is_neither_live_nor_scheduled(self, content, reviewer):
        with pytest.raises(WithdrawalRefused, match="neither live nor scheduled"):
            withdraw(content, reviewer, REASON)
        assert not Withdrawal.objects.exists()

    def test_what_somebody_else_has_just_withdrawn(self, live, reviewer, manager):
        withdraw(live, reviewer, REASON)
        with pytest.raises(WithdrawalRefused, match=f"already withdrawn on .* by {reviewer}: “{REASON}”"):
            withdraw(live, manager, "The same.")  # what the manager holds still says it is live
        assert Withdrawal.objects.count() == 1


class TestEverythingAboutOneTreatment:
    @pytest.fixture
    def ketamine(self, db):
        return Treatment.objects.create(name="Ketamine", slug="ketamine-here", kind="medicine")

    @pytest.fixture
    def live_entry(self, entry, ketamine, editor, reviewer):
        entry.treatments.add(ketamine)
        entry.save_revision(user=editor)
        return publish_signed(entry, reviewer)

    @pytest.fixture
    def named(self, editor, reviewer, ketamine):
        return publish_signed(draft_article(editor, treatments=[ketamine]), reviewer)

    @pytest.fixture
    def other(self, editor, reviewer):
        return publish_signed(draft_article(editor, title="Something else"), reviewer)

    def test_pages_and_questions_go_offline_together(self, named, live_entry, other, ketamine, manager):
        withdrawals = withdraw_treatment(ketamine, manager, REASON)

        assert {row.content_object for row in withdrawals} == {named, live_entry}
        assert not fresh(named).live
        assert not fresh(live_entry).live
        assert fresh(other).live

    def test_each_is_on_the_register_with_the_treatment(self, named, live_entry, ketamine, manager):
        withdraw_treatment(ketamine, manager, REASON)

        assert [row.facts["treatment"] for row in RegisterEntry.objects.filter(event="withdrawal")] == ["Ketamine"] * 2
        call_command("audit_sign_offs")

    def test_an_alias_counts_once(self, named, ketamine, manager):
        alias = alias_of(named)
        withdrawals = withdraw_treatment(ketamine, manager, REASON)

        assert len(withdrawals) == 1
        assert not fresh(alias).live

    def test_what_is_scheduled_about_it_stays_offline(self, editor, reviewer, ketamine, manager):
        page = draft_article(editor, treatments=[ketamine])
        schedule(page, reviewer)
        withdraw_treatment(ketamine, manager, REASON)

        assert not fresh(page).approved_schedule

    def test_a_live_page_goes_offline_whose_scheduled_version_names_it(self, other, reviewer, ketamine, manager):
        draft = other.get_latest_revision_as_object()
        draft.treatments = [ketamine]
        draft.save_revision(user=other.get_latest_revision().user)
        schedule(other, reviewer)
        withdraw_treatment(ketamine, manager, REASON)

        assert not fresh(other).live
        assert not fresh(other).approved_schedule

    def test_a_draft_that_no_longer_names_it_does_not_save_the_live_version(self, named, ketamine, editor, manager):
        draft = named.get_latest_revision_as_object()
        draft.treatments = []
        draft.save_revision(user=editor)
        withdraw_treatment(ketamine, manager, REASON)

        assert not fresh(named).live

    def test_all_or_nothing(self, named, live_entry, ketamine, manager, monkeypatch):
        monkeypatch.setattr("review.withdrawing.mails.withdrawn", fail)
        with pytest.raises(RuntimeError):
            withdraw_treatment(ketamine, manager, REASON)

        assert fresh(named).live
        assert fresh(live_entry).live
        assert not Withdrawal.objects.exists()

    def test_refused_where_nothing_names_it(self, ketamine, other, manager):
        with pytest.raises(WithdrawalRefused, match="Nothing that names “Ketamine”"):
            withdraw_treatment(ketamine, manager, REASON)


def fail(*withdrawals):
    raise RuntimeError
