"""Why a draft cannot be published as it is, in words for the clinician who wanted to sign it."""

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _


def why_not(draft, error):
    """What is wrong, a line for each place."""
    if not isinstance(error, ValidationError):
        return [_("Something that this draft names was deleted since, so it would not read as it was shown here.")]
    if not hasattr(error, "error_dict"):
        return error.messages
    return [f"{label(draft, name)}{words}" for name, messages in error.message_dict.items() for words in messages]


def label(draft, name):
    """The name of a field as the editor knows it; empty for what is wrong with several together."""
    if name == NON_FIELD_ERRORS:
        return ""
    try:
        return f"{capfirst(draft._meta.get_field(name).verbose_name)}: "
    except (AttributeError, FieldDoesNotExist):
        return f"{name}: "
