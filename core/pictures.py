"""In which sizes and formats pictures are sent, in one place: templates ask for them, and publishing makes them ahead."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial

from django.conf import settings
from django.db import connections, transaction
from wagtail.images.models import Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

logger = logging.getLogger(__name__)
FORMATS = "format-{avif,webp,jpeg}"  # a browser takes the first it knows; the last is for all others
DARKROOM = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")  # its thread starts with the first picture


@dataclass(frozen=True)
class Use:
    """A place where pictures stand: the crops made for it, and how wide it is on the screen.

    `fill` keeps the picture's focal point in the crop.
    """

    crops: str
    sizes: str

    @cached_property
    def filters(self):
        """Wagtail's filters, one for each format and width."""
        return [Filter(spec=spec) for spec in Filter.expand_spec([FORMATS, self.crops])]


USES = {
    "head": Use("fill-{480x320,800x533,1280x853}", "(min-width: 64rem) 20rem, 92vw"),
    "lead": Use("fill-{480x320,800x533,1280x853}", "(min-width: 80rem) 36.5rem, (min-width: 56rem) 44vw, 92vw"),
    "card": Use("fill-{400x267,800x533}", "(min-width: 40rem) 24rem, 92vw"),
    "row": Use("fill-{180x120,360x240}", "(min-width: 40rem) 11rem, 28vw"),
    "portrait": Use("fill-{320x320,640x640}", "(min-width: 64rem) 20rem, 92vw"),
    "figure": Use("width-{480,800,1280}", "(min-width: 64rem) 34rem, 92vw"),
}


def picture(image, use, **attributes):
    """A `picture` element with every format and width of a use; width and height are set, so that nothing moves.

    Args:
        use: a key of USES.
        attributes: further attributes of its `img`.
    """
    renditions = get_renditions_or_not_found(image, USES[use].filters)
    return Picture(one_of_a_width(renditions), {"sizes": USES[use].sizes, **attributes})


def one_of_a_width(renditions):
    """One copy of each width and format: a picture smaller than the widths asked for gives the same one several times."""
    found = {(spec.partition("|")[0], copy.width): spec for spec, copy in reversed(renditions.items())}
    return {spec: copy for spec, copy in renditions.items() if spec in found.values()}


def make_ahead(page):
    """Make what a page that goes live will show of its pictures, after the commit, so that no visitor waits for it."""
    wanted = [row for row in page.pictures() if row[0]] if settings.PICTURES_AHEAD else []
    if wanted:
        transaction.on_commit(partial(DARKROOM.submit, make, wanted), robust=True)


def make(wanted):
    """Make the copies of some pictures, each for its uses; what fails is made when a visitor asks for it.

    Args:
        wanted: pairs of a picture and a list of keys of USES.
    """
    try:
        for image, uses in wanted:
            image.get_renditions(*(one for use in uses for one in USES[use].filters))
    except Exception:
        logger.exception("Pictures were not made ahead")
    finally:
        connections.close_all()
