"""What is suggested while somebody types: crisis help where the words call for it, else titles that begin like that."""

from django.utils.translation import gettext as _

from . import spelling
from .concepts import SHORTEST_PREFIX, concepts_of, spread
from .crisis import is_crisis
from .fulltext import hits
from .models import Document
from .ranking import ranked
from .results import addresses_of
from .service import LONGEST_QUERY, visible
from .text import words

SHORTEST = 2
MOST = 8
LOOKED_AT = 40  # of the best, to find as many that a visitor may read


def suggestions(query, request=None):
    """At most eight entries, each with title, address and kind."""
    if is_crisis(query):
        return crisis_help()
    typed = words(query[:LONGEST_QUERY])
    if len("".join(typed)) < SHORTEST:
        return []
    found = begun(typed) or begun(as_meant(typed))
    return described(found[:MOST], request)


def crisis_help():
    """Whom to call, before anything else; a page would read as the answer."""
    kind = _("Help now")
    return [
        {"title": _("Call 988, day and night, free"), "url": "tel:988", "kind": kind},
        {"title": _("Text 988"), "url": "sms:988", "kind": kind},
        {"title": _("Chat at 988lifeline.org"), "url": "https://988lifeline.org/chat/", "kind": kind},
    ]


def begun(typed):
    """The hits that have the words in title, names or headings; the last word may be unfinished, or hardly begun."""
    told = typed[:-1] if len(typed) > 1 and len(typed[-1]) < SHORTEST_PREFIX else typed
    concepts = concepts_of(told, unfinished=True) if told else []
    best = ranked(hits(concepts, only_short=True), concepts) if concepts else []
    return readable(best)


def readable(best):
    """The first of them that a visitor may read: mostly among those looked at first."""
    first = visible(best[:LOOKED_AT])
    return first if len(first) >= MOST else first + visible(best[LOOKED_AT:])


def as_meant(typed):
    """The words with typos put right; nothing where there are none."""
    mended = spelling.mend(typed, spread(typed))
    return mended.words if mended.changed else []


def described(found, request):
    """The entries for hits, with two queries however many they are."""
    documents = Document.objects.only("title", "label").in_bulk([hit.id for hit in found])
    addresses = addresses_of(found, request)
    return [
        {"title": documents[hit.id].title, "url": addresses[hit.id], "kind": documents[hit.id].label}
        for hit in found
        if hit.id in documents and hit.id in addresses
    ]
