"""Links, pictures, headings and lists: whether they lead somewhere, say what they are, and can be taken in."""

import re

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import Page

from .document import RUNNING
from .finding import WARN, finding_at, finding_of_page

MOST_ITEMS = 7
# A link text of these words alone says nothing about where it leads.
VAGUE = frozenset([
    "a", "about", "also", "and", "article", "at", "below", "button", "by", "click", "clicking", "continue",
    "details", "find", "follow", "following", "for", "from", "further", "go", "here", "info", "information", "is",
    "it", "know", "learn", "link", "links", "look", "more", "now", "of", "on", "one", "open", "out", "page",
    "pages", "please", "post", "press", "read", "reading", "see", "site", "tap", "that", "the", "then", "there",
    "these", "this", "to", "two", "up", "url", "us", "view", "visit", "web", "webpage", "website", "with", "you",
    "your", "address",
])  # fmt: skip
TELLTALE = frozenset(
    ["click", "clicking", "here", "more", "link", "tap", "this", "page"]
)  # without any, a button says enough
WORD = re.compile(r"[a-z0-9']+")
# Says how to move one's hand, whatever comes after: "Click here to schedule".
BY_HAND = re.compile(
    r"(?<![\"'])\b(?:click|tap|press)(?:ing)?\s+(?:right\s+|just\s+|over\s+)?(?:on\s+)?(?:here(?!\s+and\s+there)|this\s+(?:link|button))\b(?![\"'])"
)
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\"]*[^\s<>()\".,;:!?\]]")
IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|pdf)\b")
CAMERA = re.compile(
    r"(?:(?:img|dscn?|dcim|pxl|mvi|gopr|photo|image|picture|pic|screen\s?shot|scan|untitled|figure|fig|stock|banner|hero|file|unnamed|download"
    r"|placeholder|thumbnail|thumb|avatar|default|alt text|alt|todo|tbd|lorem ipsum|logo|icon|photograph|null|none|slide|attachment|media|upload|asset"
    r"|whatsapp image|copy of)|(?=\d))(?:[\s\d_.:x()-]|at|am|pm|copy|final|edited|large|small)*"
)
CODED = re.compile(r"(?=\S*[\d_-])[\w.-]*(?:_|\d{3,}|\w-\w+-\w)[\w.-]*|(?=(?:\D*\d){3})(?=.*[a-z])[\w-]{8,}")
OPENING = re.compile(r"(?:an?\s+|the\s+)?(?:picture|image|graphic)\s+(?:of|showing)\b")


def check(document, knowledge):
    """Findings about links, pictures, headings and lists."""
    yield from dead_links(document)
    for passage in document.passages:
        yield from vague_links(passage)
        yield from long_lists(passage)
        if passage.kind == "alt":
            yield from poor_alt(passage, document)
    yield from missing_alt(document)
    yield from headings(document)


# Links


def dead_links(document):
    """Links to pages and documents that readers cannot open; one query for each sort, however many links there are."""
    links = [(passage, link) for passage in document.passages for link in passage.links]
    pages = {str(pk): state for pk, *state in targets(Page, links, "page", "live", "first_published_at")}
    files = {str(pk) for (pk,) in targets(get_document_model(), links, "document")}
    for passage, link in links:
        if why := why_dead(link, pages, files):
            advice = _("Link to another page, or take the link out.")
            yield finding(passage, link.start, link.end, "dead-link", why, advice)


def targets(model, links, kind, *fields):
    """The key and some fields of all that the links of one kind lead to."""
    keys = {link.target for _passage, link in links if link.kind == kind and is_key(link.target)}
    return model.objects.filter(pk__in=keys).values_list("pk", *fields) if keys else ()


def is_key(target):
    """Whether it can be a primary key at all."""
    return target.isascii() and target.isdigit() and len(target) < 19


def why_dead(link, pages, files):
    """Why readers do not get where a link leads; empty where they do."""
    if link.kind == "document":
        return "" if link.target in files else _("The document is not there any more.")
    if link.kind != "page":
        return _("The link leads nowhere.") if link.kind == "address" and link.target in ("", "#") else ""
    if link.target not in pages:
        return _("The page is not there any more.")
    is_live, published_at = pages[link.target]
    if is_live:
        return ""
    return _("The page was taken offline.") if published_at else _("The page is still a draft.")


