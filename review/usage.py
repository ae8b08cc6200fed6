"""Where a shared entry is shown, for whoever changes or reviews it."""

from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex


def pages_showing(instance, user):
    """Each page that uses this entry, with its edit address; without one where the user may not edit it."""
    finder = AdminURLFinder(user)
    users = [source for source, _references in ReferenceIndex.get_grouped_references_to(instance)]
    return [{"page": page, "address": finder.get_edit_url(page)} for page in users if isinstance(page, Page)]
