"""The edit form of a treatment page: what a draft may leave open and a submission may not."""

from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from review.models import Publication

SUBMITTING = ("action-submit", "action-restart-workflow")
NEEDED = {
    "author": _("Choose who wrote the page: readers are told."),
    "conditions": _("Tick at least one condition the page is about."),
    "treatments": _("Tick at least one treatment: it decides which regulatory status stands under the title."),
}
NO_NOTE = _("Say in one plain sentence what is new. Readers see it under “Updates to this page”.")
OLD_NOTE = _("This is the note of a version before. Say what is new now.")
NEEDED_WHEN = _("You need it when you submit the page.")
NOTE_BEFORE = _("The version before said: “%(note)s”")


class ArticleForm(WagtailAdminPageForm):
    """It asks what is new once a page was published, and begins each new version with an empty note.

    The note is part of what is signed. So a field left empty keeps the published note in the draft: saving a page
    without changing it changes nothing, and stays covered by its sign-off. What was withdrawn may be submitted as it was.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.published_note = published_note(self.instance)
        if self.published_note is None:
            self.fields.pop("change_note", None)
        elif "change_note" in self.fields:
            self.ask_anew(self.fields["change_note"])

    def ask_anew(self, field):
        """Begin with an empty note where it is still the published one, and show that one beside the field."""
        field.help_text = format_html("{} {}", field.help_text, NEEDED_WHEN)
        if self.published_note:
            field.help_text = format_html("{} {}", field.help_text, NOTE_BEFORE % {"note": self.published_note})
        if self.initial.get("change_note") == self.published_note:
            self.initial["change_note"] = ""

    @property
    def is_submission(self):
        """Whether the draft is handed in, and not only saved."""
        return not self.is_deferred_validation and any(self.data.get(name) for name in SUBMITTING)

    def clean_change_note(self):
        note = self.cleaned_data["change_note"].strip()
        if self.is_submission and not note and not self.instance.withdrawal:
            raise ValidationError(NO_NOTE)
        if self.is_submission and note and note in earlier_notes(self.instance):
            raise ValidationError(OLD_NOTE)
        return note or self.published_note

    def clean(self):
        cleaned = super().clean()
        if self.published_note is None:
            self.instance.change_note = ""  # a copy has its source's
        missing = [name for name in NEEDED if name in self.fields and not cleaned.get(name)]
        for name in missing if self.is_submission else ():
            if name not in self.errors:
                self.add_error(name, NEEDED[name])
        return cleaned


def earlier_notes(page):
    """What readers were told about every version so far."""
    return set(Publication.objects.of(page).values_list("note", flat=True))


def published_note(page):
    """The note of the version that is live, or was last; None for a page that never was."""
    published = type(page).objects.filter(pk=page.pk, first_published_at__isnull=False)
    return published.values_list("change_note", flat=True).first()
