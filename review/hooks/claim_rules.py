"""Claim rules in the admin: clinicians and managers write them, and see whom each hits."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CopyView, CreateView, EditView, IndexView, SnippetViewSet

from review.models import ClaimRule, ContentFinding
from review.site_check import MOST_ON_SAVE, check_site, count_live, hits_by_rule


class SavedOnPurpose:
    """Rules have no drafts: what saved itself half-typed would count at once."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False


class AddRuleView(SavedOnPurpose, CreateView):
    """A new rule."""


class CopyRuleView(SavedOnPurpose, CopyView):
    """A new rule that begins as another one."""


class EditRuleView(SavedOnPurpose, EditView):
    """A rule, with the way to what it finds."""

    @property
    def header_buttons(self):
        found = HeaderButton(_("What it finds"), url=findings_url(self.object), icon_name="search")
        return [*super().header_buttons, found]


class RulesView(IndexView):
    """All rules, each with how much it finds on the site."""

    def get_table(self, object_list):
        hits = hits_by_rule()
        for rule in object_list:
            rule.hits = hits[rule.code]
        return super().get_table(object_list)


class HitsColumn(Column):
    """How many findings, leading to them."""

    cell_template_name = "review/reports/hits_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance, parent_context) | {"url": findings_url(instance)}


class TryPanel(HelpPanel):
    """A box for any text, and what the rule as it stands in the form finds in it."""

    class BoundPanel(HelpPanel.BoundPanel):
        class Media:
            js = ["review/js/try-rule.js"]


class RulePolicy(ModelPermissionPolicy):
    """A rule is switched off, not deleted: sign-offs and the register name it."""

    def user_has_permission(self, user, action):
        return action != "delete" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, set(actions) - {"delete"})


def findings_url(rule):
    """The report with only what this rule finds."""
    return f"{reverse('review:findings')}?rule={rule.code}"


class ClaimRuleViewSet(SnippetViewSet):
    """By name; a rule that is switched off stays in the list."""

    model = ClaimRule
    index_view_class, add_view_class = RulesView, AddRuleView
    edit_view_class, copy_view_class = EditRuleView, CopyRuleView
    icon = "warning"
    menu_label = _("Claim rules")
    menu_order = 215
    add_to_admin_menu = True
    inspect_view_enabled = True
    list_display = [
        "name",
        Column("severity", label=_("Severity"), accessor="get_severity_display", sort_key="severity"),
        HitsColumn("hits", label=_("On the live site")),
        BooleanColumn("is_active", label=_("In use"), sort_key="is_active"),
    ]
    list_filter = ["severity", "is_active"]
    list_per_page = 100
    search_fields = ["name", "code", "looks_for", "why"]
    search_backend_name = None
    inspect_view_fields = ["code", "looks_for", "exceptions", "severity", "why", "advice", "source", "is_active"]
    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("code"), FieldPanel("severity"), FieldPanel("is_active")]),
        MultiFieldPanel(
            [
                HelpPanel(template="review/claim_rule/language.html"),
                FieldPanel("looks_for"),
                FieldPanel("exceptions"),
                FieldPanel("honest_when"),
                FieldPanel("applies_to"),
            ],
            heading=_("Which words"),
        ),
        MultiFieldPanel(
            [FieldPanel("why"), FieldPanel("advice"), FieldPanel("source")], heading=_("What staff are told")
        ),
        MultiFieldPanel(
            [FieldPanel("must_match"), FieldPanel("must_not_match")],
            heading=_("Its own examples"),
            help_text=_("Saving tries the rule on them. It is not saved while one of them fails."),
        ),
        TryPanel(template="review/claim_rule/try.html", heading=_("Try it")),
    ]

    @property
    def permission_policy(self):
        return RulePolicy(self.model)


register_snippet(ClaimRuleViewSet)


@hooks.register("before_bulk_action")
def keep_rules(request, action_type, objects, action):
    """The list's own way to delete asks no policy."""
    if action_type == "delete" and action.model is ClaimRule:
        messages.error(request, _("Claim rules stay: sign-offs and the register name them. Switch them off instead."))
        return redirect(reverse(ClaimRule.snippet_viewset.get_url_name("list")))


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def say_whom_it_hits(request, instance):
    """Where the site is small enough to wait for, whoever saved a rule learns at once what it finds there."""
    if not isinstance(instance, ClaimRule) or count_live() > MOST_ON_SAVE:
        return
    for _checked in check_site():
        pass
    count = ContentFinding.objects.open().filter(rule=instance.code).count()
    buttons = [messages.button(findings_url(instance), _("See them"))] if count else []
    messages.info(request, hits_in_words(count), buttons=buttons)


def hits_in_words(count):
    """What a rule finds on the live site."""
    if not count:
        return _("It finds nothing on the live site.")
    words = ngettext("It finds %(count)d place on the live site.", "It finds %(count)d places on the live site.", count)
    return words % {"count": count}
