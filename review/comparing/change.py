"""One difference between two contents, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"
LABELS = {ADDED: _("Added"), REMOVED: _("Removed"), CHANGED: _("Changed"), MOVED: _("Moved")}


@dataclass(frozen=True)
class Change:
    """What changed at one place.

    `before` and `after` are plain text, a line a part; empty where there was or is nothing. Of something moved they
    say where it stood. The ids are those of pictures, for thumbnails; None where none is concerned.
    """

    place: str
    kind: str
    before: str = ""
    after: str = ""
    before_image_id: int | None = None
    after_image_id: int | None = None

    @property
    def label(self):
        """The kind in words."""
        return LABELS[self.kind]


def change(place, before, after, before_picture=None, after_picture=None):
    """A change of words: added where there were none, removed where there are none."""
    kind = CHANGED if before and after else ADDED if after else REMOVED
    return Change(" › ".join(place), kind, before, after, before_picture, after_picture)
