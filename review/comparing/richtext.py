"""Rich text as plain text: what a reader reads, with the targets of links, and with formatting where that is the change."""

from html.parser import HTMLParser

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.images import get_image_model

from clinical.models import Reference

BREAKS = {"p", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "ul", "ol", "br"}
FORMATS = {
    "b": gettext_lazy("bold"),
    "strong": gettext_lazy("bold"),
    "i": gettext_lazy("italic"),
    "em": gettext_lazy("italic"),
    "sup": gettext_lazy("superscript"),
    "sub": gettext_lazy("subscript"),
}


def as_words(html, names, formatting=False):
    """Rich text as words, a line a paragraph.

    Args:
        formatting: name bold, italic, headings and the like too, where two texts are otherwise the same.
    """
    reader = Words(names, formatting)
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).splitlines())
    return "\n".join(line for line in lines if line)


class Words(HTMLParser):
    """Gathers the words of a rich text."""

    def __init__(self, names, formatting):
        super().__init__()
        self.names, self.formatting = names, formatting
        self.said, self.closing = [], []

    def handle_data(self, data):
        self.said.append(data.replace("\n", " "))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in BREAKS or tag == "li":
            self.said.append("\n• " if tag == "li" else "\n")
        if tag == "embed":
            self.said.append(self.embedded(attributes))
        elif tag not in ("br", "hr"):
            self.closing.append((tag, self.remark(tag, attributes)))

    def handle_endtag(self, tag):
        while self.closing and any(tag == opened for opened, _remark in self.closing):
            opened, remark = self.closing.pop()
            self.said.append(remark)
            if opened == tag:
                break
        if tag in BREAKS or tag == "li":
            self.said.append("\n")

    def remark(self, tag, attributes):
        """What is said in brackets behind the words of an element."""
        if tag == "a":
            return f" ({self.target(attributes)})"
        if self.formatting and tag not in ("p", "li"):
            return f" ({FORMATS.get(tag, tag)})"
        return ""

    def target(self, attributes):
        """Where a link leads, in words."""
        if attributes.get("linktype") == "page":
            return _("link to %(address)s") % {"address": self.names.page_address(attributes.get("id"))}
        if attributes.get("linktype") == "document":
            return _("link to the document %(name)s") % {"name": self.names.document(attributes.get("id"))}
        if attributes.get("linktype") == "citation":
            return _("cites %(reference)s") % {"reference": self.names.of(Reference, attributes.get("id"))}
        return _("link to %(address)s") % {"address": attributes.get("href", "")}

    def embedded(self, attributes):
        """A picture or a video within a text, in brackets."""
        if attributes.get("embedtype") == "image":
            picture = self.names.of(get_image_model(), attributes.get("id"))
            return _(" [picture %(name)s: %(alt)s] ") % {"name": picture, "alt": attributes.get("alt", "")}
        return f" [{attributes.get('url', attributes.get('embedtype', ''))}] "
