"""The one place that owns how search works: what is found, in which order, and what a visitor may see of it."""

from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page

from faq.models import FAQEntry, FAQLibraryPage
from review.listing import earliest_listed

from . import spelling
from .concepts import NEAR, concepts_of, loosened, spread
from .crisis import is_for_others, is_self_harm, is_subject
from .fulltext import MOST_HITS, hits
from .models import Document
from .ranking import is_narrow, ranked, said, wanted_stems
from .synonyms import named_in, treatment_names
from .text import is_telling, words

LONGEST_QUERY = 200
MOST_ANSWERS, LEAST_SAID = 6, 0.5  # side by side; and which share of its title was looked for
MOST_NEAR = 6  # questions, where none has all that was looked for
ENOUGH = 8  # results with all words; with fewer, those that have most of them follow
QUESTION_WORDS = frozenset(
    [
        "what",
        "how",
        "why",
        "when",
        "where",
        "who",
        "which",
        "can",
        "could",
        "do",
        "does",
        "is",
        "are",
        "should",
        "will",
        "would",
        "may",
    ]
)


@dataclass
class Found:
    """What a search found, and how it read what was typed."""

    hits: list = field(default_factory=list)
    concepts: list = field(default_factory=list)
    is_partial: bool = False  # nothing has all the words
    typed: list = field(default_factory=list)
    read_as: list = field(default_factory=list)  # with typos put right
    meant: list = field(default_factory=list)  # words near those that nothing has, where it is not clear which is meant

    @property
    def is_mended(self):
        """Whether other words were looked for than those typed."""
        return self.read_as != self.typed

    @property
    def mended_text(self):
        """The words that were looked for instead of those typed."""
        return " ".join(self.read_as) if self.is_mended else ""

    @property
    def may_be_more(self):
        """Whether only the best were looked at."""
        return len(self.hits) >= MOST_HITS


def find(query, exact=False):
    """What a visitor may read and what has the words of a query, the best match first.

    Args:
        query: what was typed, whatever it is.
        exact: whether typos are to be left as they are.
    """
    typed = words(query[:LONGEST_QUERY])
    known = spread(typed)
    mended = spelling.Mended(typed) if exact else spelling.mend(typed, known)
    found = Found(typed=typed, read_as=mended.words if mended.is_clear else typed)
    if not typed:
        return found
    look(found, None if found.is_mended else known)
    if mended.changed and not mended.is_clear:
        guess(found, mended)
    return found


def look(found, known=None):
    """Look for the words as they were read."""
    found.concepts = concepts_of(found.read_as, known=known)
    found.hits, found.is_partial = best(found.concepts, is_question(found.typed))
    if not found.hits:
        look_loosely(found)


def look_loosely(found):
    """Once more where nothing was found, if that is another question."""
    loose = list(map(loosened, found.concepts))
    if loose != found.concepts:
        found.concepts = loose
        found.hits, found.is_partial = best(loose, is_question(found.typed))


def guess(found, mended):
    """Ask whether other words were meant; where those typed led to nothing, look for the nearest at once."""
    others = [" ".join(words) for words in mended.others]
    if found.hits and (mended.is_doubted or not found.is_partial):
        found.meant = [" ".join(mended.words), *others]
        return
    found.read_as, found.meant = mended.words, others
    look(found)


def best(concepts, asked):
    """The visible hits for concepts, the best first, and whether none has all of them, but for those that tell little."""
    wanted = concepts if len(concepts) < 2 else [one for one in concepts if not one.is_faint]
    complete = hits(wanted) if wanted else []
    if len(complete) >= ENOUGH or len(concepts) < 2:
        return ranked(visible(complete), concepts, asked), False
    keys = {hit.id for hit in complete}
    found = visible(complete + [hit for hit in hits(concepts, all_of_them=False) if hit.id not in keys])
    return ranked(found, concepts, asked), not any(hit.id in keys for hit in found)


def questions(query):
    """The keys of the questions found, the best first, and whether they have all that was looked for: else they are the nearest."""
    found = find(query)
    hits = [hit for hit in found.hits if hit.kind == Document.Kind.QUESTION]
    whole = [hit for hit in hits if hit.has_all]
    best = [hit for hit in whole if is_about(hit, found.concepts)] or whole or hits[:MOST_NEAR]
    return [hit.object_id for hit in best], bool(whole)


def is_question(typed):
    """Whether words read like a question rather than a name of something."""
    return bool(typed) and typed[0] in QUESTION_WORDS and any(map(is_telling, typed))


