"""Results as a list shows them: title, address, kind, status, and the passage that has the words."""

import re
from dataclasses import dataclass, field
from types import SimpleNamespace

from django.utils.text import Truncator
from wagtail.models import Page

from articles.models import ArticleIndexPage, ArticlePage
from articles.querysets import attach_statuses
from clinical.models import Condition
from core.keeping import kept
from faq.models import FAQEntry

from .models import Document
from .text import stem, words

EXCERPT_WORDS, ANSWER_WORDS = 30, 70
BEFORE_MATCH = 60  # letters of the passage before the first word that was looked for
MOST_LOOKED_AT = 300
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STOPS = (".", "?", "!", ":", ";", ",", "…", "”")
SENTENCE_END = re.compile(r"[.?!\n]\s*")


@dataclass
class Result:
    """What a list of results shows of a page or a question."""

    title: str
    url: str
    kind: str
    excerpt: str
    statuses: list = field(default_factory=list)
    answer: str = ""
    key: int = 0  # of its document; what staff put first needs none


def load(hits, wanted=frozenset(), request=None):
    """The results for some hits, in their order; the number of queries does not grow with them.

    Args:
        wanted: stems of what was looked for; a passage with them is shown rather than the beginning.
    """
    documents = Document.objects.in_bulk([hit.id for hit in hits])
    addresses, statuses = addresses_of(hits, request), statuses_of(hits)
    return [
        result(documents[hit.id], addresses[hit.id], statuses.get(hit.id, []), wanted)
        for hit in hits
        if hit.id in documents and hit.id in addresses
    ]


def result(document, address, statuses, wanted):
    return Result(
        title=document.title,
        url=address,
        kind=document.label,
        excerpt=passage(document.lead, document.text, wanted),
        statuses=statuses,
        answer=Truncator(document.lead).words(ANSWER_WORDS),
        key=document.pk,
    )


def addresses_of(hits, request=None):
    """Where each hit is read: a page at its address, a question at its place in the library."""
    pages = Page.objects.only("url_path").in_bulk({hit.home for hit in hits if hit.home})
    found = {hit.id: pages[hit.home].get_url(request) for hit in hits if hit.home in pages}
    for hit in hits:
        if hit.kind == Document.Kind.QUESTION and hit.id in found:
            found[hit.id] += f"#{FAQEntry(pk=hit.object_id).anchor}"
    return found


def statuses_of(hits):
    """The regulatory statuses that stand with each article."""
    articles = {hit.id: SimpleNamespace(pk=hit.object_id) for hit in hits if may_have_status(hit)}
    if articles:
        attach_statuses(articles.values())
    return {key: article.statuses for key, article in articles.items()}


def may_have_status(hit):
    """Whether an article is about a treatment of a condition: only then the table has a row on it."""
    return hit.kind == Document.Kind.ARTICLE and " c:" in hit.facets and " t:" in hit.facets


def passage(lead, text, wanted):
    """The beginning of the lead where it has as much of what was looked for as any passage, else the passage that does."""
    beginning = shortened(lead)
    in_lead = len(stems_of(beginning) & wanted) if wanted else 0
    place, most = best_place(text, wanted)
    if most <= in_lead:
        return beginning
    start = start_of(text, place)
    cut = "… " if start else ""
    return cut + shortened(flowing(text[start : start + 800]))


def flowing(text):
    """Lines as one text: a term, a heading or a cell of a table has no stop of its own, and must not run into the next."""
    *lines, last = [" ".join(line.split()) for line in text.split("\n")]
    return " ".join([line if line.endswith(STOPS) else f"{line}." for line in lines if line] + [last])


def shortened(text):
    """The first words of a text; where more follows, with dots that stand apart from a whole sentence."""
    first = text.split(maxsplit=EXCERPT_WORDS)
    if len(first) <= EXCERPT_WORDS:
        return text
    cut = " ".join(first[:EXCERPT_WORDS]).rstrip(" ,;:–—")
    return f"{cut} …" if cut.endswith((".", "!", "?", "”")) else f"{cut}…"


def stems_of(text):
    return {stem(word) for word in words(text)}


def best_place(text, wanted):
    """Where in a text the most of the wanted stems stand close together, and how many."""
    if not (text and wanted):
        return 0, 0
    beginnings = "|".join(re.escape(one[:-1] if len(one) > 3 else one) for one in wanted)
    pattern = re.compile(rf"\b(?:{beginnings})\w*", re.IGNORECASE)
    found = [(match.start(), stem(word)) for match, word in matches(pattern, text)]
    found = [(at, one) for at, one in found if one in wanted]
    best, most = 0, 0
    for at, _one in found:
        close = len({one for other, one in found if at <= other < at + 160})
        if close > most:
            best, most = at, close
    return best, most


def matches(pattern, text):
    """The first matches, each with its word, folded."""
    for number, match in enumerate(pattern.finditer(text)):
        if number >= MOST_LOOKED_AT:
            return
        yield match, (words(match[0]) or [""])[0]


def start_of(text, place):
    """Where the sentence begins that has a place, or a word shortly before it in a long one."""
    ends = [match.end() for match in SENTENCE_END.finditer(text, max(0, place - 200), place)]
    if ends and place - ends[-1] <= BEFORE_MATCH * 2:
        return ends[-1]
    return text.rfind(" ", 0, max(0, place - BEFORE_MATCH)) + 1


def topics(request=None):
    """Conditions that articles for everybody are about, each with the address of their list; for browsing."""
    host = request.get_host() if request else ""
    return kept(request, ("topics", host), lambda: topics_now(request))


def topics_now(request):
    index = ArticleIndexPage.objects.live().public().first()
    if not index:
        return []
    readable = ArticlePage.objects.listed()
    conditions = Condition.objects.filter(articles__in=readable).distinct()
    return [(condition.label, f"{index.get_url(request)}?condition={condition.slug}") for condition in conditions]
