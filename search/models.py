"""What search keeps: a document for each thing to find, the words they have, synonyms, and what people look for."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from .text import words

SHORTEST_WORD, LONGEST_WORD = 3, 40
LONGEST_LOGGED = 80


class Document(models.Model):
    """What visitors can find: a live page or question as it was signed. Its full text is in a table of the database's kind."""

    class Kind(models.TextChoices):
        ARTICLE = "pages", _("Treatment pages")
        QUESTION = "questions", _("Questions")
        CLINICIAN = "people", _("Clinicians")
        OTHER = "clinic", _("About the clinic")

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.BigIntegerField()
    kind = models.CharField(max_length=10, choices=Kind.choices)
    label = models.CharField(max_length=80)  # its kind as results name it
    title = models.CharField(max_length=255)
    lead = models.TextField()  # what results show of it where no passage has more of what was looked for
    terms = models.TextField()  # its title, the names it is about and its headings
    text = models.TextField()
    facets = models.TextField(default=" ")
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["content_type", "object_id"], name="one_document_for_each")]

    def __str__(self):
        return self.title


class Word(models.Model):
    """A word of what visitors can find, as it is written there, and in how many documents: what typos are mended with."""

    word = models.CharField(max_length=LONGEST_WORD, primary_key=True)
    stem = models.CharField(max_length=LONGEST_WORD, db_index=True)
    documents = models.IntegerField(default=0)

    def __str__(self):
        return self.word


class Synonym(index.Indexed, models.Model):
    """Words that mean the same to visitors: who looks for one finds the pages that have another."""

    words = models.TextField(
        _("words that mean the same"),
        help_text=_(
            "One per line, the usual word first: a word or a few, like “the blues”. Who looks for one finds the pages "
            "that have another. "
            "The names of conditions and treatments are known already, with their other words."
        ),
    )
    search_fields = [index.SearchField("words"), index.AutocompleteField("words")]

    class Meta:
        verbose_name = _("search synonym")
        verbose_name_plural = _("search synonyms")
        ordering = ["words"]

    def __str__(self):
        return ", ".join(self.lines)

    @property
    def lines(self):
        """The words or phrases, one by one."""
        return [line.strip() for line in self.words.splitlines() if words(line)]

    def clean(self):
        super().clean()
        if len({" ".join(words(line)) for line in self.lines}) < 2:
            raise ValidationError({"words": _("Write at least two, each on a line of its own.")})


class SearchCount(models.Model):
    """How often something was looked for in a month, by at least as many as make it nobody's secret."""

    month = models.DateField(_("month"))
    query = models.CharField(_("words"), max_length=LONGEST_LOGGED)
    count = models.PositiveIntegerField(_("searches"))
    results = models.PositiveIntegerField(_("results at last"))

    class Meta:
        verbose_name = _("search")
        verbose_name_plural = _("searches")
        constraints = [models.UniqueConstraint(fields=["month", "query"], name="one_count_a_month")]

    def __str__(self):
        return self.query


class RareSearch(models.Model):
    """A count of what was looked for too rarely to be kept in words: only a keyed hash tells it from others."""

    month = models.DateField()
    digest = models.CharField(max_length=32)
    count = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["month", "digest"], name="one_rare_count_a_month")]

    def __str__(self):
        return self.digest
