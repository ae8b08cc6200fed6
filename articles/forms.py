"""The edit form of a treatment page: what a draft may leave open and a submission may not."""

from django.core.exceptions import ValidationError
from django.forms.models import construct_instance
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from review.digest import VOLATILE_FIELDS, content_digest
from review.models import Publication

SUBMITTING = ("action-submit", "action-restart-workflow")
TOPICS = ("conditions", "treatments")
NO_AUTHOR = _("Choose who wrote the page: readers are told.")
NO_TOPIC = _("Tick at least one condition or treatment the page is about.")
NO_NOTE = _("Say in one plain sentence what is new. Readers see it under “Updates to this page”.")
RENEW = _("If nothing changed, a clinician can renew the review from the “Review due” report.")
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
        if self.is_submission and note and note in earlier_notes(self.instance):
            raise ValidationError(OLD_NOTE)
        return note or self.published_note

    def clean(self):
        cleaned = super().clean()
        if self.published_note is None:
            self.instance.change_note = ""  # a copy has its source's
        if self.is_submission:
            for name, message in self.missing(cleaned):
                if name in self.fields and name not in self.errors:
                    self.add_error(name, message)
        return cleaned

    def missing(self, cleaned):
        """Pairs of a field and what to say of it: all that a submission needs and this one has not."""
        if not cleaned.get("author"):
            yield "author", NO_AUTHOR
        if not any(cleaned.get(name) for name in TOPICS):
            yield TOPICS[0], NO_TOPIC
        if "change_note" in self.fields and not self.data.get("change_note", "").strip():
            yield from self.missing_note(cleaned)

    def missing_note(self, cleaned):
        """What to say where the note is empty; nothing where a page that was withdrawn is to come back as it was."""
        if self.is_changed(cleaned):
            yield "change_note", NO_NOTE
        elif not self.instance.withdrawal:
            yield "change_note", format_html("{} {}", NO_NOTE, RENEW) if self.instance.live else NO_NOTE

    def is_changed(self, cleaned):
        """Whether it differs in anything that is signed from the version that readers saw last."""
        last = Publication.objects.of(self.instance).select_related("sign_off").first()
        if not last or not last.sign_off.revision:
            return True
        content = last.sign_off.revision.content
        if any(kept(formset) != stored(formset, content.get(name)) for name, formset in self.signed_formsets()):
            return True
        return content_digest(self.draft(cleaned).serializable_data()) != last.sign_off.digest

    def signed_formsets(self):
        """The lists of rows that are signed with the page, by name."""
        return [(name, formset) for name, formset in self.formsets.items() if name not in VOLATILE_FIELDS]

    def draft(self, cleaned):
        """The page as it would be saved, but for rows of its own, which stay as they were."""
        page = construct_instance(self, self.instance.get_latest_revision_as_object(), self._meta.fields)
        for name in TOPICS:
            setattr(page, name, cleaned.get(name, ()))
        return page


def kept(formset):
    """What the rows that stay were filled in with, in their order."""
    rows = [form.cleaned_data for form in formset if form.is_valid() and not form.cleaned_data.get("DELETE")]
    rows.sort(key=lambda row: row.get("ORDER") or 0)
    return [
        [getattr(row.get(name), "pk", row.get(name)) for name in own_fields(formset)]
        for row in rows
        if any(row.values())
    ]


def stored(formset, rows):
    """The same of the rows as a revision has them."""
    rows = sorted(rows or [], key=lambda row: row.get("sort_order") or 0)
    return [[row.get(name) for name in own_fields(formset)] for row in rows]


def own_fields(formset):
    """The fields that people fill in."""
    return [name for name in formset.form.base_fields if name not in ("id", "ORDER", "DELETE", formset.fk.name)]


def earlier_notes(page):
    """What readers were told about every version so far."""
    return set(Publication.objects.of(page).values_list("note", flat=True))


def published_note(page):
    """The note of the version that is live, or was last; None for a page that never was."""
    published = type(page).objects.filter(pk=page.pk, first_published_at__isnull=False)
    return published.values_list("change_note", flat=True).first()
