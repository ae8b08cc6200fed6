"""The one place that owns how search works: what is found, in which order, and what a visitor may see of it."""

import re
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.utils.html import strip_tags
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from articles.listing import without_overdue
from articles.models import ArticleIndexPage, ArticlePage
from articles.querysets import attach_statuses
from clinical.models import Condition
from faq.models import FAQEntry, FAQLibraryPage

from .fulltext import matches

MOST_TERMS = 12
LONGEST_QUERY = 200
EXCERPT_WORDS = 30
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
EMPTY_WORDS = frozenset(
    WORD.findall(
        "a about an and any are as at be by can could did do does for from get has have how i if in is it its me my of"
        " on or our so that the their then there they this to was we were what when where which who why will with"
        " would you your"
    )
)
EXCERPTS = ["summary", "main_message", "intro", "hero_text", "biography", "search_description"]


@dataclass
class Result:
    """What a list of results shows of a page or a question."""

    title: str
    url: str
    kind: str
    excerpt: str
    statuses: list = field(default_factory=list)


def words(query):
    """The telling words of what somebody typed, without the signs a database would read as operators or choke on."""
    typed = WORD.findall(query[:LONGEST_QUERY])[:MOST_TERMS]
    return [word for word in typed if word.casefold() not in EMPTY_WORDS] or typed


def find(query):
    """What a visitor may read and what has the words of a query, the best match first.

    Returns:
        Keys for `load`, and whether they have only some of the words, because nothing has all of them.
    """
    terms = words(query)
    keys = visible(matches(terms)) if terms else []
    if keys or len(terms) < 2:
        return keys, False
    return visible(matches(terms, all_of_them=False)), True


def find_in_crisis(query):
    """What has all the words of a crisis query and is about no treatment: a page that sells one would read as the answer."""
    keys, is_partial = find(query)
    if is_partial:
        return []
    pages = ArticlePage.objects.filter(pk__in=[pk for is_question, pk in keys if not is_question])
    questions = FAQEntry.objects.filter(treatments__isnull=False)
    about_treatments = {(False, pk) for pk in pages.values_list("pk", flat=True)}
    about_treatments |= {(True, pk) for pk in questions.values_list("pk", flat=True)}
    return [key for key in keys if tuple(key) not in about_treatments]


def visible(keys):
    """Those of the keys (content type, primary key) that a visitor may read, as (is a question, primary key)."""
    question_type = ContentType.objects.get_for_model(FAQEntry).pk
    found = [(type_id == question_type, pk) for type_id, pk in keys]
    pages = readable_pages([pk for is_question, pk in found if not is_question])
    questions = readable_questions([pk for is_question, pk in found if is_question])
    return [(is_question, pk) for is_question, pk in found if pk in (questions if is_question else pages)]


def readable_pages(pks):
    """Those of the pages that are live, public and not overdue; the root of the tree is none."""
    pages = without_overdue(Page.objects.live().public().filter(depth__gt=1, pk__in=pks))
    return set(pages.values_list("pk", flat=True))


def readable_questions(pks):
    """Those of the questions that stand in the FAQ library; none while it is not live and public."""
    if not pks or not library():
        return set()
    return set(FAQEntry.objects.listed().filter(topic__isnull=False, pk__in=pks).values_list("pk", flat=True))


def library():
    """The live and public FAQ library, where questions are read."""
    return FAQLibraryPage.objects.live().public().first()


def load(keys, request=None):
    """The results for some keys, in their order; the number of queries does not grow with them."""
    pages = Page.objects.specific().in_bulk([pk for is_question, pk in keys if not is_question])
    attach_statuses([page for page in pages.values() if isinstance(page, ArticlePage)])
    questions = FAQEntry.objects.in_bulk([pk for is_question, pk in keys if is_question])
    library_url = library().get_url(request) if questions else ""
    return [
        question_result(questions[pk], library_url) if is_question else page_result(pages[pk], request)
        for is_question, pk in keys
    ]


def page_result(page, request):
    return Result(
        title=getattr(page, "full_name", page.title),
        url=page.get_url(request),
        kind=capfirst(page._meta.verbose_name),
        excerpt=excerpt(next(filter(None, (getattr(page, name, "") for name in EXCERPTS)), "")),
        statuses=getattr(page, "statuses", []),
    )


def question_result(entry, library_url):
    return Result(entry.question, f"{library_url}#{entry.anchor}", _("Question"), excerpt(entry.answer))


def topics(request=None):
    """Conditions that articles for everybody are about, each with the address of their list; for browsing."""
    index = ArticleIndexPage.objects.live().public().first()
    if not index:
        return []
    readable = ArticlePage.objects.listed()
    conditions = Condition.objects.filter(articles__in=readable).distinct()
    return [(condition.label, f"{index.get_url(request)}?condition={condition.slug}") for condition in conditions]


def excerpt(text):
    """The beginning of a text, without markup."""
    return Truncator(" ".join(strip_tags(text.replace("</p>", " ")).split())).words(EXCERPT_WORDS)
