"""Where the review's screens are."""

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse


def address_of(instance, name="page"):
    """The address of one of the screens of a page or entry: "page", "draft", "comment", "draft_findings", "ask_to_allow"."""
    content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
    return reverse(f"review:{name}", args=[content_type.pk, instance.pk])


def draft_address(instance):
    """The review page of the newest draft, also where something else is live, with its findings in view."""
    return f"{address_of(instance)}?draft=1#findings"
