"""What every form for visitors does against robots, without a cookie, a session or another host."""

from django import forms
from django.core import signing
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

LONGEST_OPEN = 24 * 60 * 60  # seconds
SIGNER = signing.TimestampSigner(salt="core.public_forms")

EXPIRED = _("The form was open for too long. What you wrote is still here: please send it once more.")


class PublicForm(forms.Form):
    """A form with a field that only robots fill in, and a signed note of when it was opened.

    Nobody is signed in here, so there is nothing that another site could do in a visitor's name: these forms need no
    token against that, and so no cookie.
    """

    website = forms.CharField(required=False, label=_("Leave this empty"), max_length=200)
    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        for field in self.fields.values():
            if isinstance(field.widget, forms.TextInput | forms.Textarea | forms.Select):
                field.widget.attrs["class"] = "input"

    @cached_property
    def stamp(self):
        """The note of the time for the form about to be shown."""
        return SIGNER.sign("form")

    @property
    def is_from_robot(self):
        """Whether the field was filled in that no reader sees."""
        return bool(self.data.get(self.add_prefix("website")))

    def clean(self):
        try:
            SIGNER.unsign(self.cleaned_data.get("opened") or "", max_age=LONGEST_OPEN)
        except signing.BadSignature:
            raise forms.ValidationError(EXPIRED, code="expired") from None
        return super().clean()
