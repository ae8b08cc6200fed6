"""The review page: everything a clinician needs to decide, on one screen, and the decision."""

from django.db import transaction
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.models import Revision, TaskState

from review import signing
from review.errors import OWN_CHANGE, ContentChanged, SignOffRefused
from review.forms import ReasonForm, SignForm
from review.models import ChecklistQuestion, Reading, SignOff, register_lock

from .addresses import address_of
from .facts import facts, outcome
from .subject import Subject, found, may_look

ONLY_CLINICIANS = gettext_lazy("Only clinicians with the reviewer role sign or ask for changes.")


class ReviewPage(View):
    """Read, see what changed, then sign or ask for changes."""

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
            return self.sign(subject) if "sign" in request.POST else self.ask_for_changes(subject)
        except ContentChanged:
            return self.show_what_changed(self.subject())
        except SignOffRefused as refusal:
            return self.show(self.subject(), refusal=refusal.message, status=409)

    def subject(self):
        """What lies before the person now; that a reviewer opened it is noted, so that this version is kept."""
        subject = Subject(found(*self.key), self.request.user)
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
        self.refuse_where_ended(subject)
        if self.request.POST.get("digest") != subject.digest:
            raise ContentChanged(subject.instance)
        form = self.sign_form(subject, data=self.request.POST)
        if form is None:
            raise SignOffRefused(subject.instance, OWN_CHANGE if subject.is_reviewer else ONLY_CLINICIANS)
        if not form.is_valid():
            return self.show(subject, sign_form=form, status=422)
        sign_off = self.signed(subject, form)
        return redirect(f"{self.request.path}?signed={sign_off.pk}")

    def signed(self, subject, form):
        """The sign-off for what waits, or again for what is live."""
        words = {"digest": subject.digest, "answers": form.answers(), "comment": form.cleaned_data["comment"]}
        if subject.task_state:
            return signing.sign(subject.task_state, subject.user, kind=form.cleaned_data["kind"], **words)
        return signing.sign_live(subject.instance, subject.user, **words)

    def refuse_where_ended(self, subject):
        """Say who was faster, where the review that was opened is over.

        Raises:
            ContentChanged: it waits again, but not as it was opened.
            SignOffRefused: it does not wait any more.
        """
        opened = self.request.POST.get("task", "")
        if opened == str(subject.task_state.pk if subject.task_state else ""):
            return
        if subject.task_state:
            raise ContentChanged(subject.instance)
        states = TaskState.objects.filter(pk=int(opened) if opened.isdecimal() else 0)
        if state := states.filter(workflow_state__object_id=str(self.instance.pk)).first():
            signing.refuse_where_ended(state, subject.instance)
        raise SignOffRefused(subject.instance, _("This does not wait for a sign-off any more."))

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

    # Asking for changes

    def ask_for_changes(self, subject):
        """Send the draft back with a reason."""
        self.refuse_where_ended(subject)
        if not subject.may_ask_for_changes:
            raise SignOffRefused(subject.instance, ONLY_CLINICIANS)
        form = ReasonForm(self.request.POST, prefix="changes")
        if not form.is_valid():
            return self.show(subject, reason_form=form, status=422)
        with register_lock():
            state = TaskState.objects.select_for_update().get(pk=subject.task_state.pk).specific
            signing.refuse_where_ended(state, subject.instance)
            if not state.task.specific.is_reviewer(self.request.user):
                raise SignOffRefused(subject.instance, ONLY_CLINICIANS)
            state.task.specific.on_action(state, self.request.user, "reject", comment=form.cleaned_data["comment"])
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
        opened = self.request.POST.get("revision", "")
        versions = Revision.objects.for_instance(subject.instance)
        before = versions.filter(pk=int(opened) if opened.isdecimal() else 0).first()
        subject.marked_against = before or subject.marked_against
        changes = subject.changes_since(before) if before else []
        return self.show(subject, status=409, has_changed=True, changes_since_opened=changes)

    def own_sign_off(self, key):
        """The sign-off that the person has just given here; None where the address names none."""
        own = SignOff.objects.of(self.instance).filter(signer=self.request.user)
        return own.filter(pk=int(key)).first() if key.isdecimal() else None
