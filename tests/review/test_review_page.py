"""The review page: who sees what on it, and that signing there vouches for exactly what was shown."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Comment, PageSubscription

from articles.models import ArticlePage
from review.models import ChecklistQuestion, Reading, SignOff
from review.views.addresses import address_of
from tests.helpers import PASSWORD, ask_for_changes, fresh, sign, submit

from .test_sign_off import edit


def read(client, content, **query):
    """What somebody sees on the review page, as soup, with its answer's status."""
    response = client.get(address_of(content), query)
    soup = BeautifulSoup(response.content, "html.parser")
    soup.status = response.status_code
    return soup


def words(soup):
    return " ".join(soup.select_one(".review").get_text(" ").split())


def filled(soup, **fields):
    """The form of the review page as a clinician fills it in: everything ticked, the right password."""
    hidden = {one["name"]: one.get("value", "") for one in soup.select("form[data-decision] input[type=hidden]")}
    ticked = {one["name"]: "on" for one in soup.select("form[data-decision] input[type=checkbox]")}
    return hidden | ticked | {"kind": "full", "comment": "", "password": PASSWORD, "sign": "1"} | fields


def post(client, content, **fields):
    """Open the review page, fill it in and send it."""
    form = filled(read(client, content), **fields)
    return client.post(address_of(content), {name: value for name, value in form.items() if value is not None})


def soup_of(response):
    return BeautifulSoup(response.content, "html.parser")


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


