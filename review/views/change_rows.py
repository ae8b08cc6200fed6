"""The list of changes as the review page shows it: each with its pictures, and its words marked where they differ."""

import re
from dataclasses import dataclass, replace

from django.utils.html import escape
from django.utils.safestring import mark_safe
from wagtail.images import get_image_model

from review.changes import ADDED, CHANGED
from review.comparing.places import field_label, field_labels
from review.marking import compared

ADDRESS = re.compile(r' id="change-\d+"')  # those of the draft's marks are enough
NOTE = "change_note"
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


def rows(changes, instance):
    """The changes as rows; their pictures are looked up at once."""
    changes = [as_added(one) if is_note(one, instance) else one for one in changes]
    keys = {key for one in changes for key in (one.before_image_id, one.after_image_id) if key}
    found = get_image_model().objects.in_bulk(keys) if keys else {}
    return [Row(one, found.get(one.before_image_id), found.get(one.after_image_id)) for one in changes]


def is_note(change, instance):
    """Whether it is about what readers are told is new."""
    model = type(instance)
    return hasattr(instance, NOTE) and change.place == field_label(model, NOTE, field_labels(model))


def as_added(change):
    """A note is always a new one: the former stays on the page, in the list of updates."""
    return replace(change, kind=ADDED, before="") if change.after else change


def paragraph(text):
    return f"<p>{'<br>'.join(map(escape, text.splitlines()))}</p>"
