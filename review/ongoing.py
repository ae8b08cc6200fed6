"""The review of a draft goes on while an older version is published, at its time or by a manager."""

from wagtail.signals import published

from .models import ReviewedMixin


def connect():
    """Listen; called once, when the app is ready."""
    published.connect(keep_review, dispatch_uid="review.ongoing")


def keep_review(instance, revision, **kwargs):
    """Let Wagtail, which cancels an open review next, find none where it is about a newer draft."""
    if isinstance(instance, ReviewedMixin) and not revision.is_latest_revision():
        instance._current_workflow_states = []  # where Wagtail looks before it asks the database
