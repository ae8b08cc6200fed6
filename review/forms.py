"""What a reviewer is asked when they act."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ReasonForm(forms.Form):
    """Asking for changes needs words: the editor has nothing else to go by."""

    comment = forms.CharField(
        label=_("What should change?"),
        help_text=_("The editor gets these words by mail and sees them on the page."),
        widget=forms.Textarea({"rows": 3}),
    )
