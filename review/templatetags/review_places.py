"""Tell in a draft under review which part of the page each element came from; on public pages they add nothing."""

from html.parser import HTMLParser

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@register.simple_tag(takes_context=True)
def place(context, path):
    """An attribute that names the field an element shows."""
    return attribute(path) if is_review(context) else ""


@register.simple_tag(takes_context=True)
def derived(context):
    """An attribute for what the site writes by itself, so that the marks leave it out."""
    return mark_safe(" data-derived") if is_review(context) else ""


@register.simple_block_tag(takes_context=True)
def placed(context, content, field, block):
    """Name the block on each outermost element that it rendered."""
    if not (is_review(context) and getattr(block, "id", None)):
        return content
    return mark_safe(Outermost(f"{field}.{block.id}").marked(content))  # noqa: S308 rendered above, and escaped there


def is_review(context):
    """Whether a reviewer's screen asked for this rendering."""
    return getattr(context.get("request"), "is_review", False)


def attribute(path):
    return format_html(' data-contentpath="{}"', path)


class Outermost(HTMLParser):
    """Adds an attribute to the outermost elements of some HTML, and leaves the rest as it is."""

    def __init__(self, path):
        super().__init__(convert_charrefs=False)
        self.attribute, self.depth, self.places = attribute(path), 0, []

    def marked(self, html):
        self.starts = [0, *(number + 1 for number, sign in enumerate(html) if sign == "\n")]
        self.feed(html)
        self.close()
        for at in reversed(self.places):
            html = html[:at] + self.attribute + html[at:]
        return html

    def handle_starttag(self, tag, attrs):
        if self.depth == 0:
            line, column = self.getpos()
            self.places.append(self.starts[line - 1] + column + 1 + len(tag))
        self.depth += tag not in VOID

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.depth -= tag not in VOID

    def handle_endtag(self, tag):
        self.depth -= tag not in VOID
