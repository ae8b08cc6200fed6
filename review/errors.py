"""Refusals of the review, with words for the person who met one. They are typed so that every route can catch them."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

OWN_CHANGE = gettext_lazy(
    "This was not signed. You changed this draft yourself, so another clinician has to sign it. Your changes are saved."
)


class ReviewError(Exception):
    """A step that the review does not allow; nothing was published or signed.

    Args:
        instance: the page or entry in question.
        message: what is wrong and what to do, in plain words.
    """

    logged = False  # whether the log of refusals has it already

    def __init__(self, instance, message):
        super().__init__(str(message))
        self.instance = instance
        self.message = str(message)

    def words_for(self, route):
        """What to tell whoever went that way."""
        return self.message

    def way(self, route):
        """What the log calls the way that was gone."""
        return route


class NotSigned(ReviewError):
    """Publishing was asked for content that no clinician has signed."""

    default = "code"

    def __init__(self, instance):
        super().__init__(instance, words(kind_of(instance) or self.default, instance))

    def words_for(self, route):
        return words(kind_of(self.instance) or route, self.instance)


class NotScheduled(NotSigned):
    """A time was asked for content that no clinician has signed."""

    default = "time"


class HasFindings(ReviewError):
    """Content with blocking findings was to be submitted, signed or published; nothing of that was done.

    Args:
        findings: those that neither were mended nor allowed by a clinician.
        step: what was to be done: "publish", "schedule", "submit" or "sign".
    """

    def __init__(self, instance, findings, step="publish"):
        self.findings, self.step = findings, step
        super().__init__(instance, self.words_of(instance, step))

    def words_for(self, route):
        return self.words_of(self.instance, self.way(route))

    def way(self, route):
        return self.step if self.step in ("submit", "sign") else route

    def words_of(self, instance, step):
        """What was not done, why, and what to do."""
        return " ".join([self.title_for(step, instance), *map(in_words, self.findings), str(MEND)])

    def title_for(self, step, instance=None):
        """What was not done, and how many findings stop it."""
        words = STOPPED.get(step, STOPPED[self.step]) % {"title": instance or self.instance}
        count = len(self.findings)
        return f"{words} {ngettext('%(n)d finding stops it.', '%(n)d findings stop it.', count) % {'n': count}}"


class AllowanceRefused(ReviewError):
    """A finding was to be allowed by someone who may not, without a reason, or that is not there any more."""


class SignOffRefused(ReviewError):
    """A sign-off was asked by someone who may not give it."""


class ContentChanged(SignOffRefused):
    """What was to be signed is no longer what the signer had before them."""

    def __init__(self, instance):
        super().__init__(
            instance, _("This was not signed: it changed while you read. Look at what changed, then sign.")
        )


class StillShown(ReviewError):
    """Something was to be deleted that reviewed content holds. Nothing was deleted.

    Args:
        where: a sentence that names the pages and entries.
        advice: what to do first.
    """

    def __init__(self, instance, where, advice):
        super().__init__(getattr(instance, "specific", instance), f"{where} {advice}")


WORDS = {
    "code": gettext_lazy(
        "“%(title)s” was not published: no clinician has signed this version. Submit it for clinical review instead."
    ),
    "new": gettext_lazy(
        "“%(title)s” was not published: it is new, a copy included, and no clinician has signed it yet. "
        "Save it as a draft and submit it for clinical review."
    ),
    "withdrawn": gettext_lazy(
        "“%(title)s” was not published: it was withdrawn, and what was signed before no longer counts. "
        "Submit it for clinical review."
    ),
    "alias": gettext_lazy(
        "No alias was made: no clinician has signed “%(title)s” for this address. Make a copy instead, which is a draft."
    ),
    "create": gettext_lazy(
        "“%(title)s” is saved as a draft and was not published: no clinician has signed it yet. "
        "Submit it for clinical review."
    ),
    "edit": gettext_lazy(
        "“%(title)s” was not published: no clinician has signed this version. What you wrote is saved as a draft: "
        "submit it for clinical review."
    ),
    "revert": gettext_lazy(
        "“%(title)s” was not published: no clinician has signed the version you went back to. It is the draft now: "
        "submit it for clinical review."
    ),
    "schedule": gettext_lazy(
        "“%(title)s” was not scheduled: no clinician has signed this version. The draft and its time are saved: "
        "submit it for clinical review, and once signed it goes live at that time."
    ),
    "time": gettext_lazy(
        "“%(title)s” was not scheduled: no clinician has signed this version. Submit it for clinical review: once "
        "signed it goes live at its time."
    ),
    "workflow": gettext_lazy(
        "“%(title)s” was not published: no clinician signs in this workflow. What you wrote is saved as a draft: "
        "cancel the workflow and submit it for clinical review."
    ),
    "bulk": gettext_lazy("“%(title)s” was not published: no clinician has signed its draft."),
    "copy": gettext_lazy(
        "The copy is a draft: it is new content, and a clinician has not signed it yet, whatever “%(title)s” is."
    ),
    "convert": gettext_lazy(
        "“%(title)s” stays an alias: as a page of its own it would be live without a signature of its own. "
        "Unpublish it first, then convert it."
    ),
    "api copy": gettext_lazy(
        "“%(title)s” was not copied: a copy needs a clinician's signature of its own before it goes live. "
        "Ask for a draft with keep_live set to false."
    ),
    "publish_scheduled": gettext_lazy(
        "“%(title)s” was not published at its time: no clinician has signed this version, or it was withdrawn since. "
        "It is no longer scheduled."
    ),
}
WORDS["api alias"] = WORDS["alias"]
WORDS["api convert"] = WORDS["convert"]


STOPPED = {
    "publish": gettext_lazy("“%(title)s” was not published."),
    "schedule": gettext_lazy("“%(title)s” was not scheduled."),
    "publish_scheduled": gettext_lazy("“%(title)s” was not published at its time and is no longer scheduled."),
    "submit": gettext_lazy("“%(title)s” is saved as a draft and was not submitted."),
    "sign": gettext_lazy("“%(title)s” was not signed."),
}
MEND = gettext_lazy("Mend the words, or ask a clinician to allow them on the review page.")


def in_words(finding):
    """A finding in one line: the words, where they are, and what is wrong with them."""
    place = f" ({finding.place})" if finding.place else ""
    return f"“{finding.quote}”{place}: {finding.why}" if finding.quote else f"{finding.why}{place}"


def words(route, instance):
    """What to tell somebody whose content was refused on a route."""
    return str(WORDS.get(route, WORDS["code"])) % {"title": instance}


def kind_of(instance):
    """The words for what is refused for a reason of its own, whatever the route; empty for anything else."""
    if instance.pk is not None:
        return "withdrawn" if getattr(instance, "withdrawal", None) else ""
    return "alias" if getattr(instance, "alias_of_id", None) else "new"
