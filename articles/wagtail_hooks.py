"""Authors in the admin's menu, and what the editor of a page is told."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Author


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "edit"
    menu_label = _("Authors")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["name", "role"]


register_snippet(AuthorViewSet)
