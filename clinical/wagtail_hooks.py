"""The clinic's knowledge in the admin's menu: searchable, filterable, in plain words."""

import wagtail.admin.rich_text.editors.draftail.features as draftail
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .choosers import CitationChooserViewSet
from .models import Condition, Reference, RegulatoryStatus, Treatment
from .panels import DependentsPanel
from .rich_text import CONVERSION, CitationHandler


class ConditionViewSet(SnippetViewSet):
    model = Condition
    icon = "user"
    list_display = ["name", "short_name", "icd10cm"]
    list_per_page = 50
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("short_name")]),
        FieldPanel("slug"),
        FieldPanel("synonyms"),
        FieldPanel("icd10cm"),
    ]


class TreatmentViewSet(SnippetViewSet):
    model = Treatment
    icon = "pick"
    list_display = ["name", "generic_name", "brand_names", "kind"]
    list_filter = ["kind"]
    list_per_page = 50
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("generic_name"), FieldPanel("brand_names")]),
        FieldPanel("synonyms"),
    ]


class RegulatoryStatusViewSet(SnippetViewSet):
    model = RegulatoryStatus
    icon = "tag"
    list_display = ["treatment", "condition", "status", "checked_on"]
    list_filter = ["status", "treatment", "condition"]
    list_per_page = 50
    panels = [
        FieldRowPanel([FieldPanel("treatment"), FieldPanel("condition"), FieldPanel("status")]),
        DependentsPanel(heading=_("What depends on this row")),
        FieldPanel("statement"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("source_name"), FieldPanel("checked_on")]), FieldPanel("source_url")],
            heading=_("Source"),
        ),
    ]


class ReferenceViewSet(SnippetViewSet):
    model = Reference
    icon = "openquote"
    list_display = ["authors", "title", "year", "study_type", "retracted"]
    list_filter = ["study_type", "year", "retracted"]
    list_per_page = 50
    panels = [
        FieldPanel("authors"),
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("journal"), FieldPanel("year"), FieldPanel("volume_pages")]),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("doi"), FieldPanel("pmid")]), FieldPanel("url")],
            heading=_("Where readers find it"),
            help_text=_("At least one of the three."),
        ),
        FieldRowPanel([FieldPanel("study_type"), FieldPanel("note")]),
        FieldPanel("retracted"),
    ]


class ClinicalViewSetGroup(SnippetViewSetGroup):
    items = (ConditionViewSet, TreatmentViewSet, RegulatoryStatusViewSet, ReferenceViewSet)
    menu_label = _("Clinical")
    menu_icon = "clipboard-list"
    menu_order = 210


register_snippet(ClinicalViewSetGroup)


@hooks.register("register_admin_viewset")
def citation_chooser():
    return CitationChooserViewSet("citation_chooser", url_prefix="citations")


@hooks.register("register_rich_text_features")
def citations(features):
    features.register_link_type(CitationHandler)
    features.register_editor_plugin(
        "draftail",
        "citation",
        draftail.EntityFeature(
            {
                "type": "CITATION",
                "icon": "openquote",
                "description": _("Citation"),
                "attributes": ["id", "title"],
                "chooserUrls": {"citation": reverse_lazy("citation_chooser:choose")},
            },
            js=["wagtailadmin/js/chooser-modal.js", "clinical/js/citations.js"],
            css={"all": ["clinical/css/citations.css"]},
        ),
    )
    features.register_converter_rule("contentstate", "citation", CONVERSION)
