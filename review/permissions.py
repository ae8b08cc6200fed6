"""Who may publish: whoever could anyway, but only what a clinician signed."""

from wagtail.models import PagePermissionTester
from wagtail.permission_policies import ModelPermissionPolicy


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


class ReviewedEntryPermissionPolicy(ModelPermissionPolicy):
    """For reviewed snippets: nobody publishes by hand, the review does; taking offline needs the usual permission."""

    def user_has_permission(self, user, action):
        if action == "publish":
            return False
        return super().user_has_permission(user, "publish" if action == "unpublish" else action)

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)
