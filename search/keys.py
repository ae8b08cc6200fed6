"""The keys of what Wagtail's index has, which it writes as text."""

from django.db.models import IntegerField


def has_number_for_key(model):
    """Whether the primary key of a model, or the one of the parent that it points to, is a number."""
    key = model._meta.pk
    while key.remote_field:
        key = key.target_field
    return isinstance(key, IntegerField)
