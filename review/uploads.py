"""The forms for pictures and documents: what clinicians saw when they signed is not exchanged under the same entry."""

from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm

from core import forms

from .shared import uses


class KeepsWhatIsSigned:
    """A form for something that pages share: what readers see of it stays while signed pages, or drafts, show it."""

    signed_fields = ()

    def clean(self):
        """An error at each field whose change would be read before a clinician sees it."""
        values = super().clean()
        changed = [name for name in self.signed_fields if name in self.fields and name in self.changed_data]
        if changed and self.instance.pk and (where := uses(self.instance).words(self.instance)):
            for name in changed:
                self.add_error(name, f"{where} {self.advice()}")
        return values


class PictureForm(KeepsWhatIsSigned, forms.PictureForm):
    """Set as WAGTAILIMAGES_IMAGE_FORM_BASE, so that every upload and change in the admin uses it."""

    signed_fields = ("file", "alt_text", "is_decorative")

    def advice(self):
        return _("Upload it as a new picture and choose it there; the change then goes through review.")


class DocumentForm(KeepsWhatIsSigned, BaseDocumentForm):
    """Set as WAGTAILDOCS_DOCUMENT_FORM_BASE."""

    signed_fields = ("file",)

    def advice(self):
        return _("Upload it as a new document and choose it there; the change then goes through review.")