class TestReading:
    """What stands on the page."""

    def test_says_what_it_is_who_asks_and_what_is_asked(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = read(client, waiting)

        assert page.select_one("h1").text == str(waiting)
        assert "by editor" in words(page)
        assert "Read the draft, then sign it or ask for changes." in words(page)
        assert "Never signed before" in words(page)
        assert "No findings. Automatic checks of claims are not set up yet." in words(page)

    def test_opening_keeps_the_version_from_autosave(self, waiting, client, reviewer):
        client.force_login(reviewer)
        read(client, waiting)
        read(client, waiting)

        assert Reading.objects.get().revision == waiting.latest_revision

    def test_the_draft_is_the_page_as_visitors_will_see_it(self, waiting, client, reviewer):
        client.force_login(reviewer)
        frame = read(client, waiting).select_one("iframe")["src"]
        draft = client.get(frame)

        assert str(waiting) in BeautifulSoup(draft.content, "html.parser").main.text
        assert b"wagtail-userbar" not in draft.content
        assert draft["X-Frame-Options"] == "SAMEORIGIN"
        assert "no-store" in draft["Cache-Control"]

    def test_what_changed_since_it_was_signed_is_listed_and_marked(self, content, client, editor, reviewer, reviewer2):
        sign(content, reviewer)
        edit(fresh(content), editor, "Other <b>words</b> than before.")
        submit(fresh(content), editor)
        client.force_login(reviewer2)
        page = read(client, content)
        draft = client.get(page.select_one("iframe")["src"])

        assert "1 change" in words(page)
        assert "Since Reviewer, MD (American Board of Psychiatry and Neurology) signed it on" in words(page)
        assert page.select(".review-changes > li")
        assert BeautifulSoup(draft.content, "html.parser").select("#change-1")
        assert not BeautifulSoup(
            client.get(page.select_one("[data-plain]")["data-plain"]).content, "html.parser"
        ).select("#change-1")

    def test_the_draft_of_another_page_is_not_shown(self, waiting_article, entry, client, reviewer):
        client.force_login(reviewer)
        other = entry.latest_revision.pk
        address = address_of(waiting_article, "draft")

        assert client.get(address, {"revision": other}).status_code == 404
        assert client.get(address, {"revision": "x"}).status_code == 404
        assert client.get(address).status_code == 404

    def test_public_pages_carry_no_trace_of_it(self, signed_article, client):
        assert b"data-contentpath" not in client.get(signed_article.url).content

    def test_a_shared_entry_names_every_page_that_shows_it(self, entry, article, editor, client, reviewer):
        article.body = [("faq", {"heading": "Questions", "items": [{"type": "entry", "value": entry.pk}]})]
        article = ArticlePage.objects.get(pk=article.pk)
        article.body.append(("faq", {"heading": "Questions", "items": [("entry", entry)]}))
        article.save()
        submit(entry, editor)
        client.force_login(reviewer)

        assert "Pages that show it" in words(read(client, entry))
        assert article.title in words(read(client, entry))

    def test_says_when_it_goes_live(self, article, editor, client, reviewer):
        draft = article.get_latest_revision_as_object()
        draft.go_live_at = timezone.now() + timedelta(days=20)
        draft.save_revision(user=editor)
        submit(fresh(article), editor)
        client.force_login(reviewer)

        assert "Sign; goes live on" in words(read(client, article))
        response = client.get(post(client, article).url)
        assert "goes live on" in words(soup_of(response))
        assert not fresh(article).live

    def test_there_is_no_review_of_what_is_not_reviewed(self, client, reviewer, waiting_article):
        client.force_login(reviewer)
        assert client.get(reverse("review:page", args=[1, 1])).status_code == 404
        assert client.get(reverse("review:page", args=[10**30, 1])).status_code == 404
        number = address_of(waiting_article).split("/")[3]
        assert client.get(reverse("review:page", args=[number, 10**30])).status_code == 404


class TestSigning:
    """Sign, with everything that can be in the way."""

    def test_signing_publishes_what_was_shown(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, comment="Well done.")

        sign_off = SignOff.objects.get()
        assert fresh(waiting).live_sign_off == sign_off
        assert sign_off.comment == "Well done."
        assert {answer["question"] for answer in sign_off.answers} == {q.text for q in ChecklistQuestion.asked("full")}
        assert "Signed." in words(soup_of(client.get(response.url)))

    def test_the_signer_is_told_where_it_is_live(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        done = soup_of(client.get(post(client, waiting_article).url))

        address = fresh(waiting_article).full_url
        assert f"It is live: {address}" in words(done)
        assert done.select_one(f'a[href="{address}"]')

    def test_the_end_is_shown_to_the_signer_alone(self, waiting_article, client, reviewer, reviewer2):
        client.force_login(reviewer)
        address = post(client, waiting_article).url
        client.force_login(reviewer2)

        assert soup_of(client.get(address)).select_one("h1").text != "Signed."

    def test_everything_has_to_be_ticked(self, waiting, client, reviewer):
        client.force_login(reviewer)
        question = ChecklistQuestion.objects.first()
        response = post(client, waiting, comment="My words", **{f"answer_{question.pk}": None})
        page = soup_of(response)

        assert response.status_code == 422
        assert "Tick this before you sign" in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert not SignOff.objects.exists()

    def test_a_wrong_password_signs_nothing_and_loses_nothing(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, comment="My words", password="wrong-password", **{"changes-comment": "Other"})
        page = soup_of(response)

        assert "This is not your password." in words(page)
        assert "wrong-password" not in response.content.decode()
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert page.select_one("#id_changes-comment").text.strip() == "Other"
        assert all(box.has_attr("checked") for box in page.select(".review-checklist input"))
        assert not fresh(waiting).live

    def test_five_wrong_passwords_lock_signing(self, waiting_article, client, reviewer, reviewer2):
        client.force_login(reviewer)
        for _attempt in range(5):
            response = post(client, waiting_article, password="wrong-password")
        assert "The password was wrong five times." in words(soup_of(response))

        response = post(client, waiting_article)
        assert "You can sign again at" in words(soup_of(response))
        assert not fresh(waiting_article).live
        client.force_login(reviewer2)
        post(client, waiting_article)
        assert fresh(waiting_article).live

    def test_the_lock_ends(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for _attempt in range(5):
            post(client, waiting_article, password="wrong-password")
        cache.clear()
        post(client, waiting_article)

        assert fresh(waiting_article).live

    def test_a_right_password_starts_the_count_anew(self, waiting_article, entry, editor, client, reviewer):
        submit(entry, editor)
        client.force_login(reviewer)
        for content in (waiting_article, entry):
            for _attempt in range(4):
                post(client, content, password="wrong-password")
            post(client, content)

        assert fresh(entry).live

    def test_what_changed_while_it_was_read_is_shown_and_not_signed(self, waiting_article, client, reviewer, admin):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article), comment="My words")
        edit(waiting_article, admin, "It cures.")
        response = client.post(address_of(waiting_article), form)
        page = soup_of(response)

        assert response.status_code == 409
        assert not SignOff.objects.exists()
        assert "It changed while you read" in words(page)
        assert "admin saved a new version at" in words(page)
        assert page.select_one("#id_comment").text.strip() == "My words"
        assert f"since={form['revision']}" in page.select_one("iframe")["src"]

        client.post(address_of(waiting_article), filled(page))
        assert fresh(waiting_article).main_message == "It cures."

    def test_an_unchanged_save_meanwhile_is_in_nobodys_way(self, waiting_article, client, reviewer, admin):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article))
        waiting_article.get_latest_revision_as_object().save_revision(user=admin)
        client.post(address_of(waiting_article), form)

        assert fresh(waiting_article).live

    def test_somebody_else_was_faster(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        sign(waiting, reviewer2)
        response = client.post(address_of(waiting), form)

        assert "reviewer2 has already signed this." in words(soup_of(response))
        assert not soup_of(response).select("form[data-decision]")
        assert SignOff.objects.count() == 1

    def test_it_was_sent_back_meanwhile(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        ask_for_changes(waiting, reviewer2, "Say how many.")
        response = client.post(address_of(waiting), form)

        assert "This does not wait for a sign-off any more." in words(soup_of(response))
        assert not fresh(waiting).live

    def test_it_was_sent_back_and_submitted_again(self, waiting_article, client, editor, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting_article))
        ask_for_changes(waiting_article, reviewer2, "Say how many.")
        fresh(waiting_article).current_workflow_state.resume(editor)
        page = soup_of(client.post(address_of(waiting_article), form))

        assert "It changed while you read" in words(page)
        assert "Its words are as they were when you opened it." in words(page)

    def test_junk_in_the_form_is_refused_in_words(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        for junk in ({"digest": "x"}, {"task": "x"}, {"task": ""}, {"revision": "x"}, {"kind": "x"}):
            assert post(client, waiting_article, **junk).status_code in (302, 409, 422)

    def test_a_post_without_fields_is_no_error(self, waiting_article, client, reviewer):
        client.force_login(reviewer)

        assert client.post(address_of(waiting_article)).status_code == 409


class TestOwnWork:
    """Four eyes on the page."""

    @pytest.fixture
    def own(self, content, editor, reviewer):
        edit(content, reviewer, "The reviewer's own words.")
        submit(content, editor)
        return fresh(content)

    def test_who_changed_it_sees_why_and_may_not_sign(self, own, client, reviewer):
        client.force_login(reviewer)
        page = read(client, own)

        assert "another clinician has to sign it" in words(page)
        assert not page.select("[name=sign]")
        client.post(address_of(own), {"sign": "1", "digest": "", "task": str(own.current_workflow_task_state.pk)})
        assert not SignOff.objects.exists()

    def test_a_forged_form_does_not_help(self, own, client, reviewer, reviewer2):
        client.force_login(reviewer2)
        form = filled(read(client, own))
        client.force_login(reviewer)

        assert client.post(address_of(own), form).status_code < 500
        assert not SignOff.objects.exists()

    def test_they_may_ask_for_changes(self, own, client, reviewer):
        client.force_login(reviewer)
        post(client, own, sign=None, ask="1", **{"changes-comment": "Put my words back."})

        assert fresh(own).current_workflow_state.status == "needs_changes"


class TestAskingForChanges:
    def test_it_goes_back_with_the_words(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, sign=None, ask="1", password="", **{"changes-comment": "Say how many."})

        assert response.url == reverse("wagtailadmin_home")
        state = fresh(waiting).current_workflow_state
        assert state.status == "needs_changes"
        assert state.current_task_state.comment == "Say how many."

    def test_without_a_reason_nothing_goes_back_and_nothing_is_lost(self, waiting, client, reviewer):
        client.force_login(reviewer)
        response = post(client, waiting, sign=None, ask="1", comment="For later", **{"changes-comment": " "})
        page = soup_of(response)

        assert "Say what should change" in words(page)
        assert page.select_one("#id_comment").text.strip() == "For later"
        assert fresh(waiting).current_workflow_state.status == "in_progress"

    def test_who_is_too_late_is_told(self, waiting, client, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, waiting), ask="1", **{"changes-comment": "Say how many."})
        del form["sign"]
        sign(waiting, reviewer2)

        assert "reviewer2 has already signed this." in words(soup_of(client.post(address_of(waiting), form)))


class TestCorrection:
    def test_there_is_none_without_a_full_review(self, waiting, client, reviewer):
        client.force_login(reviewer)
        assert "Correction" not in words(read(client, waiting))
        post(client, waiting, kind="correction")

        assert not SignOff.objects.filter(kind="correction").exists()

    def test_it_leaves_the_dates_and_is_asked_less(self, signed_article, client, editor, reviewer2, monkeypatch):
        first = signed_article.live_sign_off
        monkeypatch.setattr("review.signing.timezone.localdate", lambda: date(2031, 1, 1))
        edit(signed_article, editor, "It eases OCD for four of eight people.")
        submit(fresh(signed_article), editor)
        client.force_login(reviewer2)
        page = read(client, signed_article)
        assert "last reviewed January 1, 2031" in words(page)
        only_full = ChecklistQuestion.objects.filter(for_corrections=False)
        post(client, signed_article, kind="correction", **{f"answer_{one.pk}": None for one in only_full})

        sign_off = fresh(signed_article).live_sign_off
        assert sign_off.is_correction
        assert (sign_off.reviewed_on, sign_off.due_on) == (first.reviewed_on, first.due_on)
        assert {answer["question"] for answer in sign_off.answers} == {
            q.text for q in ChecklistQuestion.asked("correction")
        }


class TestLive:
    """Nothing waits, but visitors read it: "reviewed, no change"."""

    def test_reviewed_no_change_is_one_action(self, content, client, reviewer, reviewer2):
        live = sign(content, reviewer)
        client.force_login(reviewer2)
        page = read(client, live)
        assert "Reviewed, no change" in words(page)
        assert "Ask for changes" not in words(page)
        before = fresh(live).last_published_at
        response = post(client, live)

        assert fresh(live).live_sign_off.signer == reviewer2
        assert fresh(live).last_published_at == before
        assert "Signed." in words(soup_of(client.get(response.url)))

    def test_it_shows_what_is_live_and_says_that_a_draft_differs(self, signed_article, client, editor, reviewer):
        edit(signed_article, editor, "Something nobody has read.")
        client.force_login(reviewer)
        page = read(client, signed_article)
        draft = client.get(page.select_one("iframe")["src"]).content

        assert "There is a newer draft that says something else." in words(page)
        assert b"Something nobody has read." not in draft
        post(client, signed_article)
        assert SignOff.objects.count() == 2
        assert "Something nobody has read." not in fresh(signed_article).main_message

    def test_what_went_live_meanwhile_is_not_signed_unread(self, signed_article, client, editor, reviewer, reviewer2):
        client.force_login(reviewer)
        form = filled(read(client, signed_article))
        edit(signed_article, editor, "Other words.")
        sign(signed_article, reviewer2)
        page = soup_of(client.post(address_of(signed_article), form))

        assert "It changed while you read" in words(page)
        assert SignOff.objects.count() == 2

    def test_a_draft_that_was_sent_back_is_only_shown(self, waiting, client, reviewer):
        ask_for_changes(waiting, reviewer, "Say how many.")
        client.force_login(reviewer)
        page = read(client, waiting)

        assert "Changes were asked for." in words(page)
        assert not page.select("form[data-decision]")


class TestWhoMayLook:
    @pytest.mark.parametrize("who", ["editor", "admin", "manager"])
    def test_who_may_edit_sees_what_the_clinician_sees(self, waiting, client, who, request):
        client.force_login(request.getfixturevalue(who))
        page = read(client, waiting)

        assert page.status == 200
        assert "only a clinician signs" in words(page)
        assert not page.select("form[data-decision]")
        assert not Reading.objects.exists()

    @pytest.mark.parametrize("who", ["editor", "admin", "manager"])
    def test_who_may_not_sign_cannot_post(self, waiting, client, who, request, reviewer):
        client.force_login(reviewer)
        form = filled(read(client, waiting))
        client.force_login(request.getfixturevalue(who))
        for action in ("sign", "ask"):
            sent = {name: value for name, value in form.items() if name != "sign"}
            sent |= {action: "1", "changes-comment": "No."}
            assert client.post(address_of(waiting), sent).status_code < 500

        assert not SignOff.objects.exists()
        assert fresh(waiting).current_workflow_state.status == "in_progress"

    def test_who_has_nothing_to_do_with_it_is_told(self, waiting, client, reception):
        client.force_login(reception)
        page = read(client, waiting)

        assert page.status == 403
        assert "This review is not open to you" in words(page)
        assert client.get(address_of(waiting, "draft"), {"revision": waiting.latest_revision_id}).status_code != 200
        assert client.post(address_of(waiting, "comment"), {"text": "x"}).status_code != 200

    def test_nobody_looks_without_signing_in(self, waiting, client):
        for name in ("page", "draft", "comment"):
            assert client.get(address_of(waiting, name)).status_code == 302


class TestComments:
    """A comment on a place in the draft becomes Wagtail's own, on the field that the editor sees."""

    def comment(self, client, page, path, **fields):
        data = {"text": "How many people?", "contentpath": path, "revision": page.latest_revision_id} | fields
        return client.post(address_of(page, "comment"), data)

    def test_it_lands_on_the_field_of_the_block(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        draft = soup_of(client.get(read(client, waiting_article).select_one("iframe")["src"]))
        place = draft.find("p", string="First words.").find_parent(attrs={"data-contentpath": True})
        place = place or draft.find("p", string="First words.")
        response = self.comment(client, waiting_article, place["data-contentpath"], words="First words.")

        block = waiting_article.get_latest_revision_as_object().body[0]
        kept = Comment.objects.get()
        assert response.json()["comment"]["text"] == "How many people?"
        assert kept.contentpath == f"body.{block.id}.text"
        assert kept.has_valid_contentpath(waiting_article.get_latest_revision_as_object())
        assert (kept.user, kept.revision_created) == (reviewer, waiting_article.latest_revision)
        assert "How many people?" in words(read(client, waiting_article))

    def test_it_lands_on_a_plain_field(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")

        assert Comment.objects.get().contentpath == "main_message"

    def test_it_is_no_change(self, waiting_article, client, reviewer):
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")
        post(client, waiting_article)

        assert fresh(waiting_article).live

    @pytest.mark.parametrize("path", ["", "nothing", "body", "body.x", "live", "path", "body.x.y.z"])
    def test_other_places_are_refused_in_words(self, waiting_article, client, reviewer, path):
        client.force_login(reviewer)
        response = self.comment(client, waiting_article, path)

        assert response.status_code == 400
        assert response.json()["errors"]
        assert not Comment.objects.exists()

    def test_it_needs_words(self, waiting_article, client, reviewer):
        client.force_login(reviewer)

        assert "Write your comment." in self.comment(client, waiting_article, "title", text=" ").json()["errors"]

    def test_who_asked_to_be_told_is_told(self, waiting_article, client, editor, reviewer, mailoutbox):
        PageSubscription.objects.update_or_create(
            page_id=waiting_article.pk, user=editor, defaults={"comment_notifications": True}
        )
        client.force_login(reviewer)
        self.comment(client, waiting_article, "main_message")

        assert any("How many people?" in mail.body for mail in mailoutbox if editor.email in mail.to)

    def test_a_paragraph_is_marked_in_the_text(self, article, editor, client, reviewer):
        draft = article.get_latest_revision_as_object()
        draft.body[0].value["text"].source = '<p data-block-key="abc12">One.</p><p data-block-key="def34">Two.</p>'
        draft.save_revision(user=editor)
        submit(fresh(article), editor)
        client.force_login(reviewer)
        block = fresh(article).get_latest_revision_as_object().body[0]
        self.comment(client, fresh(article), f"body.{block.id}", words="Two.", key="def34")

        assert Comment.objects.get().position == '[{"key": "def34", "start": 0, "end": 4}]'

    def test_a_shared_entry_takes_none(self, entry, editor, client, reviewer):
        submit(entry, editor)
        client.force_login(reviewer)

        assert "takes no comments" in words(read(client, entry))
        assert self.comment(client, fresh(entry), "question").status_code == 400


class TestWagtailsOwnScreens:
    """They lead to the review page, and sign nothing themselves."""

    def edit_address(self, content):
        viewset = getattr(content, "snippet_viewset", None)
        return reverse(viewset.get_url_name("edit") if viewset else "wagtailadmin_pages:edit", args=[content.pk])

    def test_a_reviewer_finds_the_way_first(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(self.edit_address(waiting)))
        actions = [
            one.get_text(strip=True)
            for one in page.select("footer a.button, footer button")
            if one.get_text(strip=True)
        ]

        assert actions[0] == "Review and sign"
        assert page.select_one(f'footer a[href="{address_of(waiting)}"]')
        assert "If you change anything here, another clinician has to sign it." in page.text

    def test_others_do_not(self, waiting, client, manager):
        client.force_login(manager)
        page = soup_of(client.get(self.edit_address(waiting)))

        assert "Review and sign" not in page.text

    def test_cancelling_is_not_the_first_thing(self, waiting, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(self.edit_address(waiting)))

        assert "Cancel" not in page.select("footer nav .button")[0].text

    def test_what_is_live_can_be_signed_again_from_its_menu(self, signed_article, client, reviewer):
        client.force_login(reviewer)
        page = soup_of(client.get(self.edit_address(signed_article)))

        assert page.select_one(f'header a[href="{address_of(signed_article)}"]')
