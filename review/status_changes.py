"""What a change of the regulatory status table means for what was signed on it: it is to be reviewed again.

Readers keep seeing what was signed. Only what got weaker they see at once, and the register names every page.
"""

from django.utils.translation import gettext as _
from wagtail.log_actions import get_active_log_context
from wagtail.models import Revision

from .asking import ask_again
from .errors import StillShown
from .holding import keys_at, stands_in
from .models import RegisterEntry, ReviewRequest, record, register_lock, reviewed_models
from .models.sign_off import vouched_for
from .shared import content_types, live_by_index, shown_on
from .status_words import pair, words_of

TAGS = ("treatments", "conditions")


def wait(**kwargs):
    """Be alone with what is signed until the transaction ends: nobody signs on a row that is being changed."""
    with register_lock():
        pass


def on_changed(before, after, **kwargs):
    """Lower at once what got weaker, and ask for a review of whatever depends on the row."""
    reason, person = words_of(before, after), who()
    with register_lock():
        contents = dependents(after) if before is None or before.pair == after.pair else dependents(before, after)
        if before and after.strength < before.strength:
            for content in filter(shows_rows, contents):
                lower(content, after, reason, person)
        ask_again(contents, reason, person, ReviewRequest.Cause.STATUS, {"status": after.as_facts()})


def lower(content, row, reason, person):
    """The entry of the register for one page whose readers see at once that a treatment has a weaker status."""
    words = f"{reason} {_('Readers see it at once.')}"
    record(RegisterEntry.Event.STATUS_LOWERED, content, person, words, facts={"status": row.as_facts()})


def keep_shown(instance, **kwargs):
    """The gate for deletions: a live page that is about such a pair owes its readers the status.

    Raises:
        StillShown: nothing was deleted.
    """
    with register_lock():
        pages = [content for content in tagged(instance) if shows_rows(content)]
    if pages:
        advice = _("Change the row instead; or take the treatment or the condition off these pages first.")
        raise StillShown(instance, shown_on(instance, pages), advice)


def on_deleted(instance, **kwargs):
    """Ask for a review of what was written with that row in mind, such as an answer."""
    reason = _("%(pair)s is no longer in the table of regulatory statuses.") % {"pair": pair(instance)}
    facts = {"status": instance.as_facts()}
    ask_again(dependents(instance), reason, who(), ReviewRequest.Cause.STATUS, facts)


def who():
    """Who is at work; nobody, outside the admin."""
    user = get_active_log_context().user
    return user if user and user.pk else None


# What depends on a row


def dependents(*rows):
    """The live and scheduled pages and entries that are about the pairs of these rows, or in which one was chosen."""
    found = [content for row in rows for content in (*tagged(row), *live_by_index(row), *scheduled(row))]
    return sorted(dict.fromkeys(vouched_for(content) for content in found), key=str)


def tagged(row):
    """What is live and about both the treatment and the condition."""
    for model in reviewed_models():
        if all(hasattr(model, name) for name in TAGS):
            about = {"treatments": row.treatment_id, "conditions": row.condition_id}
            yield from model._base_manager.filter(live=True, **about)


def scheduled(row):
    """What has a signed version that goes live later and is about the pair, or shows the row."""
    versions = Revision.objects.filter(approved_go_live_at__isnull=False, content_type__in=content_types())
    for version in versions.select_related("content_type"):
        counts = is_about(version.content, row) or stands_in(version.content, version.content_type.model_class(), row)
        if counts and version.content_object:
            yield version.content_object


def is_about(content, row):
    """Whether a version has both tags."""
    return all(str(key) in keys_at(content, name) for name, key in zip(TAGS, row.pair, strict=True))


def shows_rows(content):
    """Whether readers see statuses there: pages have the strip under their title, or a list of rows; answers do not."""
    return bool(getattr(content, "shows_statuses", False))
