"""The list of changes as the review page shows it: each with its pictures, and its words marked where they differ."""

import re
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import mark_safe
from wagtail.images import get_image_model

from review.changes import CHANGED
from review.marking import compared

ADDRESS = re.compile(r' id="change-\d+"')  # those of the draft's marks are enough
LONG = 280  # signs, from which on an addition or removal is folded


@dataclass
class Row:
    """One change, ready to be shown."""

    change: object
    old: object = None
    new: object = None

    @property
    def words(self):
        """Both versions as one text with marks; empty where there is only one, or it is about a picture."""
        one = self.change
        if one.kind != CHANGED or self.old or self.new or not (one.before and one.after):
            return ""
        html, _count = compared(paragraph(one.before), paragraph(one.after))
        return mark_safe(ADDRESS.sub("", html))  # noqa: S308 escaped below

    @property
    def is_long(self):
        return len(self.change.before or self.change.after) > LONG


def rows(changes):
    """The changes as rows; their pictures are looked up at once."""
    keys = {key for one in changes for key in (one.before_image_id, one.after_image_id) if key}
    found = get_image_model().objects.in_bulk(keys) if keys else {}
    return [Row(one, found.get(one.before_image_id), found.get(one.after_image_id)) for one in changes]


def paragraph(text):
    return f"<p>{'<br>'.join(map(escape, text.splitlines()))}</p>"
