"""Two rendered versions of a page as one: the later one, with everything marked that a reader would notice."""

import re

from django.utils.html import format_html

from review.comparing.items import Item
from review.comparing.tree import parse
from review.comparing.writing import Writer

MAIN = re.compile(r"(?is)(?P<start><main\b[^>]*>)(?P<content>.*)(?P<end></main\s*>)")
HEAD_END = re.compile(r"(?i)</head\s*>")


class Marked(str):
    """A page with marks. `changes` is how many it shows: their addresses are `change-1` to `change-<changes>`."""

    changes = 0


def marked(before_html, after_html, stylesheet=""):
    """The later version of a page with what changed in its `main` marked, as whole HTML documents.

    Args:
        before_html: the version to compare with; empty where there is none, and then nothing is marked.
        stylesheet: the address of the marks' style sheet, to be linked in the head; empty: none.
    """
    html, changes = marked_content(before_html or "", after_html)
    page = Marked(with_stylesheet(html, stylesheet))
    page.changes = changes
    return page


def marked_content(before_html, after_html):
    """The later document with marks, and the number of changes."""
    before, after = MAIN.search(before_html), MAIN.search(after_html)
    if not (before and after):
        return after_html, 0
    html, count = compared(before["content"], after["content"])
    if not count:
        return after_html, 0
    return f"{after_html[: after.start('content')]}{html}{after_html[after.end('content') :]}", count


def compared(before, after):
    """The marked content of a `main`, and the number of changes."""
    writer = Writer()
    sides = [Item(parse(html)).items for html in (before, after)]
    writer.write_parts(*sides, "main")
    return "".join(writer.out), writer.numbers.count


def with_stylesheet(html, address):
    """A document with a style sheet linked last in its head."""
    if not address:
        return html
    link = format_html('<link rel="stylesheet" href="{}">', address)
    return HEAD_END.sub(lambda end: f"{link}{end[0]}", html, count=1)
