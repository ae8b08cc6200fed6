"""The review page: everything a clinician needs to decide, on one screen, and the decision."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin import messages
from wagtail.models import Revision, TaskState

from review import signing
from review.errors import ContentChanged, SignOffRefused
from review.forms import ReasonForm, SignForm
from review.models import ChecklistQuestion, Reading, SignOff, register_lock

from .addresses import address_of
from .facts import facts
from .subject import Subject, found, may_look


class ReviewPage(View):
    """Read, see what changed, then sign or ask for changes."""

    def dispatch(self, request, content_type_id, pk):
        self.instance = found(content_type_id, pk)
        if not may_look(request.user, self.instance):
            return render(request, "review/page_closed.html", status=403)
        if getattr(self.instance, "alias_of_id", None):
            return redirect(address_of(self.instance.alias_of.specific))
        return super().dispatch(request)

    def get(self, request):
        if done := self.own_sign_off(request.GET.get("signed", "")):
            return render(request, "review/page_done.html", {"sign_off": done, "instance": self.instance})
        return self.show(self.subject())

    def post(self, request):
        self.is_signing = "sign" in request.POST
        subject = self.subject()
        try:
            return self.sign(subject) if self.is_signing else self.ask_for_changes(subject)
        except ContentChanged:
            return self.show_what_changed(self.subject())
        except SignOffRefused as refusal:
            return self.show(self.subject(), refusal=refusal.message, status=409)

    def subject(self):
        """What lies before the person now; that a reviewer opened it is noted, so that this version is kept."""
        subject = Subject(found(*self.key()), self.request.user)
        if subject.is_reviewer and subject.revision:
            self.note_reading(subject)
        return subject

    def key(self):
        return ContentType.objects.get_for_model(self.instance, for_concrete_model=False).pk, self.instance.pk

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
        form = self.sign_form(subject, self.request.POST)
        if not form.is_valid():
            return self.show(subject, sign_form=form, status=422)
        words = {
            "digest": form.cleaned_data["digest"],
            "answers": form.answers(),
            "comment": form.cleaned_data["comment"],
        }
        if subject.task_state:
            sign_off = signing.sign(subject.task_state, self.request.user, kind=form.cleaned_data["kind"], **words)
        else:
            sign_off = signing.sign_live(subject.instance, self.request.user, **words)
        return redirect(f"{self.request.path}?signed={sign_off.pk}")

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

    def sign_form(self, subject, data=None, **kwargs):
        """The form with what was shown in it; None for who may not sign."""
        if not subject.may_sign:
            return None
        shown = {
            "digest": subject.digest,
            "revision": subject.revision.pk,
            "task": getattr(subject.task_state, "pk", None),
        }
        return SignForm(
            data,
            initial=shown | kwargs.pop("typed", {}) | shown,
            user=subject.user,
            questions=ChecklistQuestion.asked("full"),
            may_correct=subject.mode == subject.WAITING and bool(subject.last_full_review),
        )

    # Asking for changes

    def ask_for_changes(self, subject):
        """Send the draft back with a reason."""
        self.refuse_where_ended(subject)
        form = ReasonForm(self.request.POST, prefix="changes")
        if not form.is_valid():
            return self.show(subject, reason_form=form, status=422)
        with register_lock():
            state = TaskState.objects.select_for_update().get(pk=subject.task_state.pk).specific
            signing.refuse_where_ended(state, subject.instance)
            if not state.task.specific.is_reviewer(self.request.user):
                raise SignOffRefused(subject.instance, _("Only clinicians with the reviewer role ask for changes."))
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
        refused = "refusal" in context
        forms = {
            "sign_form": None if refused else self.sign_form(subject),
            "reason_form": None if refused or not subject.may_ask_for_changes else ReasonForm(prefix="changes"),
        }
        return render(self.request, "review/page.html", facts(subject) | forms | context, status=status)

    def show_what_changed(self, subject):
        """The screen after "it changed while you read": what changed since, what was typed, and a new digest."""
        typed = self.request.POST.dict() | {"password": ""}
        opened = typed.get("revision", "")
        versions = Revision.objects.for_instance(subject.instance)
        before = versions.filter(pk=int(opened) if opened.isdecimal() else 0).first()
        subject.marked_against = before or subject.marked_against
        context = {
            "opened": before,
            "changes_since_opened": subject.changes_since(before) if before else [],
            "sign_form": self.sign_form(subject, typed=typed),
        }
        if not self.is_signing and subject.may_ask_for_changes:
            context["reason_form"] = ReasonForm(self.request.POST, prefix="changes")
        return self.show(subject, status=409, **context)

    def own_sign_off(self, key):
        """The sign-off that the person has just given here; None where the address names none."""
        own = SignOff.objects.of(self.instance).filter(signer=self.request.user)
        return own.filter(pk=int(key)).first() if key.isdecimal() else None
