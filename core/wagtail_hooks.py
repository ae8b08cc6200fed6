"""The clinic's colors in the admin, autosave that keeps what is typed while it saves, and words in another language."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature


@hooks.register("insert_global_admin_css")
def clinic_colors():
    return format_html('<link rel="stylesheet" href="{}">', static("core/css/admin.css"))


@hooks.register("insert_global_admin_js")
def keep_typing():
    return format_html('<script type="module" src="{}"></script>', static("core/js/keep-typing.js"))


@hooks.register("register_rich_text_features")
def register_spanish(features):
    """A mark for Spanish words, which screen readers then pronounce as such (WCAG 2.2, 3.1.2)."""
    control = {"type": "SPANISH", "label": "ES", "description": _("Spanish"), "style": {"borderBottom": "1px dotted"}}
    features.register_editor_plugin("draftail", "spanish", InlineStyleFeature(control))
    rule = {
        "from_database_format": {'span[lang="es"]': InlineStyleElementHandler("SPANISH")},
        "to_database_format": {"style_map": {"SPANISH": {"element": "span", "props": {"lang": "es"}}}},
    }
    features.register_converter_rule("contentstate", "spanish", rule)
