"""Refusals of the review, with words for the person who met one. They are typed so that every route can catch them."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

OWN_CHANGE = gettext_lazy(
    "This was not signed. You changed this draft yourself, so another clinician has to sign it. Your changes are saved."
)


class ReviewError(Exception):
    """A step that the review does not allow; nothing was published or signed.

    Args:
        instance: the page or entry in question.
        message: what is wrong and what to do, in plain words.
    """

    def __init__(self, instance, message):
        super().__init__(str(message))
        self.instance = instance
        self.message = str(message)


class NotSigned(ReviewError):
    """Publishing was asked for content that no clinician has signed."""

    def __init__(self, instance):
        super().__init__(
            instance,
            _(
                "“%(title)s” was not published: no clinician has signed this version. Submit it for clinical review instead."
            )
            % {"title": instance},
        )


class SignOffRefused(ReviewError):
    """A sign-off was asked by someone who may not give it."""


class ContentChanged(SignOffRefused):
    """What was to be signed is no longer what the signer had before them."""

    def __init__(self, instance):
        super().__init__(
            instance, _("This was not signed: it changed while you read. Look at what changed, then sign.")
        )