def vague_links(passage):
    """Links whose words do not say where they lead."""
    for link in passage.links:
        words = passage.text[link.start : link.end].strip()
        if link.kind == "citation":
            continue
        if not words:
            why, advice = _("The link has no words."), _("Write where it leads, or take it out.")
            yield finding(passage, link.start, link.end, "empty-link", why, advice)
        elif is_vague(passage.folded.text[slice(*passage.folded.folded(link.start, link.end))]):
            advice = _("Write what readers find there.")
            yield finding(passage, link.start, link.end, "vague-link", vague(), advice)
    yield from vague_plain(passage)
    yield from bare_addresses(passage)


def vague_plain(passage):
    """A button, or other words that are no link themselves, that say no more than where to click."""
    advice = _("Write what readers find there.")
    if passage.kind == "cta" and is_vague(passage.folded.text) and passage.text.strip():
        yield finding(passage, 0, len(passage.text), "vague-link", vague(), advice)
    elif not passage.links and (match := BY_HAND.search(passage.folded.text)):
        yield finding(passage, *passage.folded.original(*match.span()), "vague-link", vague(), advice)


def is_vague(words):
    """Whether words are too few for people who jump from link to link."""
    found = set(WORD.findall(words))
    return bool((found & TELLTALE and found <= VAGUE) or BY_HAND.match(words.strip()))


def vague():
    return _("The words of the link do not say where it leads.")


def bare_addresses(passage):
    """Addresses of the web that stand in running text for readers to read."""
    if passage.kind not in RUNNING:
        return
    for match in ADDRESS.finditer(passage.text):
        why = _("An address is hard to read, and screen readers spell it out.")
        advice = _("Make a link of words that say what readers find there.")
        yield finding(passage, match.start(), match.end(), "bare-address", why, advice)


def long_lists(passage):
    """Lists that are too long to take in."""
    for length in passage.list_lengths:
        if length > MOST_ITEMS:
            end = (passage.text + "\n").index("\n")
            why = _("A list here has %(length)d items.") % {"length": length}
            advice = _("Keep to %(most)d, or make two lists with headings.") % {"most": MOST_ITEMS}
            yield finding(passage, 0, end, "long-list", why, advice, source=_("CDC Clear Communication Index"))


# Pictures


def missing_alt(document):
    """Pictures that are no mere decoration and have no words."""
    for picture in document.pictures:
        if not picture.is_decorative and not picture.alt.strip():
            yield finding_of_page(
                rule="no-alt", severity=WARN, path=picture.path, place=picture.place, kind="alt", name=name(),
                why=_("The picture has no words for people who cannot see it."),
                advice=_("Say in one sentence what it shows, or mark it as decoration."), source="WCAG 2.2, 1.1.1",
            )  # fmt: skip


def poor_alt(passage, document):
    """Words for a picture that do not say what it shows."""
    text, files = passage.text.strip().lower(), {picture.name.lower() for picture in document.pictures}
    if is_file_name(text) or text in files or text in {name.rsplit(".", 1)[0] for name in files}:
        why = _("This is the name of a file, not what the picture shows.")
        yield finding(passage, 0, len(passage.text), "file-name", why, _("Say in one sentence what it shows."))
    elif document.is_whole and (match := OPENING.match(text)):
        start = len(passage.text) - len(passage.text.lstrip())
        why = _("Screen readers say that it is a picture.")
        yield finding(passage, start, start + match.end(), "picture-of", why, _("Begin with what it shows."))


def is_file_name(text):
    """Whether words look like what a camera, a phone or a designer calls a file."""
    return bool(IMAGE_FILE.search(text) or CAMERA.fullmatch(text) or CODED.fullmatch(text))


# Headings


def headings(document):
    """Headings that skip a level, by which screen readers and "On this page" find their way."""
    level = 1  # the title's
    for passage in document.passages:
        if passage.kind == "heading" and passage.level:
            if passage.level > level + 1:
                why = _("It is a heading below a main one, and no main one comes before it.")
                yield finding(passage, 0, len(passage.text), "heading-order", why, _("Make it a main heading."))
            level = passage.level


def finding(passage, start, end, rule, why, advice, source="WCAG 2.2"):
    return finding_at(
        passage, start, end, rule=rule, severity=WARN, why=why, advice=advice, source=source, name=name()
    )  # fmt: skip


def name():
    return _("Links and pictures")
