"""Narrowing the list of treatment pages by condition and treatment, each with how many pages it would leave."""

from urllib.parse import urlencode

from django.db.models import Count, Q
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from clinical.models import Condition, Treatment
from core.facets import Choice, clean, offered

FACETS = {"condition": Condition, "treatment": Treatment}


def wanted(parameters):
    """What a list is narrowed to, by names in addresses; empty where it is not."""
    return {name: clean(parameters.get(name, "")) for name in FACETS}


def narrowed(articles, condition="", treatment=""):
    """The articles on one condition and treatment."""
    if condition:
        articles = articles.filter(conditions__slug=condition)
    if treatment:
        articles = articles.filter(treatments__slug=treatment)
    return articles


def address(filters, number=1):
    """The query of one page of a narrowed list; `?` alone for the first page of the whole list."""
    query = {name: value for name, value in filters.items() if value}
    if number > 1:
        query["page"] = number
    return f"?{urlencode(query)}"


class Narrowing:
    """What a list can be narrowed to, and what it is narrowed to; nothing is looked up before it is asked for.

    Args:
        listed: all articles that visitors may see.
        filters: what `wanted` gives.
    """

    def __init__(self, listed, filters):
        self.listed, self.filters = listed, filters

    @cached_property
    def condition(self):
        """The condition chosen; None where no page of the list is about it."""
        return self.chosen("condition")

    @cached_property
    def treatment(self):
        """The treatment chosen; None where no page of the list is about it."""
        return self.chosen("treatment")

    def chosen(self, name):
        terms = self.terms[name] if self.filters[name] else ()
        return next((term for term in terms if term.slug == self.filters[name]), None)

    @cached_property
    def groups(self):
        """For each facet its heading and choices; those left out of which there is nothing to choose."""
        headings = {"condition": _("Condition"), "treatment": _("Treatment")}
        return offered([(heading, self.choices(name)) for name, heading in headings.items()])

    @cached_property
    def removable(self):
        """What the list is narrowed to, each with the address of the list without it."""
        chosen = {name: term for name in FACETS if (term := self.chosen(name))}
        return [Choice(term.label, None, address(self.filters | {name: ""})) for name, term in chosen.items()]

    def titled(self, title):
        """The title of the list, with what it is narrowed to."""
        topics = ", ".join(capfirst(one.label) for one in self.removable)
        return f"{title}: {topics}" if topics else title

    @cached_property
    def terms(self):
        """What the pages of the list are about, each with how many would be left."""
        return {name: list(counted(model, self.listed, self.left(name))) for name, model in FACETS.items()}

    def left(self, name):
        """The articles among which one facet chooses: as the others narrow the list."""
        return narrowed(self.listed, **self.filters | {name: ""})

    def choices(self, name):
        """The choices of one facet by name, after the one that takes all; the one chosen stays, whatever it leaves."""
        chosen, others = self.filters[name], self.filters | {name: ""}
        everything = Choice(_("All"), None, address(others), not chosen)  # the list itself says how many there are
        return [everything] + [
            Choice(term.name, term.number, address(others | {name: term.slug}), term.slug == chosen)
            for term in self.terms[name]
            if term.number or term.slug == chosen
        ]


def counted(model, listed, left):
    """The conditions or treatments of the listed articles, each with the number of those left that are about it."""
    number = Count("articles", filter=Q(articles__in=left.order_by()), distinct=True)
    return model.objects.filter(articles__in=listed.order_by()).annotate(number=number).order_by("name")
