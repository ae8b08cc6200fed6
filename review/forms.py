"""What a reviewer is asked when they act."""

import json
from hashlib import sha256

from django import forms
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.translation import gettext_lazy as _

from . import passwords

FULL, CORRECTION = "full", "correction"


class ReasonForm(forms.Form):
    """Asking for changes needs words: the editor has nothing else to go by."""

    comment = forms.CharField(
        label=_("What should change?"),
        help_text=_("The editor gets these words by mail and sees them on the page."),
        error_messages={"required": _("Say what should change: the editor has nothing else to go by.")},
        widget=forms.Textarea({"rows": 3}),
    )


class SignForm(forms.Form):
    """What a clinician fills in to sign: the checklist, the kind of review, a comment, and the password again."""

    kind = forms.ChoiceField(
        label=_("Kind of review"),
        choices=[(FULL, _("Full review")), (CORRECTION, _("Correction"))],
        initial=FULL,
        widget=forms.RadioSelect,
    )
    comment = forms.CharField(
        label=_("Comment (optional)"),
        help_text=_("For the editor and the register. Visitors do not see it."),
        required=False,
        widget=forms.Textarea({"rows": 2}),
    )
    password = forms.CharField(
        label=_("Your password"),
        help_text=_("Once more, because your name will stand on the page."),
        strip=False,
        error_messages={"required": _("Type your password.")},
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
    )

    def __init__(self, *args, user, questions, may_correct, **kwargs):
        """
        Args:
            questions: all checklist questions; a correction is asked some of them.
            may_correct: whether there is a full review that a correction could rest on.
        """
        super().__init__(*args, **kwargs)
        self.user, self.questions = user, list(questions)
        for question in self.questions:
            self.fields[answer_name(question)] = forms.BooleanField(label=question.text, required=False)
        self.order_fields(["kind", *map(answer_name, self.questions), "comment", "password"])
        if not may_correct:
            self.fields["kind"].widget = forms.HiddenInput()
            self.fields["kind"].choices = self.fields["kind"].choices[:1]

    def clean(self):
        data = super().clean()
        if self.data.get("checklist") != self.checklist_digest:
            self.add_error(None, _("The checklist changed while you read. What is new in it is not ticked."))
        for question in self.asked():
            if not data.get(answer_name(question)):
                self.add_error(answer_name(question), _("Tick this before you sign, or ask for changes."))
        if not self.errors:
            self.check_password()
        return data

    def check_password(self):
        """Whether it is who it seems to be. It is looked at last, so that nothing else costs an attempt."""
        if not passwords.locked_until(self.user) and passwords.is_right(self.user, self.cleaned_data["password"]):
            return
        if until := passwords.locked_until(self.user):
            at = time_format(timezone.localtime(until), "g:i a")
            words = _("The password was wrong five times. You can sign again at %(time)s; what you typed is kept.")
            self.add_error("password", words % {"time": at})
        else:
            self.add_error("password", _("This is not your password. Nothing was signed yet."))

    def asked(self):
        """The questions that are asked for the kind of review that was chosen."""
        is_correction = self.cleaned_data.get("kind") == CORRECTION
        return [question for question in self.questions if question.for_corrections or not is_correction]

    def answers(self):
        """The checklist as answered, for the sign-off."""
        return [{"question": question.text, "answer": str(_("yes"))} for question in self.asked()]

    @property
    def unticked(self):
        """The questions that are asked and not ticked."""
        return [field for _question, field in self.checklist if field.errors]

    @property
    def others(self):
        """All other fields, for the list of what is wrong."""
        return [self[name] for name in ("kind", "comment", "password")]

    @property
    def checklist_digest(self):
        """What the form carries, so that nobody answers another checklist than the one they saw."""
        return digest([[question.text, question.for_corrections] for question in self.questions])

    @property
    def checklist(self):
        """Pairs of a question and its field."""
        return [(question, self[answer_name(question)]) for question in self.questions]


class CommentForm(forms.Form):
    """A comment on a place in the draft."""

    text = forms.CharField(
        label=_("Comment"), error_messages={"required": _("Write your comment.")}, widget=forms.Textarea({"rows": 3})
    )
    contentpath = forms.CharField(max_length=500, widget=forms.HiddenInput)
    words = forms.CharField(required=False, widget=forms.HiddenInput)
    key = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)


def answer_name(question):
    """The name of its field: that of these very words, so that no tick is taken for other ones."""
    return f"answer_{question.pk}_{digest(question.text)[:12]}"


def digest(facts):
    return sha256(json.dumps(facts).encode()).hexdigest()
