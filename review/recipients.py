"""Who is concerned by an event of the review: sets of people for the mails."""

from wagtail.log_actions import registry
from wagtail.models import Revision, TaskState

from core.models import User

from .authorship import authors_since, authors_since_sign_off
from .models import SignOff
from .permissions import may_sign

BACKEND = "django.contrib.auth.backends.ModelBackend"  # the one that knows about groups, whatever else lets people in


def reached(people, but=None, switch=None):
    """Of these people, those a mail reaches: active, with an address, and not having switched such mails off.

    Args:
        but: who did it and needs no mail about it.
        switch: the notification in Wagtail's account settings: "submitted", "approved" or "rejected".
    """
    reachable = User.objects.filter(pk__in=[person.pk for person in people], is_active=True).exclude(email="")
    if switch:
        reachable = reachable.exclude(**{f"wagtail_userprofile__{switch}_notifications": False})
    return set(reachable) - {but}


def with_permission(codename):
    """Those whose groups give them a permission of the review; being superuser does not help."""
    return User.objects.with_perm(f"review.{codename}", include_superusers=False, backend=BACKEND)


def signers():
    """Everybody who may sign."""
    return {user for user in with_permission("give_signoff") if may_sign(user)}


def managers():
    """Everybody who may set the review clock."""
    return set(with_permission("change_reviewsettings"))


def who_may_sign(instance, task):
    """Those who may sign this draft: the task's reviewers who did not change it themselves."""
    authors = authors_since_sign_off(instance)
    return {user for user in signers() if user.pk not in authors and task.is_reviewer(user)}


def who_may_allow(instance):
    """Those who may allow a finding in this draft: whoever may sign and did not change it."""
    authors = authors_since_sign_off(instance)
    return {user for user in signers() if user.pk not in authors}


def who_worked_on(instance, workflow_state):
    """Whoever submitted the draft or changed the content since it was last signed."""
    return users(authors_since_sign_off(instance) | {workflow_state.requested_by_id})


def who_worked_on_signed(sign_off):
    """Whoever submitted what was signed or changed the content since the sign-off before it."""
    authors = authors_since(sign_off.content_object, before(sign_off), until=sign_off.revision)
    submitted = TaskState.objects.filter(revision=sign_off.revision_id)
    return users(authors.union(submitted.values_list("workflow_state__requested_by", flat=True)))


def who_reviews_again(sign_off):
    """The signer where they still may sign and a mail reaches them, otherwise everybody who may."""
    own = reached({sign_off.signer}) if may_sign(sign_off.signer) else set()
    return own or reached(signers())


def who_scheduled(instance, revision):
    """Whoever saved a version or set the time at which it was to go live."""
    log = registry.get_logs_for_instance(instance).filter(action="wagtail.publish.schedule", revision=revision)
    return users([revision.user_id, *log.values_list("user", flat=True)])


def editors(instance):
    """Everybody who ever saved a version."""
    return users(Revision.objects.for_instance(instance).values_list("user", flat=True)) if instance else set()


def before(sign_off):
    """The sign-off of the same content that this one followed, if its version is still there."""
    earlier = SignOff.objects.of(sign_off.content_object).filter(pk__lt=sign_off.pk)
    return earlier.filter(revision__created_at__isnull=False).select_related("revision").first()


def users(keys):
    return set(User.objects.filter(pk__in={key for key in keys if key}))
