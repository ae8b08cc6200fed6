"""Reviewed content in which every field and every kind of block is filled in, made from their own definitions."""

import uuid
from collections import defaultdict
from datetime import date
from functools import partial
from itertools import count

from django.core.files.base import ContentFile
from django.db import models
from wagtail import blocks
from wagtail.blocks.field_block import BaseChoiceBlock, ChooserBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.coreutils import resolve_model_string
from wagtail.fields import RichTextField
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from articles.models import ArticlePage, Author, RelatedArticle
from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from consultations.blocks import CallInPlaceBlock
from consultations.models import CallToAction
from core.models import ClinicDocument, ClinicImage
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage
from tests import helpers

NOT_CHOSEN = {CallInPlaceBlock: {"phone", "address"}}  # its button leads to exactly one target, and `page` is filled in


class Sampler:
    """Makes a stored value for any block, with no two texts or neighboring choices alike.

    Args:
        rows: the keys to choose from, two at least, by model.
    """

    def __init__(self, rows):
        self.rows = rows
        self.numbers = count(1)
        self.turns = defaultdict(count)

    def of(self, block):
        """The stored value of one block."""
        for kind, make in self.KINDS.items():
            if isinstance(block, kind):
                return make(self, block)
        raise TypeError(f"Say how to fill in a {type(block).__name__}.")

    def struct(self, block):
        left_out = NOT_CHOSEN.get(type(block), set())
        return {name: self.of(child) for name, child in block.child_blocks.items() if name not in left_out}

    def stream(self, block):
        """Each kind of child once; a stream that may hold but one is itself there once for each kind of its own."""
        return [
            self.item(name, value) for name, child in block.child_blocks.items() for value in self.alternatives(child)
        ]

    def alternatives(self, block):
        if isinstance(block, blocks.BaseStreamBlock) and block.meta.max_num == 1:
            return [[self.item(name, self.of(child))] for name, child in block.child_blocks.items()]
        return [self.of(block)]

    def list(self, block):
        return [self.item("item", self.of(block.child_block)) for _number in range(max(2, block.meta.min_num or 0))]

    def table(self, block):
        kinds = [name for name in block.child_blocks for _twice in range(2)]
        rows = [{"values": [self.of(block.child_blocks[name]) for name in kinds]} for _row in range(2)]
        return {"columns": [{"type": name, "heading": self.words()} for name in kinds], "rows": rows, "caption": ""}

    def item(self, name, value):
        return {"type": name, "value": value, "id": str(uuid.UUID(int=next(self.numbers)))}

    def words(self, _block=None):
        return f"Words {next(self.numbers)}"

    def rich_text(self, _block):
        number = next(self.numbers)
        return f'<p data-block-key="{number:05}">Words {number} &amp; {self.link(number)}.</p>'

    def link(self, number):
        return f'<a href="https://example.org/{number}"><b>more</b></a>'

    def choice(self, block):
        return next(value for value, _label in block.field.choices if value)

    def chosen(self, block):
        model = resolve_model_string(block.target_model)
        keys = self.rows[model]
        return keys[next(self.turns[model]) % len(keys)]

    KINDS = {
        blocks.BaseStreamBlock: stream,
        blocks.ListBlock: list,
        TypedTableBlock: table,
        blocks.BaseStructBlock: struct,
        ChooserBlock: chosen,
        BaseChoiceBlock: choice,
        blocks.RichTextBlock: rich_text,
        blocks.IntegerBlock: lambda self, _block: 4,
        blocks.BooleanBlock: lambda self, _block: False,
        blocks.URLBlock: lambda self, _block: f"https://example.org/{next(self.numbers)}",
        blocks.FieldBlock: words,
    }


