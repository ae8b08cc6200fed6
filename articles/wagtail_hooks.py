"""Authors in the admin's menu, and what the editor of a page is told."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.blocks import StreamValue
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from consultations.blocks import hidden_calls

from .models import Author


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "edit"
    menu_label = _("Authors")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["name", "role"]


register_snippet(AuthorViewSet)


@hooks.register("before_edit_page")
def tell_about_hidden_calls(request, page):
    """Tell whoever opens a draft, or comes back from saving it, which calls to action visitors do not see, and why."""
    body = getattr(page, "body", None)
    if request.method == "GET" and isinstance(body, StreamValue):
        for why in hidden_calls(body):
            messages.warning(request, why)
