"""What a page or question says, by how much it tells: its title, the names it is about, its headings, its text."""

import re
from dataclasses import dataclass, field

from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.blocks import ChoiceBlock, StreamValue
from wagtail.models import Page
from wagtail.search.index import RelatedFields, SearchField

from articles.models import ArticlePage
from clinical.models import ClinicianPage
from faq.models import FAQEntry

from .models import Document

BOOST_OF_TITLE, BOOST_OF_HEADING = 3, 2
KINDS = {ArticlePage: "ARTICLE", FAQEntry: "QUESTION", ClinicianPage: "CLINICIAN"}
CITATION = re.compile(r"\s?\[[^\[\]]{0,255}\b(?:19|20|21)\d\d[a-z]?\]")
LEADS = ["summary", "main_message", "answer", "intro", "hero_text", "biography", "search_description"]
FACETS = {"c": "conditions", "t": "treatments"}


@dataclass
class Content:
    """The words of one thing to find, in four parts."""

    title: list = field(default_factory=list)
    names: list = field(default_factory=list)
    headings: list = field(default_factory=list)
    text: list = field(default_factory=list)

    def add(self, part, value):
        """Put a value, or the values of a list, into a part."""
        for each in [value] if isinstance(value, str) else value or []:
            if text := CITATION.sub("", str(each)).strip():
                getattr(self, part).append(text)


def is_candidate(instance):
    """Whether something is of a kind that visitors can find, live or not."""
    return isinstance(instance, (Page, FAQEntry))


def is_findable(instance):
    """Whether something is what visitors look for: a live page below the root, or a live question."""
    return instance.live and not (isinstance(instance, Page) and instance.is_root())


def content_of(instance):
    """The words of a page or question, from the fields that its model names for search."""
    content = Content()
    for one in instance.get_search_fields():
        if isinstance(one, RelatedFields):
            for related in related_rows(instance, one):
                for inner in one.fields:
                    if isinstance(inner, SearchField):
                        content.add("names", inner.get_value(related))
        elif isinstance(one, SearchField):
            value = getattr(instance, one.field_name, None)
            is_stream = isinstance(value, StreamValue)
            content.add(part_of(one), texts(value) if is_stream else one.get_value(instance))
            content.add("headings", headings(value) if is_stream else [])
    return content


def related_rows(instance, relation):
    """The rows that a relation leads to, one or many."""
    value = relation.get_value(instance)
    if value is None:
        return []
    return list(value.all()) if hasattr(value, "all") else [value]


def part_of(search_field):
    """Where the value of a field belongs."""
    boost = search_field.boost or 1
    if search_field.field_name == "title" or boost >= BOOST_OF_TITLE:
        return "title"
    return "headings" if boost >= BOOST_OF_HEADING else "text"


def texts(stream):
    """The texts within a stream of blocks; not what an editor chose from a list, like the level of a heading."""
    for block in stream:
        children = getattr(block.block, "child_blocks", {}).values()
        chosen = {str(label) for child in children if isinstance(child, ChoiceBlock) for label in labels_of(child)}
        yield from (text for text in block.block.get_searchable_content(block.value) if text not in chosen)


def labels_of(choice_block):
    """What an editor may choose, in words."""
    return [label for _value, label in choice_block.field.choices]


def headings(stream):
    """The headings within a stream of blocks, and the questions asked there."""
    found = []
    for block in stream:
        value = block.value
        if hasattr(value, "get"):
            found += [value.get("text")] if block.block_type == "heading" else [value.get("heading")]
            found += questions(value.get("items"))
    return [text for text in found if isinstance(text, str)]


def questions(items):
    """The questions written in place in a list of questions."""
    values = [block.value for block in items] if isinstance(items, StreamValue) else []
    return [value.get("question") for value in values if hasattr(value, "get")]


def kind_of(instance):
    """Which kind of result something is."""
    return getattr(Document.Kind, KINDS.get(type(instance), "OTHER")).value


def lead_of(instance):
    """What a list says about something: the first of its introducing texts, without markup."""
    return plain(next(filter(None, (getattr(instance, name, "") for name in LEADS)), ""))


def label_of(instance):
    """The kind of something, in words for visitors."""
    return str(_("Question") if isinstance(instance, FAQEntry) else capfirst(instance._meta.verbose_name))


def plain(text):
    """A text without markup and the labels of its citations."""
    return " ".join(CITATION.sub("", strip_tags(text.replace("</p>", " ").replace("<br/>", " "))).split())


def facets_of(instance):
    """The conditions and treatments something is about, as one text with each between spaces."""
    found = [
        f"{sign}:{term.slug}"
        for sign, name in FACETS.items()
        if hasattr(instance, name)
        for term in getattr(instance, name).all()
    ]
    return f" {' '.join(found)} "