def answers(found):
    """The questions that somebody practically asked, the best first: it has all that was looked for, and is on little else.

    Where nobody named what it is about, those on other treatments have to stand beside it: a worried reader must not take the
    answer on one for that on another. Without them it is no answer, but one result of many.
    """
    best = found.hits[0] if found.hits and not found.is_partial else None
    wanted = wanted_stems(found.concepts)
    if not best or not asks(best, found.concepts):
        return []
    if not is_narrow(best, wanted):
        return [best] if is_asked(best, found, wanted) else []
    telling = [one for one in found.concepts if not one.is_faint]
    asked = [best, *(hit for hit in found.hits[1:] if hit.has_all and asks(hit, telling))]
    found_for_each = one_for_each(asked)
    return found_for_each if 1 < len(found_for_each) <= MOST_ANSWERS else []


def is_asked(best, found, wanted):
    """Whether what was typed says enough of a question: half of it, and more where it is a single thing like a doctor."""
    share = said(best.title, wanted)
    return share > LEAST_SAID or (share == LEAST_SAID and (len(found.concepts) > 1 or is_question(found.typed)))


def asks(hit, concepts):
    """Whether a question has all of something, or what means the same."""
    if hit.kind != Document.Kind.QUESTION:
        return False
    return all(any(way.weight >= NEAR and way.is_in(hit.title) for way in one.alternatives) for one in concepts)


def one_for_each(questions):
    """The first question for each treatment; one on several stands for all of these."""
    chosen, covered = [], set()
    for hit in questions:
        own = treatments_of(hit)
        if own and not own & covered:
            chosen.append(hit)
            covered |= own
    return chosen


def treatments_of(hit):
    """The treatments that something is about, as staff said, or as its title says."""
    return {one for one in hit.facets.split() if one.startswith("t:")} or named_in(hit.title) & treatment_names()


def below_help(found, query):
    """What stands below the help of whoever may be in a crisis: who asks about one as a subject is answered."""
    if not is_subject(query):
        return [hit for hit in without_treatments(found) if is_about(hit, found.concepts)]
    if names_treatment(found.concepts):
        return found.hits
    if is_self_harm(query) or is_for_others(query) or is_question(found.typed):
        return [hit for hit in found.hits if is_about(hit, found.concepts)]
    return without_treatments(found)


def is_about(hit, concepts):
    """Whether title, names or headings have all that was looked for: a page that only mentions self-harm is no answer."""
    parts = hit.title, hit.names, hit.headings
    telling = [one for one in concepts if not one.is_faint]
    return all(any(way.is_in(part) for way in one.alternatives for part in parts) for one in telling)


def without_treatments(found):
    """What was found without what is about a treatment: to somebody in a crisis that would read as the answer."""
    if found.is_partial or any(one.is_faint for one in found.concepts):  # these need not be there
        return []
    return [hit for hit in found.hits if hit.kind != Document.Kind.ARTICLE and " t:" not in hit.facets]


def names_treatment(concepts):
    """Whether something that is looked for is a treatment."""
    names = treatment_names()
    return any(way.weight >= NEAR and way.stems in names for one in concepts for way in one.alternatives)


def visible(found):
    """Those of the hits that a visitor may read: live, public and not overdue; each knows where that is."""
    questions = [hit.object_id for hit in found if hit.kind == Document.Kind.QUESTION]
    pages, library = readable_pages(
        [hit.object_id for hit in found if hit.kind != Document.Kind.QUESTION], bool(questions)
    )
    questions = readable_questions(questions) if library else set()
    for hit in found:
        if hit.kind == Document.Kind.QUESTION:
            hit.home = library if hit.object_id in questions else 0
        else:
            hit.home = hit.object_id if hit.object_id in pages else 0
    return [hit for hit in found if hit.home]


def readable_pages(pks, with_library=False):
    """Those of the pages that are live, public and not overdue, and the FAQ library, where that is asked for and readable."""
    if not pks and not with_library:
        return set(), None
    library_type = ContentType.objects.get_for_model(FAQLibraryPage).pk
    wanted = Q(pk__in=pks) | Q(content_type=library_type) if with_library else Q(pk__in=pks)
    public = Page.objects.live().public().filter(wanted, depth__gt=1).order_by()
    pages = list(public.values_list("pk", "articlepage__live_sign_off__due_on", "articlepage", "content_type"))
    library = next((pk for pk, *_others, type_id in pages if type_id == library_type), None)
    articles = on_time([(pk, due) for pk, due, article, _type in pages if article])
    return (articles | {pk for pk, _due, article, _type in pages if not article}) & set(pks), library


def readable_questions(pks):
    """Those of the questions that stand in the FAQ library."""
    if not pks:
        return set()
    found = FAQEntry.objects.filter(live=True, topic__isnull=False, pk__in=pks).order_by()
    return on_time(list(found.values_list("pk", "live_sign_off__due_on")))


def on_time(dated):
    """The keys of those that lists show, of pairs of a key and the day until which it is reviewed."""
    limit = earliest_listed([due for _key, due in dated if due])
    return {key for key, due in dated if due and due >= limit}
