"""Where the review meets the admin's own screens."""

from wagtail import hooks

from .errors import NotSigned
from .models import ReviewedMixin, SignOff


@hooks.register("before_publish_page")
def refuse_unsigned_edit(request, page):
    """The editor's Publish button publishes what was posted with it: refuse where that is not what was signed.

    Raises:
        NotSigned: the draft was saved; nothing was published.
    """
    specific = page.specific_deferred
    if not isinstance(specific, ReviewedMixin):
        return
    revision = page.get_latest_revision()
    if not SignOff.objects.covering(specific, revision.content).exists():
        raise NotSigned(specific)


@hooks.register("construct_snippet_action_menu")
def hide_publish(menu_items, request, context):
    """Reviewed snippets have no Publish button: the review publishes them."""
    if issubclass(context["model"], ReviewedMixin):
        menu_items[:] = [item for item in menu_items if item.name != "action-publish"]
