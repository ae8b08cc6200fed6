"""Numbers for the citations of a page, in the order in which readers meet them.

Rich text leaves a mark for each citation (clinical/rich_text.py). Once a page's text is rendered, one pass over it gives
each reference its number, whichever block, table, caption or shared answer cites it.
"""

import re
from html import unescape

from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from .models import Reference

MARK = re.compile(r'<a class="cite" data-cite="(\d*)">(.*?)</a>', re.DOTALL)
MARKS = re.compile(rf"{MARK.pattern}(?:[\s,;]*{MARK.pattern})*", re.DOTALL)  # those that stand side by side
STORED = re.compile(r'<a (?=[^<>]*linktype="citation")[^<>]*\bid="(\d+)"[^<>]*>(.*?)</a>', re.DOTALL)
ENDS_A_LINE = re.compile(r"</(?:p|li|h\d)>|<br\s*/?>")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Numbering:
    """The numbers given on one page so far, and where each reference is cited.

    Args:
        is_review: whether a reviewer compares this with another version: a citation is then known by what it cites, so
            that one more of them does not mark all numbers behind it as changed.
    """

    def __init__(self, is_review=False):
        self.rows, self.places, self.is_review = {}, {}, is_review

    def numbered(self, html):
        """Some rendered HTML with its marks as numbers that lead to the list; one query, however many there are."""
        keys = {int(key) for key, _words in MARK.findall(html) if key}
        if unknown := keys - self.rows.keys():
            self.rows |= Reference.objects.in_bulk(unknown)
        return mark_safe(MARKS.sub(self.group, html))  # noqa: S308 rendered before, and escaped there

    def group(self, match):
        """Marks that stand side by side, as one raised “1, 2”; one of a reference that is gone is left as its words."""
        found = dict.fromkeys(MARK.findall(match[0]))
        known = dict.fromkeys(int(key) for key, _words in found if key and int(key) in self.rows)
        gone = [words for key, words in found if not (key and int(key) in self.rows)]
        raised = format_html("<sup>{}</sup>", format_html_join(", ", "{}", ((self.mark(key),) for key in known)))
        return "".join([str(raised) if known else "", *(f" {words}" for words in gone)])

    def words(self, stored):
        """Stored rich text as the words readers see once it is numbered. It gives no numbers itself."""
        marked = STORED.sub(r'<a class="cite" data-cite="\1">\2</a>', str(getattr(stored, "source", stored)))
        text = strip_tags(ENDS_A_LINE.sub(" ", MARKS.sub(self.numbers, marked)))
        return " ".join(unescape(text).split())

    def numbers(self, match):
        """The numbers of marks that stand side by side, like “1, 2”; the words of one whose reference is gone."""
        found = dict.fromkeys(MARK.findall(match[0]))
        known = dict.fromkeys(int(key) for key, _words in found if key and int(key) in self.places)
        order = list(self.places)
        numbers = [f"{order.index(key) + 1}{self.retracted(key)}" for key in known]
        gone = [words for key, words in found if not (key and int(key) in self.places)]
        return "".join([", ".join(numbers), *(f" {words}" for words in gone)])

    def retracted(self, key):
        """The word behind a number whose reference was retracted."""
        return f" {_('retracted')}" if self.rows[key].retracted else ""

    def mark(self, key):
        """One number, with an address to which the list leads back."""
        places = self.places.setdefault(key, [])
        number = list(self.places).index(key) + 1
        places.append(f"cite-{number}-{len(places) + 1}")
        compared = format_html(' data-compared="reference {}"', key) if self.is_review else ""
        context = {"number": number, "place": places[-1], "compared": compared}
        if self.rows[key].retracted:
            return mark_safe(render_to_string("clinical/retracted_mark.html", context).strip())  # noqa: S308 a template's
        label = _("Reference %(number)s") % context
        link = '<a class="cite" id="{}" href="#ref-{}" aria-label="{}"{}>{}</a>'
        return format_html(link, places[-1], number, label, compared, number)

    @property
    def cited(self):
        """The cited references in the order of their numbers, each with the ways back to where it is cited."""
        return [
            {"number": number, "reference": self.rows[key], "places": lettered(places)}
            for number, (key, places) in enumerate(self.places.items(), 1)
        ]


def lettered(places):
    """Pairs of letter and place; no letter where there is one place only."""
    if len(places) == 1:
        return [("", places[0])]
    return [(letter_of(number), place) for number, place in enumerate(places)]


def letter_of(number):
    """a to z, then aa, ab …, as a list with letters goes on."""
    tens, ones = divmod(number, len(LETTERS))
    return (letter_of(tens - 1) if tens else "") + LETTERS[ones]
