"""Narrowing results by kind, condition and treatment, each with how many results it would leave."""

from collections import Counter

from django.http import QueryDict
from django.utils.translation import gettext as _

from core.facets import Choice, clean, offered

from .models import Document
from .synonyms import labels

NAMES = ("kind", "condition", "treatment")
SIGNS = {"condition": "c:", "treatment": "t:"}


def chosen(parameters):
    """What the results are narrowed to; what is no kind, condition or treatment is as good as nothing."""
    asked = {name: value for name in NAMES if (value := clean(parameters.get(name, "")))}
    return {name: value for name, value in asked.items() if value in labels_of(name)}


def values_of(hit, name):
    """The values of one kind of facet that a hit has."""
    if name == "kind":
        return [hit.kind]
    sign = SIGNS[name]
    return [each[2:] for each in hit.facets.split() if each.startswith(sign)]


def narrowed(hits, choices):
    """The hits that have all that was chosen."""
    if not choices:
        return hits
    return [hit for hit in hits if all(value in values_of(hit, name) for name, value in choices.items())]


def groups(hits, choices, query):
    """For each kind of facet its heading and choices; those left out of which there is nothing to choose.

    Args:
        query: what the addresses of all choices have.
    """
    headings = {"kind": _("Kind"), "condition": _("Condition"), "treatment": _("Treatment")}
    found = [(headings[name], choices_of(name, hits, choices, query)) for name in NAMES]
    return offered(found)


def choices_of(name, hits, choices, query):
    """The choices of one kind of facet, the most frequent first, after the one that takes all."""
    others = {other: value for other, value in choices.items() if other != name}
    among = narrowed(hits, others)
    counts = Counter(value for hit in among for value in values_of(hit, name))
    named = labels_of(name)
    everything = Choice(_("All"), len(among), address(query, others), name not in choices)
    return [everything] + [
        Choice(named[value], count, address(query, others | {name: value}), choices.get(name) == value)
        for value, count in counts.most_common()
        if value in named
    ]


def removable(choices, query):
    """What the results are narrowed to, each with the address of the same search without it."""
    others = {name: {other: choices[other] for other in choices if other != name} for name in choices}
    return [Choice(labels_of(name)[choices[name]], None, address(query, others[name])) for name in choices]


def labels_of(name):
    """What visitors read for each value."""
    return dict(Document.Kind.choices) if name == "kind" else labels(name)


def address(query, choices):
    """The address of a search that is narrowed so."""
    parameters = QueryDict(mutable=True)
    parameters.update({**query, **choices})
    return f"?{parameters.urlencode()}"
