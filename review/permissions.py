"""Who may publish: whoever could anyway, but only what a clinician signed."""

from django.contrib.auth.models import Permission
from wagtail.models import PagePermissionTester


def may_sign(user):
    """Whether somebody may sign: a role that says so and a live page among the clinicians, both.

    Being superuser does not help, nor does being put into the groups of a task, which managers edit. As Django does
    with permissions, the answer is kept with the user object, which lives as long as a request.
    """
    if not hasattr(user, "_may_sign"):
        user._may_sign = signs(user)
    return user._may_sign


def signs(user):
    """The same, looked up."""
    page = getattr(user, "clinician_page", None)
    role = Permission.objects.filter(group__user=user, content_type__app_label="review", codename="give_signoff")
    return user.is_active and page is not None and page.live and role.exists()


class ReviewedPagePermissionTester(PagePermissionTester):
    """Publishing, and with it scheduling, is offered for signed drafts alone; superusers are not an exception."""

    def can_publish(self):
        return super().can_publish() and self.page.latest_is_signed

    def can_unschedule(self):
        return super().can_publish()

    def can_set_view_restrictions(self):
        return super().can_publish()


class ParentOfReviewedPermissionTester(PagePermissionTester):
    """For pages whose children are reviewed: a new child cannot be published on creation, since nobody has signed it."""

    def can_publish_subpage(self):
        return False
