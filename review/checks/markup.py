"""Stored rich text as a visitor reads it: words, links, citations and lists, without tags."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .document import Link

BLOCKS = frozenset(
    [
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "hr",
        "section",
        "article",
        "dl",
        "dt",
        "dd",
        "figure",
        "figcaption",
        "pre",
    ]
)
SILENT = frozenset({"script", "style", "template", "embed"})
MARK = re.compile(r"\[\d+(?:\s*[,–-]\s*\d+)*\]")
BREAKS = re.compile(r"[\n\r\t\f]")
FOOTNOTE = re.compile(r"#ref-\d+")


@dataclass
class Text:
    """What a visitor reads of one field."""

    text: str = ""
    links: list = field(default_factory=list)
    list_lengths: list = field(default_factory=list)


class Reader(HTMLParser):
    """Collects words. Inline tags leave no trace; a block ends its line."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.length, self.links, self.lists, self.lengths = [], 0, [], [], []
        self.open_link, self.silent, self.cited = None, 0, 0

    def add(self, words):
        self.parts.append(words)
        self.length += len(words)

    def end_line(self):
        if self.parts and not self.parts[-1].endswith("\n"):
            self.add("\n")

    def handle_starttag(self, tag, attrs):
        if tag in SILENT and tag != "embed":
            self.silent += 1
        elif tag == "br" or tag in BLOCKS:
            self.end_line()
            self.note_list(tag)
        elif tag == "a":
            self.start_link(dict(attrs))

    def handle_startendtag(self, tag, attrs):
        if tag == "br" or tag in BLOCKS:
            self.end_line()

    def note_list(self, tag):
        if tag in ("ul", "ol"):
            self.lists.append(0)
        elif tag == "li" and self.lists:
            self.lists[-1] += 1

    def start_link(self, attrs):
        self.close_link()
        linktype, href = attrs.get("linktype") or "", attrs.get("href") or ""
        if linktype == "citation" or FOOTNOTE.fullmatch(href):
            kind, target = "citation", attrs.get("id") or href
        elif linktype in ("page", "document"):
            kind, target = linktype, attrs.get("id") or ""
        else:
            kind, target = "address", href
        self.open_link = (self.length, kind, target)
        if kind == "citation":
            self.cited += 1
            self.add(f"[{self.cited}]")

    def close_link(self):
        if self.open_link:
            start, kind, target = self.open_link
            self.links.append(Link(start, self.length, kind, target))
            self.open_link = None

    def handle_endtag(self, tag):
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag == "a":
            self.close_link()
        elif tag in BLOCKS:
            if tag in ("ul", "ol") and self.lists:
                self.lengths.append(self.lists.pop())
            self.end_line()

    def handle_data(self, data):
        if not self.silent and not (self.open_link and self.open_link[1] == "citation"):
            self.add(BREAKS.sub(" ", data))  # a break in the source is a space to readers


def read(html):
    """What a visitor reads of a stored rich text. "[1]" written out is a citation as well."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    reader.close_link()
    text = "".join(reader.parts)
    known = [(link.start, link.end) for link in reader.links if link.kind == "citation"]
    marks = [
        Link(mark.start(), mark.end(), "citation", mark.group())
        for mark in MARK.finditer(text)
        if not any(start <= mark.start() < end for start, end in known)
    ]
    links = sorted([*reader.links, *marks], key=lambda link: link.start)
    return Text(text.rstrip("\n"), links, reader.lengths + reader.lists)
