"""The two marks of the site's idea in the text editor, known and not yet known, and what the home page's editor is told."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature

from . import required_hooks  # noqa: F401 registers its own
from .models import HomePage

MARKS = {
    "known": (_("Known: solid line"), "is-known", {"textDecoration": "underline solid"}),
    "unknown": (_("Not yet known: dotted line"), "is-unknown", {"textDecoration": "underline dotted"}),
}


@hooks.register("register_rich_text_features")
def register_marks(features):
    """Register both marks; each is a span with a class in the stored text."""
    for name, (description, css_class, style) in MARKS.items():
        kind = name.upper()
        control = {
            "type": kind,
            "label": name[0].upper() if name == "known" else "?",
            "description": description,
            "style": style,
        }
        features.register_editor_plugin("draftail", name, InlineStyleFeature(control))
        features.register_converter_rule(
            "contentstate",
            name,
            {
                "from_database_format": {f'span[class="{css_class}"]': InlineStyleElementHandler(kind)},
                "to_database_format": {"style_map": {kind: {"element": "span", "props": {"class": css_class}}}},
            },
        )


@hooks.register("before_edit_page")
def tell_about_the_button(request, page):
    """Tell whoever opens the home page that its button is hidden, and why."""
    if request.method == "GET" and isinstance(page, HomePage) and page.hero_button_page and not page.hero_button_url:
        why = _("Visitors do not see the button. The page “%(page)s” it leads to is not live, or not for everybody.")
        messages.warning(request, why % {"page": page.hero_button_page})
