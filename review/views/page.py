"""The review page: everything a clinician needs to decide, on one screen, and the decision."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin import messages
from wagtail.models import Revision

from review import allowing, signing
from review.errors import OWN_CHANGE, AllowanceRefused, ContentChanged, HasFindings, NotSigned, SignOffRefused
from review.forms import ReasonForm, SignForm
from review.models import ChecklistQuestion, Reading, SignOff, register_lock
from review.models.task import ONLY_CLINICIANS

from .addresses import address_of
from .facts import facts, outcome
from .meanwhile import changed_times, have_statuses_changed, refuse_where_changed, refuse_where_ended
from .subject import Subject, found, key_of, may_look
from .unpublishable import why_not


class ReviewPage(View):
    """Read, see what changed and what was found, then sign or ask for changes."""

    def dispatch(self, request, content_type_id, pk):
        self.key = content_type_id, pk
        self.instance = found(*self.key)
        if not may_look(request.user, self.instance):
            return render(request, "review/page_closed.html", status=403)
        if getattr(self.instance, "alias_of_id", None):
            return redirect(address_of(self.instance.alias_of.specific))
        return super().dispatch(request)

    def get(self, request):
        if sign_off := self.own_sign_off(request.GET.get("signed", "")):
            return render(request, "review/page_done.html", outcome(self.instance, sign_off))
        return self.show(self.subject())

    def post(self, request):
        subject = self.subject()
        try:
            return self.step()(subject)
        except ContentChanged:
            return self.show_what_changed(self.subject())
        except SignOffRefused as refusal:
            return self.show(self.subject(), refusal=refusal.message, status=409)

    def step(self):
        """What was asked for, by the button that was pressed."""
        steps = {"sign": self.sign, "allow": self.allow}
        return next((step for name, step in steps.items() if name in self.request.POST), self.ask_for_changes)

    def subject(self):
        """What lies before the person now; that a reviewer opened it is noted, so that this version is kept."""
        subject = Subject(found(*self.key), self.request.user, is_of_draft="draft" in self.request.GET)
        if subject.is_reviewer and subject.revision:
            self.note_reading(subject)
        return subject

    def note_reading(self, subject):
        """Keep the version from being overwritten by autosave, from before its content is read."""
        reader = self.request.user
        if Reading.objects.filter(revision=subject.revision, reader=reader).exists():
            return
        with transaction.atomic(), subject.instance.held():
            Reading.objects.get_or_create(revision=subject.revision, reader=reader)
            subject.revision.refresh_from_db()

    # Signing

    def sign(self, subject):
        """Sign what was shown, if it still is what would be signed."""
        refuse_where_changed(subject, self.request.POST)
        form = self.sign_form(subject, data=self.request.POST)
        if form is None:
            raise SignOffRefused(subject.instance, OWN_CHANGE if subject.is_reviewer else ONLY_CLINICIANS)
        if not form.is_valid():
            return self.show(subject, sign_form=form, status=422)
        try:
            sign_off = self.signed(form)
        except HasFindings as error:
            return self.show(subject, sign_form=self.sign_form(subject), status=422, stopped=error)
        except (NotSigned, ValidationError) as error:
            return self.show_why_not(subject, error)
        return redirect(f"{self.request.path}?signed={sign_off.pk}")

    def signed(self, form):
        """The sign-off for what waits, or again for what is live, once nobody else can change it any more."""
        with register_lock():
            subject = self.subject()
            refuse_where_changed(subject, self.request.POST)
            words = {"digest": subject.digest, "answers": form.answers(), "comment": form.cleaned_data["comment"]}
            if subject.mode == subject.LIVE:
                return signing.sign_live(subject.instance, subject.user, **words)
            subject.draft.full_clean()
            return signing.sign(subject.task_state, subject.user, kind=form.cleaned_data["kind"], **words)

    def sign_form(self, subject, data=None):
        """The form to sign with what was typed in it, checked where it comes as data; None for who may not sign."""
        if not subject.may_sign:
            return None
        return SignForm(
            data,
            initial=self.request.POST.dict(),
            user=subject.user,
            questions=ChecklistQuestion.asked("full"),
            may_correct=subject.mode == subject.WAITING and bool(subject.last_full_review),
        )

    def reason_form(self, subject):
        """The form to ask for changes with what was typed in it; None for who may not ask."""
        typed = {"comment": self.request.POST.get("changes-comment", "")}
        return ReasonForm(prefix="changes", initial=typed) if subject.may_ask_for_changes else None

    # Allowing

    def allow(self, subject):
        """Let words stand that a rule speaks against, with a reason that goes on the register."""
        key, reason = self.request.POST["allow"], self.request.POST.get(f"reason-{self.request.POST['allow']}", "")
        try:
            allowance = allowing.allow(subject.instance, subject.revision, key, self.request.user, reason)
        except AllowanceRefused as error:
            return self.show(subject, status=422, not_allowed={"key": key, "why": error.message, "typed": reason})
        words = _("Allowed, and on the register as number %(number)d.") % {"number": allowance.entry_id}
        messages.success(self.request, words)
        return redirect(f"{self.request.get_full_path()}#findings")

    # Asking for changes

    def ask_for_changes(self, subject):
        """Send the draft back with a reason."""
        refuse_where_ended(subject, self.request.POST)
        if not subject.may_ask_for_changes:
            raise SignOffRefused(subject.instance, ONLY_CLINICIANS)
        form = ReasonForm(self.request.POST, prefix="changes")
        if not form.is_valid():
            return self.show(subject, reason_form=form, status=422)
        comment = form.cleaned_data["comment"]
        subject.task_state.task.specific.on_action(subject.task_state, subject.user, "reject", comment=comment)
        messages.success(
            self.request,
            _("Your words are on their way to the editor. “%(title)s” waits for them.") % {"title": subject.draft},
        )
        return redirect("wagtailadmin_home")

    # Showing

    def show(self, subject, status=200, **context):
        """The screen, with what was typed where something is wrong with it."""
        if not subject.revision:
            context["refusal"] = subject.ended
            return render(self.request, "review/page_nothing.html", context | {"subject": subject}, status=status)
        if "refusal" not in context:
            context = {"sign_form": self.sign_form(subject), "reason_form": self.reason_form(subject)} | context
        return render(self.request, "review/page.html", facts(subject) | context, status=status)

    def show_what_changed(self, subject):
        """The screen after "it changed while you read": what changed since, what was typed, and a new digest."""
        posted = self.request.POST
        before = Revision.objects.for_instance(subject.instance).filter(pk=key_of(posted.get("revision"))).first()
        subject.opened = before
        return self.show(
            subject,
            status=409,
            has_changed=True,
            is_saved_anew=before != subject.revision,
            changes_since_opened=subject.changes_since(before) if before else [],
            changed_times=changed_times(subject, posted),
            have_statuses_changed=have_statuses_changed(subject, posted),
        )

    def show_why_not(self, subject, error):
        """The screen after an attempt to sign what cannot be published: what is wrong, and who can mend it."""
        return self.show(subject, status=422, unpublishable=why_not(subject.draft, error))

    def own_sign_off(self, key):
        """The sign-off that the person has just given here; None where the address names none."""
        return SignOff.objects.of(self.instance).filter(signer=self.request.user, pk=key_of(key)).first()
