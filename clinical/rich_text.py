"""Citations in rich text: `<a linktype="citation" id="12">[Rodriguez 2013]</a>`.

What is stored names the reference and holds a short label. It has no number: numbers come from the order of a whole page
(clinical/numbering.py). Where nothing numbers a text, the label stands there as words.
"""

import re

from django.utils.html import format_html
from django.utils.translation import gettext as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineEntityElementHandler
from wagtail.rich_text import LinkHandler

from .models import Reference

MOST_DIGITS = 18  # of a key, as databases have them
CITED = re.compile(r'<a (?=[^<>]*\blinktype=\\*"citation\\*")[^<>]*\bid=\\*"(\d+)')


def key_of(attributes):
    """The key of the reference that a stored citation names; None where it names none."""
    key = str(attributes.get("id") or "")
    return int(key) if key.isascii() and key.isdigit() and len(key) <= MOST_DIGITS else None


def cited_keys(text):
    """The keys of all citations in stored rich text, or in any JSON that holds some."""
    return {int(key) for key in CITED.findall(text)}


class CitationHandler(LinkHandler):
    """Turns a stored citation into what `clinical.numbering` looks for. It asks the database nothing."""

    identifier = "citation"

    @staticmethod
    def get_model():
        return Reference

    @classmethod
    def expand_db_attributes(cls, attrs):
        return format_html('<a class="cite" data-cite="{}">', key_of(attrs) or "")

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        return [cls.expand_db_attributes(attrs) for attrs in attrs_list]

    @classmethod
    def extract_references(cls, attrs):
        if key := key_of(attrs):
            yield cls.get_model(), str(key), "", ""


class CitationElementHandler(InlineEntityElementHandler):
    """A stored citation as the text editor has it: one thing, deleted as a whole."""

    mutability = "IMMUTABLE"

    def __init__(self):
        super().__init__("CITATION")

    def get_attribute_data(self, attrs):
        found = Reference.objects.filter(pk=key_of(attrs)).first()
        return {"id": key_of(attrs), "title": str(found or _("This reference is no longer there."))}


def citation_entity(props):
    """What the text editor has, as it is stored."""
    return DOM.create_element("a", {"linktype": "citation", "id": props.get("id")}, props["children"])


CONVERSION = {
    "from_database_format": {'a[linktype="citation"]': CitationElementHandler()},
    "to_database_format": {"entity_decorators": {"CITATION": citation_entity}},
}
