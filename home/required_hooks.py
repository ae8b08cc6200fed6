"""The required pages in the admin: the panel, the note of a check, and warnings to whoever takes one away."""

from django.urls import path
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from .dashboard import RequiredPagesPanel
from .duties import CHECKED, labels_of
from .views import checked

REQUIRED = gettext_lazy(
    "The site owes its visitors this page: “%(page)s”. While none is live, the dashboard and the system check say so."
)


def warn(request, pages):
    """Tell whoever takes a required page away, itself or with a page above it, that it is one."""
    for label in labels_of(pages):
        messages.warning(request, REQUIRED % {"page": label})


@hooks.register("before_delete_page")
def warn_before_deletion(request, page):
    warn(request, [page])


@hooks.register("after_unpublish_page")
def warn_after_unpublishing(request, page):
    warn(request, [page])


@hooks.register("before_bulk_action")
def warn_of_many(request, action_type, objects, action):
    if action_type in ("unpublish", "delete") and action.model is Page:
        warn(request, objects)


@hooks.register("construct_homepage_panels")
def add_panel(request, panels):
    panels.append(RequiredPagesPanel())


@hooks.register("register_admin_urls")
def checked_url():
    return [path("required-pages/<int:pk>/checked/", checked, name="required_page_checked")]


@hooks.register("register_log_actions")
def register_check(actions):
    @actions.register_action(CHECKED)
    class CheckFormatter(LogFormatter):
        """How the history of a page tells of it."""

        label = gettext_lazy("Check")
        message = gettext_lazy("Read as a required page, and found right")
