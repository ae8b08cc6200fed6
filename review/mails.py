"""The review's mails: one function each. Short, plain text, the name of the page, what is asked, one link.

What goes wrong while a mail is written is logged and never fails the action it tells of. Each returns who was told.
"""

import logging
from collections import defaultdict
from datetime import timedelta
from functools import wraps

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.template import Context
from django.template.loader import get_template
from django.urls import NoReverseMatch, reverse
from django.utils import timezone, translation
from django.utils.text import Truncator
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.mail import send_mail

from . import recipients
from .clock import clinic_today
from .models import ReviewSettings, SignOff

logger = logging.getLogger(__name__)


def harmless(write):
    """Log what goes wrong, undo what it did to the database, and let the action go on."""

    @wraps(write)
    def wrapper(*args, **kwargs):
        try:
            with transaction.atomic():
                return write(*args, **kwargs)
        except Exception:
            logger.exception("The mail “%s” was not written", write.__name__)
            return []

    return wrapper


@harmless
def submitted(task_state, by=None):
    """To whoever may sign this draft: read it, then sign or ask for changes."""
    instance = content(task_state.workflow_state)
    people = recipients.who_may_sign(instance, task_state.task.specific)
    people = recipients.reached(people, but=by, switch="submitted")
    return mail("submitted", people, name(task_state.revision), review_link(instance), by=by)


@harmless
def allowance_asked(instance, by, note):
    """To the clinicians who did not change the draft themselves: may these words stand?"""
    people = recipients.reached(recipients.who_may_allow(instance), but=by)
    return mail("allowance_asked", people, str(instance), f"{review_link(instance)}?draft=1#findings", by=by, note=note)


@harmless
def changes_asked(task_state):
    """To whoever submitted or changed the draft: what the reviewer wants changed."""
    instance = content(task_state.workflow_state)
    people = recipients.who_worked_on(instance, task_state.workflow_state)
    people = recipients.reached(people, but=task_state.finished_by, switch="rejected")
    answer = {"by": task_state.finished_by, "comment": task_state.get_comment()}
    return mail("changes_asked", people, name(instance.get_latest_revision()), edit_link(instance), **answer)


@harmless
def signed(sign_off):
    """To whoever submitted or changed what was signed: visitors read it now, or from its go-live time."""
    sign_off = SignOff.objects.get(pk=sign_off.pk)  # what it is about changed since: it was published
    instance, revision = sign_off.content_object, sign_off.revision
    people = recipients.who_worked_on_signed(sign_off)
    people = recipients.reached(people, but=sign_off.signer, switch="approved")
    at = revision.approved_go_live_at
    return mail("signed", people, name(revision), public_link(instance), by=sign_off.signer, at=at)


@harmless
def published(sign_off):
    """To the same people, where it went live later than it was signed."""
    people = recipients.reached(recipients.who_worked_on_signed(sign_off), switch="approved")
    return mail("published", people, name(sign_off.revision), public_link(sign_off.content_object))


@harmless
def due(sign_off, stage):
    """To the signer, or whoever may sign in their place: read it again.

    Args:
        stage: "60", "30" or "7", the days left.
    """
    instance = sign_off.content_object
    facts = {"due_on": sign_off.due_on, "is_last": stage == "7"}
    return mail("due", recipients.who_reviews_again(sign_off), str(instance), review_link(instance), **facts)


@harmless
def overdue(sign_off):
    """To the same people and the managers: when readers are told."""
    instance = sign_off.content_object
    managers = recipients.reached(recipients.managers())
    people = recipients.who_reviews_again(sign_off) | managers
    told_on = sign_off.due_on + timedelta(days=ReviewSettings.load().notice_after_days + 1)
    facts = {"due_on": sign_off.due_on, "told_on": told_on, "is_told": told_on <= clinic_today()}
    return mail("overdue", people, str(instance), review_link(instance), **facts)


@harmless
def refused_at_schedule(instance, revision, error):
    """To whoever wrote or scheduled it and the managers: it did not go live.

    Args:
        error: the refusal, whose message says why.
    """
    people = recipients.who_scheduled(instance, revision) | recipients.managers()
    return mail("refused", recipients.reached(people), name(revision), edit_link(instance), error=error)


@harmless
def withdrawn(*withdrawals):
    """To its editors, whoever may sign, and the managers: it is offline, and why. One mail for all of one treatment."""
    first = withdrawals[0]
    people = recipients.signers() | recipients.managers()
    people = people.union(*[recipients.editors(one.content_object) for one in withdrawals])
    title = first.title if len(withdrawals) == 1 else first.treatment_name
    link = edit_link(first.content_object) if len(withdrawals) == 1 else absolute(reverse("wagtailadmin_home"))
    people = recipients.reached(people, but=first.person)
    return mail("withdrawn", people, title, link, withdrawals=withdrawals, by=first.person, reason=first.reason)


@harmless
def asked_again(requests, by=None):
    """To everybody who may sign and whoever edited it: read these again, and why. One mail a person."""
    mine, clinicians = defaultdict(list), recipients.signers()
    for request in requests:
        instance = request.content_object
        asked = {"title": request.entry.title, "link": review_link(instance)}
        for person in recipients.reached(clinicians | recipients.editors(instance), but=by):
            mine[person].append(asked)
    facts = {"reason": requests[0].reason, "by": by}
    return [person for person, asked in mine.items() if mail_of_requests(person, asked, facts)]


def mail_of_requests(person, asked, facts):
    """One mail to one person about all that they are asked to read again."""
    link = asked[0]["link"] if len(asked) == 1 else absolute(reverse("review:due"))
    return mail("asked_again", [person], asked[0]["title"], link, asked=asked, **facts)


def mail(kind, people, title, link, **facts):
    """Write one mail for each person, in the site's own language and time, and return whom it is for."""
    context = {"title": title, "link": link, "site": settings.WAGTAIL_SITE_NAME} | facts
    with translation.override(settings.LANGUAGE_CODE), timezone.override(None):
        subject = " ".join(rendered(f"{kind}_subject", context | {"title": Truncator(title).chars(100)}).split())
        body = rendered(kind, context)
    return [person for person in people if sent(subject, body, person)]


def rendered(template, context):
    """Plain text: nothing in it is escaped."""
    template = get_template(f"review/mails/{template}.txt").template
    return template.render(Context(context, autoescape=False)).strip()


def sent(subject, body, person):
    """Whether the mail is on its way; an address that no mail can go to keeps nobody else from theirs."""
    try:
        with transaction.atomic():
            send_mail(subject, body, [person.email])
        return True
    except Exception:
        logger.exception("The mail “%s” to %s was not written", subject, person.pk)
        return False


def content(workflow_state):
    """The page, as its own type, or the shared entry that a workflow is about."""
    return getattr(workflow_state.content_object, "specific", workflow_state.content_object)


def name(revision):
    """What the page or entry is called in this version."""
    return revision.object_str


def review_link(instance):
    """The screen on which a clinician reads and signs; the editor where there is none."""
    content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
    try:
        return absolute(reverse("review:page", args=[content_type.pk, instance.pk]))
    except NoReverseMatch:
        return edit_link(instance)


def edit_link(instance):
    return absolute(AdminURLFinder().get_edit_url(instance))


def public_link(instance):
    """Where visitors read it; the editor for what is not live or has no address of its own."""
    return (instance.live and getattr(instance, "full_url", None)) or edit_link(instance)


def absolute(path):
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path