def rows_to_choose(by):
    """Two rows of everything that content chooses, by model."""
    conditions = [Condition.objects.create(name=f"Condition {n}", slug=f"c-{n}", short_name=f"C{n}") for n in "ab"]
    treatments = [Treatment.objects.create(name=f"Treatment {n}", slug=f"t-{n}", kind="medicine") for n in "ab"]
    made = {
        Condition: conditions,
        Treatment: treatments,
        RegulatoryStatus: [status_of(treatment, conditions[0]) for treatment in treatments],
        Reference: [Reference.objects.create(authors="A B", title=f"Trial {n}", year=2020, pmid=n) for n in "12"],
        ClinicImage: [
            ClinicImage.objects.create(title=n, file=get_test_image_file(), alt_text="A room.") for n in "ab"
        ],
        ClinicDocument: [ClinicDocument.objects.create(title=n, file=ContentFile(b"Words.", f"{n}.txt")) for n in "ab"],
        Author: [Author.objects.create(name=f"Author {n}", role="Writer") for n in "ab"],
        FAQTopic: [FAQTopic.objects.create(name=f"Topic {n}") for n in "ab"],
        FAQEntry: [FAQEntry.objects.create(question=f"Is it {n}?", answer="<p>No.</p>", live=False) for n in "ab"],
        CallToAction: [
            CallToAction.objects.create(heading=n, button_label="Ask", phone="911", live=False) for n in "ab"
        ],
        ArticlePage: [helpers.draft_article(by, title=f"Page {n}") for n in "ab"],
    }
    keys = {model: [row.pk for row in rows] for model, rows in made.items()}
    return keys | {Page: keys[ArticlePage]}


def status_of(treatment, condition):
    return RegulatoryStatus.objects.create(
        treatment=treatment,
        condition=condition,
        status="off-label",
        statement="Not approved.",
        source_url="https://www.fda.gov/",
        checked_on=date(2026, 1, 5),
    )


def full_article(by):
    """A draft treatment page with every field and every kind of block."""
    rows = rows_to_choose(by)
    page = helpers.draft_article(
        by, title="Everything", picture_id=rows[ClinicImage][0], author_id=rows[Author][0], **about(rows)
    )
    page.related_links = [
        RelatedArticle(article_id=key, sort_order=number) for number, key in enumerate(rows[ArticlePage])
    ]
    return filled(page, rows, by)


def full_home(by):
    """A draft of the home page with every field and every section."""
    rows = rows_to_choose(by)
    home = HomePage.objects.get()
    home.hero_button_page_id = rows[Page][0]
    return filled(home, rows, by)


def full_entry(by):
    """A draft question with every field."""
    rows = rows_to_choose(by)
    entry = FAQEntry.objects.get(pk=rows[FAQEntry][0])
    entry.topic_id = rows[FAQTopic][0]
    for name, value in about(rows).items():
        setattr(entry, name, value)
    entry.answer = '<p data-block-key="1a2b3">No.</p>'
    return filled(entry, rows, by)


def full_call(target, by):
    """A draft call to action with every field but two: its button leads to exactly one target."""
    rows = rows_to_choose(by)
    call = CallToAction.objects.get(pk=rows[CallToAction][0])
    targets = {"page_id": rows[Page][0], "phone": "+1 206 555 0142", "address": "https://example.org/"}
    call.phone = ""
    setattr(call, target, targets[target])
    call.start_on, call.end_on = date(2026, 1, 5), date(2026, 10, 12)
    return filled(call, rows, by)


TARGETS = {"page", "phone", "address"}
FULL = {
    "article": full_article,
    "home": full_home,
    "entry": full_entry,
    "call to a page": partial(full_call, "page_id"),
    "call to a phone": partial(full_call, "phone"),
    "call to an address": partial(full_call, "address"),
}


def about(rows):
    return {
        "conditions": Condition.objects.filter(pk__in=rows[Condition]),
        "treatments": Treatment.objects.filter(pk__in=rows[Treatment]),
    }


def filled(instance, rows, by):
    """The content with words in the texts that are still empty and with all kinds of block, saved as a draft."""
    sampler = Sampler(rows)
    for field in instance._meta.fields:
        if field.name == "body":
            instance.body = sampler.stream(field.stream_block)
        elif is_empty_text(instance, field):
            setattr(instance, field.name, text_for(field, sampler))
    instance.save_revision(user=by)
    return instance


def is_empty_text(instance, field):
    is_text = isinstance(field, models.CharField | models.TextField) and field.name not in TARGETS
    return is_text and not getattr(instance, field.name)


def text_for(field, sampler):
    words = sampler.words()
    return f'<p data-block-key="{len(words):05}">{words}</p>' if isinstance(field, RichTextField) else words
