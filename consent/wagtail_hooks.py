"""The register in the admin's menu, under Privacy, and the ledger among the reports."""

from django import forms
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CopyView, CreateView, EditView, SnippetViewSet, SnippetViewSetGroup

from . import slots  # noqa: F401 what it registers
from .models import Category, Service, StorageItem
from .reports import MAY_READ, ConsentRecordsView


class SavedOnPurpose:
    """The register has no drafts: what saved itself half-typed would be asked of visitors at once."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False


class AddView(SavedOnPurpose, CreateView):
    """A new row."""


class ChangeView(SavedOnPurpose, EditView):
    """A row that is there."""


class AlikeView(SavedOnPurpose, CopyView):
    """A new row that begins as another one."""


class RegisterViewSet(SnippetViewSet):
    """What all lists of the register have in common."""

    add_view_class, edit_view_class, copy_view_class = AddView, ChangeView, AlikeView
    inspect_view_enabled = True  # for those who may only read it
    list_per_page = 50


class ServiceViewSet(RegisterViewSet):
    """Services of others."""

    model = Service
    icon = "globe"
    menu_label = _("Services of others")
    list_display = ["name", "category", "kind", BooleanColumn("is_active", label=_("In use"), sort_key="is_active")]
    list_filter = ["category", "kind", "is_active"]
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("category", widget=forms.Select)]),
        FieldRowPanel([FieldPanel("provider"), FieldPanel("policy")]),
        FieldPanel("purposes"),
        MultiFieldPanel(
            [FieldPanel("kind"), FieldPanel("hosts"), FieldPanel("script_addresses"), FieldPanel("embed_address")],
            heading=_("What is loaded"),
            help_text=_("Only after a visitor's yes, in a frame that sees neither the page nor its address."),
        ),
        FieldRowPanel([FieldPanel("since"), FieldPanel("is_active")]),
    ]


class StorageItemViewSet(RegisterViewSet):
    """Cookies and other storage."""

    model = StorageItem
    icon = "list-ul"
    menu_label = _("Cookies and storage")
    list_display = ["name", "kind", "category", "provider", "duration"]
    list_filter = ["category", "kind"]
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("category", widget=forms.Select), FieldPanel("provider")]),
        FieldPanel("purpose"),
        FieldPanel("duration"),
    ]


class FixedPolicy(ModelPermissionPolicy):
    """The four categories are fixed; only their words change."""

    FIXED = frozenset({"add", "delete"})

    def user_has_permission(self, user, action):
        return action not in self.FIXED and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - self.FIXED)


class CategoryViewSet(RegisterViewSet):
    """The words of the categories."""

    model = Category
    icon = "folder-open-inverse"
    menu_label = _("Categories")
    copy_view_enabled = False
    list_display = ["name", "slug", "description"]
    panels = [FieldPanel("name"), FieldPanel("description")]

    @property
    def permission_policy(self):
        return FixedPolicy(self.model)


class PrivacyGroup(SnippetViewSetGroup):
    items = (ServiceViewSet, StorageItemViewSet, CategoryViewSet)
    menu_label = _("Privacy")
    menu_icon = "lock"
    menu_order = 220


register_snippet(PrivacyGroup)


@hooks.register("before_bulk_action")
def keep_categories(request, action_type, objects, action):
    """The list's own way to delete asks no policy."""
    if action_type == "delete" and action.model is Category:
        messages.error(request, _("The four categories stay. One that nothing uses is shown to nobody."))
        return redirect(reverse(Category.snippet_viewset.get_url_name("list")))


class RecordsItem(MenuItem):
    """In the menu for those who may read the ledger."""

    def is_shown(self, request):
        return request.user.has_perm(MAY_READ)


@hooks.register("register_admin_urls")
def records_addresses():
    name = ConsentRecordsView.index_url_name
    return [
        path("reports/consent/", ConsentRecordsView.as_view(), name=name),
        path("reports/consent/results/", ConsentRecordsView.as_view(results_only=True), name=f"{name}_results"),
    ]


@hooks.register("register_reports_menu_item")
def records_item():
    address = reverse(ConsentRecordsView.index_url_name)
    return RecordsItem(ConsentRecordsView.page_title, address, icon_name="lock", order=1400)
